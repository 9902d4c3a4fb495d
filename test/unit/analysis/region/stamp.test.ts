import { describe, expect, it } from 'vitest';
import { readLines } from '../../../../src/analysis/region/line';
import { datelineLength, isByline, isDateline, readDate, splitStamp } from '../../../../src/analysis/region/stamp';

describe('readDate', () => {
  it.each([
    ['Fri May 09 04:36:54 UTC 2031', '2031-05-09'],
    ['Posted: May 9th, 2031 at 7 p.m.', '2031-05-09'],
    ['9 May 2031', '2031-05-09'],
    ['09-May-2031', '2031-05-09'],
    ['date 2031-05-09 The Arden Post', '2031-05-09'],
    ['31/12/2030', '2030-12-31'],
    ['12/31/2030', '2030-12-31'],
  ])('%s', (text, iso) => {
    const date = readDate(text);
    expect(date?.iso).toBe(iso);
  });

  it.each(['01/03/2031', '2031-13-01', '30 February 2031', 'May 9', 'in 2031', '99999 May 2031x', ''])(
    'none in %j',
    (text) => {
      expect(readDate(text)).toBeUndefined();
    },
  );
});

describe('datelines', () => {
  it.each([
    ['ARDEN — The bridge', 'ARDEN — '],
    ['ARDEN, Fla. (AP) - The bridge', 'ARDEN, Fla. (AP) - '],
    ['Arden (Reuters) – The bridge', 'Arden (Reuters) – '],
    ['NEW ARDEN, May 9 (AFP) -- The bridge', 'NEW ARDEN, May 9 (AFP) -- '],
    ['The mayor - a baker - said', ''],
    ['The bridge — built in 1931 — is shut', ''],
    ['FILE - In this photo', ''],
    ['', ''],
  ])('of %j', (text, dateline) => {
    expect(text.slice(0, datelineLength(text))).toBe(dateline);
  });

  it('stand alone with a day', () => {
    expect(isDateline('Arden, May 9')).toBe(true);
    expect(isDateline('New Arden, Orrin, 9 May 2031')).toBe(true);
    expect(isDateline('Friday, May 9')).toBe(false);
    expect(isDateline('The mayor left Arden on May 9 for good')).toBe(false);
  });
});

describe('splitStamp', () => {
  it('cuts a stamp off what follows on its line', () => {
    expect(splitStamp('Fri May 09 04:36:54 UTC 2031: Summary:')).toEqual({ length: 30, rest: 'Summary:' });
    expect(splitStamp('He was born on May 9, 2031.')).toEqual({ length: 0, rest: 'He was born on May 9, 2031.' });
  });
});

describe('isByline', () => {
  it.each([
    ['By Ada Lark and Ben Orrin, Arden Post', true],
    ['BY ADA LARK', true],
    ['Ada Lark (3,301 articles)', true],
    ['- ANI', true],
    ['(Reporting by Ada Lark; Editing by Ben Orrin)', true],
    ['(AFP, dpa)', true],
    ['Updated: 9 May 2031 10:30', true],
    ['May 9, 2031', true],
    ['By midnight nobody knew where he slept', false],
    ['By Tuesday the fire had spread to the mill.', false],
    ['The bridge was built on May 9, 1931.', false],
    ['Arden - the town', false],
  ])('%s: %s', (text, expected) => {
    const [line] = readLines(text);
    expect(line && isByline(line)).toBe(expected);
  });
});
