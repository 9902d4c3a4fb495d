import type { Token } from '../model';
import { CAPITALS, capitalsOf, type Capitals } from './wordShape';

/** Where a token stands: at the start of its sentence, after an opening mark, or inside. */
export const PLACES = { start: 0, opened: 1, inside: 2 } as const;
/** How a line is printed. */
export const LINES = { plain: 0, title: 1, upper: 2 } as const;

/** One token as the features see it. */
export interface NameToken {
  /** As written, but a word of an all-capitals line with a capital only at its start. */
  readonly word: string;
  readonly lower: string;
  readonly capitals: Capitals;
  readonly tag: string;
  readonly place: number;
  readonly line: number;
  /** Index into the document's tokens. */
  readonly index: number;
}

const ENDS = new Set(['.', '!', '?', '…', '...']);
const OPENERS = new Set(['"', '“', '‘', "'", '(', '[', '«', '„']);
const LONGEST = 400;

/**
 * Cuts a document into the sequences that are tagged on their own: lines, and in them sentences as far as the marks tell.
 * "It rained. Ann left.\nBob" -> [It rained .] [Ann left .] [Bob]
 */
export function cutSequences(text: string, tokens: readonly Token[]): NameToken[][] {
  const sequences: NameToken[][] = [];
  let first = 0;
  while (first < tokens.length) {
    const last = endOfLine(text, tokens, first);
    const line = lineKind(tokens, first, last);
    for (const [from, to] of sentencesOfLine(tokens, first, last)) sequences.push(readTokens(tokens, from, to, line));
    first = last;
  }
  return sequences;
}

/** Index after the last token of the line in which `first` stands. */
function endOfLine(text: string, tokens: readonly Token[], first: number): number {
  let i = first + 1;
  for (; i < tokens.length; i++) {
    const gapStart = tokens[i - 1]?.end ?? 0;
    const gapEnd = tokens[i]?.start ?? 0;
    for (let at = gapStart; at < gapEnd; at++) {
      const unit = text.charCodeAt(at);
      if (unit === 10 || unit === 13) return i;
    }
  }
  return i;
}

function sentencesOfLine(tokens: readonly Token[], first: number, last: number): [number, number][] {
  const cuts: [number, number][] = [];
  let from = first;
  for (let i = first; i < last; i++) {
    const next = tokens[i + 1];
    const isEnd = ENDS.has(tokens[i]?.text ?? '') && next !== undefined && next.start > (tokens[i]?.end ?? 0);
    if (isEnd || i + 1 - from >= LONGEST || i + 1 === last) {
      cuts.push([from, i + 1]);
      from = i + 1;
    }
  }
  return cuts;
}

/** "Storm Hits The Northern Coast" -> title; "STORM HITS COAST" -> upper. */
function lineKind(tokens: readonly Token[], first: number, last: number): number {
  let words = 0;
  let capital = 0;
  let upper = 0;
  for (let i = first; i < last; i++) {
    const word = tokens[i]?.text ?? '';
    const capitals = capitalsOf(word);
    if (word.length < 4 || capitals === CAPITALS.none || capitals === CAPITALS.digit) continue;
    words++;
    if (capitals !== CAPITALS.lower) capital++;
    if (capitals === CAPITALS.upper) upper++;
  }
  if (words >= 3 && upper >= 0.8 * words) return LINES.upper;
  return words >= 4 && capital >= 0.75 * words ? LINES.title : LINES.plain;
}

function readTokens(tokens: readonly Token[], from: number, to: number, line: number): NameToken[] {
  const read: NameToken[] = [];
  let place: number = PLACES.start;
  for (let index = from; index < to; index++) {
    const token = tokens[index];
    if (!token) continue;
    const isShouted = line === LINES.upper && token.text.length > 1;
    const word = isShouted ? token.text.charAt(0) + token.text.slice(1).toLowerCase() : token.text;
    read.push({ word, lower: word.toLowerCase(), capitals: capitalsOf(word), tag: token.tag, place, line, index });
    if (OPENERS.has(token.text)) place = place === PLACES.start ? PLACES.start : PLACES.opened;
    else place = token.text === ':' ? PLACES.opened : PLACES.inside;
  }
  return read;
}
