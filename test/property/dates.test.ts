import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findDates } from '../../src/analysis/date/findDates';
import { findQuantities } from '../../src/analysis/quantity/findQuantities';
import { readingOf } from '../unit/analysis/date/readingOf';

/** Pieces that dates and amounts are made of, so that random texts hit the rules. */
const PIECES = [
  'Friday', 'May', 'march', 'January 2', '2026', '13-14', '250th', 'anniversary', 'two', 'hundred', 'of', 'the', 'last', 'next', 'week', 'years', 'ago',
  'a', 'half', 'quarter', '10 a.m.', 'night', 'early', 'end of', 'dozens', 'people', '$', '€3.5m', 'USD', '11 billion', '%', '-', '’', '“', '"', '😀', '\n',
  'will', 'met', 'on', '.', ',', '(', ')', '12:30', '2026-02-30', '1/2', 'several', 'each', 'spring', 'fall', 'not', 'more than',
]; // prettier-ignore
const text = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'grapheme', maxLength: 4 })), { maxLength: 30 })
  .map((pieces) => pieces.join(' '));
const published = fc.option(fc.constantFrom('2026-01-03', '2024-02-29', '1999-12-31'), { nil: undefined });

it('finds sorted spans that do not overlap, each with a value, a reason and a probability', () => {
  fc.assert(
    fc.property(text, published, (body, date) => {
      const reading = readingOf(body, date);
      const dates = findDates(reading);
      const quantities = findQuantities(reading, dates);
      const all = [...dates, ...quantities].sort((a, b) => a.start - b.start);
      all.forEach((found, i) => {
        expect(found.start).toBeGreaterThanOrEqual(all[i - 1]?.end ?? 0);
        expect(found.end).toBeGreaterThan(found.start);
        expect(found.end).toBeLessThanOrEqual(body.length);
        expect(body.slice(found.start, found.end)).toBe(body.slice(found.start, found.end).trim());
        expect(found.reason).not.toBe('');
        expect(found.confidence).toBeGreaterThan(0);
        expect(found.confidence).toBeLessThanOrEqual(1);
      });
      for (const { value } of dates)
        expect(value).toMatch(/^(?:[\dX]{2,4}(?:[-T/].*)?|P.+|(?:PAST|PRESENT|FUTURE)_REF)$/);
      for (const { value } of quantities) expect(value === undefined || Number.isFinite(value)).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

it('finds the same again', () => {
  fc.assert(
    fc.property(text, published, (body, date) => {
      const reading = readingOf(body, date);
      expect(findDates(reading)).toEqual(findDates(reading));
    }),
  );
});

it('says the same of a text wherever it stands', () => {
  fc.assert(
    fc.property(text, fc.constantFrom('Nothing here.\n\n', '😀 \n\n'), (body, before) => {
      const near = findDates(readingOf(`\n\n${body}`, '2026-01-03'));
      const far = findDates(readingOf(`${before}\n\n${body}`, '2026-01-03'));
      expect(far.map(({ start, value }) => [start - before.length, value])).toEqual(
        near.map(({ start, value }) => [start, value]),
      );
    }),
    { numRuns: 300 },
  );
});

it.each([
  'a',
  '1',
  ' ',
  '"',
  '(',
  'one ',
  '10 days ',
  'the past ',
  'January 2 ',
  '$1 ',
  'Friday ',
  'half an ',
  'Ab, 3, ',
])('takes time in step with length on endless %j', (piece) => {
  const time = (length: number): number => {
    const body = piece.repeat(Math.ceil(length / piece.length));
    const reading = {
      ...readingOf('', '2026-01-03'),
      text: body,
      regions: [{ start: 0, end: body.length, kind: 'body' as const }],
    };
    const start = performance.now();
    findQuantities(reading, findDates(reading));
    return performance.now() - start;
  };
  time(20_000); // warm up
  // Eight times the length may take eight times as long; a square law would take 64 times. Below 100 ms all is noise.
  expect(time(400_000)).toBeLessThan(Math.max(time(50_000), 100) * 24);
});
