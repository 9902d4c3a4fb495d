import { expect, it } from 'vitest';
import { isDay } from '../../../src/workspace/isDay';

it.each([
  ['2031-02-28', true],
  ['2032-02-29', true],
  ['2031-02-29', false],
  ['2031-13-01', false],
  ['2031-2-8', false],
  ['31-02-28', false],
  ['2031-02-28T00:00', false],
  ['', false],
])('%s: %s', (text, expected) => {
  expect(isDay(text)).toBe(expected);
});
