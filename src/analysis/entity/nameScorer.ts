import { TYPE_COLUMNS, type DocumentEvidence } from './documentEvidence';
import { findRows } from './featureTable';
import { ROW_WORDS, addRow, sumWindow } from './labelRow';
import {
  MOST_JOINED,
  NO_WORD,
  joinFeatures,
  longerFeatures,
  placeFeatures,
  readWord,
  spellingFeatures,
  tagFeatures,
  typeFeatures,
  type FeatureSource,
} from './nameFeatures';
import { addRows, type NameModel } from './nameModel';
import { LINE_COUNT, PLACE_COUNT, TAG_COUNT, tagAt, type NameText } from './nameSequences';
import type { NameWord, WordFacts } from './nameWord';
import { CAPITALS_COUNT } from './wordShape';

/**
 * Gives each token the sum of its features' scores, as packed rows. Features that depend on one word or on few values are looked up once and their sums
 * kept: what is left to look up for each token are the features that join words.
 */
export class NameScorer {
  readonly #model: NameModel;
  readonly #nowhere: WordFacts;
  readonly #nowhereRows: Int32Array;
  readonly #features = new Int32Array(MOST_JOINED);
  readonly #bases = new Int32Array(MOST_JOINED);
  // Of full length from the start: V8 keeps arrays with wide gaps in a table that is slow to read.
  readonly #tagRows = new Array<Int32Array | undefined>(TAG_COUNT ** 3 * CAPITALS_COUNT);
  readonly #spellingRows: (Int32Array | undefined)[] = [];
  readonly #typeRows: (Int32Array | undefined)[] = [];
  readonly #longerRows: (Int32Array | undefined)[] = [];

  constructor(model: NameModel) {
    this.#model = model;
    this.#nowhere = readWord(NO_WORD, model.classes);
    this.#nowhereRows = this.#wordRows(this.#nowhere);
  }

  /** What the features of a document are made from. */
  source(text: NameText): Omit<FeatureSource, 'sequence'> {
    const facts = text.words.map((word) => (word.facts ??= readWord(word.spelling, this.#model.classes)));
    return { text, facts, nowhere: this.#nowhere };
  }

  /** Writes the scores of token `i`, by all but the labels that its word has elsewhere, into the row that starts at `row`. */
  scoreToken(source: FeatureSource, evidence: DocumentEvidence, i: number, rows: Int32Array, row: number): void {
    const window = [this.#seen(source, i - 2), this.#seen(source, i - 1), this.#seen(source, i), this.#seen(source, i + 1), this.#seen(source, i + 2)] as const; // prettier-ignore
    sumWindow(window, this.#tagRow(source, i), this.#spellingRow(source.text, i, evidence.spellingOf(i)), rows, row);
    const count = joinFeatures(source, i, this.#features);
    this.#addRows(this.#features, count, rows, row);
  }

  #seen({ text, sequence }: FeatureSource, i: number): Int32Array {
    const word = i >= sequence.first && i < sequence.end ? text.words[i] : undefined;
    return word ? (word.rows ?? this.#readRows(word)) : this.#nowhereRows;
  }

  /** Adds the scores of what a first pass found of the word of token `i` elsewhere; false where it found nothing. */
  addLabels(
    { words, places }: NameText,
    evidence: DocumentEvidence,
    i: number,
    rows: Int32Array,
    row: number,
  ): boolean {
    const type = evidence.typeOf(i);
    if (type < 0) return false;
    const capitals = words[i]?.capitals ?? 0;
    const place = places[i] ?? 0;
    const key = (place * CAPITALS_COUNT + capitals) * TYPE_COLUMNS + type;
    addRow((this.#typeRows[key] ??= this.#sumOf(typeFeatures(type, capitals, place, this.#features))), 0, rows, row);
    const longer = evidence.longerOf(i);
    if (longer >= 0) {
      addRow((this.#longerRows[longer] ??= this.#sumOf(longerFeatures(longer, this.#features))), 0, rows, row);
    }
    return true;
  }

  #tagRow(source: FeatureSource, i: number): Int32Array {
    const capitals = source.text.words[i]?.capitals ?? 0;
    const before = tagAt(source.text, source.sequence, i - 1);
    const tag = tagAt(source.text, source.sequence, i);
    const after = tagAt(source.text, source.sequence, i + 1);
    const key = ((before * TAG_COUNT + tag) * TAG_COUNT + after) * CAPITALS_COUNT + capitals;
    return (this.#tagRows[key] ??= this.#sumOf(tagFeatures(before, tag, after, capitals, this.#features)));
  }

  /** Of how token `i` is written here and elsewhere. */
  #spellingRow({ words, places, lines }: NameText, i: number, spelling: number): Int32Array {
    const capitals = words[i]?.capitals ?? 0;
    const place = places[i] ?? 0;
    const line = lines[i] ?? 0;
    const key = ((spelling * CAPITALS_COUNT + capitals) * PLACE_COUNT + place) * LINE_COUNT + line;
    const known = this.#spellingRows[key];
    if (known) return known;
    const sum = this.#sumOf(placeFeatures(capitals, place, line, this.#features));
    addRow(this.#sumOf(spellingFeatures(spelling, capitals, place, line, this.#features)), 0, sum, 0);
    this.#spellingRows[key] = sum;
    return sum;
  }

  /** The sum of the rows of the first `count` features in the buffer. */
  #sumOf(count: number): Int32Array {
    const sum = new Int32Array(ROW_WORDS);
    this.#addRows(this.#features, count, sum, 0);
    return sum;
  }

  #readRows(word: NameWord): Int32Array {
    word.facts ??= readWord(word.spelling, this.#model.classes);
    word.rows = this.#wordRows(word.facts);
    return word.rows;
  }

  /** One row for each place from which a word is seen. A word at offset +1 of a token sees that token at offset -1: byOffset is indexed from the token's side. */
  #wordRows({ byOffset }: WordFacts): Int32Array {
    const rows = new Int32Array(byOffset.length * ROW_WORDS);
    byOffset.forEach((features, i) => {
      this.#addRows(features, features.length, rows, i * ROW_WORDS);
    });
    return rows;
  }

  /** Adds the scores of the first `count` of `features` to a row. */
  #addRows(features: Int32Array, count: number, rows: Int32Array, row: number): void {
    addRows(this.#model, this.#bases, findRows(this.#model, features, count, this.#bases), rows, row);
  }
}
