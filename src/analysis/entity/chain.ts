import { BEGIN, INSIDE, LABEL_COUNT, LAST, PREDECESSORS, UNIT, isOpen, labelOf } from './nameLabels';

const L = LABEL_COUNT;

/**
 * The linear chain over one sequence (Lafferty, McCallum, Pereira 2001): best labels and how sure they are.
 * `emissions`: n x LABEL_COUNT scores, row by row; `transitions`: LABEL_COUNT x LABEL_COUNT, [previous, next].
 */
export interface Chain {
  readonly n: number;
  readonly emissions: Float32Array;
  readonly transitions: Float32Array;
}

/** PREDECESSORS in one array: those of a label are from STARTS[label] to before STARTS[label + 1]. */
const FLAT = Uint8Array.from(PREDECESSORS.flat());
const STARTS = Uint16Array.from({ length: L + 1 }, (_, label) => PREDECESSORS.slice(0, label).flat().length);

/** Viterbi: the labels of the best allowed path. */
export function bestLabels({ n, emissions, transitions }: Chain): Uint8Array {
  const score = new Float64Array(n * L).fill(-Infinity);
  const from = new Uint8Array(n * L);
  for (let label = 0; label < L; label++) {
    if (PREDECESSORS[label]?.[0] === 0) score[label] = emissions[label] ?? 0;
  }
  for (let i = 1; i < n; i++) {
    for (let label = 0; label < L; label++) {
      let best = -Infinity;
      let origin = 0;
      const end = STARTS[label + 1] ?? 0;
      for (let k = STARTS[label] ?? 0; k < end; k++) {
        const previous = FLAT[k] ?? 0;
        const s = (score[(i - 1) * L + previous] ?? 0) + (transitions[previous * L + label] ?? 0);
        if (s > best) {
          best = s;
          origin = previous;
        }
      }
      score[i * L + label] = best + (emissions[i * L + label] ?? 0);
      from[i * L + label] = origin;
    }
  }
  return traceBack(n, score, from);
}

function traceBack(n: number, score: Float64Array, from: Uint8Array): Uint8Array {
  const labels = new Uint8Array(n);
  let label = 0;
  let best = -Infinity;
  for (let last = 0; last < L; last++) {
    const s = score[(n - 1) * L + last] ?? 0;
    if (!isOpen(last) && s > best) {
      best = s;
      label = last;
    }
  }
  for (let i = n - 1; i >= 0; i--) {
    labels[i] = label;
    label = from[i * L + label] ?? 0;
  }
  return labels;
}

/** Forward and backward sums of the chain, each row scaled to sum 1 (Rabiner 1989). */
export interface ChainSums {
  readonly alpha: Float64Array;
  readonly beta: Float64Array;
  /** Scale of each row of alpha: the sum before scaling. */
  readonly scale: Float64Array;
  /** exp(emission - greatest emission of the row). */
  readonly weight: Float64Array;
}

export function sumChain({ n, emissions }: Chain, factors: Float64Array): ChainSums {
  const weight = exponentials(n, emissions);
  const alpha = new Float64Array(n * L);
  const beta = new Float64Array(n * L);
  const scale = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    let sum = 0;
    for (let label = 0; label < L; label++) {
      const end = STARTS[label + 1] ?? 0;
      let s = 0;
      if (i === 0) s = PREDECESSORS[label]?.[0] === 0 ? 1 : 0;
      else {
        for (let k = STARTS[label] ?? 0; k < end; k++) {
          const p = FLAT[k] ?? 0;
          s += (alpha[(i - 1) * L + p] ?? 0) * (factors[p * L + label] ?? 0);
        }
      }
      s *= weight[i * L + label] ?? 0;
      if (i === n - 1 && isOpen(label)) s = 0;
      alpha[i * L + label] = s;
      sum += s;
    }
    scale[i] = sum || 1;
    for (let label = 0; label < L; label++) alpha[i * L + label] = (alpha[i * L + label] ?? 0) / (sum || 1);
  }
  sumBackward(n, weight, beta, scale, factors);
  return { alpha, beta, scale, weight };
}

function sumBackward(
  n: number,
  weight: Float64Array,
  beta: Float64Array,
  scale: Float64Array,
  factors: Float64Array,
): void {
  for (let label = 0; label < L; label++) beta[(n - 1) * L + label] = isOpen(label) ? 0 : 1;
  for (let i = n - 1; i > 0; i--) {
    const c = scale[i] ?? 1;
    for (let label = 0; label < L; label++) {
      const s = ((weight[i * L + label] ?? 0) * (beta[i * L + label] ?? 0)) / c;
      if (s === 0) continue;
      const end = STARTS[label + 1] ?? 0;
      for (let k = STARTS[label] ?? 0; k < end; k++) {
        const p = FLAT[k] ?? 0;
        const at = (i - 1) * L + p;
        beta[at] = (beta[at] ?? 0) + s * (factors[p * L + label] ?? 0);
      }
    }
  }
}

function exponentials(n: number, emissions: Float32Array): Float64Array {
  const weight = new Float64Array(n * L);
  for (let i = 0; i < n; i++) {
    let top = -Infinity;
    for (let label = 0; label < L; label++) top = Math.max(top, emissions[i * L + label] ?? 0);
    for (let label = 0; label < L; label++) weight[i * L + label] = Math.exp((emissions[i * L + label] ?? 0) - top);
  }
  return weight;
}

/** Transition scores as factors: exp, 0 where forbidden. */
export function transitionFactors(transitions: Float32Array): Float64Array {
  const factors = new Float64Array(L * L);
  PREDECESSORS.forEach((predecessors, label) => {
    for (const p of predecessors) factors[p * L + label] = Math.exp(transitions[p * L + label] ?? 0);
  });
  return factors;
}

/** Probability that tokens `first` to `last` are exactly one name of `type`. */
export function nameProbability(
  sums: ChainSums,
  factors: Float64Array,
  first: number,
  last: number,
  type: number,
): number {
  const { alpha, beta, scale, weight } = sums;
  if (first === last) {
    const at = first * L + labelOf(type, UNIT);
    return (alpha[at] ?? 0) * (beta[at] ?? 0);
  }
  let label = labelOf(type, BEGIN);
  let p = alpha[first * L + label] ?? 0;
  for (let i = first + 1; i <= last; i++) {
    const next = labelOf(type, i === last ? LAST : INSIDE);
    p *= ((factors[label * L + next] ?? 0) * (weight[i * L + next] ?? 0)) / (scale[i] ?? 1);
    label = next;
  }
  return p * (beta[last * L + label] ?? 0);
}
