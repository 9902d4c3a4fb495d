import type { Span } from '../analysis/model';
import { alignWords, type Alignment } from './alignWords';
import { isHarmless, isNegation } from './wordGuard';
import type { Anchor } from './model';
import { splitIntoWords, type PlacedWord } from './placedWords';

/** Shorter quotes say too little, longer ones cost too much. */
const MIN_WORDS = 4;
const MAX_WORDS = 300;
/** A word that stands in more places than this does not tell where a quote belongs. */
const MAX_POSTINGS = 400;
const MIN_SIMILARITY = 0.75;
/** The next likely place must be at least so much less similar. */
const CLEAR_LEAD = 0.15;
const CANDIDATES = 3;

export interface FuzzyFinder {
  readonly find: (anchor: Anchor) => (Span & { readonly by: 'fuzzy' }) | undefined;
}

/**
 * Finds a quote again of which some words were corrected, added or dropped, if nothing that matters differs
 * (see wordGuard) and no other place is nearly as like.
 *
 * "six deckhands were hurt on the quay" in "… six deckhands were slightly hurt on the quay." -> the longer wording
 * "six deckhands were hurt on the quay" in "… two deckhands were hurt on the quay." -> undefined
 */
export function createFuzzyFinder(text: string): FuzzyFinder {
  const words = splitIntoWords(text);
  const index = new Map<string, number[]>();
  words.forEach(({ form }, i) => {
    const list = index.get(form);
    if (list) list.push(i);
    else index.set(form, [i]);
  });
  return {
    find(anchor) {
      const quote = splitIntoWords(anchor.exact);
      if (quote.length < MIN_WORDS || quote.length > MAX_WORDS) return undefined;
      const candidates = findCandidates(quote, index);
      const [best] = candidates
        .map((from) => alignWords(quote, words, from))
        .sort((a, b) => b.similarity - a.similarity || a.first - b.first);
      if (!best || best.similarity < MIN_SIMILARITY) return undefined;
      const elsewhere = [
        { start: 0, end: best.first },
        { start: best.last + 1, end: words.length },
      ];
      const hasRival = candidates.some((from) =>
        elsewhere.some((within) => alignWords(quote, words, from, within).similarity > best.similarity - CLEAR_LEAD),
      );
      if (hasRival) return undefined;
      if (!best.hasEdges || !isHarmless(best.changes) || isNegatedBefore(anchor, words, best)) return undefined;
      return placeOf(text, anchor.exact, quote, words, best);
    },
  };
}

/** Where in the text (word index) the quote may begin: where most of its rarer words stand in its order. */
function findCandidates(quote: readonly PlacedWord[], index: ReadonlyMap<string, readonly number[]>): number[] {
  const starts: number[] = [];
  quote.forEach(({ form }, i) => {
    const places = index.get(form) ?? [];
    if (places.length <= MAX_POSTINGS) for (const place of places) starts.push(place - i);
  });
  starts.sort((a, b) => a - b);
  const slack = Math.max(2, Math.ceil(quote.length / 4));
  const groups: { start: number; votes: number }[] = [];
  for (let from = 0, to = 0; from < starts.length; from = to) {
    const start = starts[from] ?? 0;
    while (to < starts.length && (starts[to] ?? 0) - start <= slack) to++;
    groups.push({ start, votes: to - from });
  }
  return groups
    .sort((a, b) => b.votes - a.votes || a.start - b.start)
    .slice(0, CANDIDATES)
    .map(({ start }) => start);
}

/** "had", "not" just before the found place, but not before the stored one, would turn its meaning round. */
function isNegatedBefore(anchor: Anchor, words: readonly PlacedWord[], { first }: Alignment): boolean {
  const stored = splitIntoWords(anchor.prefix).slice(-2);
  const found = words.slice(Math.max(0, first - 2), first);
  return stored.some(isNegation) !== found.some(isNegation);
}

/** From the first to the last found word, with the marks that the quote has around its own words, where they stand. */
function placeOf(
  text: string,
  exact: string,
  quote: readonly PlacedWord[],
  words: readonly PlacedWord[],
  { first, last }: Alignment,
): (Span & { by: 'fuzzy' }) | undefined {
  const start = words[first]?.start;
  const end = words[last]?.end;
  if (start === undefined || end === undefined) return undefined;
  const lead = exact.slice(0, quote[0]?.start ?? 0);
  const tail = exact.slice(quote.at(-1)?.end ?? exact.length);
  return {
    start: text.endsWith(lead, start) ? start - lead.length : start,
    end: text.startsWith(tail, end) ? end + tail.length : end,
    by: 'fuzzy',
  };
}
