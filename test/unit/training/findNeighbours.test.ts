import { expect, it } from 'vitest';
import { findNeighbours } from '../../../src/training/findNeighbours';

const vectors = {
  words: ['deepen', 'strengthen', 'ferry', 'unknown'],
  dimensions: 2,
  values: new Float32Array([1, 0, 0.96, 0.28, 0, 1, 1, 0]),
};

it('takes words near in meaning, both ways, and leaves the rest alone', () => {
  const found = findNeighbours(vectors, new Set(['deepen', 'strengthen', 'ferry']));
  expect(found.get('deepen')).toEqual(['strengthen']);
  expect(found.get('strengthen')).toEqual(['deepen']);
  expect(found.get('ferry')).toEqual([]);
  expect(found.has('unknown')).toBe(false);
});

it('wants the nearness to be mutual', () => {
  // Five words crowd round the first; a sixth is near to it, but not among its four nearest.
  const angles = [0, 0.01, 0.02, 0.03, 0.04, 0.5];
  const words = angles.map((_, i) => `w${i}`);
  const values = new Float32Array(angles.flatMap((angle) => [Math.cos(angle), Math.sin(angle)]));
  const found = findNeighbours({ words, dimensions: 2, values }, new Set(words));
  expect(found.get('w0')).not.toContain('w5');
  expect(found.get('w5')).toEqual([]);
});
