import { describe, expect, it } from 'vitest';
import { findWord } from '../../../src/analysis/entity/wordClasses';
import { clusterWords } from '../../../src/training/clusterWords';

describe('clusterWords', () => {
  const words = Array.from({ length: 40 }, (_, i) => `word${String.fromCharCode(97 + (i % 26))}${i < 26 ? '' : 'x'}`);
  const values = new Float32Array(80);
  words.forEach((_, i) => values.set(i < 20 ? [1, 0.01 * i] : [0.01 * i, 1], 2 * i));
  const classes = clusterWords(
    { words, dimensions: 2, values },
    Uint8Array.from(words, (_, i) => i),
    [2, 4, 8],
  );

  const coarseOf = (word: string): number => classes.coarse[classes.fine[findWord(classes, word)] ?? -1] ?? -1;

  it('puts like with like, in nested classes', () => {
    const coarse = words.map(coarseOf);
    expect(new Set(coarse.slice(0, 20)).size).toBe(1);
    expect(new Set(coarse.slice(20)).size).toBe(1);
    expect(coarse[0]).not.toBe(coarse[39]);
  });
  it('finds a word with accents under its plain spelling, and no class for strangers', () => {
    expect(findWord(classes, 'wordá')).toBe(findWord(classes, 'worda'));
    expect(findWord(classes, 'unknown')).toBe(-1);
  });
  it('keeps the number that goes with each word', () => {
    expect(words.map((word) => classes.kinds[findWord(classes, word)])).toEqual(words.map((_, i) => i));
  });
});
