/** How a kind of model file begins, and what a person calls it. */
export interface ModelHead {
  readonly name: string;
  readonly magic: number;
  readonly version: number;
}

/** Reads the numbers of a model file one after the other, little-endian: the head, the body, and a CRC-32 of both. */
export class ModelReader {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #name: string;
  #at = 0;

  /** @throws RangeError where the bytes are no model of this kind, damaged, or of another version. */
  constructor(bytes: Uint8Array, { name, magic, version }: ModelHead) {
    // A plain view: Node's Buffer overrides slice and subarray.
    this.#bytes = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#name = name;
    if (this.#bytes.length < 28 || this.u32() !== magic) throw new RangeError(`The ${name} is no model file.`);
    const found = this.u32();
    if (found !== version) {
      throw new RangeError(`The ${name} has version ${found}; this program reads version ${version}.`);
    }
    const body = this.#bytes.subarray(0, -4);
    if (checksum(body) !== this.#view.getUint32(body.length, true)) throw new RangeError(`The ${name} is damaged.`);
  }
  /** @throws RangeError where something is left. */
  checkEnd(): void {
    if (this.#at !== this.#bytes.length - 4)
      throw new RangeError(`The ${this.#name} is damaged: its parts do not fit its length.`);
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
    if (this.#at > this.#bytes.length) throw new RangeError(`The ${this.#name} is damaged: it ends too early.`);
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
