import { describe, expect, it } from 'vitest';
import { compareDates, spanOfDays } from '../../../src/story/fact/compareDates';

describe('compareDates', () => {
  it.each([
    ['2026-01-02', '2026-01-02', 'same'],
    ['2026-03', '2026-SP', 'inside'],
    ['2026-01-02', '2026-W01', 'inside'],
    ['2025-12-29', '2026-W01', 'inside'],
    ['2026-01-13/2026-01-14', '2026-01-13', 'inside'],
    ['2026', '2026-Q2', 'inside'],
    ['202', '2026', 'inside'],
    ['2026-01-02TNI', '2026-01-02', 'same'],
    ['2026-01-02', '2026-01-03', 'apart'],
    ['2025-10', '2026-SP', 'apart'],
    ['2026-01-05', '2026-W01', 'apart'],
    ['PT25M', 'PT25M', 'same'],
    ['P2D', 'P3D', 'apart'],
    ['P2D', '2026-01-02', 'unknown'],
    ['PAST_REF', '2026', 'unknown'],
    ['XXXX-WXX-5', '2026-01-02', 'unknown'],
  ])('%s and %s: %s', (a, b, relation) => {
    expect(compareDates(a, b)).toBe(relation);
    expect(compareDates(b, a)).toBe(relation);
  });

  it('takes a winter over the turn of the year', () => {
    expect(compareDates('2025-WI', '2026-01-15')).toBe('inside');
    expect(compareDates('2025-WI', '2025-11-30')).toBe('apart');
  });
});

it('counts the days of a value', () => {
  expect(spanOfDays('2026-01-02')).toBe(1);
  expect(spanOfDays('2026-02')).toBe(28);
  expect(spanOfDays('2026-W01')).toBe(7);
  expect(spanOfDays('2026-W01-WE')).toBe(2);
  expect(spanOfDays('PAST_REF')).toBeUndefined();
});
