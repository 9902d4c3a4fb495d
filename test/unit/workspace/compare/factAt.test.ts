import { describe, expect, it } from 'vitest';
import { factAt } from '../../../../src/workspace/compare/factAt';
import { FILES, analysisOf, factOf, ferryStory } from './snapshot';

const [A, B] = FILES;

describe('factAt', () => {
  const story = ferryStory();
  const at = (file: string, words: string): string | undefined =>
    factAt(story, file, story.documents.find((document) => document.file === file)?.analysis.text.indexOf(words) ?? -1);

  it('finds the fact of the claim under the cursor', () => {
    expect(at(A, 'sank on Monday')).toBe('sank');
    expect(at(A, 'were saved')).toBe('saved');
  });

  it('takes the nearest claim of the sentence where the cursor stands beside it', () =>
    expect(at(B, 'coast guard')).toBe('sank'));

  it('finds nothing in a sentence without a claim, in another file, or outside the text', () => {
    expect(at(A, 'Port news')).toBeUndefined();
    expect(factAt(story, 'mem:/s/other.txt', 3)).toBeUndefined();
    expect(factAt(story, A, 100_000)).toBeUndefined();
  });

  it('takes the shortest of claims inside each other, and skips claims without a fact', () => {
    const text = 'The 25-minute call on Monday ended well.';
    const claims = { long: { text: 'The 25-minute call on Monday ended well' }, short: { text: '25-minute call' } };
    const documents = [{ file: A, analysis: analysisOf(text, { claims }) }];
    const both = [factOf('ended', 'It ended', [`${A}#long`], [A]), factOf('length', 'It lasted', [`${A}#short`], [A])];
    const of = (facts: typeof both): string | undefined =>
      factAt({ ...story, documents, comparison: { ...story.comparison, facts } }, A, 8);
    expect(of(both)).toBe('length');
    expect(of(both.slice(0, 1))).toBe('ended');
  });
});
