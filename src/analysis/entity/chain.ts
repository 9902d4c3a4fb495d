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
  /** Of the transitions: see leadsOf. Without them no path is left out early. */
  readonly leads?: Float32Array;
}

/** PREDECESSORS in one array: those of a label are from STARTS[label] to before STARTS[label + 1]. */
const FLAT = Uint8Array.from(PREDECESSORS.flat());
const STARTS = Uint16Array.from({ length: L + 1 }, (_, label) => PREDECESSORS.slice(0, label).flat().length);

/** Labels that open a name, are one, or are outside: any of CLOSED may stand before them. */
const STARTERS = Uint8Array.from(PREDECESSORS.keys()).filter((label) => PREDECESSORS[label]?.[0] === OUTSIDE);
const CLOSED = Uint8Array.from(PREDECESSORS[OUTSIDE] ?? []);
/** Labels that go on with an open name. */
const CONTINUERS = Uint8Array.from(PREDECESSORS.keys()).filter((label) => PREDECESSORS[label]?.[0] !== OUTSIDE);

/**
 * How much more than closed label q, at most, closed label p gains by the step to the next label: L x L, [q, p]. A path over p that is further behind
 * one over q can't be the best.
 */
export function leadsOf(transitions: Float32Array): Float32Array {
  const leads = new Float32Array(L * L);
  for (const q of CLOSED) {
    for (const p of CLOSED) {
      let most = -Infinity;
      for (const next of STARTERS) {
        most = Math.max(most, (transitions[p * L + next] ?? 0) - (transitions[q * L + next] ?? 0));
      }
      leads[q * L + p] = most;
    }
  }
  return leads;
}

/** Rooms for the scores of a chain, used again: a document has thousands of short chains. */
let score = new Float64Array(64 * L);
let from = new Uint8Array(64 * L);
const hopeful = new Uint8Array(CLOSED.length);

/**
 * Viterbi: the labels of the best allowed path, written into `labels` from `at` on. Closed labels that are too far behind the best one are passed over,
 * which changes no result.
 */
export function bestLabels(
  { n, emissions, transitions, leads }: Chain,
  labels: Uint8Array = new Uint8Array(n),
  at = 0,
): Uint8Array {
  if (score.length < n * L) {
    score = new Float64Array(n * L);
    from = new Uint8Array(n * L);
  }
  for (let label = 0; label < L; label++) score[label] = -Infinity;
  for (const label of STARTERS) score[label] = emissions[label] ?? 0;
  for (let i = 1; i < n; i++) {
    const before = (i - 1) * L;
    const count = listHopeful(before, leads);
    startNames(count, before, emissions, transitions);
    goOn(before, emissions, transitions);
  }
  traceBack(n, labels, at);
  return labels;
}

/** Scores of the labels that open a name, are one, or are outside, in the row after `before`. */
function startNames(count: number, before: number, emissions: Float32Array, transitions: Float32Array): void {
  for (const label of STARTERS) {
    let best = -Infinity;
    let bestPrevious = 0;
    for (let k = 0; k < count; k++) {
      const previous = hopeful[k] ?? 0;
      const sum = (score[before + previous] ?? 0) + (transitions[previous * L + label] ?? 0);
      if (sum > best) {
        best = sum;
        bestPrevious = previous;
      }
    }
    const at = before + L + label;
    from[at] = bestPrevious;
    score[at] = best + (emissions[at] ?? 0);
  }
}

/** Scores of the labels that go on with an open name, in the row after `before`. */
function goOn(before: number, emissions: Float32Array, transitions: Float32Array): void {
  for (const label of CONTINUERS) {
    const begin = FLAT[STARTS[label] ?? 0] ?? 0;
    const inside = FLAT[(STARTS[label] ?? 0) + 1] ?? 0;
    const a = (score[before + begin] ?? 0) + (transitions[begin * L + label] ?? 0);
    const b = (score[before + inside] ?? 0) + (transitions[inside * L + label] ?? 0);
    const at = before + L + label;
    from[at] = b > a ? inside : begin;
    score[at] = Math.max(a, b) + (emissions[at] ?? 0);
  }
}

/** What rounding may make of equal scores: labels that little behind are kept, so that ties fall as they would without any passed over. */
const ROUNDING = 1e-4;

/** Lists the closed labels of a row that a best path can still come from in `hopeful`; returns how many. */
function listHopeful(row: number, leads: Float32Array | undefined): number {
  let top = -Infinity;
  let leader = OUTSIDE;
  for (const label of CLOSED) {
    const s = score[row + label] ?? 0;
    if (s > top) {
      top = s;
      leader = label;
    }
  }
  let count = 0;
  for (const label of CLOSED) {
    if (!leads || (score[row + label] ?? 0) >= top - (leads[leader * L + label] ?? 0) - ROUNDING)
      hopeful[count++] = label;
  }
  return count;
}

function traceBack(n: number, labels: Uint8Array, at: number): void {
  let label = OUTSIDE;
  let best = -Infinity;
  for (const last of CLOSED) {
    const s = score[(n - 1) * L + last] ?? 0;
    if (s > best) {
      best = s;
      label = last;
    }
  }
  for (let i = n - 1; i >= 0; i--) {
    labels[at + i] = label;
    label = from[i * L + label] ?? 0;
  }
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

/** Rooms for the sums of a chain, used again as those of the scores are. */
let sums: ChainSums = roomsFor(64);

function roomsFor(n: number): ChainSums {
  const room = (): Float64Array => new Float64Array(n * L);
  return { alpha: room(), beta: room(), scale: new Float64Array(n), weight: room() };
}

/**
 * @param least shares of a token under this are left out: 0 for all that can be told from 0
 * @returns sums that hold until the next call
 */
export function sumChain({ n, emissions }: Chain, factors: Float64Array, least = 0): ChainSums {
  if (sums.scale.length < n) sums = roomsFor(n);
  const { alpha, beta, scale, weight } = sums;
  for (const room of [alpha, beta, weight]) room.fill(0, 0, n * L);
  exponentials(n, emissions, Math.log(least), weight);
  const negligible = Math.max(least, NEGLIGIBLE);
  for (const label of STARTERS) alpha[label] = weight[label] ?? 0;
  for (let i = 0; i < n; i++) {
    const row = i * L;
    if (i > 0) sumForward(row, alpha, weight, factors, negligible);
    let sum = 0;
    for (let at = row; at < row + L; at++) {
      if (i === n - 1 && isOpen(at - row)) alpha[at] = 0;
      sum += alpha[at] ?? 0;
    }
    scale[i] = sum || 1;
    for (let at = row; at < row + L; at++) if (alpha[at] !== 0) alpha[at] = (alpha[at] ?? 0) / (sum || 1);
  }
  sumBackward(n, sums, factors, negligible);
  return sums;
}

/** Shares of a row's sum under this are left out. */
const NEGLIGIBLE = 1e-12;

/** Sums the row of alpha that starts at `row` from the one before. */
function sumForward(
  row: number,
  alpha: Float64Array,
  weight: Float64Array,
  factors: Float64Array,
  negligible: number,
): void {
  for (let p = 0; p < L; p++) {
    const share = alpha[row - L + p] ?? 0;
    if (share <= negligible) continue;
    for (const next of FOLLOWERS[p] ?? CLOSED) {
      alpha[row + next] = (alpha[row + next] ?? 0) + share * (factors[p * L + next] ?? 0);
    }
  }
  for (let at = row; at < row + L; at++) alpha[at] = (alpha[at] ?? 0) * (weight[at] ?? 0);
}

/** For each label those that may follow it. */
const FOLLOWERS = Array.from(PREDECESSORS, (_, label) =>
  Uint8Array.from(PREDECESSORS.keys()).filter((next) => PREDECESSORS[next]?.includes(label)),
);

function sumBackward(n: number, { beta, scale, weight }: ChainSums, factors: Float64Array, negligible: number): void {
  for (let label = 0; label < L; label++) beta[(n - 1) * L + label] = isOpen(label) ? 0 : 1;
  for (let row = (n - 1) * L; row > 0; row -= L) {
    const c = 1 / (scale[row / L] ?? 1);
    for (let label = 0; label < L; label++) {
      const s = (weight[row + label] ?? 0) * (beta[row + label] ?? 0) * c;
      if (s < negligible) continue;
      const end = STARTS[label + 1] ?? 0;
      for (let k = STARTS[label] ?? 0; k < end; k++) {
        const p = FLAT[k] ?? 0;
        beta[row - L + p] = (beta[row - L + p] ?? 0) + s * (factors[p * L + label] ?? 0);
      }
    }
  }
}

/** Writes exp(emission - greatest of its row) into `weight`; leaves 0 where the exponent is under `lowest`. */
function exponentials(n: number, emissions: Float32Array, lowest: number, weight: Float64Array): void {
  for (let row = 0; row < n * L; row += L) {
    let top = -Infinity;
    for (let at = row; at < row + L; at++) {
      const score = emissions[at] ?? 0;
      if (score > top) top = score;
    }
    for (let at = row; at < row + L; at++) {
      const exponent = (emissions[at] ?? 0) - top;
      if (exponent >= lowest) weight[at] = Math.exp(exponent);
    }
  }
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
