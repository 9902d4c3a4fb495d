import { describe, expect, it } from 'vitest';
import { confidenceOf } from '../../../src/analysis/confidenceOf';
import { bandsOf } from '../../../src/training/bandsOf';
import { shareRight } from '../../../src/training/shareRight';

const finds = (rule: string, right: number, all: number): { rule: string; right: boolean }[] =>
  Array.from({ length: all }, (_, i) => ({ rule, right: i < right }));

describe('shareRight', () => {
  it('is the share of a rule that is often seen', () => {
    expect(shareRight(finds('weekday tense', 1800, 2000))['weekday tense']).toBeCloseTo(0.9, 2);
  });
  it('draws a rule that is seldom seen to its family, and a family to the prior', () => {
    const shares = shareRight([...finds('weekday tense', 180, 200), ...finds('weekday nearest', 0, 1)]);
    expect(shares['weekday nearest']).toBeGreaterThan(0.75);
    expect(shares['weekday nearest']).toBeLessThan(shares['weekday'] ?? 0);
    expect(shareRight(finds('feast', 1, 1))['feast']).toBeLessThan(0.9);
  });
  it('says nothing of rules that it has not seen', () => {
    expect(shareRight([])).toEqual({});
  });
});

describe('bandsOf', () => {
  it('counts every finding once, the upper edge too', () => {
    const judged = [0, 0.49, 0.5, 0.9, 1].map((confidence) => ({ confidence, right: confidence > 0.4 }));
    const bands = bandsOf(judged);
    expect(bands.map((band) => band.finds)).toEqual([2, 1, 0, 0, 2]);
    expect(bands.map((band) => band.right)).toEqual([1, 1, 0, 0, 2]);
  });
});

describe('confidenceOf', () => {
  it('falls back to the family where a case was never seen', () => {
    const seen = confidenceOf('date', 'full stated');
    const unseen = confidenceOf('date', 'full somehow');
    expect(seen.rule).toBe('full stated');
    expect(seen.confidence).toBeGreaterThan(0.9);
    expect(unseen).toEqual({ rule: 'full somehow', confidence: confidenceOf('date', 'full').confidence });
  });
  it('is even odds for what no text has shown', () => {
    expect(confidenceOf('date', 'unheard of').confidence).toBe(0.5);
  });
});
