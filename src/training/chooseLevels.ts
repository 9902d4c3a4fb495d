/**
 * Values that stand for all weights with the least squared error, each counted by the root of how often its feature is seen: Lloyd's algorithm in
 * one dimension, started at even ranks.
 * @param weights one row a feature, as many a row as `weights` has for each of `counts`; 0 for none
 */
export function chooseLevels(weights: Float32Array, counts: Int32Array, size: number): Float32Array {
  const width = Math.max(1, weights.length / counts.length);
  const sorted = weights.filter((weight) => weight !== 0).sort();
  const levels = Float32Array.from(
    { length: size },
    (_, k) => sorted[Math.floor(((k + 0.5) * sorted.length) / size)] ?? 0,
  );
  for (let round = 0; round < 40; round++) {
    const sums = new Float64Array(size);
    const masses = new Float64Array(size);
    weights.forEach((weight, at) => {
      if (weight === 0) return;
      const k = nearestLevel(levels, weight);
      const mass = Math.sqrt(counts[Math.floor(at / width)] ?? 1);
      sums[k] = (sums[k] ?? 0) + mass * weight;
      masses[k] = (masses[k] ?? 0) + mass;
    });
    levels.forEach((_, k) => {
      if (masses[k]) levels[k] = (sums[k] ?? 0) / (masses[k] ?? 1);
    });
  }
  return levels;
}

export function nearestLevel(levels: Float32Array, weight: number): number {
  let best = 0;
  levels.forEach((level, k) => {
    if (Math.abs(level - weight) < Math.abs((levels[best] ?? 0) - weight)) best = k;
  });
  return best;
}
