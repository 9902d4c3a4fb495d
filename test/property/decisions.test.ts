import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { constrainClusters } from '../../src/story/decision/constrainClusters';
import { constraintsOn, readConstraints } from '../../src/story/decision/readConstraints';
import type { ResolvedDecision } from '../../src/story/decision/resolveDecisions';
import type { Decision } from '../../src/story/model';
import type { DecisionTarget, StoredDecision } from '../../src/annotation/decision/model';
import {
  moveClaim,
  separate,
  setApart,
  unite,
  type Deciding,
  type DecisionEdit,
} from '../../src/workspace/decisionEdits';
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

const CLAIMS = ['a', 'b', 'c', 'd', 'e', 'f'].map((name): DecisionTarget => {
  return { file: 'a.txt', id: `#${name}`, anchor: { exact: name, prefix: '', suffix: '' } };
});
const claims = fc.uniqueArray(fc.constantFrom(...CLAIMS), { minLength: 1, maxLength: 4 });
const deed = fc.record({ what: fc.constantFrom('unite', 'separate', 'move', 'setApart'), one: claims, other: claims });

interface Deed {
  readonly what: string;
  readonly one: readonly DecisionTarget[];
  readonly other: readonly DecisionTarget[];
}

/** A deed as the editor has it: about whole facts, here those that the reader put together. */
function complete({ what, one, other }: Deed, factOf: (claim: DecisionTarget) => readonly DecisionTarget[]): Deed {
  const whole = (claims: readonly DecisionTarget[]): DecisionTarget[] => [...new Set(claims.flatMap(factOf))];
  if (what === 'unite') return { what, one: whole(one), other: whole(other) };
  if (what === 'separate')
    return { what, one, other: whole([...one, ...other]).filter((claim) => !one.includes(claim)) };
  if (what === 'setApart') return { what, one: one.slice(0, 1), other: [] };
  const [claim] = one;
  const own = claim ? factOf(claim) : [];
  const mates = own.filter((mate) => mate !== claim);
  const target = other.find((each) => !own.includes(each));
  return { what, one: claim ? [claim, ...mates] : [], other: target ? factOf(target) : [] };
}

function perform({ what, one, other }: Deed, deciding: Deciding): DecisionEdit[] {
  const [first, ...mates] = one;
  if (!first || (what !== 'setApart' && other.length === 0)) return [];
  const both = [...new Set([...one, ...other])];
  if (what === 'unite') return both.length > 1 ? unite('same-fact', both, both, deciding) : [];
  if (what === 'separate') return separate('different-facts', [one, other], deciding);
  if (what === 'move') return moveClaim(first, mates, other, deciding);
  return setApart(first, '', deciding);
}

/** What decisions ask for. */
function readAll(decisions: readonly StoredDecision[]): ReturnType<typeof readConstraints> {
  return readConstraints(
    decisions.map((decision): ResolvedDecision => {
      const side = (number: 1 | 2): string[] =>
        decision.targets.filter((target) => (target.side ?? 1) === number).map(({ id }) => id);
      const { id, kind, created = '', modified = created } = decision;
      return { decision: { id, kind, time: modified, targets: [] } as Decision, sides: [side(1), side(2)] };
    }),
  );
}

function applyTo(
  decisions: readonly StoredDecision[],
  edits: readonly DecisionEdit[],
  side: 'before' | 'after',
): StoredDecision[] {
  const byId = new Map(decisions.map((decision) => [decision.id, decision]));
  for (const edit of edits) {
    const made = edit[side];
    if (made) byId.set(edit.id, made);
    else byId.delete(edit.id);
  }
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

describe('what a reader decides one after the other', () => {
  it('never contradicts itself, the last word holds, and undoing it all gives the start', () => {
    fc.assert(
      fc.property(fc.array(deed, { minLength: 1, maxLength: 8 }), (deeds) => {
        const states: StoredDecision[][] = [[]];
        const steps: DecisionEdit[][] = [];
        deeds.forEach((each, i) => {
          const decisions = states.at(-1) ?? [];
          const membersIn = (all: readonly StoredDecision[], { id }: DecisionTarget): readonly string[] =>
            readAll(all).together.find((group) => group.includes(id)) ?? [id];
          const whole = complete(each, (claim) => {
            const ids = membersIn(decisions, claim);
            return CLAIMS.filter(({ id }) => ids.includes(id));
          });
          const now = `2031-05-02T08:00:0${i}Z`;
          const edits = perform(whole, { decisions, creator: { type: 'Person', name: 'Ada' }, now });
          steps.push(edits);
          const after = applyTo(decisions, edits, 'after');
          states.push(after);
          expect(readAll(after).idle).toEqual([]);
          if (edits.length === 0) return;
          const groupOf = (claim: DecisionTarget): string => [...membersIn(after, claim)].sort().join();
          const { what, one, other } = whole;
          const [first, target] = [one.slice(0, 1).map(groupOf), other.slice(0, 1).map(groupOf)];
          if (what === 'unite') expect(new Set([...one, ...other].map(groupOf)).size).toBe(1);
          if (what === 'separate') for (const claim of one) expect(other.map(groupOf)).not.toContain(groupOf(claim));
          if (what === 'move') expect(first).toEqual(target);
          if (what === 'setApart') expect(first).toEqual(one.map(({ id }) => id));
        });
        for (const [i, edits] of [...steps.entries()].reverse()) {
          expect(applyTo(states[i + 1] ?? [], edits, 'before')).toEqual(states[i]);
        }
      }),
      RUNS,
    );
  });
});
