import type { ClusterConstraints } from './constrainClusters';
import { Groups } from './groups';
import type { ResolvedDecision } from './resolveDecisions';

/** What decisions ask of clusters, by keys of what is clustered. */
export interface Constraints {
  /** Groups of at least two that have no key in common. */
  readonly together: readonly (readonly string[])[];
  readonly apart: readonly (readonly [readonly string[], readonly string[]])[];
  readonly alone: ReadonlySet<string>;
  /** Ids of the decisions that shape it, by key. */
  readonly decisionsOf: ReadonlyMap<string, readonly string[]>;
  /** Ids of decisions that ask for nothing: what they are about is gone, or a later one says the contrary. */
  readonly idle: readonly string[];
}

export const NO_CONSTRAINTS: Constraints = {
  together: [],
  apart: [],
  alone: new Set(),
  decisionsOf: new Map(),
  idle: [],
};

/**
 * Of decisions that contradict one another the later one counts, of two at one time the one with the smaller id.
 *
 * "a is b", "b is c", then "a is not c" -> a and b together, a and c apart; "b is c", the earlier of the two that clash
 * with the last, is idle, or "a is b" if that is
 */
export function readConstraints(resolved: readonly ResolvedDecision[]): Constraints {
  const groups = new Groups();
  const apart: (readonly [readonly string[], readonly string[]])[] = [];
  const alone = new Set<string>();
  const decisionsOf = new Map<string, string[]>();
  const idle: string[] = [];
  for (const one of [...resolved].sort(latestFirst)) {
    const { decision, sides } = one;
    const [first, second] = sides;
    if (!isComplete(one) || !isPossible(one, groups, apart)) {
      idle.push(decision.id);
      continue;
    }
    if (second.length > 0) apart.push([first, second]);
    else groups.unite(first);
    if (decision.kind === 'new-fact') for (const key of first) alone.add(key);
    for (const key of [...first, ...second]) decisionsOf.set(key, [...(decisionsOf.get(key) ?? []), decision.id]);
  }
  return { together: groups.list(), apart, alone, decisionsOf, idle };
}

/** The constraints on those items that are there. @param keys of the items, by index */
export function constraintsOn(keys: readonly string[], { together, apart, alone }: Constraints): ClusterConstraints {
  const indexOf = new Map(keys.map((key, i) => [key, i]));
  const indices = (side: readonly string[]): number[] => side.flatMap((key) => indexOf.get(key) ?? []);
  return {
    together: together.map(indices).filter((group) => group.length > 1),
    apart: apart.map(([one, other]) => [indices(one), indices(other)] as const),
    alone: new Set(indices([...alone])),
  };
}

export function latestFirst({ decision: a }: ResolvedDecision, { decision: b }: ResolvedDecision): number {
  return (Date.parse(b.time) || 0) - (Date.parse(a.time) || 0) || (a.id < b.id ? -1 : 1);
}

function isComplete({ decision, sides: [first, second] }: ResolvedDecision): boolean {
  if (decision.kind === 'different-facts' || decision.kind === 'different-entities') {
    return first.length > 0 && second.length > 0;
  }
  return first.length > (decision.kind === 'new-fact' ? 0 : 1);
}

function isPossible(
  { sides: [first, second] }: ResolvedDecision,
  groups: Groups,
  apart: readonly (readonly [readonly string[], readonly string[]])[],
): boolean {
  if (second.length > 0) {
    const own = new Set(first.map((key) => groups.find(key)));
    return !second.some((key) => own.has(groups.find(key)));
  }
  const united = new Set(first.map((key) => groups.find(key)));
  const isIn = (key: string): boolean => united.has(groups.find(key));
  return !apart.some(([one, other]) => one.some(isIn) && other.some(isIn));
}
