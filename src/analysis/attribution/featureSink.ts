import { feature } from '../entity/featureHash';

/** Number of the first template of the features of cues, and of those of roles. */
export const CUE_TEMPLATES = 0;
export const ROLE_TEMPLATES = 64;

/** Writes features into a buffer, from its start. */
export class FeatureSink {
  readonly #out: Int32Array;
  readonly #templates: number;
  #count = 0;

  /** @param templates number of the first template */
  constructor(out: Int32Array, templates: number) {
    this.#out = out;
    this.#templates = templates;
  }
  /** How many were written. */
  get count(): number {
    return this.#count;
  }
  add(template: number, a: number, b = 0, c = 0): void {
    this.#out[this.#count++] = feature(this.#templates + template, a, b, c);
  }
}
