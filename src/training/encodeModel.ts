import { LEVELS, MODEL_MAGIC, MODEL_VERSION, RELIABILITY_STEPS } from '../analysis/entity/nameModel';
import { LABEL_COUNT } from '../analysis/entity/nameLabels';
import type { WordClasses } from '../analysis/entity/wordClasses';
import { chooseLevels, nearestLevel } from './chooseLevels';
import { ModelWriter } from './modelWriter';
import type { TrainedTagger } from './trainTagger';

/** Writes a model file; the layout is told at readModel. Weights that are 0 are left out, the others rounded to LEVELS values. */
export function encodeModel(
  classes: WordClasses,
  { features, weights, counts }: TrainedTagger,
  reliability: readonly number[],
): Uint8Array {
  const levels = chooseLevels(weights.emission, counts, LEVELS);
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
  const writer = new ModelWriter();
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
