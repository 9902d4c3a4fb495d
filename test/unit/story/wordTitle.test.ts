import { describe, expect, it } from 'vitest';
import { pastOfGerund, pastTense } from '../../../src/story/fact/pastTense';
import { wordTitle } from '../../../src/story/fact/wordTitle';
import { sketchDocument } from './storyFixture';

/** The title of the words between | and | in the text. */
function titleOf(marked: string, region: 'body' | 'title' = 'body'): string {
  const [before = '', words = '', after = ''] = marked.split('|');
  const { analysis } = sketchDocument({
    file: 'a.txt',
    regions: [[region, before + words + after]],
    claims: [{ text: words }],
    names: { 'Mara Odum': ['person', 'mara-odum'], Larkholm: ['place', 'larkholm'] },
  });
  const [claim] = analysis.claims;
  if (!claim) throw new Error('no claim');
  return wordTitle(analysis, claim).text;
}

describe('a subject', () => {
  it('is put before a bare predicate', () => {
    expect(titleOf('The check was put off and |was never finished|.')).toBe('The check was never finished');
  });
  it('is put before a participle, in the past', () => {
    expect(titleOf('Mara Odum left early, |taking the last ferry home|.')).toBe('Mara Odum took the last ferry home');
  });
  it('replaces a pronoun that can mean one person only', () => {
    expect(titleOf('Mara Odum left early. |She took the last ferry|.')).toBe('Mara Odum took the last ferry');
  });
  it('is not guessed: a clause between, an outcome, an infinitive', () => {
    expect(titleOf('Mara Odum said the bridge that fell |was never finished|.')).toBe('Was never finished');
    expect(titleOf('Mara Odum left early, |leaving the hall empty|.')).toBe('Leaving the hall empty');
  });
});

describe('a word in -ing that the tagger took for a noun', () => {
  it.each([
    ['wounding', 'wounded'],
    ['warning', 'warned'],
    ['building', 'built'],
    ['spitting', 'spat'],
    ['planning', 'planned'],
    ['causing', 'caused'],
    ['costing', 'cost'],
    ['frobbing', undefined],
  ])('%s -> %s', (text, past) => {
    expect(pastOfGerund({ text, lemma: text })).toBe(past);
  });
});

describe('what ties a title to more', () => {
  it.each([
    ['|So far, all ropes have held|', 'So far, all ropes have held'],
    ['|So the ropes have all held|', 'The ropes have all held'],
    ['|[Odum said it would open|', 'Odum said it would open'],
    ['|Odum] said it would open|', 'Odum said it would open'],
    ['|[Odum] said it would open|', '[Odum] said it would open'],
  ])('%s', (text, title) => {
    expect(titleOf(text)).toBe(title);
  });
  it('as well as', () => {
    expect(titleOf('They had rooms, |as well as boats for the way back|.')).toBe('As well as boats for the way back');
  });
  it('what is denied', () => {
    expect(titleOf('The two ships touched but |didn’t sink in the bay|.')).toMatch(
      /(?:^| )[Dd]idn’t sink in the bay$/u,
    );
  });
});

describe('marks', () => {
  it.each([
    ['|# Ferry crash in Larkholm|', 'Ferry crash in Larkholm'],
    ['|Key Points: the *bridge* opened.|', 'The bridge opened'],
    ['|the bridge opened, and|', 'The bridge opened'],
    ['|the ferry sailed on Monday, minutes|', 'The ferry sailed on Monday'],
    ['|the [bridge](https://example.org/a) opened|', 'The bridge opened'],
    ['|the “bridge opened|', 'The bridge opened'],
    ['|AT least two ships sank|', 'At least two ships sank'],
    ['|Nonetheless the bridge opened|', 'The bridge opened'],
    ['|The mayor, meanwhile, has left|', 'The mayor has left'],
    ['|GETTY The bridge opened|', 'The bridge opened'],
    ['|In this Monday, May 4, 2026 file photo, the bridge opens|', 'The bridge opens'],
    ['|The mayor said ‘we opened it|', 'The mayor said we opened it'],
    ['|it could end in a case like that|', 'It could end in a case like that'],
    ['|a ship that nobody had signed for|', 'A ship that nobody had signed for'],
  ])('%s', (marked, title) => {
    expect(titleOf(marked)).toBe(title);
  });
  it('go with the capitals of a headline, but for names', () => {
    expect(titleOf('|Ferry Strikes Wooden Bridge Near Larkholm|', 'title')).toBe(
      'Ferry strikes wooden bridge near Larkholm',
    );
  });
});

it('is cut before a phrase, at 90 characters', () => {
  const title = titleOf(
    '|the harbour council approved the second wooden bridge over the river after a long debate with the ferry owners of the town|.',
  );
  expect(title).toBe('The harbour council approved the second wooden bridge over the river after a long debate');
});

it('is not cut behind a word that asks for more', () => {
  const whole =
    'The harbour council and the guild of the old town agreed to buy a new steel crane painted in green and white stripes';
  expect(titleOf(`|${whole}|.`)).not.toMatch(/painted$/u);
  const short =
    'The harbour council has said it regrets that this needless delay of the new bridge resulted in the loss';
  expect(titleOf(`|${short}|.`)).toBe(short);
});

it.each([
  ['take', 'took'],
  ['agree', 'agreed'],
  ['carry', 'carried'],
  ['ban', 'banned'],
  ['visit', 'visited'],
  ['play', 'played'],
])('the past of %s is %s', (base, past) => {
  expect(pastTense(base)).toBe(past);
});
