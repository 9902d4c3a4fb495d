import { ATTRIBUTION_HEAD, CUE_LABEL, RELIABILITY_STEPS, ROLE_LEVELS } from '../analysis/attribution/attributionModel';
import { ROLE_LABELS } from '../analysis/attribution/roleLabels';
import { chooseLevels, nearestLevel } from './chooseLevels';
import { ModelWriter } from './modelWriter';

export interface TrainedAttributions {
  readonly lexicon: readonly number[];
  readonly cueFeatures: Int32Array;
  readonly cueWeights: Float32Array;
  readonly cueCounts: Int32Array;
  readonly roleFeatures: Int32Array;
  /** roleFeatures x ROLE_LABELS */
  readonly roleWeights: Float32Array;
  readonly roleCounts: Int32Array;
  readonly transitions: Float32Array;
  readonly threshold: number;
}

/** Writes a model file; the layout is told at readAttributionModel. Weights that are 0 are left out, the others rounded to ROLE_LEVELS values. */
export function encodeAttributions(trained: TrainedAttributions, reliability: readonly number[]): Uint8Array {
  const { cueFeatures, cueWeights, cueCounts, roleFeatures, roleWeights, roleCounts } = trained;
  const cueLevels = chooseLevels(cueWeights, cueCounts, ROLE_LEVELS);
  const roleLevels = chooseLevels(roleWeights, roleCounts, ROLE_LEVELS);
  const entriesOf = new Map<number, number[]>();
  const add = (feature: number, label: number, levels: Float32Array, weight: number): void => {
    if (weight === 0) return;
    const entries = entriesOf.get(feature) ?? [];
    entries.push((label << 4) | nearestLevel(levels, weight));
    entriesOf.set(feature, entries);
  };
  cueFeatures.forEach((feature, id) => add(feature, CUE_LABEL, cueLevels, cueWeights[id] ?? 0));
  roleFeatures.forEach((feature, id) => {
    for (let label = 0; label < ROLE_LABELS; label++)
      add(feature, label, roleLevels, roleWeights[id * ROLE_LABELS + label] ?? 0);
  });
  const kept = [...entriesOf].sort(([a], [b]) => a - b);
  const lexicon = [...trained.lexicon].sort((a, b) => a - b);
  const writer = new ModelWriter();
  const { magic, version } = ATTRIBUTION_HEAD;
  const entryCount = kept.reduce((sum, [, entries]) => sum + entries.length, 0);
  for (const n of [magic, version, lexicon.length, kept.length, entryCount]) writer.u32(n);
  writer.f32(trained.threshold);
  for (const numbers of [cueLevels, roleLevels, trained.transitions]) numbers.forEach((value) => writer.f32(value));
  for (let i = 0; i <= RELIABILITY_STEPS; i++) writer.f32(reliability[i] ?? i / RELIABILITY_STEPS);
  writer.octets(kept.map(([, entries]) => entries.length));
  writer.octets(kept.flatMap(([, entries]) => entries));
  writer.ascending(lexicon);
  writer.ascending(kept.map(([feature]) => feature));
  return writer.finish();
}
