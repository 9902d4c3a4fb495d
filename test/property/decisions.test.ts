import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { constrainClusters } from '../../src/story/decision/constrainClusters';
import { constraintsOn, readConstraints } from '../../src/story/decision/readConstraints';
import type { ResolvedDecision } from '../../src/story/decision/resolveDecisions';
import type { Decision } from '../../src/story/model';
import { RUNS } from './runs';

const COUNT = 12;
const keys = Array.from({ length: COUNT }, (_, i) => `a.txt\nc${i}`);
const some = fc.uniqueArray(fc.constantFrom(...keys), { minLength: 1, maxLength: 4 });

const decisions = fc
  .array(
    fc.record({
      kind: fc.constantFrom('same-fact', 'different-facts', 'new-fact'),
      first: some,
      second: some,
      day: fc.nat(3),
    }),
    {
      maxLength: 8,
    },
  )
  .map((all) =>
    all.map(({ kind, first, second, day }, i): ResolvedDecision => {
      const decision = { id: `#${i}`, kind, time: `2031-05-0${day + 1}T00:00:00Z`, targets: [] } as Decision;
      return { decision, sides: [first, kind === 'different-facts' ? second : []] };
    }),
  );
const clusterings = fc.array(fc.nat(4), { minLength: COUNT, maxLength: COUNT }).map((labels) => {
  const clusters = new Map<number, number[]>();
  labels.forEach((label, i) => clusters.set(label, [...(clusters.get(label) ?? []), i]));
  return [...clusters.values()];
});
const scores = fc.array(fc.nat(9), { minLength: COUNT * COUNT, maxLength: COUNT * COUNT });
const scoreIn =
  (all: readonly number[]) =>
  (a: number, b: number): number =>
    all[Math.min(a, b) * COUNT + Math.max(a, b)] ?? 0;

describe('decisions about facts', () => {
  it('hold: what is one is one, what is apart is apart, and nothing is lost or doubled', () => {
    fc.assert(
      fc.property(clusterings, decisions, scores, (clusters, resolved, all) => {
        const read = readConstraints(resolved);
        const shown = constrainClusters(clusters, constraintsOn(keys, read), scoreIn(all));
        expect(shown.flat().sort((a, b) => a - b)).toEqual(keys.map((_, i) => i));
        const clusterOf = new Map(shown.flatMap((items, i) => items.map((item) => [keys[item] ?? '', i])));
        for (const { decision, sides } of resolved) {
          if (read.idle.includes(decision.id)) continue;
          const [first, second] = sides.map((side) => new Set(side.map((key) => clusterOf.get(key))));
          if (decision.kind === 'different-facts')
            for (const cluster of second ?? []) expect(first?.has(cluster)).toBe(false);
          else expect(first?.size).toBe(1);
        }
      }),
      RUNS,
    );
  });

  it('change nothing when they are applied again', () => {
    fc.assert(
      fc.property(clusterings, decisions, scores, (clusters, resolved, all) => {
        const constraints = constraintsOn(keys, readConstraints(resolved));
        const once = constrainClusters(clusters, constraints, scoreIn(all));
        expect(constrainClusters(once, constraints, scoreIn(all))).toEqual(once);
      }),
      RUNS,
    );
  });

  it('mean the same in whatever order they stand, and the latest always holds', () => {
    fc.assert(
      fc.property(decisions, (resolved) => {
        const read = readConstraints(resolved);
        expect(readConstraints(resolved.toReversed())).toEqual(read);
        const [latest] = resolved.toSorted(
          (a, b) =>
            Date.parse(b.decision.time) - Date.parse(a.decision.time) || (a.decision.id < b.decision.id ? -1 : 1),
        );
        const isSelfContradicting = latest?.sides[0].some((key) => latest.sides[1].includes(key)) ?? true;
        const isEmpty = latest?.decision.kind === 'same-fact' && latest.sides[0].length < 2;
        if (latest && !isSelfContradicting && !isEmpty) expect(read.idle).not.toContain(latest.decision.id);
      }),
      RUNS,
    );
  });
});
