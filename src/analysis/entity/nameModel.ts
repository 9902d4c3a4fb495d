import { spreadOf } from './chain';
import { LABEL_COUNT } from './nameLabels';
import type { WordClasses } from './wordClasses';

/** Changes whenever features, labels or the layout change: a model of another version is refused. */
export const MODEL_VERSION = 3;
export const MODEL_MAGIC = 0x4d4e5256; // "VRNM", little-endian

/** The trained tagger: for each feature the scores it gives to some labels. */
export interface NameModel {
  readonly classes: WordClasses;
  /** Open addressing in pairs: feature + 1 (0 = free), then 32 x the index of its first entry + its number of entries. */
  readonly slots: Int32Array;
  /** A bit for each feature's lowest bits: most features of a text are in no model, and this small table stays in the processor's cache. */
  readonly known: Uint32Array;
  /** A label (5 bits) and the number of its weight's level (3 bits). */
  readonly entries: Uint8Array;
  readonly levels: Float32Array;
  readonly transitions: Float32Array;
  /** Of the transitions: see spreadOf. */
  readonly spread: number;
  /** Raw probability -> share of names that were right, at RELIABILITY_STEPS + 1 even steps. */
  readonly reliability: Float32Array;
}
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
  const reader = new Reader(bytes);
  reader.checkHead();
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
  const { slots, known } = indexFeatures(reader.ascending(features), sizes);
  reader.checkEnd();
  return {
    classes: { hashes, fine, kinds, middle, coarse },
    slots,
    known,
    entries,
    levels,
    transitions,
    spread: spreadOf(transitions),
    reliability,
  };
}

/** Bits of the features that `known` is indexed by: 2²³ bits are a megabyte. */
const KNOWN_MASK = (1 << 23) - 1;

function indexFeatures(features: Uint32Array, sizes: Uint8Array): { slots: Int32Array; known: Uint32Array } {
  let size = 1024;
  while (size < 1.4 * features.length) size *= 2;
  const known = new Uint32Array((KNOWN_MASK + 1) / 32);
  const slots = new Int32Array(2 * size);
  let start = 0;
  features.forEach((feature, row) => {
    let at = feature & (size - 1);
    while (slots[2 * at] !== 0) at = (at + 1) & (size - 1);
    slots[2 * at] = feature + 1;
    slots[2 * at + 1] = 32 * start + (sizes[row] ?? 0);
    start += sizes[row] ?? 0;
    const bit = feature & KNOWN_MASK;
    known[bit >> 5] = (known[bit >> 5] ?? 0) | (1 << (bit & 31));
  });
  return { slots, known };
}

/** Adds the scores of one feature to the row of `scores` that starts at `base`. */
export function addFeature(model: NameModel, feature: number, scores: Float32Array, base: number): void {
  const { slots, known, entries, levels } = model;
  const bit = feature & KNOWN_MASK;
  if (((known[bit >> 5] ?? 0) & (1 << (bit & 31))) === 0) return;
  const mask = slots.length - 2;
  let at = (2 * feature) & mask;
  for (;;) {
    const found = slots[at] ?? 0;
    if (found === 0) return;
    if (found === feature + 1) break;
    at = (at + 2) & mask;
  }
  const row = slots[at + 1] ?? 0;
  let k = row >>> 5;
  for (const end = k + (row & 31); k < end; k++) {
    const entry = entries[k] ?? 0;
    const cell = base + (entry >> 3);
    scores[cell] = (scores[cell] ?? 0) + (levels[entry & 7] ?? 0);
  }
}

class Reader {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  #at = 0;

  constructor(bytes: Uint8Array) {
    // A plain view: Node's Buffer overrides slice and subarray.
    this.#bytes = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }
  checkHead(): void {
    if (this.#bytes.length < 28 || this.u32() !== MODEL_MAGIC) throw new RangeError('The name model is no model file.');
    const version = this.u32();
    if (version !== MODEL_VERSION) {
      throw new RangeError(`The name model has version ${version}; this program reads version ${MODEL_VERSION}.`);
    }
    const body = this.#bytes.subarray(0, -4);
    if (checksum(body) !== this.#view.getUint32(body.length, true)) throw new RangeError('The name model is damaged.');
  }
  checkEnd(): void {
    if (this.#at !== this.#bytes.length - 4)
      throw new RangeError('The name model is damaged: its parts do not fit its length.');
  }
  u32(): number {
    return this.#view.getUint32(this.#take(4), true);
  }
  floats(n: number): Float32Array {
    const from = this.#take(4 * n);
    return Float32Array.from({ length: n }, (_, i) => this.#view.getFloat32(from + 4 * i, true));
  }
  shorts(n: number): Uint16Array {
    const from = this.#take(2 * n);
    const out = new Uint16Array(n);
    for (let i = 0; i < n; i++) out[i] = this.#view.getUint16(from + 2 * i, true);
    return out;
  }
  octets(n: number): Uint8Array {
    const from = this.#take(n);
    return this.#bytes.subarray(from, from + n);
  }
  /** Ascending numbers, each as the varint (LEB128) of its distance from the one before. */
  ascending(n: number): Uint32Array {
    const out = new Uint32Array(n);
    let last = 0;
    for (let i = 0; i < n; i++) {
      let value = 0;
      let scale = 1;
      let octet: number;
      do {
        octet = this.#bytes[this.#take(1)] ?? 0;
        value += (octet & 127) * scale;
        scale *= 128;
      } while (octet > 127);
      last += value;
      out[i] = last;
    }
    return out;
  }
  #take(n: number): number {
    const from = this.#at;
    this.#at += n;
    if (this.#at > this.#bytes.length) throw new RangeError('The name model is damaged: it ends too early.');
    return from;
  }
}

/** CRC-32 as in zip and PNG (ISO 3309). */
export function checksum(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 255] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});
