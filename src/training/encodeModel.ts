import { checksum, MODEL_MAGIC, MODEL_VERSION, RELIABILITY_STEPS } from '../analysis/entity/nameModel';
import { LABEL_COUNT } from '../analysis/entity/nameLabels';
import type { WordClasses } from '../analysis/entity/wordClasses';
import type { ChainWeights } from './trainChain';

/** Writes a model file; the layout is told at readModel. Weights below `threshold` are left out, the others rounded to 1/127 of the largest kept. */
export function encodeModel(
  classes: WordClasses,
  features: Int32Array,
  weights: ChainWeights,
  reliability: readonly number[],
  threshold: number,
): Uint8Array {
  const unit = LARGEST / 127;
  const order = Array.from(features, (_, id) => id).sort((a, b) => (features[a] ?? 0) - (features[b] ?? 0));
  const kept: number[] = [];
  const sizes: number[] = [];
  const labels: number[] = [];
  const values: number[] = [];
  for (const id of order) {
    const before = labels.length;
    for (let label = 0; label < LABEL_COUNT; label++) {
      const weight = weights.emission[id * LABEL_COUNT + label] ?? 0;
      const value = Math.max(-127, Math.min(127, Math.round(weight / unit)));
      if (Math.abs(weight) < threshold || value === 0) continue;
      labels.push(label);
      values.push(value & 255);
    }
    if (labels.length === before) continue;
    kept.push(features[id] ?? 0);
    sizes.push(labels.length - before);
  }
  const writer = new Writer();
  for (const n of [
    MODEL_MAGIC,
    MODEL_VERSION,
    classes.hashes.length,
    classes.middle.length,
    kept.length,
    labels.length,
  ]) {
    writer.u32(n);
  }
  writer.f32(unit);
  weights.transition.forEach((weight) => writer.f32(weight));
  for (let i = 0; i <= RELIABILITY_STEPS; i++) writer.f32(reliability[i] ?? i / RELIABILITY_STEPS);
  for (const numbers of [classes.middle, classes.coarse, classes.fine]) numbers.forEach((n) => writer.u16(n));
  writer.octets(sizes);
  writer.octets(labels);
  writer.octets(values);
  writer.ascending(classes.hashes);
  writer.ascending(kept);
  return writer.finish();
}

/** Weights beyond this are cut: a trained weight seldom is. */
const LARGEST = 4;

class Writer {
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
  octets(values: readonly number[]): void {
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
