/** A scored pair of items: indices, and how far they belong together (0 to 1). */
export interface Edge {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/**
 * Average-link clustering on a sparse graph: two clusters are joined while the mean score of their cross pairs (0 where
 * there is no edge) is at least `threshold`, the best first. A chain a-b-c with a and c unlike stays apart.
 * @param isApart true for two items that may never be in one cluster
 * @returns clusters of item indices, each sorted, in order of their first item
 */
export function clusterItems(
  count: number,
  edges: readonly Edge[],
  threshold: number,
  isApart: (a: number, b: number) => boolean = () => false,
): number[][] {
  const members = new Map<number, number[]>(Array.from({ length: count }, (_, i) => [i, [i]]));
  const links = Array.from({ length: count }, () => new Map<number, number>());
  for (const { a, b, score } of edges) {
    links[a]?.set(b, score);
    links[b]?.set(a, score);
  }
  const mean = (a: number, b: number): number =>
    (links[a]?.get(b) ?? 0) / ((members.get(a)?.length ?? 1) * (members.get(b)?.length ?? 1));
  const queue = new MaxQueue();
  for (const { a, b, score } of edges) if (score >= threshold) queue.push({ a, b, score });
  for (let best = queue.pop(); best; best = queue.pop()) {
    const { a, b, score } = best;
    const [x, y] = [members.get(a), members.get(b)];
    // An entry is stale when one side was merged away or has grown since.
    if (!x || !y || Math.abs(mean(a, b) - score) > 1e-12) continue;
    if (x.some((i) => y.some((j) => isApart(i, j)))) continue;
    members.set(a, [...x, ...y]);
    members.delete(b);
    mergeLinks(links, a, b);
    for (const other of links[a]?.keys() ?? []) {
      const next = mean(a, other);
      if (members.has(other) && next >= threshold)
        queue.push({ a: Math.min(a, other), b: Math.max(a, other), score: next });
    }
  }
  return [...members.values()].map((items) => items.sort((i, j) => i - j)).sort((x, y) => (x[0] ?? 0) - (y[0] ?? 0));
}

/** Adds b's links to a's; every neighbour then knows a only. */
function mergeLinks(links: readonly Map<number, number>[], a: number, b: number): void {
  links[a]?.delete(b);
  for (const [other, sum] of links[b] ?? []) {
    if (other === a) continue;
    const total = (links[a]?.get(other) ?? 0) + sum;
    links[a]?.set(other, total);
    links[other]?.delete(b);
    links[other]?.set(a, total);
  }
  links[b]?.clear();
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
