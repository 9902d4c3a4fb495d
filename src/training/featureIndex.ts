/** Numbers features 0, 1, 2 … as they are first seen, and counts them. Open addressing over typed arrays: millions of features. */
export class FeatureIndex {
  #slots = new Int32Array(1 << 22);
  #ids = new Int32Array(1 << 22);
  #counts = new Int32Array(1 << 20);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** Number of a feature; a new one is added. */
  add(feature: number): number {
    const at = this.#find(feature);
    let id = this.#ids[at] ?? 0;
    if (this.#slots[at] === 0) {
      id = this.#size++;
      this.#slots[at] = feature + 1;
      this.#ids[at] = id;
      if (id >= this.#counts.length) this.#counts = grow(this.#counts);
      if (2 * this.#size > this.#slots.length) this.#rehash();
    }
    this.#counts[id] = (this.#counts[id] ?? 0) + 1;
    return id;
  }

  countOf(id: number): number {
    return this.#counts[id] ?? 0;
  }

  /** All features in the order of their numbers. */
  features(): Int32Array {
    const out = new Int32Array(this.#size);
    this.#slots.forEach((slot, at) => {
      if (slot !== 0) out[this.#ids[at] ?? 0] = slot - 1;
    });
    return out;
  }

  #find(feature: number): number {
    const mask = this.#slots.length - 1;
    let at = (Math.imul(feature, 0x9e3779b1) >>> 0) & mask;
    while (this.#slots[at] !== 0 && this.#slots[at] !== feature + 1) at = (at + 1) & mask;
    return at;
  }

  #rehash(): void {
    const slots = this.#slots;
    const ids = this.#ids;
    this.#slots = new Int32Array(2 * slots.length);
    this.#ids = new Int32Array(2 * slots.length);
    slots.forEach((slot, i) => {
      if (slot === 0) return;
      const at = this.#find(slot - 1);
      this.#slots[at] = slot;
      this.#ids[at] = ids[i] ?? 0;
    });
  }
}

function grow(array: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * array.length);
  larger.set(array);
  return larger;
}
