import { BEFORE, ROLE_LABELS, canEnd, canStart } from './roleLabels';

const L = ROLE_LABELS;

/** BEFORE in one array: the labels that may stand before a label are from STARTS[label] to before STARTS[label + 1]. */
const FLAT = Uint8Array.from(BEFORE.flatMap((labels) => [...labels]));
const STARTS = Uint8Array.from({ length: L + 1 }, (_, label) =>
  BEFORE.slice(0, label).reduce((sum, { length }) => sum + length, 0),
);

/** Room for the scores of two words, used again. */
const SCORES = [new Float64Array(L), new Float64Array(L)] as const;

/**
 * Viterbi: the best allowed labels of `n` words.
 * @param emissions n x ROLE_LABELS scores, row by row
 * @param transitions ROLE_LABELS x ROLE_LABELS, [before, label]
 */
export function bestRoles(n: number, emissions: Float64Array, transitions: ArrayLike<number>): Uint8Array {
  const from = new Uint8Array(n * L);
  let [scores, next] = SCORES;
  for (let label = 0; label < L; label++) scores[label] = canStart(label) ? (emissions[label] ?? 0) : -Infinity;
  for (let i = 1; i < n; i++) {
    for (let label = 0; label < L; label++) {
      const end = STARTS[label + 1] ?? 0;
      let best = -Infinity;
      let bestBefore = 0;
      for (let k = STARTS[label] ?? 0; k < end; k++) {
        const before = FLAT[k] ?? 0;
        const score = (scores[before] ?? 0) + (transitions[before * L + label] ?? 0);
        if (score > best) {
          best = score;
          bestBefore = before;
        }
      }
      from[i * L + label] = bestBefore;
      next[label] = best + (emissions[i * L + label] ?? 0);
    }
    [scores, next] = [next, scores];
  }
  return traceBack(n, scores, from);
}

function traceBack(n: number, scores: Float64Array, from: Uint8Array): Uint8Array {
  const labels = new Uint8Array(n);
  let last = 0;
  for (let label = 0; label < L; label++) if (canEnd(label) && (scores[label] ?? 0) > (scores[last] ?? 0)) last = label;
  for (let i = n - 1; i >= 0; i--) {
    labels[i] = last;
    last = from[i * L + last] ?? 0;
  }
  return labels;
}
