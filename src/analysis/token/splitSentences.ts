import type { Region, Span, Token } from '../model';
import { findLineBreaks } from './findLineBreaks';
import { sentenceEnd } from './sentenceEnd';

/**
 * Sentences: spans that begin and end with a token, in text order, none overlapping. They never cross a region, an empty line
 * or a line break that ends a paragraph or an item; a line break inside a wrapped paragraph does not count. A headline or a
 * list item without a stop is a sentence of its own.
 *
 *     "The U.S. team left. It rained" -> "The U.S. team left.", "It rained"
 *
 * The rules cover the golden rules of Pragmatic Segmenter (K. Dias, 2014) for English. Linear in the length of the text.
 * @param regions as `findRegions` tiles the text
 * @param tokens as `tokenize` cuts it
 */
export function splitSentences(text: string, regions: readonly Region[], tokens: readonly Token[]): Span[] {
  const breaks = [...findLineBreaks(text), ...regions.map((region) => region.start)].sort((a, b) => a - b);
  const sentences: Span[] = [];
  let first = 0;
  let b = 0;
  for (let i = 0; i < tokens.length; i++) {
    const end = tokens[i]?.end ?? 0;
    const next = tokens[i + 1]?.start ?? Infinity;
    while (b < breaks.length && (breaks[b] ?? 0) < end) b++;
    if (next === Infinity || (breaks[b] ?? Infinity) <= next) {
      splitParagraph(tokens.slice(first, i + 1), sentences);
      first = i + 1;
    }
  }
  return sentences;
}

function splitParagraph(tokens: readonly Token[], sentences: Span[]): void {
  let first = 0;
  let marker = itemMarker(tokens, 0);
  const close = (last: number): void => {
    const [from, to] = [tokens[skipMarks(tokens, first, last)], tokens[dropMarks(tokens, first, last)]];
    if (from && to && from.start < to.end) sentences.push({ start: from.start, end: to.end });
    first = last + 1;
    marker = itemMarker(tokens, first);
  };
  for (let i = 0; i < tokens.length; i++) {
    const next = marker && i > first ? itemMarker(tokens, i) : undefined;
    if (marker && next && follows(marker, next)) close(i - 1);
    const last = sentenceEnd({ tokens, first }, i);
    if (last === undefined) continue;
    close(last);
    i = last;
  }
  if (first < tokens.length) close(tokens.length - 1);
}

/** Index behind the Markdown marks in front of a sentence: `## Bridge` -> Bridge, `**Bridge` -> Bridge; `* milk`, `#1` stay. */
function skipMarks(tokens: readonly Token[], first: number, last: number): number {
  let i = first;
  while (i < last && /^[#>*_]$/u.test(tokens[i]?.text ?? '')) i++;
  const isGlued = tokens[i - 1]?.end === tokens[i]?.start;
  const mark = tokens[i - 1]?.text ?? '';
  if (i === first || isGlued === /^[*_]$/u.test(mark)) return i;
  return first;
}

/** Index of the last token that is no closing mark of Markdown: `shut.**` -> the stop. */
function dropMarks(tokens: readonly Token[], first: number, last: number): number {
  let i = last;
  while (i > first && /^[*_]$/u.test(tokens[i]?.text ?? '') && tokens[i - 1]?.end === tokens[i]?.start) i--;
  return i;
}

interface ItemMarker {
  readonly kind: string;
  /** 1, 2 … or the letter's code; bullets have none. */
  readonly order: number | undefined;
}

/** The mark that opens a list item: `1.` `2)` `3.)` `a.` `•`; the next of its kind opens the next item, stop or no stop. */
function itemMarker(tokens: readonly Token[], i: number): ItemMarker | undefined {
  const token = tokens[i];
  if (!token) return undefined;
  const before = tokens[i - 1];
  if (before?.end === token.start) return undefined;
  if (/^[•⁃▪‣●]$/u.test(token.text)) return { kind: token.text, order: undefined };
  const [, name, stop = ''] = /^(\p{Nd}{1,3}|[a-z])(\.?)$/u.exec(token.text) ?? [];
  if (!name) return undefined;
  const isNumber = /\p{Nd}/u.test(name);
  let kind = (isNumber ? '1' : 'a') + stop;
  let k = i + 1;
  for (; tokens[k - 1]?.end === tokens[k]?.start && /^[.)]$/u.test(tokens[k]?.text ?? ''); k++) {
    kind += tokens[k]?.text ?? '';
  }
  if (kind.length === 1 || !/^\p{Lu}/u.test(tokens[k]?.text ?? '')) return undefined;
  return { kind, order: isNumber ? Number(name) : name.charCodeAt(0) };
}

function follows(marker: ItemMarker, next: ItemMarker): boolean {
  return next.kind === marker.kind && (marker.order === undefined || next.order === marker.order + 1);
}
