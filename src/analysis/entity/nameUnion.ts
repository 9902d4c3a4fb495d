import { formsOf, type Link, type NamedItem } from './nameForms';

export interface NameGroups {
  /** Group number of each item: the index of the group's fullest item. */
  readonly groups: readonly number[];
  /** How each item came into its group; undefined for those that opened one. */
  readonly links: readonly (Link | undefined)[];
}

/** Disjoint sets (Tarjan 1975) of items, with how each was joined. */
export class Union {
  readonly #items: readonly NamedItem[];
  readonly #parent: number[];
  readonly #weight: number[];
  readonly #links: (Link | undefined)[];
  readonly #plans: { into: number; item: number; link: Link }[] = [];
  readonly #farMore: number;

  /** @param farMore how much more often one of several candidates must be named to be meant without saying so */
  constructor(items: readonly NamedItem[], farMore: number) {
    this.#items = items;
    this.#farMore = farMore;
    this.#parent = items.map((_, i) => i);
    this.#weight = items.map((item) => item.weight);
    this.#links = items.map(() => undefined);
  }

  find(i: number): number {
    let root = i;
    while (this.#parent[root] !== root) root = this.#parent[root] ?? root;
    for (let at = i; at !== root;) {
      const next = this.#parent[at] ?? root;
      this.#parent[at] = root;
      at = next;
    }
    return root;
  }

  isJoined(i: number): boolean {
    return this.#links[i] !== undefined;
  }

  join(a: number, b: number, link: Link): void {
    const [x, y] = [this.find(a), this.find(b)];
    this.#links[b] ??= link;
    if (x === y) return;
    this.#parent[y] = x;
    this.#weight[x] = (this.#weight[x] ?? 0) + (this.#weight[y] ?? 0);
  }

  /** Number of mentions of the group with this root. */
  weightOf(root: number): number {
    return this.#weight[root] ?? 0;
  }

  /**
   * Notes that `i` belongs to the one group among the candidates (heaviest first), or to the one that is named far more often than the next.
   * Nothing is joined before `carryOut`, so that the order of the items does not matter.
   */
  plan(i: number, candidates: readonly number[], link: Link): void {
    const own = this.find(i);
    const [best, next] = candidates.filter((root) => root !== own);
    if (best === undefined) return;
    if (next !== undefined && this.weightOf(best) < this.#farMore * this.weightOf(next)) return;
    this.#plans.push({ into: best, item: i, link });
  }

  carryOut(): void {
    for (const { into, item, link } of this.#plans.splice(0)) this.join(into, item, link);
  }

  result(): NameGroups {
    const fullest = new Map<number, number>();
    this.#items.forEach((item, i) => {
      const root = this.find(i);
      const best = fullest.get(root);
      if (best === undefined || isFuller(item, this.#items[best] ?? item)) fullest.set(root, i);
    });
    const groups = this.#items.map((_, i) => fullest.get(this.find(i)) ?? i);
    return { groups, links: this.#links.map((link, i) => (groups[i] === i ? undefined : (link ?? 'same name'))) };
  }
}

/** Groups by a key: each group once, so that a common key stays cheap. */
export class GroupIndex {
  readonly #union: Union;
  /** A key of one group alone, as most are, needs no set. */
  readonly #groups = new Map<string, number | Set<number>>();
  readonly #heaviest = new Map<string, readonly number[]>();

  constructor(union: Union) {
    this.#union = union;
  }

  add(key: string, item: number): void {
    const group = this.#union.find(item);
    const known = this.#groups.get(key);
    if (known === undefined) this.#groups.set(key, group);
    else if (typeof known === 'object') known.add(group);
    else if (known !== group) this.#groups.set(key, new Set([known, group]));
  }

  /** The three groups of a key that are mentioned most, heaviest first; found once for each key. */
  heaviest(key: string): readonly number[] {
    const known = this.#heaviest.get(key);
    if (known) return known;
    const groups = this.#groups.get(key) ?? [];
    const roots = typeof groups === 'number' ? [groups] : [...groups];
    const top = roots.sort((a, b) => this.#union.weightOf(b) - this.#union.weightOf(a)).slice(0, 3);
    this.#heaviest.set(key, top);
    return top;
  }
}
/** The item with more words in its name, then more mentions, then first in the alphabet, stands for its group. */
function isFuller(a: NamedItem, b: NamedItem): boolean {
  const [nameA, nameB] = [formsOf(a).fullest, formsOf(b).fullest];
  const difference = formsOf(a).length - formsOf(b).length;
  if (difference !== 0) return difference > 0;
  if (a.weight !== b.weight) return a.weight > b.weight;
  return nameA < nameB;
}
