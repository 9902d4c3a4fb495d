import { addDays, daysInMonth, weekdayOf, type CivilDate } from './calendar';

/** Holidays that fall on another day each year. */
export const MOVABLE_FEASTS = ['easter', 'goodFriday', 'thanksgiving', 'laborDay', 'memorialDay'] as const;
export type MovableFeast = (typeof MOVABLE_FEASTS)[number];

/** The month that a feast falls in, as a rule. */
export const FEAST_MONTH: Readonly<Record<MovableFeast, number>> = {
  easter: 4,
  goodFriday: 4,
  thanksgiving: 11,
  laborDay: 9,
  memorialDay: 5,
};

/** ('thanksgiving', 2025) -> 2025-11-27; the American days are those of the United States. */
export function dateOfFeast(feast: MovableFeast, year: number): CivilDate {
  switch (feast) {
    case 'easter':
      return easterOf(year);
    case 'goodFriday':
      return addDays(easterOf(year), -2);
    case 'thanksgiving':
      return firstWeekday({ year, month: 11, day: 22 }, 4);
    case 'laborDay':
      return firstWeekday({ year, month: 9, day: 1 }, 1);
    case 'memorialDay':
      return firstWeekday({ year, month: 5, day: daysInMonth(year, 5) - 6 }, 1);
  }
}

/** The first such weekday (Monday 1) on or after `from`. */
const firstWeekday = (from: CivilDate, weekday: number): CivilDate =>
  addDays(from, (weekday - weekdayOf(from) + 7) % 7);

/** Western Easter Sunday, by the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, chapter 8). */
function easterOf(year: number): CivilDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return { year, month: Math.floor(f / 31), day: (f % 31) + 1 };
}
