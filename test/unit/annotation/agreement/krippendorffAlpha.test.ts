import { describe, expect, it } from 'vitest';
import { krippendorffAlpha } from '../../../../src/annotation/agreement/krippendorffAlpha';

/** Rows of observers, "*" where a value is missing -> units. */
function units(...observers: readonly string[]): string[][] {
  const rows = observers.map((row) => row.split(' '));
  return (rows[0] ?? []).map((_, unit) => rows.flatMap((row) => (row[unit] === '*' ? [] : (row[unit] ?? []))));
}

describe('krippendorffAlpha', () => {
  // The data and figures of Krippendorff (2011), sections A, B and C.
  it.each([
    ['binary data, two observers', units('0 1 0 0 0 0 0 0 1 0', '1 1 1 0 0 1 0 0 0 0'), 0.095],
    ['nominal data, two observers', units('a a b b d c c c e d d a', 'b a b b b c c c e d d d'), 0.692],
    [
      'nominal data, four observers, missing values',
      units('1 2 3 3 2 1 4 1 2 * * *', '1 2 3 3 2 2 4 1 2 5 * 3', '* 3 3 3 2 3 4 2 2 5 1 *', '1 2 3 3 2 4 4 1 2 5 1 *'),
      0.743,
    ],
  ])('gives the published value for %s', (_, data, alpha) => {
    expect(krippendorffAlpha(data)).toBeCloseTo(alpha, 3);
  });

  it('is 1 where all agree, and below 0 where they disagree throughout', () => {
    expect(krippendorffAlpha(units('a b a', 'a b a'))).toBe(1);
    expect(krippendorffAlpha(units('a b', 'b a'))).toBeLessThan(0);
  });

  it('is unknown where nothing varies or nothing was said twice', () => {
    expect(krippendorffAlpha(units('a a a', 'a a a'))).toBeUndefined();
    expect(krippendorffAlpha(units('a b', '* *'))).toBeUndefined();
    expect(krippendorffAlpha([])).toBeUndefined();
  });
});
