import { bestRoles } from '../analysis/attribution/roleChain';
import { ROLE_LABELS } from '../analysis/attribution/roleLabels';
import type { EncodedSequence } from './trainChain';
import { seededRandom, shuffle } from './seededRandom';

const L = ROLE_LABELS;

interface RoleWeights {
  /** features x ROLE_LABELS */
  readonly emission: Float32Array;
  readonly transition: Float32Array;
}

/** Scores of the words of a sequence. */
function scoreRoles({ starts, features }: EncodedSequence, emission: Float32Array): Float64Array {
  const n = starts.length - 1;
  const out = new Float64Array(n * L);
  for (let i = 0; i < n; i++) {
    for (let k = starts[i] ?? 0; k < (starts[i + 1] ?? 0); k++) {
      const row = (features[k] ?? 0) * L;
      for (let label = 0; label < L; label++)
        out[i * L + label] = (out[i * L + label] ?? 0) + (emission[row + label] ?? 0);
    }
  }
  return out;
}

/**
 * The mean of several averaged perceptrons that saw the sequences in different orders: where each of them makes much of what it saw last, the mean
 * does less so.
 */
export function trainRoles(
  sequences: readonly EncodedSequence[],
  features: number,
  epochs: number,
  seeds: readonly number[],
): RoleWeights {
  const mean = { emission: new Float32Array(features * L), transition: new Float32Array(L * L) };
  for (const seed of seeds) {
    const { emission, transition } = trainOnce(sequences, features, epochs, seed);
    emission.forEach((weight, at) => (mean.emission[at] = (mean.emission[at] ?? 0) + weight / seeds.length));
    transition.forEach((weight, at) => (mean.transition[at] = (mean.transition[at] ?? 0) + weight / seeds.length));
  }
  return mean;
}

/** Averaged structured perceptron (Collins 2002) over sequences in a seeded random order. */
function trainOnce(sequences: readonly EncodedSequence[], features: number, epochs: number, seed: number): RoleWeights {
  const now = { emission: new Float32Array(features * L), transition: new Float32Array(L * L) };
  const late = { emission: new Float64Array(features * L), transition: new Float64Array(L * L) };
  const order = Int32Array.from(sequences, (_, i) => i);
  const random = seededRandom(seed);
  let time = 1;
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const index of order) {
      const sequence = sequences[index];
      if (!sequence) continue;
      time++;
      const found = bestRoles(sequence.gold.length, scoreRoles(sequence, now.emission), now.transition);
      found.forEach((label, i) => {
        const gold = sequence.gold[i] ?? 0;
        const change = (at: number, row: 'emission' | 'transition', by: number): void => {
          now[row][at] = (now[row][at] ?? 0) + by;
          late[row][at] = (late[row][at] ?? 0) + by * time;
        };
        if (label !== gold) {
          for (let k = sequence.starts[i] ?? 0; k < (sequence.starts[i + 1] ?? 0); k++) {
            const row = (sequence.features[k] ?? 0) * L;
            change(row + gold, 'emission', 1);
            change(row + label, 'emission', -1);
          }
        }
        const [before, goldBefore] = [found[i - 1], sequence.gold[i - 1]];
        if (before === undefined || goldBefore === undefined || (label === gold && before === goldBefore)) return;
        change(goldBefore * L + gold, 'transition', 1);
        change(before * L + label, 'transition', -1);
      });
    }
  }
  return {
    emission: now.emission.map((value, at) => value - (late.emission[at] ?? 0) / time),
    transition: now.transition.map((value, at) => value - (late.transition[at] ?? 0) / time),
  };
}
