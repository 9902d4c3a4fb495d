import { BEGIN, INSIDE, LABEL_COUNT, LAST, OUTSIDE, PREDECESSORS, UNIT, isOpen, labelOf } from './nameLabels';

const L = LABEL_COUNT;

/**
 * The linear chain over one sequence (Lafferty, McCallum, Pereira 2001): best labels and how sure they are.
 * `emissions`: n x LABEL_COUNT scores, row by row; `transitions`: LABEL_COUNT x LABEL_COUNT, [previous, next].
 */
export interface Chain {
  readonly n: number;
  readonly emissions: Float32Array;
  readonly transitions: Float32Array;
  /** Greatest difference of two transitions: see spreadOf. Without it no path is left out early. */
  readonly spread?: number;
}

/** PREDECESSORS in one array: those of a label are from STARTS[label] to before STARTS[label + 1]. */
const FLAT = Uint8Array.from(PREDECESSORS.flat());
const STARTS = Uint16Array.from({ length: L + 1 }, (_, label) => PREDECESSORS.slice(0, label).flat().length);

/** Labels that open a name, are one, or are outside: any of CLOSED may stand before them. */
const STARTERS = Uint8Array.from(PREDECESSORS.keys()).filter((label) => PREDECESSORS[label]?.[0] === OUTSIDE);
const CLOSED = Uint8Array.from(PREDECESSORS[OUTSIDE] ?? []);
/** Labels that go on with an open name. */
const CONTINUERS = Uint8Array.from(PREDECESSORS.keys()).filter((label) => PREDECESSORS[label]?.[0] !== OUTSIDE);

/** Greatest less least of all transitions. */
export function spreadOf(transitions: Float32Array): number {
  return transitions.reduce((a, b) => Math.max(a, b), 0) - transitions.reduce((a, b) => Math.min(a, b), 0);
}

/**
 * Viterbi: the labels of the best allowed path. Closed labels that are behind the best by more than transitions can make up for are passed over, which
 * changes no result.
 */
export function bestLabels({ n, emissions, transitions, spread = Infinity }: Chain): Uint8Array {
  const score = new Float64Array(n * L).fill(-Infinity);
  const from = new Uint8Array(n * L);
  for (const label of STARTERS) score[label] = emissions[label] ?? 0;
  const hopeful = new Uint8Array(CLOSED.length);
  for (let i = 1; i < n; i++) {
    const before = (i - 1) * L;
    const row = i * L;
    const count = listHopeful(score, before, spread, hopeful);
    for (const label of STARTERS) {
      let best = -Infinity;
      for (let k = 0; k < count; k++) {
        const previous = hopeful[k] ?? 0;
        const sum = (score[before + previous] ?? 0) + (transitions[previous * L + label] ?? 0);
        if (sum > best) {
          best = sum;
          from[row + label] = previous;
        }
      }
      score[row + label] = best + (emissions[row + label] ?? 0);
    }
    for (const label of CONTINUERS) {
      const begin = FLAT[STARTS[label] ?? 0] ?? 0;
      const inside = FLAT[(STARTS[label] ?? 0) + 1] ?? 0;
      const a = (score[before + begin] ?? 0) + (transitions[begin * L + label] ?? 0);
      const b = (score[before + inside] ?? 0) + (transitions[inside * L + label] ?? 0);
      from[row + label] = b > a ? inside : begin;
      score[row + label] = Math.max(a, b) + (emissions[row + label] ?? 0);
    }
  }
  return traceBack(n, score, from);
}

/** Writes the closed labels of a row that a best path can still come from into `out`; returns how many. */
function listHopeful(score: Float64Array, row: number, spread: number, out: Uint8Array): number {
  let top = -Infinity;
  for (const label of CLOSED) top = Math.max(top, score[row + label] ?? 0);
  let count = 0;
  for (const label of CLOSED) {
    if ((score[row + label] ?? 0) >= top - spread) out[count++] = label;
  }
  return count;
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
  const likely = new Uint8Array(L);
  for (let i = 0; i < n; i++) {
    const count = i === 0 ? 0 : listLikely(alpha, (i - 1) * L, likely);
    const row = i * L;
    if (i === 0) for (const label of STARTERS) alpha[label] = weight[label] ?? 0;
    for (let k = 0; k < count; k++) {
      const p = likely[k] ?? 0;
      const share = alpha[row - L + p] ?? 0;
      for (const next of FOLLOWERS[p] ?? CLOSED) {
        const at = row + next;
        alpha[at] = (alpha[at] ?? 0) + share * (factors[p * L + next] ?? 0) * (weight[at] ?? 0);
      }
    }
    let sum = 0;
    for (let label = 0; label < L; label++) {
      if (i === n - 1 && isOpen(label)) alpha[row + label] = 0;
      sum += alpha[row + label] ?? 0;
    }
    scale[i] = sum || 1;
    for (let label = 0; label < L; label++) alpha[row + label] = (alpha[row + label] ?? 0) / (sum || 1);
  }
  sumBackward(n, weight, beta, scale, factors);
  return { alpha, beta, scale, weight };
}

/** For each label those that may follow it. */
const FOLLOWERS = Array.from(PREDECESSORS, (_, label) =>
  Uint8Array.from(PREDECESSORS.keys()).filter((next) => PREDECESSORS[next]?.includes(label)),
);
/** Shares of a row's sum under this are left out. */
const NEGLIGIBLE = 1e-12;

function listLikely(alpha: Float64Array, row: number, out: Uint8Array): number {
  let count = 0;
  for (let label = 0; label < L; label++) if ((alpha[row + label] ?? 0) > NEGLIGIBLE) out[count++] = label;
  return count;
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
      if (s < NEGLIGIBLE) continue;
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
