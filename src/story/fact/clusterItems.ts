/** A scored pair of items: indices, and how far they belong together (0 to 1). */
export interface Edge {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/** How much of a cluster's link is the mean over all cross pairs; the rest is how near each item is to its best partner there. */
const MEAN_SHARE = 0.5;

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
  isApart: (a: number, b: number) => boolean = () => false,
  meanShare = MEAN_SHARE,
): number[][] {
  const members = new Map<number, number[]>(Array.from({ length: count }, (_, i) => [i, [i]]));
  const scores = Array.from({ length: count }, () => new Map<number, number>());
  const near = Array.from({ length: count }, () => new Set<number>());
  for (const { a, b, score } of edges) {
    scores[a]?.set(b, score);
    scores[b]?.set(a, score);
    near[a]?.add(b);
    near[b]?.add(a);
  }
  const link = (a: number, b: number): number =>
    linkClusters(members.get(a) ?? [], members.get(b) ?? [], scores, meanShare);
  const queue = new MaxQueue();
  for (const { a, b, score } of edges) if (score >= threshold) queue.push({ a, b, score });
  for (let best = queue.pop(); best; best = queue.pop()) {
    const { a, b, score } = best;
    const [x, y] = [members.get(a), members.get(b)];
    // An entry is stale when one side was merged away or has grown since.
    if (!x || !y || Math.abs(link(a, b) - score) > 1e-12) continue;
    if (x.some((i) => y.some((j) => isApart(i, j)))) continue;
    members.set(a, [...x, ...y]);
    members.delete(b);
    for (const other of near[b] ?? []) {
      near[other]?.delete(b);
      if (other === a) continue;
      near[a]?.add(other);
      near[other]?.add(a);
    }
    for (const other of near[a] ?? []) {
      const next = link(a, other);
      if (next >= threshold) queue.push({ a: Math.min(a, other), b: Math.max(a, other), score: next });
    }
  }
  return [...members.values()].map((items) => items.sort((i, j) => i - j)).sort((x, y) => (x[0] ?? 0) - (y[0] ?? 0));
}

function linkClusters(
  x: readonly number[],
  y: readonly number[],
  scores: readonly ReadonlyMap<number, number>[],
  meanShare: number,
): number {
  let sum = 0;
  let nearest = 0;
  const best = new Map<number, number>();
  for (const i of x) {
    let own = 0;
    for (const j of y) {
      const score = scores[i]?.get(j) ?? 0;
      sum += score;
      own = Math.max(own, score);
      best.set(j, Math.max(best.get(j) ?? 0, score));
    }
    nearest += own;
  }
  for (const score of best.values()) nearest += score;
  return (meanShare * sum) / (x.length * y.length) + ((1 - meanShare) * nearest) / (x.length + y.length);
}

/** Binary heap of edges: highest score first, then lowest indices, so that the result does not depend on chance. */
class MaxQueue {
  readonly #heap: Edge[] = [];

  push(edge: Edge): void {
    let at = this.#heap.push(edge) - 1;
    while (at > 0) {
      const up = (at - 1) >> 1;
      if (!this.#isBefore(at, up)) return;
      this.#swap(at, up);
      at = up;
    }
  }

  pop(): Edge | undefined {
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
