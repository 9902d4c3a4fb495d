import { describe, expect, it } from 'vitest';
import { alignNumbers } from '../../../src/story/fact/alignNumbers';
import { FEATURES, pairFeatures } from '../../../src/story/fact/pairFeatures';
import { indexEntities, type ClaimProfile } from '../../../src/story/fact/profileClaims';
import { profileStory, type ProfiledStory } from '../../../src/story/fact/profileStory';
import { scorePair } from '../../../src/story/fact/scorePair';
import { sketchDocument, type DocumentSketch } from './storyFixture';

/** One claim a document, which is its only paragraph, unless the sketch says otherwise. */
function story(texts: readonly string[], sketch: Partial<DocumentSketch> = {}): ProfiledStory {
  const documents = texts.map((text, i) =>
    sketchDocument({ file: `${i}.txt`, regions: [['body', text]], claims: [{ text }], ...sketch }),
  );
  return profileStory(documents, indexEntities([]));
}

function only(profiled: ProfiledStory, i: number): ClaimProfile {
  const profile = profiled.profiles[i];
  if (!profile) throw new Error(`no claim ${i}`);
  return profile;
}

const WELL = [
  'a boy fell into an old well at Dunmere on Sunday',
  'the boy who fell down a well',
  'divers searched the well for the boy in the night',
  'the boy had picked beans by the well',
];

describe('what all claims of a story have in common', () => {
  const profiled = story(WELL);

  it('weighs nothing within the story, but at large tells the wordings of its main fact', () => {
    const features = pairFeatures(only(profiled, 0), only(profiled, 1), profiled.weight);
    expect(features.coveredAtLarge).toBeGreaterThan(0.9);
    expect(features.coveredAtLarge).toBeGreaterThan(features.coveredLessAtLarge);
    const other = pairFeatures(only(profiled, 2), only(profiled, 3), profiled.weight);
    expect(features.alikeAtLarge).toBeGreaterThan(other.alikeAtLarge);
  });

  it('is measured as centrality, which is low for what only one document tells', () => {
    expect(only(profiled, 1).centrality).toBeGreaterThan(only(profiled, 3).centrality);
    for (const { centrality } of profiled.profiles) {
      expect(centrality).toBeGreaterThan(0);
      expect(centrality).toBeLessThanOrEqual(1);
    }
  });
});

describe('the noun that a claim is about', () => {
  const headOf = (text: string): string | undefined => only(story([text]), 0).nounHead;

  it('is the first that owns nothing, before any verb', () => {
    expect(headOf('the ferry’s landing at the pier')).toBe(headOf('landing'));
    expect(headOf('the old pier of the town')).toBe(headOf('pier'));
    expect(headOf('was closed at the pier')).toBeUndefined();
  });

  it('shows a deed told as a noun by one and as a verb by the other', () => {
    const profiled = story(['the arrest of the mayor', 'police arrested the mayor', 'police praised the mayor']);
    const at = (i: number): number => pairFeatures(only(profiled, 0), only(profiled, i), profiled.weight).nominalised;
    expect(at(1)).toBeGreaterThan(0);
    expect(at(2)).toBe(0);
  });
});

it('tells what is planned from what was done', () => {
  const profiled = story(['they met in Larkholm', 'they agreed to meet in Larkholm', 'they will meet in Larkholm']);
  expect(profiled.profiles.map(({ isPlanned }) => isPlanned)).toEqual([false, true, true]);
  const at = (i: number, j: number): number =>
    pairFeatures(only(profiled, i), only(profiled, j), profiled.weight).onePlanned;
  expect([at(0, 1), at(1, 2)]).toEqual([1, 0]);
});

it('knows where a claim stands: two headlines lead, a late sentence and a teaser do not', () => {
  const regions: DocumentSketch['regions'] = [
    ['title', 'Dam bursts above Larkholm'],
    ['body', 'The dam above Larkholm burst. Rain had fallen. More fell. Sirens went. Roads shut. Trains stood. Shops closed. It ended. Nobody was hurt.'],
    ['related', 'Harbour fees rise'],
  ]; // prettier-ignore
  const claims = ['Dam bursts above Larkholm', 'The dam above Larkholm burst', 'Nobody was hurt', 'Harbour fees rise'];
  const profiled = story(['', ''], { regions, claims: claims.map((text) => ({ text })) });
  const ownOf = (file: string): readonly ClaimProfile[] => profiled.byFile.get(file) ?? [];
  const prominence = ownOf('0.txt').map((profile) => profile.prominence);
  expect(prominence[0]).toBe(1);
  expect(prominence[1]).toBeLessThan(1);
  expect(prominence[1]).toBeGreaterThan(prominence[2] ?? 1);
  const [title, , , teaser] = ownOf('0.txt');
  const [other] = ownOf('1.txt');
  if (!title || !other || !teaser) throw new Error('no claims');
  expect(pairFeatures(title, other, profiled.weight)).toMatchObject({ bothTitles: 1, oneTitle: 0, oneTeaser: 0 });
  expect(pairFeatures(title, teaser, profiled.weight)).toMatchObject({ bothTitles: 0, oneTitle: 1, oneTeaser: 1 });
});

it('gives the same features whichever claim comes first', () => {
  const { profiles, weight } = story([...WELL, 'police will arrest the mayor', 'the arrest of the mayor']);
  for (const a of profiles)
    for (const b of profiles) {
      const [one, two] = [pairFeatures(a, b, weight), pairFeatures(b, a, weight)];
      for (const name of FEATURES) expect(one[name]).toBeCloseTo(two[name], 9);
    }
});

describe('the same count with another figure', () => {
  const count = (texts: readonly [string, string], quantities: DocumentSketch['quantities']): boolean => {
    const [a, b] = texts.map((text, i) =>
      sketchDocument({
        file: `${i}.txt`,
        regions: [['body', text]],
        claims: [{ text }],
        ...(quantities && { quantities }),
      }),
    );
    const profiled = profileStory(a && b ? [a, b] : [], indexEntities([]));
    const [x, y] = [only(profiled, 0), only(profiled, 1)];
    return alignNumbers(x, y)[0] !== x;
  };
  const people = { '27 people': [27, 'people'], '25 people': [25, 'people'] } as const;

  it('is one matter', () => {
    expect(count(['27 people are injured', '25 people were injured'], people)).toBe(true);
  });
  it('is not where other things are told of them, where they are alike, or where only ages differ', () => {
    expect(count(['27 people are injured', '25 people saw the ferry off'], people)).toBe(false);
    expect(count(['27 people are injured', '27 people were injured'], people)).toBe(false);
    const ages = { '15-year-old': [15, 'years (age)'], '16-year-old': [16, 'years (age)'] } as const;
    expect(count(['a 15-year-old girl', 'her 16-year-old cousin'], ages)).toBe(false);
  });
  it('makes the pair likelier', () => {
    const score = (texts: readonly string[]): number => {
      const documents = texts.map((text, i) =>
        sketchDocument({ file: `${i}.txt`, regions: [['body', text]], claims: [{ text }], quantities: people }),
      );
      const profiled = profileStory(documents, indexEntities([]));
      return scorePair(only(profiled, 0), only(profiled, 1), profiled.weight).score;
    };
    expect(score(['27 people are injured', '25 people were injured'])).toBeGreaterThan(0.5);
  });
});
