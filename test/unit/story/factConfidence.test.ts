import { expect, it } from 'vitest';
import { confidenceFeatures, factConfidence } from '../../../src/story/fact/factConfidence';

it('rises with the links between the documents', () => {
  const rates = [0.1, 0.3, 0.6, 0.9, 1].map((link) => factConfidence({ documents: 3, link }));
  expect(rates).toEqual([...rates].sort((x, y) => x - y));
  expect(rates.every((rate) => rate > 0 && rate < 1)).toBe(true);
});

it('falls, for a fact told once, with how near it comes to a claim elsewhere', () => {
  expect(factConfidence({ documents: 1, link: 0 })).toBeGreaterThan(factConfidence({ documents: 1, link: 0.15 }));
});

it('is finite at both ends', () => {
  for (const link of [0, 1]) expect(confidenceFeatures({ documents: 1, link }).every(Number.isFinite)).toBe(true);
});
