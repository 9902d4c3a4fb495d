import { expect, it } from 'vitest';
import { findCandidates } from '../../../src/story/fact/findCandidates';
import { indexEntities, profileSpans } from '../../../src/story/fact/profileClaims';
import { sketchDocument } from './storyFixture';

function pairsOf(...texts: readonly string[]): readonly (readonly [number, number])[] {
  const profiles = texts.flatMap((text, i) => {
    const document = sketchDocument({
      file: `${i}.txt`,
      regions: [['body', text]],
      claims: [{ text }],
      dates: { Tuesday: '2031-05-06', 'May 6': '2031-05-06' },
    });
    return profileSpans(document, document.analysis.claims, indexEntities([]));
  });
  return findCandidates(profiles, () => 1);
}

it('pairs claims that share a word, a word of one family, or a date, the lower index first', () => {
  expect(pairsOf('the bridge fell', 'a bridge opened')).toEqual([[0, 1]]);
  expect(pairsOf('they invited her', 'an invitation came')).toEqual([[0, 1]]);
  expect(pairsOf('it rained on Tuesday', 'crowds came May 6')).toEqual([[0, 1]]);
});

it('does not pair claims that share nothing', () => {
  expect(pairsOf('the bridge fell', 'prices doubled')).toEqual([]);
  expect(pairsOf()).toEqual([]);
});

it('grows with the number of claims, not with its square', () => {
  const texts = Array.from({ length: 600 }, (_, i) => `the bridge number${i % 7} fell`);
  expect(pairsOf(...texts).length).toBeLessThanOrEqual(600 * 60);
});
