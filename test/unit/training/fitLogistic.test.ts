import { describe, expect, it } from 'vitest';
import { fitLogistic, solve, type Example } from '../../../src/training/fitLogistic';

/** `count` examples, the first `yes` of them labelled 1. */
function examples(x: readonly number[], count: number, yes: number): Example[] {
  return Array.from({ length: count }, (_, i) => ({ x, y: i < yes ? 1 : 0, weight: 1 }));
}

describe('fitLogistic', () => {
  it('finds the log-odds that the counts give', () => {
    const [bias = 0, gain = 0] = fitLogistic(
      [...examples([1, 0], 100, 20), ...examples([1, 1], 100, 75)],
      [0, 0],
      [0, 0],
    );
    expect(bias).toBeCloseTo(Math.log(20 / 80), 5);
    expect(bias + gain).toBeCloseTo(Math.log(75 / 25), 5);
  });

  it('gets there from a start so far off that all probabilities are 0 or 1', () => {
    const data = [...examples([1, 0], 100, 20), ...examples([1, 1], 100, 75)];
    const [bias = 0, gain = 0] = fitLogistic(data, [-30, 60], [1e-9, 1e-9]);
    expect(bias).toBeCloseTo(Math.log(20 / 80), 3);
    expect(bias + gain).toBeCloseTo(Math.log(75 / 25), 3);
  });

  it('leaves a feature that no example shows at its prior, and draws the others to theirs', () => {
    const data = examples([1, 0], 100, 90);
    expect(fitLogistic(data, [0, -1.5], [0, 1])[1]).toBeCloseTo(-1.5, 5);
    expect(fitLogistic(data, [0, 0], [1e6, 1])[0]).toBeLessThan(0.01);
  });

  it('counts an example by its weight', () => {
    const data: Example[] = [
      { x: [1], y: 1, weight: 3 },
      { x: [1], y: 0, weight: 1 },
    ];
    expect(fitLogistic(data, [0], [0])[0]).toBeCloseTo(Math.log(3), 5);
  });
});

describe('solve', () => {
  it('exchanges rows where the diagonal is 0', () => {
    const [x, y] = solve(
      [
        [0, 2],
        [4, 1],
      ],
      [6, 7],
    );
    expect([x, y]).toEqual([1, 3]);
  });
});
