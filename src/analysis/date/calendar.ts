/** Civil dates of the Gregorian calendar, without time zones: plain arithmetic, no clock is read. */
export interface CivilDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

const DAY = 86_400_000;
const pad = (n: number, width = 2): string => String(n).padStart(width, '0');

/** Days since 1 January 1970; 1970-01-02 -> 1. */
export function toDayNumber({ year, month, day }: CivilDate): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day); // Date.UTC would read the years 0 to 99 as 1900 to 1999
  return Math.round(date.getTime() / DAY);
}

/** 1 -> 1970-01-02. */
export function fromDayNumber(days: number): CivilDate {
  const date = new Date(days * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);

/** True where the day stands in the calendar: 30 February does not. Without a year, 29 February does. */
export function isCalendarDay(month: number, day: number, year = 2000): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** ISO weekday: Monday 1 to Sunday 7. */
export function weekdayOf(date: CivilDate): number {
  return ((((toDayNumber(date) + 3) % 7) + 7) % 7) + 1;
}

export const addDays = (date: CivilDate, days: number): CivilDate => fromDayNumber(toDayNumber(date) + days);

/** Keeps the day of the month where the month has it, else takes its last: 31 January + 1 -> 28 February. */
export function addMonths({ year, month, day }: CivilDate, months: number): CivilDate {
  const index = year * 12 + month - 1 + months;
  const y = Math.floor(index / 12);
  const m = index - y * 12 + 1;
  return { year: y, month: m, day: Math.min(day, daysInMonth(y, m)) };
}

/** The date of `weekday` (1 to 7) in the ISO week that holds `date`. */
export const weekdayInWeek = (date: CivilDate, weekday: number): CivilDate => addDays(date, weekday - weekdayOf(date));

export const formatYear = (year: number): string => pad(year, 4);
export const formatMonth = (date: { readonly year: number; readonly month: number }): string =>
  `${pad(date.year, 4)}-${pad(date.month)}`;
export const formatDay = (date: CivilDate): string => `${formatMonth(date)}-${pad(date.day)}`;

/** ISO 8601 week: 2026-01-02 -> 2026-W01. The week belongs to the year that holds its Thursday. */
export function formatWeek(date: CivilDate): string {
  const thursday = weekdayInWeek(date, 4);
  const first = { year: thursday.year, month: 1, day: 1 };
  const week = Math.floor((toDayNumber(thursday) - toDayNumber(first)) / 7) + 1;
  return `${pad(thursday.year, 4)}-W${pad(week)}`;
}

/** 2026-01-02 -> that date; undefined for anything that is no day of the calendar. */
export function parseDay(iso: string): CivilDate | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isCalendarDay(month, day, year) ? { year, month, day } : undefined;
}

const DAY_NAMES = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const MONTH_NAMES = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** For readers: 2026-01-03 -> "Sat 3 Jan 2026". */
export function describeDay(date: CivilDate): string {
  return `${DAY_NAMES[weekdayOf(date) - 1] ?? ''} ${date.day} ${MONTH_NAMES[date.month - 1] ?? ''} ${date.year}`;
}
