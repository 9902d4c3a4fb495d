import { ModelReader } from '../modelReader';
import { indexFeatures, tagOf } from './featureTable';
import { FIELD_LIMIT, ROW_WORDS, packScore } from './labelRow';
import { LABEL_COUNT } from './nameLabels';
import type { WordClasses } from './wordClasses';

/** Changes whenever features, labels or the layout change: a model of another version is refused. */
export const MODEL_VERSION = 3;
export const MODEL_MAGIC = 0x4d4e5256; // "VRNM", little-endian

/** The trained tagger: for each feature the scores it gives to some labels. */
export interface NameModel {
  readonly classes: WordClasses;
  /** Open addressing: a feature's row number (0 = free) above TAG_BITS bits of the feature, so that rows of other features are hardly ever looked at. */
  readonly slots: Int32Array;
  /**
   * ROW_SIZE bytes a feature: for each word of a row of scores the levels of its two labels, 4 bits each, 0 where a label has none; then its
   * CHECK_BITS. Small enough to stay in the processor's cache. The first row stands for features that are unknown.
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
const ROW_SIZE = ROW_WORDS + 1;
const CHECK_BITS = 255;
const TAG_BITS = 9;
const TAG_MASK = (1 << TAG_BITS) - 1;
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
  const rows = readRows(keys, sizes, entries);
  reader.checkEnd();
  const classes = { hashes, fine, kinds, middle, coarse };
  return {
    classes,
    slots: indexFeatures(keys, { least: LEAST_SLOTS, room: 1.4, tagBits: TAG_BITS }),
    rows,
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
function readRows(features: Uint32Array, sizes: Uint8Array, entries: Uint8Array): Uint8Array {
  const rows = new Uint8Array((features.length + 1) * ROW_SIZE);
  let k = 0;
  features.forEach((feature, f) => {
    const base = (f + 1) * ROW_SIZE;
    for (const end = k + (sizes[f] ?? 0); k < end; k++) {
      const entry = entries[k] ?? 0;
      const at = base + (entry >> 4);
      rows[at] = (rows[at] ?? 0) | (((entry & 7) + 1) << (entry & 8 ? 4 : 0));
    }
    rows[base + ROW_WORDS] = feature & CHECK_BITS;
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

/** With so many slots the place in the table, CHECK_BITS and the tag together tell a feature for sure. */
const LEAST_SLOTS = 1 << (28 - TAG_BITS);

/**
 * Writes where in `rows` the scores of those of the first `count` features start that the model knows into `bases`; returns how many. First all slots are
 * read, then all rows, so that the memory answers many questions at once.
 */
export function findRows({ slots, rows }: NameModel, features: Int32Array, count: number, bases: Int32Array): number {
  const mask = slots.length - 1;
  for (let k = 0; k < count; k++) bases[k] = slots[(features[k] ?? 0) & mask] ?? 0;
  let known = 0;
  for (let k = 0; k < count; k++) {
    const feature = features[k] ?? 0;
    const tag = tagOf(feature, TAG_BITS);
    let slot = bases[k] ?? 0;
    for (let at = feature & mask; slot !== 0; slot = slots[at] ?? 0) {
      if ((slot & TAG_MASK) === tag) {
        const base = (slot >>> TAG_BITS) * ROW_SIZE;
        if (rows[base + ROW_WORDS] === (feature & CHECK_BITS)) {
          bases[known++] = base;
          break;
        }
      }
      at = (at + 1) & mask;
    }
  }
  return known;
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
    for (let k = 0; k < count; k++) sum = (sum + (scores[rows[(bases[k] ?? 0) + w] ?? 0] ?? 0)) | 0;
    out[row + w] = sum;
  }
}
