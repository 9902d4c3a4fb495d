import { CAPITALS, capitalsOf, type Capitals } from './wordShape';

/** What a word type gives to the features, computed once for each spelling. */
export interface WordFacts {
  readonly hash: number;
  readonly shape: number;
  readonly fine: number;
  readonly middle: number;
  readonly kind: number;
  /** Features of this word as seen from a token `offset` before or after: index offset + REACH. */
  readonly byOffset: readonly Int32Array[];
}

/** One spelling, read once for all of its mentions. */
export interface NameWord {
  /** As written, but a word of an all-capitals line with a capital only at its start. */
  readonly spelling: string;
  readonly lower: string;
  readonly capitals: Capitals;
  /** "Ann", "NATO", "iPad": what a name is made of. */
  readonly mayStartName: boolean;
  /** What the tagger that owns the vocabulary knows of the word, filled in when it is first needed. */
  facts: WordFacts | undefined;
  /** Scores that the word gives to the labels of the tokens from which it is seen: 2 REACH + 1 packed rows. */
  rows: Int32Array | undefined;
}

const LARGEST = 20_000;

/** The words met so far by their spelling; emptied when it grows past a large vocabulary. */
export class Vocabulary {
  readonly #words = new Map<string, NameWord>();

  get(spelling: string): NameWord {
    const known = this.#words.get(spelling);
    if (known) return known;
    if (this.#words.size >= LARGEST) this.#words.clear();
    const word = readSpelling(spelling);
    this.#words.set(spelling, word);
    return word;
  }
}

function readSpelling(spelling: string): NameWord {
  const capitals = capitalsOf(spelling);
  const mayStartName = capitals >= CAPITALS.initial && capitals <= CAPITALS.mixed;
  return { spelling, lower: spelling.toLowerCase(), capitals, mayStartName, facts: undefined, rows: undefined };
}
