import { indexFeatures, tagOf } from '../entity/featureTable';
import { ModelReader } from '../modelReader';
import { ROLE_LABELS } from './roleLabels';

/** Changes whenever features, labels or the layout change: a model of another version is refused. */
export const ATTRIBUTION_HEAD = { name: 'attribution model', magic: 0x54415256, version: 2 } as const; // "VRAT"

/** Weights are rounded to one of these many values. */
export const ROLE_LEVELS = 16;
export const RELIABILITY_STEPS = 20;
/** Stands in an entry for the weight that a feature has in telling cues. */
export const CUE_LABEL = ROLE_LABELS;

/** What tells cues, and what tells the roles around a cue: the scores of each feature. */
export interface AttributionModel {
  /** Hashes of the lemmas that may be cues. */
  readonly lexicon: ReadonlySet<number>;
  /** Open addressing: where a feature's row starts in `rows` (0 = free slot) above TAG_BITS bits of the feature. */
  readonly slots: Int32Array;
  /**
   * The row of a feature: its lowest CHECK_BITS, the number of its entries, the entries (label in the upper, level of the score in the lower four bits).
   * Slot and row are all that is read of the memory for a feature, which is what scoring waits for.
   */
  readonly rows: Uint8Array;
  readonly cueLevels: Float32Array;
  readonly roleLevels: Float32Array;
  readonly transitions: Float32Array;
  /** A candidate is a cue from this probability on. */
  readonly threshold: number;
  /** Probability -> share of attributions that were right, at RELIABILITY_STEPS + 1 even steps. */
  readonly reliability: Float32Array;
}

/**
 * Reads a model file. Layout, little-endian: magic, version, counts of lemmas, features, entries (u32 each); threshold (f32); levels of the weights of
 * cues and of roles (f32 x 16 each); transitions (f32 x ROLE_LABELS²); reliability (f32 x 21); entries a feature (u8); entries (u8: label, level);
 * lemmas and features, sorted, as varints of the differences; CRC-32.
 * @throws RangeError where the bytes are no model, damaged, or of another version.
 */
export function readAttributionModel(bytes: Uint8Array): AttributionModel {
  const reader = new ModelReader(bytes, ATTRIBUTION_HEAD);
  const [lemmas, count, entryCount] = [reader.u32(), reader.u32(), reader.u32()];
  const threshold = reader.floats(1)[0] ?? 0.5;
  const cueLevels = reader.floats(ROLE_LEVELS);
  const roleLevels = reader.floats(ROLE_LEVELS);
  const transitions = reader.floats(ROLE_LABELS * ROLE_LABELS);
  const reliability = reader.floats(RELIABILITY_STEPS + 1);
  const sizes = reader.octets(count);
  const entries = reader.octets(entryCount);
  const lexicon = new Set(reader.ascending(lemmas));
  const features = reader.ascending(count);
  reader.checkEnd();
  return { lexicon, ...layOut(features, sizes, entries), cueLevels, roleLevels, transitions, threshold, reliability };
}

/** With so many slots the place in the table, the tag and CHECK_BITS together tell a feature for sure. */
const LEAST_SLOTS = 1 << 16;
const TAG_BITS = 12;
const TAG_MASK = (1 << TAG_BITS) - 1;
const CHECK_BITS = 255;

/** @throws RangeError where the rows are too many to be told by a slot */
function layOut(
  features: Uint32Array,
  sizes: Uint8Array,
  entries: Uint8Array,
): Pick<AttributionModel, 'slots' | 'rows'> {
  const rows = new Uint8Array(1 + 2 * features.length + entries.length);
  if (rows.length >= 2 ** (32 - TAG_BITS)) throw new RangeError('the attribution model has too many features');
  const slots = indexFeatures(features, { least: LEAST_SLOTS, room: 1.4, tagBits: TAG_BITS });
  const starts = new Int32Array(features.length + 1);
  let at = 1;
  let k = 0;
  features.forEach((feature, f) => {
    const size = sizes[f] ?? 0;
    starts[f + 1] = at;
    rows[at] = feature & CHECK_BITS;
    rows[at + 1] = size;
    rows.set(entries.subarray(k, k + size), at + 2);
    at += 2 + size;
    k += size;
  });
  return {
    slots: slots.map((slot) => (slot === 0 ? 0 : ((starts[slot >>> TAG_BITS] ?? 0) << TAG_BITS) | (slot & TAG_MASK))),
    rows,
  };
}

/** Where the row of a feature starts; 0 where the model does not know it. @param slot what stands in its first slot */
function findRow({ slots, rows }: AttributionModel, feature: number, slot: number): number {
  const mask = slots.length - 1;
  const tag = tagOf(feature, TAG_BITS);
  let at = feature & mask;
  for (let found = slot; found !== 0; found = slots[at] ?? 0) {
    const row = found >>> TAG_BITS;
    if ((found & TAG_MASK) === tag && rows[row] === (feature & CHECK_BITS)) return row;
    at = (at + 1) & mask;
  }
  return 0;
}

/** Finds the rows of the first `count` features; all slots are read before any row, so that the memory answers many questions at once. @returns how many the model knows */
function findRows(model: AttributionModel, asked: Int32Array, count: number): number {
  const { slots } = model;
  const mask = slots.length - 1;
  for (let f = 0; f < count; f++) FOUND[f] = slots[(asked[f] ?? 0) & mask] ?? 0;
  let known = 0;
  for (let f = 0; f < count; f++) {
    const slot = FOUND[f] ?? 0;
    const row = slot === 0 ? 0 : findRow(model, asked[f] ?? 0, slot);
    if (row !== 0) FOUND[known++] = row;
  }
  return known;
}

/** What the first `count` features say of a word's being a cue: the sum of their weights. */
export function sumCueWeights(model: AttributionModel, asked: Int32Array, count: number): number {
  const { rows, cueLevels } = model;
  const known = findRows(model, asked, count);
  let sum = 0;
  for (let f = 0; f < known; f++) {
    const row = FOUND[f] ?? 0;
    const end = row + 2 + (rows[row + 1] ?? 0);
    for (let k = row + 2; k < end; k++) {
      const entry = rows[k] ?? 0;
      if (entry >> 4 === CUE_LABEL) sum += cueLevels[entry & 15] ?? 0;
    }
  }
  return sum;
}

/** Adds what the first `count` features say of the roles of a word to its row of scores, which starts at `base`. */
export function addRoleScores(
  model: AttributionModel,
  asked: Int32Array,
  count: number,
  scores: Float64Array,
  base: number,
): void {
  const { rows, roleLevels } = model;
  const known = findRows(model, asked, count);
  for (let f = 0; f < known; f++) {
    const row = FOUND[f] ?? 0;
    const end = row + 2 + (rows[row + 1] ?? 0);
    for (let k = row + 2; k < end; k++) {
      const entry = rows[k] ?? 0;
      if (entry >> 4 === CUE_LABEL) continue;
      const at = base + (entry >> 4);
      scores[at] = (scores[at] ?? 0) + (roleLevels[entry & 15] ?? 0);
    }
  }
}

/** Room for the features of one word. */
export const MOST_FEATURES = 64;
const FOUND = new Int32Array(MOST_FEATURES);
