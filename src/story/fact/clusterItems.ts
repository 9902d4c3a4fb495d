/** A scored pair of items: indices, and how far they belong together (0 to 1). */
export interface Edge {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/** How much of a cluster's link is the mean over all cross pairs; the rest is how near each item is to its best partner there. */
const MEAN_SHARE = 0.5;

/** How an item stands to a cluster: the sum of its scores there, and the best of them. */
interface Affinity {
  readonly sum: number;
  readonly best: number;
}

/**
 * Agglomerative clustering on a sparse graph: two clusters are joined, the best first, while their link is at least `threshold`.
 * The link is part the mean score of their cross pairs (0 where there is no edge) and part the mean of every item's best
 * score on the other side: a chain a-b-c with a and c unlike stays apart, and one odd wording does not close a large cluster.
 * @param isApart true for two items that may never be in one cluster
 * @param meanShare how much of the link is the mean; 1 is average linkage
 * @returns clusters of item indices, each sorted, in order of their first item
 */
export function clusterItems(
  count: number,
  edges: readonly Edge[],
  threshold: number,
  isApart?: (a: number, b: number) => boolean,
  meanShare = MEAN_SHARE,
): number[][] {
  const clusters = new Clusters(count, edges, threshold);
  const queue = new MaxQueue();
  for (const edge of edges) if (edge.score >= threshold) queue.push({ ...edge, size: 2 });
  for (let best = queue.pop(); best; best = queue.pop()) {
    const { a, b, size } = best;
    const [x, y] = [clusters.members.get(a), clusters.members.get(b)];
    // An entry is stale when one side was merged away or has grown since.
    if (!x || !y || x.length + y.length !== size) continue;
    if (isApart && x.some((i) => y.some((j) => isApart(i, j)))) continue;
    clusters.join(a, b);
    for (const other of clusters.nearTo(a)) {
      const [low, high] = [Math.min(a, other), Math.max(a, other)];
      const score = clusters.link(low, high, meanShare);
      if (score >= threshold)
        queue.push({ a: low, b: high, score, size: clusters.sizeOf(low) + clusters.sizeOf(high) });
    }
  }
  return [...clusters.members.values()]
    .map((items) => items.sort((i, j) => i - j))
    .sort((x, y) => (x[0] ?? 0) - (y[0] ?? 0));
}

/** Clusters by their first item, and how each item stands to each of them: a link is read off without looking at all pairs again. */
class Clusters {
  readonly members: Map<number, number[]>;
  readonly #affinities: Map<number, Affinity>[];
  /** Items that an item has an edge to. */
  readonly #partners: number[][];
  /** Clusters with an edge at the threshold between them: without one, no link reaches it. */
  readonly #near: Set<number>[];

  constructor(count: number, edges: readonly Edge[], threshold: number) {
    this.members = new Map(Array.from({ length: count }, (_, i) => [i, [i]]));
    this.#affinities = Array.from({ length: count }, () => new Map<number, Affinity>());
    this.#partners = Array.from({ length: count }, () => []);
    this.#near = Array.from({ length: count }, () => new Set<number>());
    for (const { a, b, score } of edges) {
      const affinity = { sum: score, best: score };
      this.#affinities[a]?.set(b, affinity);
      this.#affinities[b]?.set(a, affinity);
      this.#partners[a]?.push(b);
      this.#partners[b]?.push(a);
      if (score < threshold) continue;
      this.#near[a]?.add(b);
      this.#near[b]?.add(a);
    }
  }

  sizeOf(cluster: number): number {
    return this.members.get(cluster)?.length ?? 0;
  }

  nearTo(cluster: number): ReadonlySet<number> {
    return this.#near[cluster] ?? new Set();
  }

  link(a: number, b: number, meanShare: number): number {
    const [x, y] = [this.members.get(a) ?? [], this.members.get(b) ?? []];
    let [sum, nearest] = [0, 0];
    for (const i of x) {
      const affinity = this.#affinities[i]?.get(b);
      sum += affinity?.sum ?? 0;
      nearest += affinity?.best ?? 0;
    }
    for (const j of y) nearest += this.#affinities[j]?.get(a)?.best ?? 0;
    return (meanShare * sum) / (x.length * y.length) + ((1 - meanShare) * nearest) / (x.length + y.length);
  }

  /** Takes b into a. */
  join(a: number, b: number): void {
    const [x, y] = [this.members.get(a) ?? [], this.members.get(b) ?? []];
    const touched = new Set(y.flatMap((item) => this.#partners[item] ?? []));
    for (const item of touched) {
      const affinities = this.#affinities[item];
      const [old, moved] = [affinities?.get(a), affinities?.get(b)];
      if (!affinities || !moved) continue;
      affinities.delete(b);
      affinities.set(a, old ? { sum: old.sum + moved.sum, best: Math.max(old.best, moved.best) } : moved);
    }
    this.members.set(a, [...x, ...y]);
    this.members.delete(b);
    for (const other of this.#near[b] ?? []) {
      this.#near[other]?.delete(b);
      if (other === a) continue;
      this.#near[a]?.add(other);
      this.#near[other]?.add(a);
    }
  }
}

/** Two clusters that may be joined: by their first items, with how many items they had when they were scored. */
interface Candidate extends Edge {
  readonly size: number;
}

/** Binary heap of candidates: highest score first, then lowest indices, so that the result does not depend on chance. */
class MaxQueue {
  readonly #heap: Candidate[] = [];

  push(candidate: Candidate): void {
    let at = this.#heap.push(candidate) - 1;
    while (at > 0) {
      const up = (at - 1) >> 1;
      if (!this.#isBefore(at, up)) return;
      this.#swap(at, up);
      at = up;
    }
  }

  pop(): Candidate | undefined {
    const [top] = this.#heap;
    const last = this.#heap.pop();
    if (last && last !== top) {
      this.#heap[0] = last;
      this.#sink();
    }
    return top;
  }

  #sink(): void {
    for (let at = 0; ;) {
      let best = at;
      for (const child of [2 * at + 1, 2 * at + 2])
        if (child < this.#heap.length && this.#isBefore(child, best)) best = child;
      if (best === at) return;
      this.#swap(at, best);
      at = best;
    }
  }

  #isBefore(i: number, j: number): boolean {
    const [x, y] = [this.#heap[i], this.#heap[j]];
    if (!x || !y) return false;
    return (y.score - x.score || x.a - y.a || x.b - y.b) < 0;
  }

  #swap(i: number, j: number): void {
    const [x, y] = [this.#heap[i], this.#heap[j]];
    if (!x || !y) return;
    this.#heap[i] = y;
    this.#heap[j] = x;
  }
}
