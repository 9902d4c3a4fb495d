import { BEFORE, ROLE_LABELS, canEnd, canStart } from './roleLabels';

const L = ROLE_LABELS;

/**
 * Viterbi: the best allowed labels of `n` words.
 * @param emissions n x ROLE_LABELS scores, row by row
 * @param transitions ROLE_LABELS x ROLE_LABELS, [before, label]
 */
export function bestRoles(n: number, emissions: Float64Array, transitions: ArrayLike<number>): Uint8Array {
  const from = new Uint8Array(n * L);
  let scores = Float64Array.from({ length: L }, (_, label) => (canStart(label) ? (emissions[label] ?? 0) : -Infinity));
  for (let i = 1; i < n; i++) {
    const next = new Float64Array(L);
    for (let label = 0; label < L; label++) {
      let best = -Infinity;
      for (const before of BEFORE[label] ?? []) {
        const score = (scores[before] ?? 0) + (transitions[before * L + label] ?? 0);
        if (score <= best) continue;
        best = score;
        from[i * L + label] = before;
      }
      next[label] = best + (emissions[i * L + label] ?? 0);
    }
    scores = next;
  }
  const labels = new Uint8Array(n);
  let last = 0;
  scores.forEach((score, label) => {
    if (canEnd(label) && score > (scores[last] ?? 0)) last = label;
  });
  for (let i = n - 1; i >= 0; i--) {
    labels[i] = last;
    last = from[i * L + last] ?? 0;
  }
  return labels;
}
