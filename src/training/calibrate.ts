import { RELIABILITY_STEPS } from '../analysis/entity/nameModel';

/** Names with too few neighbours on the scale borrow from these many made-up ones at the tagger's own probability. */
const PRIOR = 10;

/**
 * Learns how often a name of a given probability is right: shares in even bins, made to rise by pooling neighbours (isotonic regression,
 * Ayer et al. 1955). Probability 0.95 with nine of ten right -> 0.9. Returns the curve at its steps.
 */
export function calibrate(judged: readonly { readonly confidence: number; readonly right: boolean }[]): number[] {
  const pools: { right: number; all: number; steps: number }[] = [];
  for (let step = 0; step <= RELIABILITY_STEPS; step++) {
    const middle = step / RELIABILITY_STEPS;
    const near = judged.filter(({ confidence }) => Math.abs(confidence - middle) <= 0.5 / RELIABILITY_STEPS);
    const right = near.filter((name) => name.right).length + PRIOR * middle;
    let pool = { right, all: near.length + PRIOR, steps: 1 };
    for (let last = pools.at(-1); last && last.right / last.all > pool.right / pool.all; last = pools.at(-1)) {
      pools.pop();
      pool = { right: last.right + pool.right, all: last.all + pool.all, steps: last.steps + pool.steps };
    }
    pools.push(pool);
  }
  return pools.flatMap(({ right, all, steps }) => Array.from({ length: steps }, () => right / all));
}
