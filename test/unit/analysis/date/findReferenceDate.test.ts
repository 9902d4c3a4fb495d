import { describe, expect, it } from 'vitest';
import { findReferenceDate } from '../../../../src/analysis/date/findReferenceDate';
import { readingOf, regionsOf } from './readingOf';

describe('findReferenceDate', () => {
  it('is the publication date where there is one', () => {
    expect(findReferenceDate(readingOf('Signed on Friday, May 8, 2026.', '2026-05-13'))?.value).toBe('2026-05-13');
  });

  it('is a whole date with its weekday in the body', () => {
    const text = 'It began on 2 March 2019. They spoke late on Friday, May 8, 2026.';
    const found = findReferenceDate(readingOf(text));
    expect(found?.value).toBe('2026-05-08');
    expect(found?.span && text.slice(found.span.start, found.span.end)).toBe('Friday, May 8, 2026');
    expect(found?.reason).toContain('weekday');
  });

  it('prefers the byline and the dateline', () => {
    const { text, regions } = regionsOf([
      ['byline', 'By Jo Lind, 9 May 2026\n'],
      ['body', 'They spoke on Friday, May 8, 2026.'],
    ]);
    expect(findReferenceDate(readingOf(text, undefined, regions))?.value).toBe('2026-05-09');
  });

  it('takes the latest of several days', () => {
    expect(findReferenceDate(readingOf('It began on 2 March 2026 and ended on 4 April 2026.'))?.value).toBe(
      '2026-04-04',
    );
  });

  it.each([
    ['no whole date', 'They spoke on Friday in May.'],
    ['only a day to come', 'They will meet on Friday, May 8, 2026.'],
    ['only a day older than the text', 'Born on 3 June 1961, she retired in March 2020.'],
  ])('is unknown with %s', (_, text) => {
    expect(findReferenceDate(readingOf(text))).toBeUndefined();
  });

  it('takes no date from teasers or comments', () => {
    const { text, regions } = regionsOf([
      ['body', 'They spoke on Friday.\n'],
      ['related', 'It opened on 8 May 2026.\n'],
      ['comments', 'Seen on 9 May 2026.'],
    ]);
    expect(findReferenceDate(readingOf(text, undefined, regions))).toBeUndefined();
  });
});
