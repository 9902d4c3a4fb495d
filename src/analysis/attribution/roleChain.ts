import { BEFORE, ROLE_LABELS, canEnd, canStart } from './roleLabels';

const L = ROLE_LABELS;

/**
 * Viterbi: the best allowed labels of `n` words.
 * @param emissions n x ROLE_LABELS scores, row by row
 * @param transitions ROLE_LABELS x ROLE_LABELS, [before, label]
 */
export function bestRoles(n: number, emissions: Float64Array, transitions: ArrayLike<number>): Uint8Array {
  const from = new Uint8Array(n * L);
  let scores = new Float64Array(L);
  let next = new Float64Array(L);
  for (let label = 0; label < L; label++) scores[label] = canStart(label) ? (emissions[label] ?? 0) : -Infinity;
  for (let i = 1; i < n; i++) {
    for (let label = 0; label < L; label++) {
      const befores = BEFORE[label];
      let best = -Infinity;
      let bestBefore = 0;
      for (let k = 0; k < (befores?.length ?? 0); k++) {
        const before = befores?.[k] ?? 0;
        const score = (scores[before] ?? 0) + (transitions[before * L + label] ?? 0);
        if (score <= best) continue;
        best = score;
        bestBefore = before;
      }
      from[i * L + label] = bestBefore;
      next[label] = best + (emissions[i * L + label] ?? 0);
    }
    [scores, next] = [next, scores];
  }
  const labels = new Uint8Array(n);
  let last = 0;
  for (let label = 0; label < L; label++) if (canEnd(label) && (scores[label] ?? 0) > (scores[last] ?? 0)) last = label;
  for (let i = n - 1; i >= 0; i--) {
    labels[i] = last;
    last = from[i * L + last] ?? 0;
  }
  return labels;
}
