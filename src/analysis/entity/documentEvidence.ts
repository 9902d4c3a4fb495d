import type { Evidence } from './nameFeatures';
import { OUTSIDE, TAGGER_TYPES, UNIT, positionOf, typeOf } from './nameLabels';
import { LINES, PLACES, type NameToken } from './nameSequences';
import { CAPITALS } from './wordShape';

const TYPES = TAGGER_TYPES.length;
/** Columns of a word's counts: one a type, then outside. */
const COLUMNS = TYPES + 1;
const OUT_COLUMN = TYPES;

interface WordCounts {
  lower: number;
  capital: number;
  /** Occurrences by type of the name they are in. */
  readonly types: Uint16Array;
  /** Occurrences inside names of several words, by label. */
  readonly labels: Map<number, number>;
}

/**
 * What a document says of a word at its other occurrences (Krishnan and Manning 2006; Ratinov and Roth 2009, context aggregation).
 * "Bell said … Anna Bell" -> at the first "Bell": elsewhere the last word of a person's name.
 */
export class DocumentEvidence {
  readonly #counts = new Map<string, WordCounts>();
  readonly #hasLabels: boolean;

  /** `labels`: those of a first pass over the same sequences; without them only spelling is known. */
  constructor(sequences: readonly (readonly NameToken[])[], labels?: readonly Uint8Array[]) {
    this.#hasLabels = labels !== undefined;
    sequences.forEach((sequence, s) => {
      sequence.forEach((token, i) => this.#add(token, labels?.[s]?.[i] ?? OUTSIDE));
    });
  }

  #add(token: NameToken, label: number): void {
    if (token.capitals === CAPITALS.none || token.capitals === CAPITALS.digit) return;
    let counts = this.#counts.get(token.lower);
    if (!counts) {
      counts = { lower: 0, capital: 0, types: new Uint16Array(COLUMNS), labels: new Map() };
      this.#counts.set(token.lower, counts);
    }
    if (token.capitals === CAPITALS.lower) counts.lower++;
    else if (token.place === PLACES.inside && token.line === LINES.plain) counts.capital++;
    if (!this.#hasLabels) return;
    const column = label === OUTSIDE ? OUT_COLUMN : typeOf(label);
    counts.types[column] = (counts.types[column] ?? 0) + 1;
    if (label !== OUTSIDE && positionOf(label) !== UNIT) counts.labels.set(label, (counts.labels.get(label) ?? 0) + 1);
  }

  /** Evidence for one token, whose own first-pass label is `own` and does not count. */
  of(token: NameToken, own: number): Evidence {
    const counts = this.#counts.get(token.lower);
    if (!counts || token.capitals === CAPITALS.lower) return { spelling: 0, type: -1, longer: -1 };
    const spelling = 1 + (counts.lower ? 1 : 0) + (counts.capital ? 2 : 0);
    if (!this.#hasLabels) return { spelling, type: -1, longer: -1 };
    return { spelling, type: majorityType(counts, own), longer: majorityLabel(counts, own) };
  }
}

function majorityType({ types }: WordCounts, own: number): number {
  const ownColumn = own === OUTSIDE ? OUT_COLUMN : typeOf(own);
  let best = -1;
  let most = 0;
  types.forEach((count, column) => {
    const others = column === ownColumn ? count - 1 : count;
    if (others > most) {
      most = others;
      best = column;
    }
  });
  return best;
}

function majorityLabel({ labels }: WordCounts, own: number): number {
  let best = -1;
  let most = 0;
  for (const [label, count] of labels) {
    const others = label === own ? count - 1 : count;
    if (others > most || (others === most && others > 0 && label < best)) {
      most = others;
      best = label;
    }
  }
  return best;
}
