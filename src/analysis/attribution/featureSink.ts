import { feature } from '../entity/featureHash';

/** Writes features of cues into a buffer, from its start. */
export class FeatureSink {
  readonly #out: Int32Array;
  #count = 0;

  constructor(out: Int32Array) {
    this.#out = out;
  }
  /** How many were written. */
  get count(): number {
    return this.#count;
  }
  add(template: number, a: number, b = 0, c = 0): void {
    this.#out[this.#count++] = feature(template, a, b, c);
  }
}
