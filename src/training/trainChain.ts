import { bestLabels, sumChain, transitionFactors, type Chain, type ChainSums } from '../analysis/entity/chain';
import { LABEL_COUNT, PREDECESSORS } from '../analysis/entity/nameLabels';
import { seededRandom, shuffle } from './seededRandom';

const L = LABEL_COUNT;

/** A sequence as numbers: features of token i are `features[starts[i]] … features[starts[i + 1] - 1]`. */
export interface EncodedSequence {
  readonly starts: Int32Array;
  readonly features: Int32Array;
  readonly gold: Uint8Array;
}

export interface ChainWeights {
  /** features x LABEL_COUNT */
  readonly emission: Float32Array;
  readonly transition: Float32Array;
}

export interface TrainingOptions {
  readonly epochs: number;
  readonly rate: number;
  /** Weight decay of L2 regularisation, applied to the rows that a step touches. */
  readonly decay: number;
  readonly seed: number;
  /** After `epochs` only this many weights of features are kept, and these are trained on for `pruneEpochs`. */
  readonly keep: number;
  readonly pruneEpochs: number;
  readonly onEpoch?: (epoch: number, loss: number) => void;
}

/**
 * Trains a conditional random field by stochastic gradient with per-weight steps (AdaGrad: Duchi, Hazan, Singer 2011) over sequences in a
 * seeded random order. The weights returned are the mean of those at many steps of the last epochs (Polyak and Juditsky 1992).
 */
export function trainChain(
  sequences: readonly EncodedSequence[],
  features: number,
  options: TrainingOptions,
): ChainWeights {
  const weights = { emission: new Float32Array(features * L), transition: new Float32Array(L * L) };
  const squares = { emission: new Float32Array(features * L), transition: new Float32Array(L * L) };
  const order = Int32Array.from(sequences, (_, i) => i);
  const random = seededRandom(options.seed);
  let state: StepState = { ...options, weights, squares, isPruned: false };
  const mean = new WeightMean(weights);
  for (let epoch = 0; epoch < options.epochs + options.pruneEpochs; epoch++) {
    if (epoch === options.epochs) {
      keepImportant(weights.emission, countFeatures(sequences, features), options.keep);
      state = { ...state, isPruned: true };
    }
    shuffle(order, random);
    let loss = 0;
    const isEnd = epoch >= options.epochs + options.pruneEpochs - Math.max(1, options.pruneEpochs);
    order.forEach((index, n) => {
      const sequence = sequences[index];
      if (sequence) loss += takeStep(sequence, state);
      if (isEnd && n % SNAPSHOT === 0) mean.add(weights);
    });
    options.onEpoch?.(epoch, loss);
  }
  return mean.result();
}

/** Steps between two of the weights that are averaged. */
const SNAPSHOT = 1500;

class WeightMean {
  readonly #sums: ChainWeights;
  #count = 0;

  constructor({ emission, transition }: ChainWeights) {
    this.#sums = { emission: new Float32Array(emission.length), transition: new Float32Array(transition.length) };
  }
  add({ emission, transition }: ChainWeights): void {
    this.#count++;
    emission.forEach((weight, at) => (this.#sums.emission[at] = (this.#sums.emission[at] ?? 0) + weight));
    transition.forEach((weight, at) => (this.#sums.transition[at] = (this.#sums.transition[at] ?? 0) + weight));
  }
  result(): ChainWeights {
    const n = Math.max(1, this.#count);
    return {
      emission: this.#sums.emission.map((sum) => sum / n),
      transition: this.#sums.transition.map((sum) => sum / n),
    };
  }
}

interface StepState {
  readonly weights: ChainWeights;
  /** Sums of squared slopes of each weight. */
  readonly squares: ChainWeights;
  readonly rate: number;
  readonly decay: number;
  /** Weights that are 0 stay 0. */
  readonly isPruned: boolean;
}

/** How often each feature stands in the sequences. */
export function countFeatures(sequences: readonly EncodedSequence[], features: number): Int32Array {
  const counts = new Int32Array(features);
  for (const sequence of sequences) for (const id of sequence.features) counts[id] = (counts[id] ?? 0) + 1;
  return counts;
}

/** Sets all but the `keep` weights to 0 whose size times the root of their feature's count is greatest. */
export function keepImportant(emission: Float32Array, counts: Int32Array, keep: number): void {
  const width = emission.length / counts.length;
  const importance = emission.map((weight, at) => Math.abs(weight) * Math.sqrt(counts[Math.floor(at / width)] ?? 0));
  const least = importance.slice().sort().at(-keep) ?? 0;
  importance.forEach((value, at) => {
    if (value < least) emission[at] = 0;
  });
}

/** Scores of a sequence's tokens under the weights. */
export function scoreEncoded({ starts, features }: EncodedSequence, weights: ChainWeights): Chain {
  const n = starts.length - 1;
  const emissions = new Float32Array(n * L);
  const { emission } = weights;
  for (let i = 0; i < n; i++) {
    const base = i * L;
    const end = starts[i + 1] ?? 0;
    for (let k = starts[i] ?? 0; k < end; k++) {
      const row = (features[k] ?? 0) * L;
      for (let label = 0; label < L; label++) {
        emissions[base + label] = (emissions[base + label] ?? 0) + (emission[row + label] ?? 0);
      }
    }
  }
  return { n, emissions, transitions: weights.transition };
}

export function predictEncoded(sequence: EncodedSequence, weights: ChainWeights): Uint8Array {
  return bestLabels(scoreEncoded(sequence, weights));
}

const SMALL = 1e-3;

function takeStep(sequence: EncodedSequence, state: StepState): number {
  const { weights, squares } = state;
  const chain = scoreEncoded(sequence, weights);
  const factors = transitionFactors(weights.transition);
  const sums = sumChain(chain, factors);
  const { starts, features, gold } = sequence;
  const gradient = new Float64Array(L);
  let loss = 0;
  for (let i = 0; i < chain.n; i++) {
    let largest = 0;
    for (let label = 0; label < L; label++) {
      const p = (sums.alpha[i * L + label] ?? 0) * (sums.beta[i * L + label] ?? 0);
      const g = (label === gold[i] ? 1 : 0) - p;
      gradient[label] = g;
      largest = Math.max(largest, Math.abs(g));
      if (label === gold[i]) loss -= Math.log(Math.max(p, 1e-12));
    }
    if (largest < SMALL) continue;
    const end = starts[i + 1] ?? 0;
    for (let k = starts[i] ?? 0; k < end; k++) {
      step(weights.emission, squares.emission, (features[k] ?? 0) * L, gradient, state);
    }
  }
  const slopes = transitionSlopes(chain.n, sums, factors, gold);
  for (let row = 0; row < L * L; row += L) {
    step(weights.transition, squares.transition, row, slopes.subarray(row, row + L), { ...state, isPruned: false });
  }
  return loss;
}

function step(
  values: Float32Array,
  squares: Float32Array,
  row: number,
  gradient: Float64Array,
  state: StepState,
): void {
  const { rate, decay, isPruned } = state;
  for (let label = 0; label < L; label++) {
    const g = gradient[label] ?? 0;
    if (g < SMALL && g > -SMALL) continue;
    const at = row + label;
    const value = values[at] ?? 0;
    if (isPruned && value === 0) continue;
    const slope = g - decay * value;
    const square = (squares[at] ?? 0) + slope * slope;
    squares[at] = square;
    values[at] = value + (rate * slope) / Math.sqrt(square + 1e-6);
  }
}

/** Observed less expected number of each transition. */
function transitionSlopes(n: number, sums: ChainSums, factors: Float64Array, gold: Uint8Array): Float64Array {
  const slopes = new Float64Array(L * L);
  const { alpha, beta, scale, weight } = sums;
  for (let i = 1; i < n; i++) {
    for (let label = 0; label < L; label++) {
      const right = ((weight[i * L + label] ?? 0) * (beta[i * L + label] ?? 0)) / (scale[i] ?? 1);
      if (right < 1e-9) continue;
      for (const p of PREDECESSORS[label] ?? []) {
        const at = p * L + label;
        slopes[at] = (slopes[at] ?? 0) - (alpha[(i - 1) * L + p] ?? 0) * (factors[at] ?? 0) * right;
      }
    }
    const observed = (gold[i - 1] ?? 0) * L + (gold[i] ?? 0);
    slopes[observed] = (slopes[observed] ?? 0) + 1;
  }
  return slopes;
}
