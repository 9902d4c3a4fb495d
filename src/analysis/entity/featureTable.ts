/** Features are numbers of so many bits: see featureHash.ts. */
const FEATURE_BITS = 28;
/** The lowest bits of a feature, which its row begins with. */
const CHECK_BITS = 255;
/** Fewest slots a feature. */
const ROOM = 1.4;

/** Rows of bytes by feature. Slot and row are all that is read of the memory for a feature, which is what scoring waits for. */
export interface FeatureTable {
  /** Open addressing from the slot of a feature's lowest bits on: where its row starts (0 = free slot) above the highest bits of the feature. */
  readonly slots: Int32Array;
  /** Each row begins with the CHECK_BITS of its feature. */
  readonly rows: Uint8Array;
  /** How many of the highest bits stand in a slot, so that other features' rows are hardly ever looked at. */
  readonly tagBits: number;
}

/**
 * With so many slots the place in the table, the tag and CHECK_BITS together tell a feature for sure.
 * @param starts where the row of each feature starts in `rows`, not 0; its first byte is written here
 * @throws RangeError where the rows are too many to be told by a slot
 */
export function indexFeatures(
  features: Uint32Array,
  starts: Int32Array,
  rows: Uint8Array,
  tagBits: number,
): FeatureTable {
  if (rows.length >= 2 ** (32 - tagBits)) throw new RangeError('the model has too many features');
  let size = 1 << (FEATURE_BITS - tagBits);
  while (size < ROOM * features.length) size *= 2;
  const slots = new Int32Array(size);
  features.forEach((feature, f) => {
    const start = starts[f] ?? 0;
    rows[start] = feature & CHECK_BITS;
    let at = feature & (size - 1);
    while (slots[at] !== 0) at = (at + 1) & (size - 1);
    slots[at] = (start << tagBits) | (feature >>> (FEATURE_BITS - tagBits));
  });
  return { slots, rows, tagBits };
}

/**
 * Writes where the rows of those of the first `count` features that the table has start into `found`; returns how many. First all slots are read, then all
 * rows, so that the memory answers many questions at once.
 */
export function findRows(
  { slots, rows, tagBits }: FeatureTable,
  features: Int32Array,
  count: number,
  found: Int32Array,
): number {
  const mask = slots.length - 1;
  const tagMask = (1 << tagBits) - 1;
  for (let k = 0; k < count; k++) found[k] = slots[(features[k] ?? 0) & mask] ?? 0;
  let known = 0;
  for (let k = 0; k < count; k++) {
    const feature = features[k] ?? 0;
    const tag = feature >>> (FEATURE_BITS - tagBits);
    let slot = found[k] ?? 0;
    for (let at = feature & mask; slot !== 0; slot = slots[at] ?? 0) {
      const row = slot >>> tagBits;
      if ((slot & tagMask) === tag && rows[row] === (feature & CHECK_BITS)) {
        found[known++] = row;
        break;
      }
      at = (at + 1) & mask;
    }
  }
  return known;
}
