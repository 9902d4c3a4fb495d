import { describe, expect, it } from 'vitest';
import { seededRandom, shuffle } from '../../../src/training/seededRandom';

describe('seededRandom', () => {
  it('gives the same numbers for a seed, others for another', () => {
    const draw = (seed: number): number[] => Array.from({ length: 5 }, seededRandom(seed));
    expect(draw(1)).toEqual(draw(1));
    expect(draw(1)).not.toEqual(draw(2));
    expect(draw(3).every((x) => x >= 0 && x < 1)).toBe(true);
  });
  it('shuffles without loss', () => {
    const items = Int32Array.from({ length: 50 }, (_, i) => i);
    shuffle(items, seededRandom(4));
    expect([...items]).not.toEqual([...items].sort((a, b) => a - b));
    expect([...items].sort((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, i) => i));
  });
});
