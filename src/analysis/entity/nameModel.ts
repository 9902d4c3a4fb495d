import { ModelReader } from '../modelReader';
import { indexFeatures, type FeatureTable } from './featureTable';
import { FIELD_LIMIT, ROW_WORDS, packScore } from './labelRow';
import { LABEL_COUNT } from './nameLabels';
import type { WordClasses } from './wordClasses';

/** Changes whenever features, labels or the layout change: a model of another version is refused. */
export const MODEL_VERSION = 3;
export const MODEL_MAGIC = 0x4d4e5256; // "VRNM", little-endian

/** The trained tagger: for each feature the scores it gives to some labels. */
export interface NameModel extends FeatureTable {
  readonly classes: WordClasses;
  /**
   * ROW_SIZE bytes a feature, small enough to stay in the processor's cache: the byte of the table, then for each word of a row of scores the levels of
   * its two labels, 4 bits each, 0 where a label has none. The first row stands for features that are unknown.
   */
  readonly rows: Uint8Array;
  /** What each of the 256 bytes adds to its word of a row of scores, in units: see labelRow.ts. */
  readonly scores: Int32Array;
  /** What one unit of the scores is worth. */
  readonly unit: number;
  readonly transitions: Float32Array;
  /** Raw probability -> share of names that were right, at RELIABILITY_STEPS + 1 even steps. */
  readonly reliability: Float32Array;
}
const ROW_SIZE = 1 + ROW_WORDS;
const TAG_BITS = 9;
export const RELIABILITY_STEPS = 20;
/** Weights are rounded to one of these many values. */
export const LEVELS = 8;

/**
 * Reads a model file. Layout, little-endian: magic, version, counts of words, fine classes, features, entries (u32 each);
 * levels (f32 x 8); transitions (f32 x LABEL_COUNT²); reliability (f32 x 21); middle and coarse class of each fine class (u16); fine class of each
 * word (u16) and its kind (u8); entries a feature (u8); entries (u8); word keys and features, sorted, as varints of the differences; CRC-32.
 * @throws RangeError where the bytes are no model, damaged, or of another version.
 */
export function readModel(bytes: Uint8Array): NameModel {
  const reader = new ModelReader(bytes, { name: 'name model', magic: MODEL_MAGIC, version: MODEL_VERSION });
  const [words, fineClasses, features, entryCount] = [reader.u32(), reader.u32(), reader.u32(), reader.u32()];
  const levels = reader.floats(LEVELS);
  const transitions = reader.floats(LABEL_COUNT * LABEL_COUNT);
  const reliability = reader.floats(RELIABILITY_STEPS + 1);
  const middle = reader.shorts(fineClasses);
  const coarse = reader.shorts(fineClasses);
  const fine = reader.shorts(words);
  const kinds = reader.octets(words);
  const sizes = reader.octets(features);
  const entries = reader.octets(entryCount);
  const hashes = reader.ascending(words);
  const unit = unitOf(levels);
  const keys = reader.ascending(features);
  const rows = readRows(sizes, entries);
  const starts = Int32Array.from(keys, (_, f) => (f + 1) * ROW_SIZE);
  reader.checkEnd();
  const classes = { hashes, fine, kinds, middle, coarse };
  return {
    classes,
    ...indexFeatures(keys, starts, rows, TAG_BITS),
    scores: scoresOf(levels, unit),
    unit,
    transitions,
    reliability,
  };
}

/** Most features that one token can have. */
const MOST_FEATURES = 100;

/** The unit of the scores: about as small as the sum of MOST_FEATURES of the greatest allows, such that all levels are near to whole numbers of it. */
function unitOf(levels: Float32Array): number {
  const greatest = levels.reduce((most, level) => Math.max(most, Math.abs(level)), 0);
  const least = (MOST_FEATURES * greatest || 1) / FIELD_LIMIT;
  const errorOf = (unit: number): number =>
    levels.reduce((most, level) => Math.max(most, Math.abs(Math.round(level / unit) * unit - level)), 0);
  const units = Array.from({ length: 4000 }, (_, k) => least * (1 + k / 10_000));
  return units.reduce((best, unit) => (errorOf(unit) < errorOf(best) ? unit : best), least);
}

/** An entry of a feature in the file: its label (5 bits) and the number of its weight's level (3 bits). */
function readRows(sizes: Uint8Array, entries: Uint8Array): Uint8Array {
  const rows = new Uint8Array((sizes.length + 1) * ROW_SIZE);
  let k = 0;
  sizes.forEach((size, f) => {
    const base = (f + 1) * ROW_SIZE + 1;
    for (const end = k + size; k < end; k++) {
      const entry = entries[k] ?? 0;
      const at = base + (entry >> 4);
      rows[at] = (rows[at] ?? 0) | (((entry & 7) + 1) << (entry & 8 ? 4 : 0));
    }
  });
  return rows;
}

function scoresOf(levels: Float32Array, unit: number): Int32Array {
  const scoreOf = (level: number): number => Math.round((levels[level - 1] ?? 0) / unit);
  return Int32Array.from(
    { length: 256 },
    (_, byte) => packScore(0, scoreOf(byte & 15)) + packScore(1, scoreOf(byte >> 4)),
  );
}

/** Adds the scores of `count` features, whose rows start at `bases`, to the row of `out` that starts at `row`. */
export function addRows(
  { rows, scores }: NameModel,
  bases: Int32Array,
  count: number,
  out: Int32Array,
  row: number,
): void {
  for (let w = 0; w < ROW_WORDS; w++) {
    let sum = out[row + w] ?? 0;
    for (let k = 0; k < count; k++) sum = (sum + (scores[rows[(bases[k] ?? 0) + 1 + w] ?? 0] ?? 0)) | 0;
    out[row + w] = sum;
  }
}
