import type { Span } from '../analysis/model';
import { createFuzzyFinder, type FuzzyFinder } from './fuzzyFinder';
import type { Anchor } from './model';
import { createTextMap, type TextMap } from './textMap';
import { attachedTo } from './wordEdges';

/** Characters of context kept on each side of a quote, as Hypothesis keeps them. */
const CONTEXT = 32;
/** An occurrence of the quote is chosen for its context only if it has this many agreeing characters more than the next. */
const CLEAR_LEAD = 8;
/** A quote that stands in more places than this says nothing about where it belongs. */
const MAX_OCCURRENCES = 10_000;

/** How the place was found, from certain to likely. */
export type ResolvedBy = 'position' | 'quote' | 'context' | 'fuzzy';
/** The place, in UTF-16 offsets of the text, end exclusive. */
export type Resolution = Span & { readonly by: ResolvedBy };

export interface Anchorer {
  readonly map: TextMap;
  readonly describe: (span: Span) => Anchor;
  /**
   * The place that the anchor means, or undefined: then its annotation is an orphan.
   * @param drift code points by which an anchor before this one had moved; it only saves a search
   */
  readonly resolve: (anchor: Anchor, drift?: number) => Resolution | undefined;
}

/** Describes places of one text and finds described places in it again. */
export function createAnchorer(text: string): Anchorer {
  const map = createTextMap(text);
  let fuzzy: FuzzyFinder | undefined;
  const find = (anchor: Anchor, drift: number): (Span & { by: ResolvedBy }) | undefined => {
    if (anchor.exact === '') return undefined;
    const stated = anchor.position && map.toNormal(map.toUtf16(anchor.position.start));
    const moved = drift !== 0 && anchor.position ? map.toNormal(map.toUtf16(anchor.position.start + drift)) : undefined;
    return (
      findAt(map.normal, anchor, stated, 0.5, 'position') ??
      findAt(map.normal, anchor, moved, 1, 'context') ??
      findQuote(map.normal, anchor, stated) ??
      (fuzzy ??= createFuzzyFinder(map.normal)).find(anchor)
    );
  };
  return {
    map,
    describe: (span) => describe(map, span),
    resolve: (anchor, drift = 0) => {
      const found = find(anchor, drift);
      return found && { start: map.fromNormal(found.start), end: map.fromNormal(found.end), by: found.by };
    },
  };
}

function describe(map: TextMap, span: Span): Anchor {
  const start = map.toNormal(span.start);
  const end = map.toNormal(span.end);
  return {
    exact: map.normal.slice(start, end),
    // Half a surrogate pair at the far end is no character.
    prefix: map.normal.slice(Math.max(0, start - CONTEXT), start).replace(/^[\uDC00-\uDFFF]/, ''),
    suffix: map.normal.slice(end, end + CONTEXT).replace(/[\uD800-\uDBFF]$/, ''),
    position: { start: map.toCodePoint(span.start), end: map.toCodePoint(span.end) },
  };
}

/** The quote stands at `start` and at least `share` of its context agrees. */
function findAt(
  text: string,
  anchor: Anchor,
  start: number | undefined,
  share: number,
  by: ResolvedBy,
): Resolution | undefined {
  if (start === undefined || !text.startsWith(anchor.exact, start) || !hasItsEdges(text, anchor, start))
    return undefined;
  const agreeing = agreeingContext(text, anchor, start);
  const kept = anchor.prefix.length + anchor.suffix.length;
  return agreeing >= share * kept ? { start, end: start + anchor.exact.length, by } : undefined;
}

/** The only occurrence of the quote, or the one whose context is clearly nearest. */
function findQuote(text: string, anchor: Anchor, stated: number | undefined): Resolution | undefined {
  const { exact } = anchor;
  const at: number[] = [];
  for (let i = text.indexOf(exact); i >= 0; i = text.indexOf(exact, i + 1)) {
    if (hasItsEdges(text, anchor, i)) at.push(i);
    if (at.length > MAX_OCCURRENCES) return undefined;
  }
  const [only] = at;
  if (only === undefined) return undefined;
  if (at.length === 1) return { start: only, end: only + exact.length, by: 'quote' };
  const ranked = at
    .map((start) => ({ start, agreeing: agreeingContext(text, anchor, start) }))
    .sort((a, b) => b.agreeing - a.agreeing || Number(b.start === stated) - Number(a.start === stated));
  const [best, next] = ranked;
  if (!best || !next) return undefined;
  const isNearest =
    best.agreeing >= next.agreeing + CLEAR_LEAD || (best.start === stated && best.agreeing > CLEAR_LEAD);
  return isNearest ? { start: best.start, end: best.start + exact.length, by: 'context' } : undefined;
}

/** "6 boats" is no quote of "16 boats". */
function hasItsEdges(text: string, { exact, prefix, suffix }: Anchor, start: number): boolean {
  const end = start + exact.length;
  const found = attachedTo(text.slice(Math.max(0, start - CONTEXT), start), exact, text.slice(end, end + CONTEXT));
  return found === attachedTo(prefix, exact, suffix);
}

/** How many characters of prefix and suffix stand, without a gap, around an occurrence of the quote. */
function agreeingContext(text: string, { exact, prefix, suffix }: Anchor, start: number): number {
  let before = 0;
  while (before < prefix.length && prefix[prefix.length - 1 - before] === text[start - 1 - before]) before++;
  const end = start + exact.length;
  let after = 0;
  while (after < suffix.length && suffix[after] === text[end + after]) after++;
  return before + after;
}
