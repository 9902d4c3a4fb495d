import type { PartOfSpeech, Token } from '../model';
import { Vocabulary, type NameWord } from './nameWord';
import { CAPITALS } from './wordShape';

/** Where a token stands: at the start of its sentence, after an opening mark, or inside. */
export const PLACES = { start: 0, opened: 1, inside: 2 } as const;
/** How a line is printed. */
export const LINES = { plain: 0, title: 1, upper: 2 } as const;
export const PLACE_COUNT = 3;
export const LINE_COUNT = 3;

/** Tokens `first` to before `end`, tagged on their own. */
export interface Sequence {
  readonly first: number;
  readonly end: number;
}

/** A document as the tagger sees it: an array a property, with one entry a token, as a long text has hundreds of thousands of them. */
export interface NameText {
  readonly words: readonly NameWord[];
  /** Parts of speech as numbers, 1 to TAG_COUNT - 1; 0 is outside of the sequence. */
  readonly tags: Uint8Array;
  readonly places: Uint8Array;
  readonly lines: Uint8Array;
  /** In text order; together they cover every token once. */
  readonly sequences: readonly Sequence[];
}

const TAGS = ['ADJ', 'ADP', 'ADV', 'AUX', 'CCONJ', 'DET', 'INTJ', 'NOUN', 'NUM', 'PART', 'PRON', 'PROPN', 'PUNCT', 'SCONJ', 'SYM', 'VERB', 'X', 'SPACE'] as const satisfies readonly PartOfSpeech[]; // prettier-ignore
export const TAG_COUNT = TAGS.length + 1;
const TAG_NUMBERS = new Map<PartOfSpeech, number>(TAGS.map((tag, i) => [tag, i + 1]));

/** The tag of a token; 0 outside of the sequence. */
export function tagAt({ tags }: NameText, { first, end }: Sequence, i: number): number {
  return i >= first && i < end ? (tags[i] ?? 0) : 0;
}

const ENDS = new Set(['.', '!', '?', '…', '...']);
const OPENERS = new Set(['"', '“', '‘', "'", '(', '[', '«', '„']);
const LONGEST = 400;

/**
 * Cuts a document into the sequences that are tagged on their own: lines, and in them sentences as far as the marks tell.
 * "It rained. Ann left.\nBob" -> [It rained .] [Ann left .] [Bob]
 */
export function cutSequences(text: string, tokens: readonly Token[], vocabulary = new Vocabulary()): NameText {
  const words = tokens.map((token) => vocabulary.get(token.text));
  const sequences: Sequence[] = [];
  const places = new Uint8Array(tokens.length);
  const lines = new Uint8Array(tokens.length);
  for (let first = 0; first < tokens.length;) {
    const end = endOfLine(text, tokens, first);
    const line = lineKind(words, first, end);
    lines.fill(line, first, end);
    if (line === LINES.upper) lowerWords(words, first, end, vocabulary);
    cutLine(tokens, first, end, sequences);
    first = end;
  }
  for (const sequence of sequences) markPlaces(tokens, sequence, places);
  return { words, tags: Uint8Array.from(tokens, ({ tag }) => TAG_NUMBERS.get(tag) ?? 0), places, lines, sequences };
}

/** Index after the last token of the line in which `first` stands. */
function endOfLine(text: string, tokens: readonly Token[], first: number): number {
  let at = tokens[first]?.end ?? 0;
  let i = first + 1;
  for (let token = tokens[i]; token; token = tokens[++i]) {
    for (; at < token.start; at++) {
      const unit = text.charCodeAt(at);
      if (unit === 10 || unit === 13) return i;
    }
    at = token.end;
  }
  return i;
}

function cutLine(tokens: readonly Token[], first: number, end: number, sequences: Sequence[]): void {
  let from = first;
  for (let i = first; i < end; i++) {
    const token = tokens[i];
    const next = tokens[i + 1];
    const isEnd = token && next && next.start > token.end && ENDS.has(token.text);
    if (isEnd || i + 1 - from >= LONGEST || i + 1 === end) {
      sequences.push({ first: from, end: i + 1 });
      from = i + 1;
    }
  }
}

/** "Storm Hits The Northern Coast" -> title; "STORM HITS COAST" -> upper. */
function lineKind(words: readonly NameWord[], first: number, end: number): number {
  let all = 0;
  let capital = 0;
  let upper = 0;
  for (let i = first; i < end; i++) {
    const word = words[i];
    if (!word || word.spelling.length < 4) continue;
    const { capitals } = word;
    if (capitals === CAPITALS.none || capitals === CAPITALS.digit) continue;
    all++;
    if (capitals !== CAPITALS.lower) capital++;
    if (capitals === CAPITALS.upper) upper++;
  }
  if (all >= 3 && upper >= 0.8 * all) return LINES.upper;
  return all >= 4 && capital >= 0.75 * all ? LINES.title : LINES.plain;
}

/** STORM HITS COAST -> Storm Hits Coast */
function lowerWords(words: NameWord[], first: number, end: number, vocabulary: Vocabulary): void {
  for (let i = first; i < end; i++) {
    const spelling = words[i]?.spelling ?? '';
    if (spelling.length > 1) words[i] = vocabulary.get(spelling.charAt(0) + spelling.slice(1).toLowerCase());
  }
}

function markPlaces(tokens: readonly Token[], { first, end }: Sequence, places: Uint8Array): void {
  let place: number = PLACES.start;
  for (let i = first; i < end; i++) {
    places[i] = place;
    const word = tokens[i]?.text ?? '';
    if (OPENERS.has(word)) place = place === PLACES.start ? PLACES.start : PLACES.opened;
    else place = word === ':' ? PLACES.opened : PLACES.inside;
  }
}
