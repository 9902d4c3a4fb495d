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

  it('takes the latest day of a headline or a post, not one of which the text tells', () => {
    const { text, regions } = regionsOf([
      ['title', 'Fair of 2 March 2026\n'],
      ['body', 'It was closed, as on 5 May 2026.\n'],
      ['pullquote', 'So it is! — Jo Lind (@jo) April 4, 2026\n'],
    ]);
    expect(findReferenceDate(readingOf(text, undefined, regions))?.value).toBe('2026-04-04');
    expect(findReferenceDate(readingOf('It was burnt on 11 September 2001.'))).toBeUndefined();
  });

  it('takes what stands behind “Updated”', () => {
    const text = 'It was published on 2 March 2019. They met. Updated: 2026-05-08 09:53 (Jo Lind)';
    expect(findReferenceDate(readingOf(text))?.value).toBe('2026-05-08');
  });

  it('takes the day of an agency’s picture, not of one from a file', () => {
    const dayOf = (caption: string): string | undefined => {
      const { text, regions } = regionsOf([
        ['caption', `${caption}\n`],
        ['body', 'They met on Friday.'],
      ]);
      return findReferenceDate(readingOf(text, undefined, regions))?.value;
    };
    expect(dayOf('Lind waits, May 8, 2026. REUTERS/Jo Orr')).toBe('2026-05-08');
    expect(dayOf('Lind waits on May 8, 2026, in Oban (Jo Orr/AP)')).toBeUndefined();
    expect(dayOf('In this Friday, May 8, 2026 file photo Lind waits')).toBeUndefined();
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
