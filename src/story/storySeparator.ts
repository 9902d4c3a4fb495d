import { countTerms } from './countTerms';
import { constrainClusters } from './decision/constrainClusters';
import { clusterItems, type Edge } from './fact/clusterItems';
import { rarityOf } from './fact/vocabulary';
import { stableId } from './stableId';
import type { Story, StoryDocument } from './model';

/** Documents whose mean likeness is below this tell different events. Set on folders of known and of mixed events. */
const SAME_STORY = 0.08;
/** News of one event seldom appears further apart; such documents must be twice as alike. */
const FAR_APART_DAYS = 45;
/** A document is looked up by its most telling terms only. */
const LOOKED_UP = 40;
/** What so many documents have among their most telling terms leads to nobody in particular. */
const MAX_POSTINGS = 60;
const NAME_RARITY = 6;
/** How common a term is among the documents counts in steps: one document more changes the weight of few terms. */
const STEP = 3;
/**
 * A folder of so few documents (rounded to a power of 2) is likely one story: what all of them have keeps this share of its weight. Set on
 * 128 folders of one event, of which 111 stay whole (88 without it), and on pairs of such folders, which are told apart as well as without.
 */
const SMALL_FOLDER = { most: 16, share: 0.25 } as const;

interface Term {
  readonly text: string;
  /** Orders terms in vectors, the same whenever the term was first seen. */
  readonly key: number;
  readonly entries: Set<Entry>;
  /** The entries that have it among their most telling terms. */
  readonly telling: Set<Entry>;
  /** How common it was when its entries were weighed. */
  level: number;
  /** Whether its telling entries are looked up by it. */
  isOpen: boolean;
}

interface Entry {
  readonly document: StoryDocument;
  readonly counts: ReadonlyMap<Term, number>;
  /** Days since 1970; NaN where unknown. */
  readonly day: number;
  readonly textId: string;
  /** Keys in ascending order, and the weight of each: a vector of length 1. */
  vector: { readonly keys: readonly number[]; readonly weights: readonly number[] };
  telling: ReadonlySet<Term>;
  readonly edges: Map<Entry, number>;
}

/**
 * Which documents tell the same event: average-link clusters of their tf-idf vectors (names and word families, teasers
 * and furniture left out). Keeps what it knows of every document: after a change only what that touches is weighed again.
 */
export class StorySeparator {
  readonly #terms = new Map<string, Term>();
  readonly #entries = new Map<string, Entry>();
  readonly #unweighed = new Set<Entry>();
  readonly #unlinked = new Set<Entry>();
  readonly #counted = new Set<Term>();
  /** Terms that have begun or ceased to be looked up. */
  readonly #turned = new Set<Term>();
  #size = 0;
  /** Undefined where an edge has changed since they were found. */
  #clusters: readonly (readonly Entry[])[] | undefined = [];
  #stories: readonly Story[] = [];

  add(document: StoryDocument): void {
    const counts = new Map(
      [...countTerms(document)].map(([text, count]): [Term, number] => [this.#termOf(text), count]),
    );
    const day = Date.parse(document.analysis.published?.value ?? '') / 86_400_000;
    const textId = stableId(document.analysis.text);
    const vector = { keys: [], weights: [] };
    const entry: Entry = { document, counts, day, textId, vector, telling: new Set(), edges: new Map() };
    this.#clusters = undefined;
    this.#entries.set(document.file, entry);
    this.#unweighed.add(entry);
    for (const term of counts.keys()) {
      term.entries.add(entry);
      this.#counted.add(term);
    }
  }

  remove(file: string): void {
    const entry = this.#entries.get(file);
    if (!entry) return;
    this.#entries.delete(file);
    this.#unweighed.delete(entry);
    this.#unlinked.delete(entry);
    for (const term of entry.counts.keys()) {
      term.entries.delete(entry);
      this.#counted.add(term);
    }
    this.#setTelling(entry, new Set());
    this.#dropEdges(entry);
    this.#clusters = undefined;
  }

  /**
   * The stories among the documents at hand, in the order of their first files. A document that stands alone is in no story, unless there
   * is only one document. @param linked groups of files that the reader says tell one story, none in two groups. Stories that have not changed are the same objects as before.
   */
  stories(linked: readonly (readonly string[])[] = []): readonly Story[] {
    this.#weighAgain();
    this.#linkAgain();
    this.#clusters ??= this.#cluster();
    const stories = bindClusters(this.#clusters, linked)
      .filter((entries) => entries.length > 1 || this.#entries.size === 1)
      .map(describeStory);
    const known = new Map(this.#stories.map((story) => [JSON.stringify(story), story]));
    this.#stories = stories.map((story) => known.get(JSON.stringify(story)) ?? story);
    return this.#stories;
  }

  #termOf(text: string): Term {
    let term = this.#terms.get(text);
    if (!term) {
      const key = Number.parseInt(stableId(text), 36);
      term = { text, key, entries: new Set(), telling: new Set(), level: 0, isOpen: true };
      this.#terms.set(text, term);
    }
    return term;
  }

  /** New vectors for what is new, and for what has a term that has become rarer or more common. */
  #weighAgain(): void {
    const size = 2 ** Math.round(Math.log2(this.#entries.size));
    if (size !== this.#size) for (const entry of this.#entries.values()) this.#unweighed.add(entry);
    this.#size = size;
    for (const term of this.#counted) {
      const level = Math.floor(Math.log(term.entries.size + 0.5) / Math.log(STEP));
      if (level !== term.level) for (const entry of term.entries) this.#unweighed.add(entry);
      term.level = level;
      if (term.entries.size === 0) this.#terms.delete(term.text);
    }
    this.#counted.clear();
    for (const entry of this.#unweighed) {
      const { vector, telling } = weigh(entry, size);
      entry.vector = vector;
      this.#setTelling(entry, telling);
      this.#unlinked.add(entry);
    }
    this.#unweighed.clear();
  }

  #setTelling(entry: Entry, telling: ReadonlySet<Term>): void {
    const before = entry.telling;
    entry.telling = telling;
    for (const term of before) term.telling.delete(entry);
    for (const term of telling) term.telling.add(entry);
    for (const term of new Set([...before, ...telling])) {
      const isOpen = term.telling.size <= MAX_POSTINGS;
      if (isOpen !== term.isOpen) this.#turned.add(term);
      term.isOpen = isOpen;
    }
  }

  /** Cosines of the documents that share telling terms. */
  #linkAgain(): void {
    for (const entry of this.#unlinked) this.#dropEdges(entry);
    for (const entry of this.#unlinked)
      for (const { isOpen, telling } of entry.telling)
        if (isOpen) for (const other of telling) this.#link(entry, other);
    for (const term of this.#turned) this.#turn(term);
    this.#unlinked.clear();
    this.#turned.clear();
  }

  /** Only pairs that nothing else has led to one another are linked, or parted. */
  #turn({ isOpen, telling }: Term): void {
    const entries = [...telling];
    entries.forEach((a, i) => {
      for (const b of entries.slice(i + 1))
        if (isOpen) this.#link(a, b);
        else if (a.edges.has(b) && !isLookedUp(a, b)) this.#part(a, b);
    });
  }

  #link(a: Entry, b: Entry): void {
    if (a === b || a.edges.has(b)) return;
    const score = likeness(a, b);
    // What is less alike has nothing in common.
    if (score < SAME_STORY) return;
    a.edges.set(b, score);
    b.edges.set(a, score);
    this.#clusters = undefined;
  }

  #part(a: Entry, b: Entry): void {
    a.edges.delete(b);
    b.edges.delete(a);
    this.#clusters = undefined;
  }

  #dropEdges(entry: Entry): void {
    for (const other of entry.edges.keys()) this.#part(entry, other);
  }

  #cluster(): readonly (readonly Entry[])[] {
    const ordered = [...this.#entries.values()].sort(byFile);
    const clusters = clusterItems(ordered.length, listEdges(ordered), SAME_STORY);
    return clusters.map((items) => items.flatMap((i) => ordered[i] ?? []));
  }
}

const byFile = (a: Entry, b: Entry): number => (a.document.file < b.document.file ? -1 : 1);

/** Whether a term leads from one to the other. */
function isLookedUp(a: Entry, b: Entry): boolean {
  for (const term of a.telling) if (term.isOpen && b.telling.has(term)) return true;
  return false;
}

/** @param linked groups of files that belong together */
function bindClusters(
  clusters: readonly (readonly Entry[])[],
  linked: readonly (readonly string[])[],
): readonly (readonly Entry[])[] {
  if (linked.length === 0) return clusters;
  const ordered = clusters.flat().sort(byFile);
  const indexOf = new Map(ordered.map((entry, i) => [entry, i]));
  const together = linked.map((files) =>
    ordered.flatMap(({ document: { file } }, i) => (files.includes(file) ? [i] : [])),
  );
  const found = clusters.map((entries) => entries.flatMap((entry) => indexOf.get(entry) ?? []));
  const bound = constrainClusters(found, { together, apart: [], alone: new Set() }, () => 0);
  return bound.map((items) => items.flatMap((i) => ordered[i] ?? []));
}

/** `(1 + log tf) * rarity`, damped for terms that most of many documents have; unit length. */
function weigh(entry: Entry, size: number): Pick<Entry, 'vector' | 'telling'> {
  const weighed = [...entry.counts].map(([term, count]) => {
    const rarity = term.text.startsWith('@') ? NAME_RARITY : rarityOf(term.text);
    return { term, weight: (1 + Math.log(count)) * rarity * damping(term.level, size) };
  });
  weighed.sort((x, y) => x.term.key - y.term.key);
  const norm = Math.sqrt(weighed.reduce((sum, { weight }) => sum + weight * weight, 0)) || 1;
  const vector = { keys: weighed.map(({ term }) => term.key), weights: weighed.map(({ weight }) => weight / norm) };
  weighed.sort((x, y) => y.weight - x.weight || (x.term.text < y.term.text ? -1 : 1));
  return { vector, telling: new Set(weighed.slice(0, LOOKED_UP).map(({ term }) => term)) };
}

/**
 * From 1 for a term of one document to 0 for one of all; of few documents, to a share above 0. With few documents, a shared word is a sign of
 * one story, not of a stop word.
 */
function damping(level: number, size: number): number {
  const documents = Math.min(size, STEP ** (level + 0.5));
  const damped = Math.max(0, Math.log((size + 12) / (documents + 2)) / Math.log((size + 12) / 3));
  const least = size <= SMALL_FOLDER.most ? SMALL_FOLDER.share : 0;
  return least + (1 - least) * damped;
}

/** The cosine, half of it where they appeared far apart. */
function likeness(a: Entry, b: Entry): number {
  const [x, y] = [a.vector, b.vector];
  let dot = 0;
  for (let i = 0, j = 0; i < x.keys.length && j < y.keys.length;) {
    const order = (x.keys[i] ?? 0) - (y.keys[j] ?? 0);
    if (order === 0) dot += (x.weights[i] ?? 0) * (y.weights[j] ?? 0);
    if (order <= 0) i++;
    if (order >= 0) j++;
  }
  return Math.abs(a.day - b.day) > FAR_APART_DAYS ? dot / 2 : dot;
}

function listEdges(ordered: readonly Entry[]): Edge[] {
  const indexOf = new Map(ordered.map((entry, i) => [entry, i]));
  const edges: Edge[] = [];
  ordered.forEach((entry, a) => {
    for (const [other, score] of entry.edges) {
      const b = indexOf.get(other) ?? 0;
      if (a < b) edges.push({ a, b, score });
    }
  });
  return edges;
}

/** Named after the shortest title of its documents. */
function describeStory(entries: readonly Entry[]): Story {
  const titles = entries.map(({ document: { analysis } }) =>
    analysis.title ? analysis.text.slice(analysis.title.start, analysis.title.end).trim() : '',
  );
  const named = titles.filter((title) => title.length >= 15);
  const [best = titles.find(Boolean) ?? entries[0]?.document.file ?? ''] = named.sort(
    (a, b) => a.length - b.length || (a < b ? -1 : 1),
  );
  const texts = entries.map(({ textId }) => textId).sort();
  return {
    id: `story-${stableId(texts.join(' '))}`,
    title: best.replace(/\s+/gu, ' '),
    files: entries.map(({ document }) => document.file),
  };
}
