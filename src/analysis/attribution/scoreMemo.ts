import { ROLE_LABELS } from './roleLabels';

/** Rows kept before all are forgotten: some 1.7 MB. */
const MOST_ROWS = 16_384;

/**
 * Sums of role scores by what they hang on: places in sentences repeat themselves over all documents. Holds a bounded number of
 * rows. A row is right for its key only, so whoever computes it must read nothing but the key.
 */
export class ScoreMemo {
  /** Rows of ROLE_LABELS scores. */
  readonly scores = new Float64Array((MOST_ROWS + 1) * ROLE_LABELS);
  readonly #slots = new Int32Array(2 * MOST_ROWS);
  readonly #keys = new Int32Array(MOST_ROWS + 1);
  readonly #compute: (key: number, scores: Float64Array, base: number) => void;
  #count = 0;

  /** @param compute adds what belongs to a key to the row of zeros at `base` */
  constructor(compute: (key: number, scores: Float64Array, base: number) => void) {
    this.#compute = compute;
  }

  /** Where the row of a key of 32 bits starts; valid until the next call. */
  find(key: number): number {
    const mask = this.#slots.length - 1;
    let at = (Math.imul(key ^ (key >>> 15), 0x9e3779b1) >>> 13) & mask;
    for (let row = this.#slots[at] ?? 0; row !== 0; row = this.#slots[at] ?? 0) {
      if (this.#keys[row] === key) return row * ROLE_LABELS;
      at = (at + 1) & mask;
    }
    return this.#add(key, at);
  }

  #add(key: number, slot: number): number {
    let at = slot;
    if (this.#count === MOST_ROWS) {
      this.#slots.fill(0);
      this.#count = 0;
      at = (Math.imul(key ^ (key >>> 15), 0x9e3779b1) >>> 13) & (this.#slots.length - 1);
    }
    const row = ++this.#count;
    this.#slots[at] = row;
    this.#keys[row] = key;
    const base = row * ROLE_LABELS;
    this.scores.fill(0, base, base + ROLE_LABELS);
    this.#compute(key, this.scores, base);
    return base;
  }
}
