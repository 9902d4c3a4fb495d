import type { Span, Token } from '../analysis/model';
import type { FileSpan, SharedCopy, StoryDocument } from './model';
import { clusterItems, type Edge } from './fact/clusterItems';
import { stableId } from './stableId';

/** Words in one shingle (Broder, On the resemblance and containment of documents, 1997). */
const SHINGLE = 8;
/** A run of common words shorter than this is a common quotation, not copy. */
const MIN_RUN = 18;
/** Of so many shingles in a row one is kept: two texts that have a run of `MIN_RUN` words in common keep the same one of it. */
const WINDOW = MIN_RUN - SHINGLE + 1;
/** Two documents share copy where at least this part of the shorter one's words is common to both. */
const MIN_SHARE = 0.15;
/** A shingle in more documents is a standing phrase of the site. */
const MAX_PLACES = 100;
const SKIPPED_REGIONS: ReadonlySet<string> = new Set(['related', 'navigation', 'comments', 'authorbio', 'footer']);

interface Words {
  readonly file: string;
  readonly tokens: readonly Token[];
  /** Beside the tokens, in lower case. */
  readonly words: readonly string[];
  /** The kept shingles, by hash: where each begins. */
  readonly marks: ReadonlyMap<number, readonly number[]>;
  /** Documents that have kept shingles in common with this one: how many that are no standing phrases. */
  readonly pairs: Map<Words, number>;
  /** Of these the ones that share enough of their words: which part. */
  readonly copied: Map<Words, number>;
}

interface Run {
  /** Index of the first word in a and in b, and how many words are the same from there. */
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/**
 * Groups of documents that print the same text; case and marks do not count. Found by winnowed shingles of words (Schleimer, Wilkerson,
 * Aiken, Winnowing, 2003): no run of `MIN_RUN` words is missed, and a document that comes or goes is compared only with those that have one in common.
 */
export class SharedCopyIndex {
  readonly #documents = new Map<string, Words>();
  readonly #places = new Map<number, Set<Words>>();
  /** Documents with pairs that have not been looked at yet. */
  readonly #unread = new Map<Words, Set<Words>>();
  #copies: readonly SharedCopy[] = [];
  #members: ReadonlyMap<SharedCopy, readonly Words[]> = new Map();

  add(document: StoryDocument): void {
    const words = readWords(document);
    this.#documents.set(words.file, words);
    for (const mark of words.marks.keys()) {
      const places = this.#places.get(mark) ?? new Set<Words>();
      this.#places.set(mark, places);
      if (places.size < MAX_PLACES) for (const other of places) this.#count(words, other, 1);
      places.add(words);
      if (places.size === MAX_PLACES + 1) this.#countAmong(without(places, words), -1);
    }
  }

  remove(file: string): void {
    const words = this.#documents.get(file);
    if (!words) return;
    this.#documents.delete(file);
    for (const mark of words.marks.keys()) {
      const places = this.#places.get(mark);
      if (!places) continue;
      places.delete(words);
      if (places.size === MAX_PLACES) this.#countAmong([...places], 1);
      if (places.size === 0) this.#places.delete(mark);
    }
    for (const other of words.pairs.keys()) unpair(words, other);
    this.#unread.delete(words);
  }

  /** In order of their first files. Groups that have not changed are the same objects as before. */
  copies(): readonly SharedCopy[] {
    this.#readPairs();
    const ordered = [...this.#documents.values()]
      .filter(({ copied }) => copied.size > 0)
      .sort((a, b) => (a.file < b.file ? -1 : 1));
    const indexOf = new Map(ordered.map((words, i) => [words, i]));
    const edges = ordered.flatMap((words, a) =>
      [...words.copied].flatMap(([other, score]): Edge[] => {
        const b = indexOf.get(other) ?? 0;
        return a < b ? [{ a, b, score }] : [];
      }),
    );
    const groups = clusterItems(ordered.length, edges, MIN_SHARE).filter((members) => members.length > 1);
    const known = new Map(this.#copies.map((copy) => [copy.files[0], copy]));
    const described = groups.map((group): [SharedCopy, readonly Words[]] => {
      const members = group.flatMap((i) => ordered[i] ?? []);
      const before = known.get(members[0]?.file);
      const own = before && this.#members.get(before);
      const isKnown = own?.length === members.length && own.every((words, i) => words === members[i]);
      return [before && isKnown ? before : describeCopy(members), members];
    });
    this.#members = new Map(described);
    this.#copies = described.map(([copy]) => copy);
    return this.#copies;
  }

  #count(a: Words, b: Words, by: number): void {
    const shared = (a.pairs.get(b) ?? 0) + by;
    if (shared === 0) {
      unpair(a, b);
      return;
    }
    if (!a.pairs.has(b)) this.#unread.set(a, (this.#unread.get(a) ?? new Set()).add(b));
    a.pairs.set(b, shared);
    b.pairs.set(a, shared);
  }

  #countAmong(documents: readonly Words[], by: number): void {
    documents.forEach((a, i) => {
      for (const b of documents.slice(i + 1)) this.#count(a, b, by);
    });
  }

  #readPairs(): void {
    for (const [a, others] of this.#unread)
      for (const b of others) {
        const share = a.pairs.has(b) ? shareOf(a, b) : 0;
        if (share < MIN_SHARE) continue;
        a.copied.set(b, share);
        b.copied.set(a, share);
      }
    this.#unread.clear();
  }
}

function unpair(a: Words, b: Words): void {
  for (const [own, other] of [
    [a, b],
    [b, a],
  ] as const) {
    own.pairs.delete(other);
    own.copied.delete(other);
  }
}

const without = <T>(items: ReadonlySet<T>, one: T): T[] => [...items].filter((item) => item !== one);

function readWords({ file, analysis }: StoryDocument): Words {
  const kept = analysis.regions.filter(({ kind }) => !SKIPPED_REGIONS.has(kind));
  let r = 0;
  const tokens = analysis.tokens.filter((token) => {
    while ((kept[r]?.end ?? Infinity) <= token.start) r++;
    return (kept[r]?.start ?? Infinity) <= token.start && /[\p{L}\p{N}]/u.test(token.text);
  });
  const words = tokens.map(({ text }) => text.toLowerCase());
  return { file, tokens, words, marks: winnow(words), pairs: new Map(), copied: new Map() };
}

/** The shingle of the smallest hash in each window, the last of equal ones. */
function winnow(words: readonly string[]): Map<number, number[]> {
  const hashes = hashShingles(words);
  const marks = new Map<number, number[]>();
  let kept = -1;
  for (let end = WINDOW; end <= hashes.length; end++) {
    let best = end - WINDOW;
    for (let i = best + 1; i < end; i++) if ((hashes[i] ?? 0) <= (hashes[best] ?? 0)) best = i;
    if (best === kept) continue;
    kept = best;
    const hash = hashes[best] ?? 0;
    marks.set(hash, [...(marks.get(hash) ?? []), best]);
  }
  return marks;
}

function hashShingles(words: readonly string[]): number[] {
  const own = words.map((word) => Number.parseInt(stableId(word), 36) % PRIME);
  const hashes: number[] = [];
  for (let at = 0; at + SHINGLE <= own.length; at++) {
    let hash = 0;
    for (let i = at; i < at + SHINGLE; i++) hash = (hash * BASE + (own[i] ?? 0)) % PRIME;
    hashes.push(hash);
  }
  return hashes;
}
/** Their product is exact in a double. */
const BASE = 7_919;
const PRIME = 999_999_999_989;

function shareOf(a: Words, b: Words): number {
  const shared = findRuns(a, b).reduce((sum, { length }) => sum + length, 0);
  return Math.min(1, shared / Math.min(a.words.length, b.words.length));
}

/** The common runs of at least `MIN_RUN` words: of the document whose file comes first, and in order of the other; no word of that is in two. */
function findRuns(one: Words, two: Words): Run[] {
  const [a, b] = one.file < two.file ? [one, two] : [two, one];
  const starts = [...b.marks]
    .flatMap(([mark, places]) => {
      const from = a.marks.get(mark)?.[0];
      return from === undefined ? [] : places.map((at) => ({ from, at }));
    })
    .sort((x, y) => x.at - y.at);
  const runs: Run[] = [];
  let done = 0;
  for (const { from, at } of starts) {
    if (at < done) continue;
    let [i, j] = [from, at];
    while (i > 0 && j > done && a.words[i - 1] === b.words[j - 1]) [i, j] = [i - 1, j - 1];
    let length = 0;
    while (i + length < a.words.length && a.words[i + length] === b.words[j + length]) length++;
    if (length < MIN_RUN) continue;
    runs.push({ a: i, b: j, length });
    done = j + length;
  }
  return runs;
}

function describeCopy(members: readonly Words[]): SharedCopy {
  const spans = new Map<Words, Span[]>(members.map((member) => [member, []]));
  members.forEach((a, i) => {
    for (const b of members.slice(i + 1))
      for (const run of findRuns(a, b)) {
        spans.get(a)?.push(spanOf(a, run.a, run.length));
        spans.get(b)?.push(spanOf(b, run.b, run.length));
      }
  });
  return {
    files: members.map(({ file }) => file),
    spans: [...spans].flatMap(([{ file }, own]): FileSpan[] => joinSpans(own).map((span) => ({ file, ...span }))),
  };
}

function spanOf({ tokens }: Words, first: number, length: number): Span {
  return { start: tokens[first]?.start ?? 0, end: tokens[first + length - 1]?.end ?? 0 };
}

function joinSpans(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of [...spans].sort((x, y) => x.start - y.start || x.end - y.end)) {
    const last = joined.at(-1);
    if (last && span.start <= last.end)
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else joined.push(span);
  }
  return joined;
}
