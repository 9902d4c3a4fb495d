import { indexFeatures, tagOf } from '../entity/featureTable';
import { ModelReader } from '../modelReader';
import { ROLE_LABELS } from './roleLabels';

/** Changes whenever features, labels or the layout change: a model of another version is refused. */
export const ATTRIBUTION_HEAD = { name: 'attribution model', magic: 0x54415256, version: 1 } as const; // "VRAT"

/** Weights are rounded to one of these many values. */
export const ROLE_LEVELS = 16;
export const RELIABILITY_STEPS = 20;
/** Stands in an entry for the weight that a feature has in telling cues. */
export const CUE_LABEL = ROLE_LABELS;

/** What tells cues, and what tells the roles around a cue: the scores of each feature. */
export interface AttributionModel {
  /** Hashes of the lemmas that may be cues. */
  readonly lexicon: ReadonlySet<number>;
  /** Open addressing: a feature's row (0 = free) above TAG_BITS bits of it, so that other features' rows are hardly ever looked at. */
  readonly slots: Int32Array;
  readonly features: Uint32Array;
  readonly cueWeights: Float32Array;
  /** What row f says of roles: the entries from roleStarts[f] to before roleStarts[f + 1], each a label and the level of its score. Row 0 has none. */
  readonly roleStarts: Int32Array;
  readonly roleEntries: Uint8Array;
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
  return {
    lexicon,
    slots: indexFeatures(features, { least: 1024, room: 2, tagBits: TAG_BITS }),
    features,
    ...readEntries(sizes, entries, cueLevels),
    roleLevels,
    transitions,
    threshold,
    reliability,
  };
}

type Weights = Pick<AttributionModel, 'cueWeights' | 'roleStarts' | 'roleEntries'>;

/** Puts the weights of cues and of roles apart. */
function readEntries(sizes: Uint8Array, entries: Uint8Array, cueLevels: Float32Array): Weights {
  const cueWeights = new Float32Array(sizes.length + 1);
  const roleStarts = new Int32Array(sizes.length + 2);
  const roleEntries = new Uint8Array(entries.length);
  let k = 0;
  let roles = 0;
  sizes.forEach((size, f) => {
    for (const end = k + size; k < end; k++) {
      const entry = entries[k] ?? 0;
      if (entry >> 4 === CUE_LABEL) cueWeights[f + 1] = cueLevels[entry & 15] ?? 0;
      else roleEntries[roles++] = entry;
    }
    roleStarts[f + 2] = roles;
  });
  return { cueWeights, roleStarts, roleEntries };
}

const TAG_BITS = 11;
const TAG_MASK = (1 << TAG_BITS) - 1;

/** The row of a feature; 0 where the model does not know it. @param slot what stands in its first slot */
function findRow({ slots, features }: AttributionModel, feature: number, slot: number): number {
  const mask = slots.length - 1;
  const tag = tagOf(feature, TAG_BITS);
  for (let at = feature & mask; slot !== 0; slot = slots[at] ?? 0) {
    const row = slot >>> TAG_BITS;
    if ((slot & TAG_MASK) === tag && features[row - 1] === feature) return row;
    at = (at + 1) & mask;
  }
  return 0;
}

/** What the first `count` features say of a word's being a cue: the sum of their weights. */
export function sumCueWeights(model: AttributionModel, asked: Int32Array, count: number): number {
  const mask = model.slots.length - 1;
  let sum = 0;
  for (let f = 0; f < count; f++) {
    const feature = asked[f] ?? 0;
    sum += model.cueWeights[findRow(model, feature, model.slots[feature & mask] ?? 0)] ?? 0;
  }
  return sum;
}

/**
 * Adds what the first `count` features say of the roles of a word to its row of scores, which starts at `base`. All slots are read before any row, so
 * that the memory answers many questions at once.
 */
export function addRoleScores(
  model: AttributionModel,
  asked: Int32Array,
  count: number,
  scores: Float64Array,
  base: number,
): void {
  const { slots, roleStarts, roleEntries, roleLevels } = model;
  const mask = slots.length - 1;
  for (let f = 0; f < count; f++) FIRST_SLOTS[f] = slots[(asked[f] ?? 0) & mask] ?? 0;
  for (let f = 0; f < count; f++) {
    const slot = FIRST_SLOTS[f] ?? 0;
    const row = slot === 0 ? 0 : findRow(model, asked[f] ?? 0, slot);
    if (row === 0) continue;
    const end = roleStarts[row + 1] ?? 0;
    for (let k = roleStarts[row] ?? 0; k < end; k++) {
      const entry = roleEntries[k] ?? 0;
      const at = base + (entry >> 4);
      scores[at] = (scores[at] ?? 0) + (roleLevels[entry & 15] ?? 0);
    }
  }
}

/** Room for the features of one word. */
export const MOST_FEATURES = 64;
const FIRST_SLOTS = new Int32Array(MOST_FEATURES);
