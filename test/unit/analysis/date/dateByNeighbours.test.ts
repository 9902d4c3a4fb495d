import { describe, expect, it } from 'vitest';
import { dateByNeighbours } from '../../../../src/analysis/date/dateByNeighbours';
import { findDates } from '../../../../src/analysis/date/findDates';
import { findReferenceDate } from '../../../../src/analysis/date/findReferenceDate';
import type { DocumentAnalysis } from '../../../../src/analysis/model';
import { readingOf, regionsOf } from './readingOf';

function analysisOf(text: string, published?: string, regions?: DocumentAnalysis['regions']): DocumentAnalysis {
  const reading = readingOf(text, published, regions);
  return {
    ...reading,
    entities: [],
    dates: findDates(reading),
    quantities: [],
    quotes: [],
    attributions: [],
    claims: [],
  };
}
const undated = () => {
  const { text, regions } = regionsOf([
    ['dateline', 'TOLVIK, January 3 - '],
    ['body', 'The crew met late on Friday.'],
  ]);
  return analysisOf(text, undefined, regions);
};

describe('dateByNeighbours', () => {
  it('finds the year of a dateline and counts the dates again', () => {
    const [, dated] = dateByNeighbours([analysisOf('They met.', '2026-01-02'), undated()]);
    expect(dated?.referenceDate?.value).toBe('2026-01-03');
    expect(dated?.dates.map(({ value }) => value)).toEqual(['2026-01-03', '2026-01-02']);
  });

  it('crosses the turn of the year', () => {
    const [, dated] = dateByNeighbours([analysisOf('They met.', '2025-12-30'), undated()]);
    expect(dated?.referenceDate?.value).toBe('2026-01-03');
  });

  it('lets the day of an old post give way to those beside it, not one of these days', () => {
    const posted = (day: string): DocumentAnalysis => {
      const { text, regions } = regionsOf([
        ['body', 'They met on Friday.\n'],
        ['pullquote', `So it is! — Jo Lind (@jo) ${day}\n`],
      ]);
      const reading = readingOf(text, undefined, regions);
      const { published, ...undated } = analysisOf(text, findReferenceDate(reading)?.value, regions);
      expect(published).toBeDefined();
      return { ...undated, referenceDate: findReferenceDate(reading) ?? { value: '', reason: '' } };
    };
    const beside = (day: string): string | undefined =>
      dateByNeighbours([analysisOf('They met.', '2026-01-02'), posted(day)])[1]?.referenceDate?.value;
    expect(beside('May 4, 2014')).toBe('2026-01-02');
    expect(beside('January 1, 2026')).toBe('2026-01-01');
  });

  it('keeps every span', () => {
    const document = undated();
    const [, dated] = dateByNeighbours([analysisOf('They met.', '2026-01-02'), document]);
    expect(dated?.dates.map(({ start, end }) => [start, end])).toEqual(
      document.dates.map(({ start, end }) => [start, end]),
    );
  });

  it('lends the day itself only where the neighbours tell of one time', () => {
    const bare = analysisOf('The crew met on Friday.');
    const near = dateByNeighbours([analysisOf('a', '2026-01-02'), analysisOf('b', '2026-01-05'), bare]);
    expect(near[2]?.referenceDate?.value).toBe('2026-01-05');
    const far = dateByNeighbours([analysisOf('a', '2026-01-02'), analysisOf('b', '2026-03-05'), bare]);
    expect(far[2]).toBe(bare);
  });

  it('leaves dated documents and lonely ones as they are', () => {
    const dated = analysisOf('They met.', '2026-01-02');
    expect(dateByNeighbours([dated])[0]).toBe(dated);
    const document = undated();
    expect(dateByNeighbours([document])[0]).toBe(document);
  });

  it('does not force a dateline of another season onto its neighbours', () => {
    const document = undated();
    expect(dateByNeighbours([analysisOf('a', '2026-06-02'), analysisOf('b', '2026-08-02'), document])[2]).toBe(
      document,
    );
  });
});
