import { describe, expect, it } from 'vitest';
import { constrainClusters } from '../../../../src/story/decision/constrainClusters';

const never = (): number => 0;
const none = { together: [], apart: [], alone: new Set<number>() };

describe('constrainClusters', () => {
  it('changes nothing where nothing is asked', () => {
    expect(constrainClusters([[0, 2], [1]], none, never)).toEqual([[0, 2], [1]]);
  });
  it('joins whole clusters', () => {
    expect(constrainClusters([[0, 1], [2, 3], [4]], { ...none, together: [[1, 3]] }, never)).toEqual([
      [0, 1, 2, 3],
      [4],
    ]);
  });
  it('splits a cluster, and leaves what nobody decided about where it is nearest to', () => {
    const near = (a: number, b: number): number => (a + b === 5 ? 1 : 0);
    expect(constrainClusters([[0, 1, 2, 3]], { ...none, apart: [[[0], [2]]] }, near)).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });
  it('keeps both sides of a split whole', () => {
    const apart = [
      [
        [0, 1],
        [2, 3],
      ],
    ] as const;
    expect(constrainClusters([[0, 1, 2, 3]], { ...none, apart }, never)).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });
  it('does not let two links bring together what is apart', () => {
    const clusters = [
      [0, 1],
      [2, 3],
    ];
    expect(constrainClusters(clusters, { ...none, together: [[0, 2]], apart: [[[1], [3]]] }, never)).toEqual([
      [0, 1, 2],
      [3],
    ]);
  });
  it('leaves nothing beside what is alone but what was put to it', () => {
    const alone = new Set([0]);
    expect(constrainClusters([[0, 1], [2]], { ...none, alone }, never)).toEqual([[0], [1], [2]]);
    expect(constrainClusters([[0, 1], [2]], { ...none, alone, together: [[0, 2]] }, never)).toEqual([[0, 2], [1]]);
  });
});
