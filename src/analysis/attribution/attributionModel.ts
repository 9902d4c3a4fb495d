import { findRows, indexFeatures, type FeatureTable } from '../entity/featureTable';
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
export interface AttributionModel extends FeatureTable {
  /** Hashes of the lemmas that may be cues. */
  readonly lexicon: ReadonlySet<number>;
  /** The row of a feature: the byte of the table, the number of its entries, the entries (label in the upper, level of the score in the lower four bits). */
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

const TAG_BITS = 12;

function layOut(features: Uint32Array, sizes: Uint8Array, entries: Uint8Array): FeatureTable {
  const rows = new Uint8Array(1 + 2 * features.length + entries.length);
  const starts = new Int32Array(features.length);
  let at = 1;
  let k = 0;
  sizes.forEach((size, f) => {
    starts[f] = at;
    rows[at + 1] = size;
    rows.set(entries.subarray(k, k + size), at + 2);
    at += 2 + size;
    k += size;
  });
  return indexFeatures(features, starts, rows, TAG_BITS);
}

/** What the first `count` features say of a word's being a cue: the sum of their weights. */
export function sumCueWeights(model: AttributionModel, asked: Int32Array, count: number): number {
  const { rows, cueLevels } = model;
  const known = findRows(model, asked, count, FOUND);
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
  const known = findRows(model, asked, count, FOUND);
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
