/** Features are numbers of so many bits: see featureHash.ts. */
const FEATURE_BITS = 28;

/** How a table of features is laid out. */
export interface TableShape {
  /** Fewest slots, a power of 2. */
  readonly least: number;
  /** Fewest slots a feature. */
  readonly room: number;
  /** Highest bits of a feature that stand beside its row, so that other features' rows are hardly ever looked at. */
  readonly tagBits: number;
}

/** The highest bits of a feature. */
export const tagOf = (feature: number, tagBits: number): number => feature >>> (FEATURE_BITS - tagBits);

/** Open addressing: in the first free slot from that of its lowest bits on, a feature's number from 1 on (0 = free slot) above its tag. */
export function indexFeatures(features: Uint32Array, { least, room, tagBits }: TableShape): Int32Array {
  let size = least;
  while (size < room * features.length) size *= 2;
  const slots = new Int32Array(size);
  features.forEach((feature, f) => {
    let at = feature & (size - 1);
    while (slots[at] !== 0) at = (at + 1) & (size - 1);
    slots[at] = ((f + 1) << tagBits) | tagOf(feature, tagBits);
  });
  return slots;
}
