import type { Span } from '../analysis/model';
import { matchWords } from './matchWords';
import { splitWords, type Word } from './splitWords';

/** What one wording has in a column. */
interface CollationCell extends Span {
  /** Cells of a column with one number have the same reading (case and punctuation aside); counted from 0 downwards. */
  readonly reading: number;
}

export interface CollationColumn {
  /** One a wording, in the order given; undefined where the wording has nothing here. */
  readonly cells: readonly (CollationCell | undefined)[];
  /** All wordings have one reading here. */
  readonly isAgreed: boolean;
}

interface Row {
  readonly words: readonly Word[];
  /** Indices of the words that are no punctuation: marks join the cell of a word only at the end. */
  readonly plain: readonly number[];
  /** Of each word, whether it is a mark that belongs to the word after it. */
  readonly leansRight: readonly boolean[];
}

/** A growing column: the place of each wording's word in its list of words. */
interface Slot {
  readonly places: readonly (number | undefined)[];
  readonly forms: ReadonlySet<string>;
}

/**
 * The alignment table of n wordings: their common words in common columns, their variants side by side.
 * Progressive alignment against a growing table, as CollateX does it against a growing variant graph (Dekker and Middell 2011;
 * the alignment itself is Needleman and Wunsch 1970). Depends on the order of `texts`: put the base text first.
 * Every word and mark of a text that has words stands in exactly one cell, in order.
 */
export function collate(texts: readonly string[]): readonly CollationColumn[] {
  const rows = texts.map(readRow);
  let slots: readonly Slot[] = [];
  rows.forEach((row, index) => {
    slots = addWording(slots, index, row);
  });
  return joinColumns(slots, rows).map((group) => toColumn(group, rows));
}

function readRow(text: string): Row {
  const words = splitWords(text);
  const plain = words.flatMap((word, i) => (word.isPunctuation ? [] : [i]));
  // Marks that touch the next word, each other in between: `( “ port`, not `… port`.
  const touches: boolean[] = [];
  for (let i = words.length - 1; i >= 0; i--) {
    const [word, after] = [words[i], words[i + 1]];
    const isTouching = word !== undefined && after?.start === word.end;
    touches[i] = isTouching && word.isPunctuation && (!after.isPunctuation || touches[i + 1] === true);
  }
  const leansRight: boolean[] = [];
  words.forEach((word, i) => {
    const before = words[i - 1];
    const isApart = before === undefined || before.end < word.start || leansRight[i - 1] === true;
    // Marks before the first word have nothing else to lean on.
    leansRight.push(word.isPunctuation && (i < (plain[0] ?? 0) || (isApart && touches[i] === true)));
  });
  return { words, plain, leansRight };
}

/** Puts the next wording's words into columns that hold the same word, into free columns between them, and into new ones. */
function addWording(slots: readonly Slot[], index: number, { words, plain }: Row): readonly Slot[] {
  const forms = plain.map((place) => words[place]?.form ?? '');
  const next: Slot[] = [];
  const absent: readonly undefined[] = Array.from({ length: index }, () => undefined);
  const put = (slot: Slot | undefined, k: number | undefined): void => {
    const form = k === undefined ? [] : [forms[k] ?? ''];
    next.push({
      places: [...(slot?.places ?? absent), k === undefined ? undefined : plain[k]],
      forms: new Set([...(slot?.forms ?? []), ...form]),
    });
  };
  let [atSlot, at] = [0, 0];
  for (const [slot, k] of [...alignForms(slots, forms), [slots.length, forms.length] as const]) {
    // Between two common words the variants share columns from the left: `in Lund | near Malmö` are two columns, not four.
    while (atSlot < slot && at < k) put(slots[atSlot++], at++);
    while (atSlot < slot) put(slots[atSlot++], undefined);
    while (at < k) put(undefined, at++);
    if (k < forms.length) put(slots[slot], k);
    [atSlot, at] = [slot + 1, k + 1];
  }
  return next;
}

/** Above this many cells the table is not worth its time: the columns' first forms are matched as a plain list. */
const MAX_CELLS = 1_000_000;

/** What another form of the same word counts beside the word itself. */
const NEAR = 0.4;
const STEM = 4;
const STEM_SHARE = 0.6;

/** Forms of one word: `confirm`, `confirmed`; `invited`, `invitation`. Not `in`, `into`; not `2031`, `2032`. */
function areNear(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  if (shorter < STEM || a.slice(0, STEM) !== b.slice(0, STEM) || /\d/u.test(a)) return false;
  let shared = STEM;
  while (shared < shorter && a[shared] === b[shared]) shared++;
  return shared >= STEM_SHARE * shorter;
}

/**
 * The columns and words that match, rising in both: as many as possible, and among equals those that more wordings share. Another form of a
 * word counts in part, so that `has not confirmed` stands over `has yet to confirm`.
 */
function alignForms(slots: readonly Slot[], forms: readonly string[]): readonly (readonly [number, number])[] {
  if (slots.length * forms.length > MAX_CELLS)
    return matchWords(
      slots.map(({ forms }) => [...forms][0] ?? ''),
      forms,
    );
  const width = forms.length + 1;
  const scores = new Float64Array((slots.length + 1) * width);
  const weights = slots.map(
    ({ places }) => 1 + places.filter((place) => place !== undefined).length / (places.length * 8),
  );
  const score = (i: number, k: number): number => scores[i * width + k] ?? 0;
  const matchScore = (i: number, k: number): number => {
    const [own, form] = [slots[i]?.forms ?? new Set<string>(), forms[k] ?? ''];
    if (own.has(form)) return score(i + 1, k + 1) + (weights[i] ?? 1);
    for (const other of own) if (areNear(other, form)) return score(i + 1, k + 1) + NEAR * (weights[i] ?? 1);
    return -1;
  };
  for (let i = slots.length - 1; i >= 0; i--) {
    for (let k = forms.length - 1; k >= 0; k--) {
      scores[i * width + k] = Math.max(score(i + 1, k), score(i, k + 1), matchScore(i, k));
    }
  }
  const matches: [number, number][] = [];
  let [i, k] = [0, 0];
  while (i < slots.length && k < forms.length) {
    if (matchScore(i, k) === score(i, k)) matches.push([i++, k++]);
    else if (score(i + 1, k) >= score(i, k + 1)) i++;
    else k++;
  }
  return matches;
}

/** Joins neighbours in which the same wordings agree: `will | meet` over `may | meet` stay two, `will | meet` over gaps become `will meet`. */
function joinColumns(slots: readonly Slot[], rows: readonly Row[]): readonly (readonly Slot[])[] {
  const groups: Slot[][] = [];
  let before: string | undefined;
  for (const slot of slots) {
    const pattern = readingsOf([slot], rows).join(' ');
    const last = groups.at(-1);
    if (last && pattern === before) last.push(slot);
    else groups.push([slot]);
    before = pattern;
  }
  return groups;
}

/** For each wording the number of its reading in these columns, -1 where it has none. */
function readingsOf(slots: readonly Slot[], rows: readonly Row[]): readonly number[] {
  const numbers = new Map<string, number>();
  return rows.map(({ words }, index) => {
    const forms = slots.flatMap(({ places }) => words[places[index] ?? -1]?.form ?? []);
    if (forms.length === 0) return -1;
    const reading = forms.join(' ');
    const number = numbers.get(reading) ?? numbers.size;
    numbers.set(reading, number);
    return number;
  });
}

function toColumn(slots: readonly Slot[], rows: readonly Row[]): CollationColumn {
  const readings = readingsOf(slots, rows);
  const cells = rows.map((row, index) => {
    const places = slots.flatMap(({ places }) => places[index] ?? []);
    const [first, last] = [places[0], places.at(-1)];
    if (first === undefined || last === undefined) return undefined;
    return { ...withMarks(row, first, last), reading: readings[index] ?? 0 };
  });
  return { cells, isAgreed: readings.every((reading) => reading === 0) };
}

/** The span of words `first` to `last` with the marks that lean on them. `said (the` -> `said`, `(the` */
function withMarks({ words, leansRight }: Row, first: number, last: number): Span {
  let from = first;
  while (leansRight[from - 1]) from--;
  let to = last;
  while (words[to + 1]?.isPunctuation && !leansRight[to + 1]) to++;
  return { start: words[from]?.start ?? 0, end: words[to]?.end ?? 0 };
}
