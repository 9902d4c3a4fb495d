/** One example of a logistic regression: features, label 0 or 1, and how much it counts. */
export interface Example {
  readonly x: readonly number[];
  readonly y: number;
  readonly weight: number;
}

const ITERATIONS = 100;
/** Where no damping up to this makes the loss smaller, the optimum is reached. */
const MOST_DAMPING = 1e6;

/**
 * Weights of a logistic regression with a Gaussian prior, by damped Newton steps (iteratively reweighted least squares; Bishop,
 * Pattern Recognition and Machine Learning, 4.3.3). A feature that the examples never show keeps its prior.
 * @param prior where each weight is drawn to
 * @param pull how strongly, for each weight; 0 for no prior
 */
export function fitLogistic(examples: readonly Example[], prior: readonly number[], pull: readonly number[]): number[] {
  const lossOf = (w: readonly number[]): number => loss(examples, w, prior, pull);
  let weights = [...prior];
  for (let step = 0; step < ITERATIONS; step++) {
    const gradient = weights.map((w, k) => (pull[k] ?? 0) * (w - (prior[k] ?? 0)));
    const hessian = weights.map((_, k) => weights.map((__, m) => (k === m ? (pull[k] ?? 0) + 1e-6 : 0)));
    for (const { x, y, weight } of examples) {
      const p = 1 / (1 + Math.exp(-x.reduce((sum, value, k) => sum + value * (weights[k] ?? 0), 0)));
      x.forEach((value, k) => {
        if (value === 0) return;
        gradient[k] = (gradient[k] ?? 0) + weight * (p - y) * value;
        const row = hessian[k] ?? [];
        x.forEach((other, m) => (row[m] = (row[m] ?? 0) + weight * p * (1 - p) * value * other));
      });
    }
    const next = descend(weights, hessian, gradient, lossOf);
    if (!next) break;
    weights = next;
  }
  return weights;
}

/**
 * The Newton step, or the shorter one of more and more damping (Levenberg 1944) that makes the loss smaller: where all
 * probabilities are near 0 or 1 the curvature all but vanishes, and the plain step is many millions long.
 */
function descend(
  weights: readonly number[],
  hessian: readonly (readonly number[])[],
  gradient: readonly number[],
  lossOf: (w: readonly number[]) => number,
): number[] | undefined {
  const before = lossOf(weights);
  for (let damping = 0; damping <= MOST_DAMPING; damping = damping === 0 ? 1e-3 : damping * 10) {
    const damped = hessian.map((row, k) => row.map((value, m) => (k === m ? value + damping : value)));
    const change = solve(damped, gradient);
    const next = weights.map((w, k) => w - (change[k] ?? 0));
    if (lossOf(next) < before - 1e-9) return next;
  }
  return undefined;
}

function loss(
  examples: readonly Example[],
  weights: readonly number[],
  prior: readonly number[],
  pull: readonly number[],
): number {
  const drawn = weights.reduce((sum, w, k) => sum + ((pull[k] ?? 0) / 2) * (w - (prior[k] ?? 0)) ** 2, 0);
  return examples.reduce((sum, { x, y, weight }) => {
    const z = x.reduce((total, value, k) => total + value * (weights[k] ?? 0), 0) * (y === 1 ? -1 : 1);
    return sum + weight * (z > 30 ? z : Math.log1p(Math.exp(z)));
  }, drawn);
}

/** Solves `matrix * x = right` by elimination with row exchange. */
export function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0]);
  const at = (r: number, c: number): number => rows[r]?.[c] ?? 0;
  const n = rows.length;
  for (let i = 0; i < n; i++) {
    let best = i;
    for (let r = i + 1; r < n; r++) if (Math.abs(at(r, i)) > Math.abs(at(best, i))) best = r;
    [rows[i], rows[best]] = [rows[best] ?? [], rows[i] ?? []];
    for (let r = 0; r < n; r++) {
      const factor = r === i ? 0 : at(r, i) / at(i, i);
      if (factor !== 0) rows[r] = (rows[r] ?? []).map((value, c) => value - factor * at(i, c));
    }
  }
  return rows.map((_, i) => at(i, n) / at(i, i));
}
