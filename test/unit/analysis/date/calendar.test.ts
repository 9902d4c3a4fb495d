import { describe, expect, it } from 'vitest';
import * as calendar from '../../../../src/analysis/date/calendar';
import { formatDuration, monthOf, unitOf, weekdayNumber } from '../../../../src/analysis/date/calendarWords';
import { dateOfFeast } from '../../../../src/analysis/date/movableFeast';

const day = (iso: string): calendar.CivilDate => calendar.parseDay(iso)!;

describe('calendar', () => {
  it.each(['1970-01-01', '2000-02-29', '1900-03-01', '0079-08-24', '2026-12-31'])(
    'counts days there and back: %s',
    (iso) => {
      expect(calendar.formatDay(calendar.fromDayNumber(calendar.toDayNumber(day(iso))))).toBe(iso);
    },
  );

  it.each([
    ['2026-01-01', '2026-W01'],
    ['2025-12-29', '2026-W01'],
    ['2027-01-03', '2026-W53'],
    ['2024-12-30', '2025-W01'],
    ['2021-01-03', '2020-W53'],
  ])('gives the ISO week of %s', (iso, week) => {
    expect(calendar.formatWeek(day(iso))).toBe(week);
  });

  it('knows weekdays and leap years', () => {
    expect(calendar.weekdayOf(day('2026-03-13'))).toBe(5);
    expect(calendar.weekdayOf(day('1969-12-28'))).toBe(7);
    expect(calendar.isCalendarDay(2, 29, 2024)).toBe(true);
    expect(calendar.isCalendarDay(2, 29, 1900)).toBe(false);
    expect(calendar.isCalendarDay(4, 31)).toBe(false);
    expect(calendar.parseDay('2026-13-01')).toBeUndefined();
  });

  it('keeps the day of the month where the month has it', () => {
    expect(calendar.addMonths(day('2026-01-31'), 1)).toEqual(day('2026-02-28'));
    expect(calendar.addMonths(day('2026-01-15'), -2)).toEqual(day('2025-11-15'));
  });

  it('describes a day for readers', () => {
    expect(calendar.describeDay(day('2026-01-03'))).toBe('Sat 3 Jan 2026');
  });
});

describe('calendar words', () => {
  it('reads names and abbreviations', () => {
    expect([monthOf('Sept'), monthOf('december'), weekdayNumber('Thurs'), weekdayNumber('sunday')]).toEqual([
      9, 12, 4, 7,
    ]);
    expect(monthOf('foo')).toBeNaN();
    expect(unitOf('fortnights')).toEqual(['week', 2]);
    expect(unitOf('centuries')).toEqual(['century', 1]);
  });

  it.each([
    [25, 'minute', 'PT25M'],
    [2, 'decade', 'P20Y'],
    [0.5, 'hour', 'PT30M'],
    [2.5, 'year', 'P2Y6M'],
    [1.5, 'week', 'P1.5W'],
    [undefined, 'day', 'PXD'],
    [undefined, 'decade', 'PXE'],
    [3, 'quarter', 'P9M'],
  ] as const)('writes %s %s as %s', (count, unit, value) => {
    expect(formatDuration(count, unit)).toBe(value);
  });
});

describe('movable feasts', () => {
  it.each([
    ['easter', 2024, '2024-03-31'],
    ['easter', 2025, '2025-04-20'],
    ['easter', 1961, '1961-04-02'],
    ['goodFriday', 2026, '2026-04-03'],
    ['thanksgiving', 1999, '1999-11-25'],
    ['laborDay', 2025, '2025-09-01'],
    ['memorialDay', 2027, '2027-05-31'],
  ] as const)('%s %s', (feast, year, iso) => {
    expect(calendar.formatDay(dateOfFeast(feast, year))).toBe(iso);
  });
});
