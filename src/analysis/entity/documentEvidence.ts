import { OUTSIDE, TAGGER_TYPES, UNIT, positionOf, typeOf } from './nameLabels';
import { LINES, PLACES, type NameText, type Sequence } from './nameSequences';
import { CAPITALS } from './wordShape';

const TYPES = TAGGER_TYPES.length;
/** Columns of a word's counts: one a type, then outside. */
export const TYPE_COLUMNS = TYPES + 1;
const OUT_COLUMN = TYPES;

interface WordCounts {
  lower: number;
  capital: number;
  /** Occurrences by type of the name they are in. */
  readonly types: number[];
  /** Occurrences inside names of several words, by label. */
  readonly labels: Map<number, number>;
}

/**
 * What a document says of a word at its other occurrences (Krishnan and Manning 2006; Ratinov and Roth 2009, context aggregation).
 * "Bell said … Anna Bell" -> at the first "Bell": elsewhere the last word of a person's name.
 * Only words that are written with a capital somewhere have evidence.
 */
export class DocumentEvidence {
  readonly #text: NameText;
  readonly #sequences: readonly Sequence[];
  readonly #counts = new Map<string, WordCounts>();
  /** Of the counts of types and labels; without them only spelling is known. */
  #labels: Uint8Array | undefined;

  /** @param sequences those that count */
  constructor(text: NameText, sequences: readonly Sequence[] = text.sequences) {
    this.#text = text;
    this.#sequences = sequences;
    this.#countCapitals();
    this.#countLower();
  }

  #countCapitals(): void {
    const { words, places, lines } = this.#text;
    for (const { first, end } of this.#sequences) {
      for (let i = first; i < end; i++) {
        const word = words[i];
        if (!word?.mayStartName) continue;
        const counts = this.#countsFor(word.lower);
        if (places[i] === PLACES.inside && lines[i] === LINES.plain) counts.capital++;
      }
    }
  }

  #countLower(): void {
    const { words } = this.#text;
    for (const { first, end } of this.#sequences) {
      for (let i = first; i < end; i++) {
        const word = words[i];
        if (word?.capitals !== CAPITALS.lower) continue;
        const counts = this.#counts.get(word.lower);
        if (counts) counts.lower++;
      }
    }
  }

  #countsFor(lower: string): WordCounts {
    const known = this.#counts.get(lower);
    if (known) return known;
    const counts = { lower: 0, capital: 0, types: new Array<number>(TYPE_COLUMNS).fill(0), labels: new Map() };
    this.#counts.set(lower, counts);
    return counts;
  }

  /** Counts what a first pass found. @param labels one a token of the document */
  addLabels(labels: Uint8Array): void {
    this.#labels = labels;
    const { words } = this.#text;
    for (const { first, end } of this.#sequences) {
      for (let i = first; i < end; i++) {
        const word = words[i];
        if (!word || (!word.mayStartName && word.capitals !== CAPITALS.lower)) continue;
        const counts = this.#counts.get(word.lower);
        if (!counts) continue;
        const label = labels[i] ?? OUTSIDE;
        const column = label === OUTSIDE ? OUT_COLUMN : typeOf(label);
        counts.types[column] = (counts.types[column] ?? 0) + 1;
        if (label !== OUTSIDE && positionOf(label) !== UNIT) {
          counts.labels.set(label, (counts.labels.get(label) ?? 0) + 1);
        }
      }
    }
  }

  /** 0: none; else 1, and 1 more where the word is also written small, 2 more where with a capital inside a sentence. */
  spellingOf(i: number): number {
    const counts = this.#of(i);
    return counts ? 1 + (counts.lower ? 1 : 0) + (counts.capital ? 2 : 0) : 0;
  }

  /** The type that most of the word's other occurrences have, TYPES for outside; -1 where there are none or no labels. */
  typeOf(i: number): number {
    const counts = this.#of(i);
    if (!counts || !this.#labels) return -1;
    const own = this.#labels[i] ?? OUTSIDE;
    const ownColumn = own === OUTSIDE ? OUT_COLUMN : typeOf(own);
    let best = -1;
    let most = 0;
    for (let column = 0; column < TYPE_COLUMNS; column++) {
      const others = (counts.types[column] ?? 0) - (column === ownColumn ? 1 : 0);
      if (others > most) {
        most = others;
        best = column;
      }
    }
    return best;
  }

  /** The label that most of the word's other occurrences in longer names have, the least of equals; -1 where there are none. */
  longerOf(i: number): number {
    const counts = this.#of(i);
    if (!counts || !this.#labels || counts.labels.size === 0) return -1;
    const own = this.#labels[i] ?? OUTSIDE;
    let best = -1;
    let most = 0;
    for (const [label, count] of counts.labels) {
      const others = label === own ? count - 1 : count;
      if (others > most || (others === most && others > 0 && label < best)) {
        most = others;
        best = label;
      }
    }
    return best;
  }

  #of(i: number): WordCounts | undefined {
    const word = this.#text.words[i];
    return word?.mayStartName ? this.#counts.get(word.lower) : undefined;
  }
}
