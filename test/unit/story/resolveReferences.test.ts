import { describe, expect, it } from 'vitest';
import { resolveReferences } from '../../../src/story/fact/resolveReferences';
import { sketchDocument, type DocumentSketch } from './storyFixture';

const NAMES: NonNullable<DocumentSketch['names']> = {
  'Mara Odum': ['person', 'mara-odum'],
  'Ivo Tarn': ['person', 'ivo-tarn'],
  Lark: ['organization', 'lark'],
  Brill: ['organization', 'brill'],
  Dunmere: ['place', 'dunmere'],
};

/** `it=lark`, in order of the text. */
function referencesOf(...paragraphs: readonly string[]): string[] {
  const { analysis } = sketchDocument({
    file: 'a.txt',
    regions: paragraphs.map((text) => ['body', text]),
    names: NAMES,
  });
  return [...resolveReferences(analysis)].map(
    ([token, mention]) => `${analysis.tokens[token]?.text}=${analysis.entities[mention]?.id}`,
  );
}

describe('pronouns', () => {
  it('stand for the first name of the nearest sentence that fits in kind', () => {
    expect(referencesOf('Lark told Brill of the leak. It had lost the files.')).toEqual(['It=lark']);
    expect(referencesOf('Mara Odum leads Lark. She founded it.')).toEqual(['She=mara-odum', 'it=lark']);
  });

  it('fit in gender where the document shows it', () => {
    expect(referencesOf('Mara Odum is a pilot. She flew. Ivo Tarn met Mara Odum. He thanked her.').slice(1)).toEqual([
      'He=ivo-tarn',
      'her=mara-odum',
    ]);
  });

  it('go on from pronoun to pronoun, but not over three sentences without one', () => {
    expect(referencesOf('Ivo Tarn left. He ran. Rain fell. He came home.')).toEqual(['He=ivo-tarn', 'He=ivo-tarn']);
    expect(referencesOf('Ivo Tarn left. Rain fell. Wind rose. Roads shut. He slept.')).toEqual([]);
  });

  it('stand for nothing in "it is … that", "it seems", "it took … to"', () => {
    expect(referencesOf('Lark said it is clear that ferries pay.')).toEqual([]);
    expect(referencesOf('Lark grew. It seems that ferries pay. It took years to build one.')).toEqual([]);
  });
});

describe('definite nouns', () => {
  it('stand for the name that the document calls so, before or after it', () => {
    expect(referencesOf('Lark, a ferry operator, grew. The operator has two ships.')).toEqual(['operator=lark']);
    expect(referencesOf('The startup Brill grew. Lark did not. The startup has two ships.')).toEqual(['startup=brill']);
    expect(referencesOf('Dunmere is a port. The port was shut.')).toEqual(['port=dunmere']);
  });

  it('are not guessed where two names are called so, where new, or as a part of another noun', () => {
    expect(referencesOf('Lark, a lender, and Brill, a lender, met. The lender grew.')).toEqual([]);
    expect(referencesOf('Lark, a lender, grew. Later a lender fell. The lender union met.')).toEqual([]);
  });

  it('of a general kind stand for the nearest name of that kind', () => {
    expect(referencesOf('Lark bought ships at Dunmere. The company likes the town.')).toEqual([
      'company=lark',
      'town=dunmere',
    ]);
  });
});

it('points from tokens outside of names to mentions before them', () => {
  const text =
    'Mara Odum of Lark said it would pay. Ivo Tarn said he, too, was sure. The company owns Dunmere. It said so.';
  const { analysis } = sketchDocument({ file: 'a.txt', regions: [['body', text]], names: NAMES });
  const references = resolveReferences(analysis);
  expect(references.size).toBeGreaterThan(2);
  for (const [token, mention] of references) {
    const [from, to] = [analysis.tokens[token], analysis.entities[mention]];
    expect(to?.end).toBeLessThanOrEqual(from?.start ?? 0);
  }
});
