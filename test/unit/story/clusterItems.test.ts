import { expect, it } from 'vitest';
import { clusterItems } from '../../../src/story/fact/clusterItems';

it('joins what is alike and leaves the rest alone', () => {
  const edges = [
    { a: 0, b: 1, score: 0.9 },
    { a: 2, b: 3, score: 0.2 },
  ];
  expect(clusterItems(4, edges, 0.5)).toEqual([[0, 1], [2], [3]]);
});

it('does not chain: a ~ b ~ c with a and c unlike are not one cluster', () => {
  const edges = [
    { a: 0, b: 1, score: 0.6 },
    { a: 1, b: 2, score: 0.55 },
  ];
  expect(clusterItems(3, edges, 0.5)).toEqual([[0, 1], [2]]);
});

it('takes an odd wording into a large cluster when it is near to one of its core, though its mean is not', () => {
  const core = [0, 1, 2, 3].flatMap((a) => [0, 1, 2, 3].filter((b) => b > a).map((b) => ({ a, b, score: 0.9 })));
  const odd = [0, 1, 2, 3].map((a) => ({ a, b: 4, score: a === 0 ? 0.6 : 0.3 }));
  expect(clusterItems(5, [...core, ...odd], 0.38)).toEqual([[0, 1, 2, 3, 4]]);
});

it('keeps apart what may never be together, even as part of larger clusters', () => {
  const edges = [0, 1, 2].flatMap((a) => [1, 2, 3].filter((b) => b > a).map((b) => ({ a, b, score: 0.9 })));
  const isApart = (a: number, b: number): boolean => a + b === 3 && a * b === 0;
  for (const cluster of clusterItems(4, edges, 0.5, isApart))
    expect(cluster.includes(0) && cluster.includes(3)).toBe(false);
});

it('gives the same clusters whatever the order of the edges', () => {
  const edges = [
    { a: 0, b: 1, score: 0.7 },
    { a: 1, b: 2, score: 0.7 },
    { a: 2, b: 3, score: 0.7 },
  ];
  expect(clusterItems(4, [...edges].reverse(), 0.5)).toEqual(clusterItems(4, edges, 0.5));
});

it('joins by the mean alone where told to: one near wording does not close a cluster', () => {
  const edges = [
    { a: 0, b: 1, score: 0.9 },
    { a: 0, b: 2, score: 0.6 },
  ];
  expect(clusterItems(3, edges, 0.34, undefined, 1)).toEqual([[0, 1], [2]]);
  expect(clusterItems(3, edges, 0.34)).toEqual([[0, 1, 2]]);
});
