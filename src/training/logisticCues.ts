import type { EncodedSequence } from './trainChain';
import { seededRandom, shuffle } from './seededRandom';

/**
 * Logistic regression by stochastic gradient with per-weight steps (AdaGrad) over the examples in a seeded random order.
 * @param examples of one word each; its label is 1 where it is a cue
 */
export function trainCues(
  examples: readonly EncodedSequence[],
  features: number,
  epochs: number,
  seed: number,
): Float32Array {
  const weights = new Float32Array(features);
  const squares = new Float32Array(features);
  const sums = new Float64Array(features);
  const order = Int32Array.from(examples, (_, i) => i);
  const random = seededRandom(seed);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const index of order) {
      const example = examples[index];
      if (!example) continue;
      const g = (example.gold[0] ?? 0) - cueProbability(example.features, weights);
      if (Math.abs(g) < 1e-3) continue;
      for (const id of example.features) {
        const slope = g - DECAY * (weights[id] ?? 0);
        squares[id] = (squares[id] ?? 0) + slope * slope;
        weights[id] = (weights[id] ?? 0) + (RATE * slope) / Math.sqrt((squares[id] ?? 0) + 1e-6);
      }
    }
    if (epoch >= epochs - 2) weights.forEach((value, id) => (sums[id] = (sums[id] ?? 0) + value / 2));
  }
  return Float32Array.from(sums);
}

const RATE = 0.05;
const DECAY = 0.01;

function cueProbability(features: Int32Array, weights: Float32Array): number {
  let sum = 0;
  for (const id of features) sum += weights[id] ?? 0;
  return 1 / (1 + Math.exp(-sum));
}
