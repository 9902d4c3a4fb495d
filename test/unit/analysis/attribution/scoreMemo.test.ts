import { describe, expect, it } from 'vitest';
import { ROLE_LABELS } from '../../../../src/analysis/attribution/roleLabels';
import { ScoreMemo } from '../../../../src/analysis/attribution/scoreMemo';

/** A memo of rows that hold their key, and how often they were computed. */
function createMemo(): { memo: ScoreMemo; computed: () => number; rowOf: (key: number) => number[] } {
  let count = 0;
  const memo = new ScoreMemo((key, scores, base) => {
    count++;
    for (let label = 0; label < ROLE_LABELS; label++) scores[base + label] = (scores[base + label] ?? 0) + key + label;
  });
  const rowOf = (key: number): number[] => {
    const base = memo.find(key);
    return [...memo.scores.subarray(base, base + ROLE_LABELS)];
  };
  return { memo, computed: () => count, rowOf };
}

const rowFor = (key: number): number[] => Array.from({ length: ROLE_LABELS }, (_, label) => key + label);

describe('ScoreMemo', () => {
  it('computes a row once, also of the key 0 and of negative keys', () => {
    const { computed, rowOf } = createMemo();
    for (const key of [7, 0, -1, 7, 0, -1]) expect(rowOf(key)).toEqual(rowFor(key));
    expect(computed()).toBe(3);
  });

  it('forgets all when it is full, and is right again', () => {
    const { computed, rowOf } = createMemo();
    const keys = Array.from({ length: 40_000 }, (_, i) => (i * 2_654_435_761) | 0);
    for (const key of keys) rowOf(key);
    expect(computed()).toBe(keys.length);
    for (const key of keys.slice(0, 100)) expect(rowOf(key)).toEqual(rowFor(key));
    expect(computed()).toBe(keys.length + 100);
  });
});
