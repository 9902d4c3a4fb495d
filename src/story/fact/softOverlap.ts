import { synonymsOf } from './vocabulary';

/** How much a term tells, over the documents compared: see `weighTerms`. */
export type TermWeight = (term: string) => number;

export function isWord(term: string): boolean {
  return !term.startsWith('@');
}

/** What a synonym counts beside the same word. */
const SYNONYM_STRENGTH = 0.55;

interface Overlap {
  readonly cosine: number;
  /** Share of a's weight that b has too. */
  readonly coveredA: number;
  readonly coveredB: number;
}

/** What a list of terms brings to every pair it is in. */
interface Weighed {
  /** Beside the terms: their weights. */
  readonly list: readonly number[];
  readonly weights: ReadonlyMap<string, number>;
  readonly sum: number;
  readonly squares: number;
  /** All synonyms of the terms: a term that is not among them has no partner here. */
  readonly synonyms: ReadonlySet<string>;
}

/** A claim is in some sixty pairs: its lists are weighed once for each weighing. */
const known = new WeakMap<TermWeight, WeakMap<readonly string[], Weighed>>();

function weigh(terms: readonly string[], weight: TermWeight): Weighed {
  let lists = known.get(weight);
  if (!lists) known.set(weight, (lists = new WeakMap<readonly string[], Weighed>()));
  let weighed = lists.get(terms);
  if (!weighed) {
    const list = terms.map(weight);
    const total = (power: number): number => list.reduce((sum, w) => sum + w ** power, 0);
    weighed = {
      list,
      weights: new Map(terms.map((term, i) => [term, list[i] ?? 0])),
      sum: total(1),
      squares: total(2),
      synonyms: new Set(terms.flatMap((term) => [...synonymsOf(term)])),
    };
    lists.set(terms, weighed);
  }
  return weighed;
}

/**
 * Weighted overlap in which a synonym counts in part. `[drill, island]`, `[exercise, island]` -> high, not 1
 * @param a without repeats, as is b
 */
export function softOverlap(a: readonly string[], b: readonly string[], weight: TermWeight): Overlap {
  const [x, y] = [weigh(a, weight), weigh(b, weight)];
  let [dot, partA, partB] = [0, 0, 0];
  const unmatched: number[] = [];
  for (let i = 0; i < a.length; i++) {
    const [term = '', w = 0] = [a[i], x.list[i]];
    if (y.weights.has(term)) {
      dot += w * w;
      partA += w;
      partB += w;
    } else if (y.synonyms.has(term)) unmatched.push(i);
  }
  const taken: string[] = [];
  for (const i of unmatched) {
    const isFree = (other: string): boolean => y.weights.has(other) && !x.weights.has(other) && !taken.includes(other);
    const partner = findFirst(synonymsOf(a[i] ?? ''), isFree);
    if (partner === undefined) continue;
    taken.push(partner);
    const [w, v] = [x.list[i] ?? 0, y.weights.get(partner) ?? 0];
    dot += SYNONYM_STRENGTH * w * v;
    partA += SYNONYM_STRENGTH * w;
    partB += SYNONYM_STRENGTH * v;
  }
  const divide = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);
  return {
    cosine: divide(dot, Math.sqrt(x.squares * y.squares)),
    coveredA: divide(partA, x.sum),
    coveredB: divide(partB, y.sum),
  };
}

function findFirst<T>(items: Iterable<T>, isWanted: (item: T) => boolean): T | undefined {
  for (const item of items) if (isWanted(item)) return item;
  return undefined;
}
