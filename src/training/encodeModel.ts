import { checksum, LEVELS, MODEL_MAGIC, MODEL_VERSION, RELIABILITY_STEPS } from '../analysis/entity/nameModel';
import { LABEL_COUNT } from '../analysis/entity/nameLabels';
import type { WordClasses } from '../analysis/entity/wordClasses';
import type { TrainedTagger } from './trainTagger';

/** Writes a model file; the layout is told at readModel. Weights that are 0 are left out, the others rounded to LEVELS values. */
export function encodeModel(
  classes: WordClasses,
  { features, weights, counts }: TrainedTagger,
  reliability: readonly number[],
): Uint8Array {
  const levels = chooseLevels(weights.emission, counts);
  const order = Array.from(features, (_, id) => id).sort((a, b) => (features[a] ?? 0) - (features[b] ?? 0));
  const kept: number[] = [];
  const sizes: number[] = [];
  const entries: number[] = [];
  for (const id of order) {
    const before = entries.length;
    for (let label = 0; label < LABEL_COUNT; label++) {
      const weight = weights.emission[id * LABEL_COUNT + label] ?? 0;
      if (weight !== 0) entries.push((label << 3) | nearestLevel(levels, weight));
    }
    if (entries.length === before) continue;
    kept.push(features[id] ?? 0);
    sizes.push(entries.length - before);
  }
  const writer = new Writer();
  for (const n of [
    MODEL_MAGIC,
    MODEL_VERSION,
    classes.hashes.length,
    classes.middle.length,
    kept.length,
    entries.length,
  ]) {
    writer.u32(n);
  }
  levels.forEach((level) => writer.f32(level));
  weights.transition.forEach((weight) => writer.f32(weight));
  for (let i = 0; i <= RELIABILITY_STEPS; i++) writer.f32(reliability[i] ?? i / RELIABILITY_STEPS);
  for (const numbers of [classes.middle, classes.coarse, classes.fine]) numbers.forEach((n) => writer.u16(n));
  writer.octets(classes.kinds);
  writer.octets(sizes);
  writer.octets(entries);
  writer.ascending(classes.hashes);
  writer.ascending(kept);
  return writer.finish();
}

/**
 * Values that stand for all weights with the least squared error, each counted by the root of how often its feature is seen: Lloyd's algorithm in
 * one dimension, started at even ranks.
 */
function chooseLevels(emission: Float32Array, counts: Int32Array): Float32Array {
  const sorted = emission.filter((weight) => weight !== 0).sort();
  const levels = Float32Array.from(
    { length: LEVELS },
    (_, k) => sorted[Math.floor(((k + 0.5) * sorted.length) / LEVELS)] ?? 0,
  );
  for (let round = 0; round < 40; round++) {
    const sums = new Float64Array(LEVELS);
    const masses = new Float64Array(LEVELS);
    emission.forEach((weight, at) => {
      if (weight === 0) return;
      const k = nearestLevel(levels, weight);
      const mass = Math.sqrt(counts[Math.floor(at / LABEL_COUNT)] ?? 1);
      sums[k] = (sums[k] ?? 0) + mass * weight;
      masses[k] = (masses[k] ?? 0) + mass;
    });
    levels.forEach((_, k) => {
      if (masses[k]) levels[k] = (sums[k] ?? 0) / (masses[k] ?? 1);
    });
  }
  return levels;
}

function nearestLevel(levels: Float32Array, weight: number): number {
  let best = 0;
  levels.forEach((level, k) => {
    if (Math.abs(level - weight) < Math.abs((levels[best] ?? 0) - weight)) best = k;
  });
  return best;
}

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
