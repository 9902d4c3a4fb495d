import { describe, expect, it } from 'vitest';
import { calibrate } from '../../../src/training/calibrate';

const judged = (confidence: number, right: number, all: number): { confidence: number; right: boolean }[] =>
  Array.from({ length: all }, (_, i) => ({ confidence, right: i < right }));

describe('calibrate', () => {
  it('lowers what is too sure and rises throughout', () => {
    const curve = calibrate([...judged(1, 700, 1000), ...judged(0.5, 500, 1000)]);
    expect(curve).toHaveLength(21);
    expect(curve[20]).toBeCloseTo(0.7, 1);
    curve.forEach((value, i) => expect(value).toBeGreaterThanOrEqual((curve[i - 1] ?? 0) - 1e-9));
  });
  it('keeps the scale where nothing is known', () => {
    calibrate([]).forEach((value, i) => expect(value).toBeCloseTo(i / 20));
  });
});
