/** What must and must not hold of clusters of items; indices. `together` and `apart` never contradict each other. */
export interface ClusterConstraints {
  /** Groups that have no item in common. */
  readonly together: readonly (readonly number[])[];
  /** No item of the one side may be with an item of the other. */
  readonly apart: readonly (readonly [readonly number[], readonly number[]])[];
  /** Only with what `together` names. */
  readonly alone: ReadonlySet<number>;
}

/** Items that stay together whatever happens. */
type Unit = readonly number[];

/**
 * Changes clusters no more than the constraints ask for: what must be together brings its clusters along, what must not be
 * splits its cluster, and everything else stays with the items that it is nearest to. Doing it twice changes nothing.
 *
 * [a b] [c], together [b c] -> [a b c]; [a b c], apart [a] | [c], b nearer to c -> [a] [b c]
 * @param scoreOf how near two items are
 * @returns each cluster sorted, in order of their first items
 */
export function constrainClusters(
  clusters: readonly (readonly number[])[],
  { together, apart, alone }: ClusterConstraints,
  scoreOf: (a: number, b: number) => number,
): number[][] {
  const unitOf = new Map<number, Unit>();
  for (const group of together) for (const item of group) unitOf.set(item, group);
  for (const item of clusters.flat()) if (!unitOf.has(item)) unitOf.set(item, [item]);
  const isAlone = (unit: Unit): boolean => unit.some((item) => alone.has(item));
  const lonely = [...new Set(unitOf.values())].filter(isAlone);
  const sides = apart.map(([one, other]) => [new Set(one), new Set(other)] as const);
  const joined = joinClusters(clusters, unitOf, isAlone);
  return [...joined.flatMap((units) => splitCluster(units, sides, scoreOf)), ...lonely]
    .map((items) => [...items].sort((a, b) => a - b))
    .sort((x, y) => (x[0] ?? 0) - (y[0] ?? 0));
}

/** Clusters that hold parts of one unit become one. */
function joinClusters(
  clusters: readonly (readonly number[])[],
  unitOf: ReadonlyMap<number, Unit>,
  isLeftOut: (unit: Unit) => boolean,
): (readonly Unit[])[] {
  const clusterOf = new Map<Unit, Set<Unit>>();
  for (const items of clusters) {
    const own = new Set(items.flatMap((item) => [unitOf.get(item) ?? [item]]).filter((unit) => !isLeftOut(unit)));
    const merged = new Set([...own].flatMap((unit) => [...(clusterOf.get(unit) ?? [unit])]));
    for (const unit of merged) clusterOf.set(unit, merged);
  }
  return [...new Set(clusterOf.values())].map((units) => [...units]);
}

type Sides = readonly [ReadonlySet<number>, ReadonlySet<number>];

/** Parts without two units that must be apart. */
function splitCluster(
  units: readonly Unit[],
  apart: readonly Sides[],
  scoreOf: (a: number, b: number) => number,
): number[][] {
  const has = (unit: Unit, side: ReadonlySet<number>): boolean => unit.some((item) => side.has(item));
  const within = apart.filter((sides) => sides.every((side) => units.some((unit) => has(unit, side))));
  if (within.length === 0) return [units.flat()];
  const isApart = (a: Unit, b: Unit): boolean =>
    within.some(([one, other]) => (has(a, one) && has(b, other)) || (has(a, other) && has(b, one)));
  const isNamed = (unit: Unit): boolean => within.some((sides) => sides.some((side) => has(unit, side)));
  const inOrder = units.toSorted((a, b) => Number(isNamed(b)) - Number(isNamed(a)) || (a[0] ?? 0) - (b[0] ?? 0));
  const parts: Unit[][] = [];
  for (const unit of inOrder) {
    const open = parts.filter((part) => !part.some((other) => isApart(unit, other)));
    const nearest = open
      .map((part) => ({ part, near: meanScore(unit, part.flat(), scoreOf) }))
      .reduce<{ part: Unit[]; near: number } | undefined>(
        (best, one) => (best && best.near >= one.near ? best : one),
        undefined,
      );
    if (nearest) nearest.part.push(unit);
    else parts.push([unit]);
  }
  return parts.map((part) => part.flat());
}

function meanScore(a: readonly number[], b: readonly number[], scoreOf: (a: number, b: number) => number): number {
  let sum = 0;
  for (const i of a) for (const j of b) sum += scoreOf(i, j);
  return sum / (a.length * b.length || 1);
}
