import type { Span, Token } from '../analysis/model';
import type { FileSpan, SharedCopy, StoryDocument } from './model';
import { clusterItems, type Edge } from './fact/clusterItems';

/** Words in one shingle (Broder, On the resemblance and containment of documents, 1997). */
const SHINGLE = 8;
/** A run of common words shorter than this is a common quotation, not copy. */
const MIN_RUN = 18;
/** Two documents share copy where at least this part of the shorter one's words is common to both. */
const MIN_SHARE = 0.15;
/** A shingle in more documents is a standing phrase of the site. */
const MAX_PLACES = 40;
const SKIPPED_REGIONS: ReadonlySet<string> = new Set(['related', 'navigation', 'comments', 'authorbio', 'footer']);

interface Words {
  readonly file: string;
  readonly tokens: readonly Token[];
}

/** Groups of documents that print the same text, found by hashed shingles of words; case and marks do not count. */
export function findSharedCopy(documents: readonly StoryDocument[]): SharedCopy[] {
  const words = [...documents].sort((a, b) => (a.file < b.file ? -1 : 1)).map(readWords);
  const common = findCommon(words);
  const edges = [...common].flatMap(([key, runs]): Edge[] => {
    const [a = 0, b = 0] = key.split(' ').map(Number);
    const length = Math.min(words[a]?.tokens.length ?? 0, words[b]?.tokens.length ?? 0);
    const shared = runs.reduce((sum, run) => sum + run.length, 0);
    return length > 0 && shared / length >= MIN_SHARE ? [{ a, b, score: Math.min(1, shared / length) }] : [];
  });
  return clusterItems(words.length, edges, MIN_SHARE)
    .filter((members) => members.length > 1)
    .map((members) => describeCopy(members, words, common));
}

function readWords({ file, analysis }: StoryDocument): Words {
  const kept = analysis.regions.filter(({ kind }) => !SKIPPED_REGIONS.has(kind));
  let r = 0;
  const tokens = analysis.tokens.filter((token) => {
    while ((kept[r]?.end ?? Infinity) <= token.start) r++;
    return (kept[r]?.start ?? Infinity) <= token.start && /[\p{L}\p{N}]/u.test(token.text);
  });
  return { file, tokens };
}

interface Run {
  /** Index of the first word in a and in b, and how many words are the same from there. */
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/** `a b` (document indices) -> their common runs of at least `MIN_RUN` words. */
function findCommon(words: readonly Words[]): Map<string, Run[]> {
  const places = new Map<string, (readonly [number, number])[]>();
  const common = new Map<string, Run[]>();
  /** End in b of the last run of a pair: a shingle inside it is not looked at again. */
  const done = new Map<string, number>();
  words.forEach(({ tokens }, b) => {
    const norm = tokens.map(({ text }) => text.toLowerCase());
    const own: (readonly [string, number])[] = [];
    for (let at = 0; at + SHINGLE <= norm.length; at++) {
      const shingle = norm.slice(at, at + SHINGLE).join(' ');
      own.push([shingle, at]);
      for (const [a, from] of places.get(shingle) ?? []) {
        const key = `${a} ${b}`;
        if ((done.get(key) ?? 0) > at) continue;
        const length = runLength(words[a]?.tokens ?? [], from, tokens, at);
        if (length < MIN_RUN) continue;
        done.set(key, at + length);
        common.set(key, [...(common.get(key) ?? []), { a: from, b: at, length }]);
      }
    }
    for (const [shingle, at] of own) {
      const known = places.get(shingle);
      if (!known) places.set(shingle, [[b, at]]);
      else if (known.length < MAX_PLACES && known.at(-1)?.[0] !== b) known.push([b, at]);
    }
  });
  return common;
}

function runLength(a: readonly Token[], i: number, b: readonly Token[], j: number): number {
  let length = 0;
  while (length < a.length - i && length < b.length - j) {
    const [x, y] = [a[i + length], b[j + length]];
    if (x?.text.toLowerCase() !== y?.text.toLowerCase()) break;
    length++;
  }
  return length;
}

function describeCopy(
  members: readonly number[],
  words: readonly Words[],
  common: ReadonlyMap<string, Run[]>,
): SharedCopy {
  const spans = new Map<number, Span[]>(members.map((member) => [member, []]));
  for (const a of members)
    for (const b of members)
      for (const run of common.get(`${a} ${b}`) ?? []) {
        spans.get(a)?.push(spanOf(words[a], run.a, run.length));
        spans.get(b)?.push(spanOf(words[b], run.b, run.length));
      }
  return {
    files: members.flatMap((member) => words[member]?.file ?? []),
    spans: members.flatMap((member): FileSpan[] =>
      joinSpans(spans.get(member) ?? []).map((span) => ({ file: words[member]?.file ?? '', ...span })),
    ),
  };
}

function spanOf(words: Words | undefined, first: number, length: number): Span {
  return { start: words?.tokens[first]?.start ?? 0, end: words?.tokens[first + length - 1]?.end ?? 0 };
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
