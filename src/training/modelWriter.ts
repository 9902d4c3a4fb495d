import { checksum } from '../analysis/modelReader';

/** Writes what ModelReader reads: numbers, little-endian, and at the end their CRC-32. */
export class ModelWriter {
  readonly #octets: number[] = [];
  readonly #view = new DataView(new ArrayBuffer(4));

  u32(value: number): void {
    this.#view.setUint32(0, value, true);
    this.#copy(4);
  }
  f32(value: number): void {
    this.#view.setFloat32(0, value, true);
    this.#copy(4);
  }
  u16(value: number): void {
    this.#octets.push(value & 255, value >> 8);
  }
  octets(values: Iterable<number>): void {
    for (const value of values) this.#octets.push(value);
  }
  ascending(values: Iterable<number>): void {
    let last = 0;
    for (const value of values) {
      let rest = value - last;
      last = value;
      while (rest > 127) {
        this.#octets.push((rest & 127) | 128);
        rest = Math.floor(rest / 128);
      }
      this.#octets.push(rest);
    }
  }
  finish(): Uint8Array {
    this.u32(checksum(Uint8Array.from(this.#octets)));
    return Uint8Array.from(this.#octets);
  }
  #copy(n: number): void {
    for (let i = 0; i < n; i++) this.#octets.push(this.#view.getUint8(i));
  }
}
