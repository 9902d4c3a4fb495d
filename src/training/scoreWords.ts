import { TAGGER_TYPES, typeOf } from '../analysis/entity/nameLabels';
import { LINES, PLACES } from '../analysis/entity/nameSequences';
import type { WordVectors } from './clusterWords';
import type { TrainingDocument } from './readCorpus';
import { seededRandom, shuffle } from './seededRandom';

/** The types, then outside of names. */
const KINDS = TAGGER_TYPES.length + 1;
/** How sure a word's best kind is: probability under the first, the second, above both. */
const SURE = [0.55, 0.85] as const;
const EPOCHS = 12;
const RATE = 0.1;

/**
 * Learns from the training names what a word with a given vector tends to name when it has a capital, and says so for every word, seen or not: a
 * class of KINDS x 3, the likeliest kind and how sure it is. Softmax regression on the vectors, by stochastic gradient in a seeded order (AdaGrad).
 * "oslo" (never seen, near "bergen") -> place, sure
 */
export function scoreWords(vectors: WordVectors, documents: readonly TrainingDocument[]): Uint8Array {
  const d = vectors.dimensions;
  const targets = countKinds(vectors, documents);
  const weights = new Float64Array(KINDS * (d + 1));
  const squares = new Float64Array(weights.length).fill(1e-3);
  const order = Int32Array.from(targets.keys());
  const random = seededRandom(13);
  const chances = new Float64Array(KINDS);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    for (const word of order) {
      predict(vectors.values, word * d, d, weights, chances);
      learn(vectors.values.subarray(word * d, word * d + d), targets.get(word) ?? chances, chances, weights, squares);
    }
  }
  return Uint8Array.from(vectors.words, (_, word) => {
    predict(vectors.values, word * d, d, weights, chances);
    const best = chances.indexOf(Math.max(...chances));
    const p = chances[best] ?? 0;
    return best * 3 + (p < SURE[0] ? 0 : p < SURE[1] ? 1 : 2);
  });
}

/** For each word seen with a capital inside a sentence that is no headline: how often it was in a name of each type, and outside. */
function countKinds(vectors: WordVectors, documents: readonly TrainingDocument[]): Map<number, Float64Array> {
  const numbers = new Map(vectors.words.map((word, i) => [word, i]));
  const counts = new Map<number, Float64Array>();
  for (const { cut, labels } of documents) {
    cut.words.forEach(({ mayStartName, lower }, i) => {
      const word = numbers.get(lower);
      const label = labels[i] ?? 0;
      if (word === undefined || !mayStartName || cut.places[i] === PLACES.start || cut.lines[i] !== LINES.plain) return;
      const kinds = counts.get(word) ?? new Float64Array(KINDS);
      const kind = label === 0 ? KINDS - 1 : typeOf(label);
      kinds[kind] = (kinds[kind] ?? 0) + 1;
      counts.set(word, kinds);
    });
  }
  return counts;
}

function predict(values: Float32Array, from: number, d: number, weights: Float64Array, out: Float64Array): void {
  let top = -Infinity;
  for (let kind = 0; kind < KINDS; kind++) {
    const row = kind * (d + 1);
    let score = weights[row + d] ?? 0;
    for (let j = 0; j < d; j++) score += (weights[row + j] ?? 0) * (values[from + j] ?? 0);
    out[kind] = score;
    top = Math.max(top, score);
  }
  let sum = 0;
  for (let kind = 0; kind < KINDS; kind++) sum += out[kind] = Math.exp((out[kind] ?? 0) - top);
  for (let kind = 0; kind < KINDS; kind++) out[kind] = (out[kind] ?? 0) / sum;
}

/** One step towards the counts; a word counts by the root of how often it was seen. */
function learn(
  vector: Float32Array,
  counts: Float64Array,
  chances: Float64Array,
  weights: Float64Array,
  squares: Float64Array,
): void {
  const all = counts.reduce((sum, count) => sum + count, 0);
  const mass = Math.min(3, Math.sqrt(all));
  const d = vector.length;
  for (let kind = 0; kind < KINDS; kind++) {
    const slope = mass * ((counts[kind] ?? 0) / all - (chances[kind] ?? 0));
    const row = kind * (d + 1);
    for (let j = 0; j <= d; j++) {
      const g = slope * (j < d ? (vector[j] ?? 0) : 1);
      const square = (squares[row + j] ?? 0) + g * g;
      squares[row + j] = square;
      weights[row + j] = (weights[row + j] ?? 0) + (RATE * g) / Math.sqrt(square);
    }
  }
}
