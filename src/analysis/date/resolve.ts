import {
  addDays, addMonths, describeDay, formatDay, formatMonth, formatWeek, formatYear, isCalendarDay, toDayNumber, weekdayInWeek, weekdayOf, type CivilDate,
} from './calendar'; // prettier-ignore
import type { Unit } from './calendarWords';
import type { CalendarPoint, Draft, RelativePoint } from './draft';
import { dateOfFeast } from './movableFeast';
import type { Tense } from './tense';

/** What a draft is counted from. */
export interface Moment {
  readonly reference: CivilDate | undefined;
  /** "publication on", "the date in the text,": how a reason names the reference date. */
  readonly referenceName: string;
  readonly tense: Tense;
  /** The value of the calendar date mentioned before this one, itself not counted from another. */
  readonly previous: string | undefined;
  /** The quarter that the text speaks of, where it named one shortly before. */
  readonly quarter: string | undefined;
  /** True in teasers of other stories: their days are counted from a date we do not know. */
  readonly isTeaser: boolean;
}

export interface Resolution {
  readonly value: string;
  readonly reason: string;
  /** False where a part of the value comes from another date than the text's own words. */
  readonly stated: boolean;
  /** Multiplies the family's confidence. */
  readonly doubt: number;
}

const WEEKDAYS = ['', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS = [
  '',
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const SEASON_START = { SP: 3, SU: 6, FA: 9, WI: 12 } as const;
const stated = (value: string, reason: string): Resolution => ({ value, reason, stated: true, doubt: 1 });

/** `Friday` before Sat 3 Jan 2026 -> 2026-01-02, "Friday before publication on Sat 3 Jan 2026". */
export function resolve(draft: Draft, moment: Moment): Resolution | undefined {
  const base = resolveExpression(draft, moment);
  if (!base || draft.clock === undefined) return base;
  return /^\d{4}-\d\d-\d\d$|^XXXX-WXX-\d$|^XXXX-\d\d-\d\d$|^XXXX-XX-XX$/.test(base.value)
    ? { ...base, value: base.value + draft.clock }
    : base;
}

function resolveExpression(draft: Draft, moment: Moment): Resolution | undefined {
  const { expression } = draft;
  switch (expression.kind) {
    case 'fixed':
      return stated(expression.value, describeFixed(expression.value));
    case 'clock':
      return resolveClock(moment);
    case 'shifted':
      return resolveShifted(expression.unit, expression.shift, moment);
    case 'relative':
      return resolveRelative(expression, moment);
    case 'calendar':
      return resolveCalendar(expression, moment);
  }
}

function describeFixed(value: string): string {
  if (value === 'PAST_REF') return 'a time before now that the text does not place';
  if (value === 'PRESENT_REF') return 'the time of writing';
  if (value === 'FUTURE_REF') return 'a time to come that the text does not place';
  return value.startsWith('P') ? 'a length of time as the text gives it' : 'as the text gives it';
}

function resolveClock({ previous, reference, referenceName }: Moment): Resolution {
  const day = /^\d{4}-\d\d-\d\d/.exec(previous ?? '')?.[0];
  if (day !== undefined)
    return { value: day, reason: `a time on the day named before it, ${day}`, stated: false, doubt: 0.8 };
  if (!reference)
    return { value: 'XXXX-XX-XX', reason: 'a time on a day that the text does not give', stated: true, doubt: 0.8 };
  return {
    value: formatDay(reference),
    reason: `a time on the day of ${referenceName} ${describeDay(reference)}`,
    stated: false,
    doubt: 0.7,
  };
}

/** (2026-01-03, 'week', -1) -> 2025-W52. */
export function shiftDate(date: CivilDate, unit: Unit | 'weekend', shift: number): string {
  switch (unit) {
    case 'week':
      return formatWeek(addDays(date, 7 * shift));
    case 'weekend': {
      const isWeekend = weekdayOf(date) >= 6;
      return `${formatWeek(addDays(date, 7 * (isWeekend && shift < 0 ? shift + 1 : shift)))}-WE`;
    }
    case 'month':
      return formatMonth(addMonths({ ...date, day: 1 }, shift));
    case 'quarter': {
      const moved = addMonths({ ...date, day: 1 }, 3 * shift);
      return `${formatYear(moved.year)}-Q${Math.ceil(moved.month / 3)}`;
    }
    case 'year':
      return formatYear(date.year + shift);
    case 'decade':
      return formatYear(date.year + 10 * shift).slice(0, 3);
    case 'century':
      return formatYear(date.year + 100 * shift).slice(0, 2);
    default:
      return formatDay(addDays(date, shift));
  }
}

const SHIFT_WORDS = new Map([[-1, 'before'], [0, 'of'], [1, 'after']]); // prettier-ignore

function resolveShifted(unit: Unit | 'weekend', shift: number, moment: Moment): Resolution | undefined {
  const { reference, referenceName } = moment;
  if (!reference)
    return {
      value: unknownUnit(unit, shift),
      reason: 'the text gives no date to count this from',
      stated: true,
      doubt: 0.7,
    };
  const words = SHIFT_WORDS.get(shift) ?? `(${Math.abs(shift)} ${unit}s ${shift < 0 ? 'before' : 'after'})`;
  return {
    value: shiftDate(reference, unit, shift),
    reason: `the ${unit} ${words} ${referenceName} ${describeDay(reference)}`,
    stated: false,
    doubt: moment.isTeaser ? 0.7 : 1,
  };
}

/** Without a reference date: "this week" -> XXXX-WXX; "yesterday" -> PAST_REF. */
function unknownUnit(unit: Unit | 'weekend', shift: number): string {
  if (unit === 'day' || shift !== 0) return shift < 0 ? 'PAST_REF' : shift > 0 ? 'FUTURE_REF' : 'PRESENT_REF';
  return unit === 'week'
    ? 'XXXX-WXX'
    : unit === 'weekend'
      ? 'XXXX-WXX-WE'
      : unit === 'month'
        ? 'XXXX-XX'
        : unit === 'quarter'
          ? 'XXXX-QX'
          : 'XXXX';
}

/** "a year earlier" after 2025-Q3 -> 2024-Q3; "the following day" after 2026-01-02 -> 2026-01-03. */
function resolveRelative({ unit, shift, year }: RelativePoint, moment: Moment): Resolution | undefined {
  const { previous, quarter, reference } = moment;
  const count = (value: string, from: string): Resolution => {
    return { value, reason: `counted from the date named before it, ${from}`, stated: false, doubt: 0.9 };
  };
  if (unit === 'period') return year === undefined ? resolvePeriod(moment) : resolvePeriodOf(year, moment);
  if (quarter !== undefined && unit === 'year' && shift === -1)
    return count(formatYear(Number(quarter.slice(0, 4)) - 1) + quarter.slice(4), quarter);
  if (previous !== undefined && unit === 'year')
    return count(formatYear(Number(previous.slice(0, 4)) + shift), previous);
  const anchor = readAnchor(previous);
  if (anchor && previous !== undefined) return count(shiftDate(anchor, unit, shift), previous);
  return reference && resolveShifted(unit, shift, moment);
}

/** "the quarter", "the latest period" -> the quarter spoken of, else the last one over at the reference date. */
function resolvePeriod({ quarter, reference, referenceName }: Moment): Resolution | undefined {
  if (quarter !== undefined)
    return { value: quarter, reason: `the quarter named before it, ${quarter}`, stated: false, doubt: 1 };
  if (!reference) return undefined;
  const reason = `the last whole quarter before ${referenceName} ${describeDay(reference)}`;
  return { value: shiftDate(reference, 'quarter', -1), reason, stated: false, doubt: 0.8 };
}

/** "the 2024 quarter" where the text speaks of third quarters -> 2024-Q3; else the year. */
function resolvePeriodOf(year: number, { quarter }: Moment): Resolution {
  if (quarter === undefined) return stated(formatYear(year), 'the text gives the year');
  return {
    value: formatYear(year) + quarter.slice(4),
    reason: `the quarter of ${year} that answers to ${quarter}`,
    stated: false,
    doubt: 1,
  };
}

function readAnchor(value: string | undefined): CivilDate | undefined {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T|$)/.exec(value ?? '');
  return match ? { year: Number(match[1]), month: Number(match[2] ?? 1), day: Number(match[3] ?? 1) } : undefined;
}

function resolveCalendar(point: CalendarPoint, moment: Moment): Resolution | undefined {
  if (point.weekday !== undefined && point.day === undefined) return resolveWeekday(point.weekday, point.turn, moment);
  if (point.year !== undefined) return stated(formatPoint(point, point.year), 'the text gives the whole date');
  const { reference, referenceName } = moment;
  const name = describePoint(point);
  if (!reference)
    return {
      value: formatPoint(point, undefined),
      reason: `${name} of a year that the text does not give`,
      stated: true,
      doubt: 0.8,
    };
  if (point.yearShift !== undefined)
    return {
      value: formatPoint(point, reference.year + point.yearShift),
      reason: `${name} of the year ${SHIFT_WORDS.get(point.yearShift) ?? ''} ${referenceName} ${describeDay(reference)}`,
      stated: false,
      doubt: 1,
    };
  const byWeekday = yearOfWeekday(point, reference);
  if (byWeekday !== undefined)
    return {
      value: formatPoint(point, byWeekday),
      reason: `${name} falls on that weekday in ${byWeekday}`,
      stated: false,
      doubt: 1,
    };
  const [year, how] = chooseYear(point, reference, moment.tense);
  return {
    value: formatPoint(point, year),
    reason: `${name} ${how} ${referenceName} ${describeDay(reference)}`,
    stated: false,
    doubt: moment.isTeaser ? 0.8 : 1,
  };
}

/** Saturday, 25 April near 1998-04-24 -> 1998: a weekday falls on the same date once in five or six years. */
function yearOfWeekday({ weekday, month, day }: CalendarPoint, reference: CivilDate): number | undefined {
  if (weekday === undefined || month === undefined || day === undefined) return undefined;
  return [0, -1, 1]
    .map((shift) => reference.year + shift)
    .find((year) => isCalendarDay(month, day, year) && weekdayOf({ year, month, day }) === weekday);
}

/** Months from the start of the reference month to the start of the point's, in the reference year. */
function monthsAway(point: CalendarPoint, reference: CivilDate): number {
  const start =
    point.month ??
    (point.season
      ? SEASON_START[point.season]
      : point.quarter !== undefined
        ? point.quarter * 3 - 2
        : (point.half ?? 1) * 6 - 5);
  return start - reference.month;
}

/** October, past, Jan 2026 -> 2025; April, future, Jan 2026 -> 2026; without a tense the nearest. */
function chooseYear(point: CalendarPoint, reference: CivilDate, tense: Tense): readonly [number, string] {
  const away = monthsAway(point, reference);
  const isLater = away > 0 || (away === 0 && (point.day ?? 0) > reference.day);
  const isEarlier = away < -spanOf(point) || (away === 0 && point.day !== undefined && point.day < reference.day);
  const isOver = away < 0 && away >= -spanOf(point);
  if (isOver || (!isLater && !isEarlier)) return [reference.year, 'at the time of'];
  if (point.half !== undefined || point.turn === 0) return [reference.year, 'of the year of'];
  if (point.turn === -1) return isLater ? [reference.year - 1, 'last before'] : [reference.year, 'last before'];
  if (point.turn === 1) return isEarlier ? [reference.year + 1, 'next after'] : [reference.year, 'next after'];
  const isDay = point.day !== undefined;
  // "payable Dec. 7" stands in the past tense and is to come; so do days and quarters near ahead
  const isNearest = (isDay && away <= NEAR_MONTHS) || (point.quarter !== undefined && tense !== 'past');
  if (tense === 'past' && !isNearest) return [isLater ? reference.year - 1 : reference.year, 'last before'];
  if ((tense === 'future' || tense === 'hoped') && !isNearest && !isDay)
    return [isEarlier ? reference.year + 1 : reference.year, 'next after'];
  if (away > (isDay ? 6 : 4)) return [reference.year - 1, 'nearest to'];
  return [away < (isDay ? -6 : -8) ? reference.year + 1 : reference.year, 'nearest to'];
}

/** A day this many months ahead may still be meant by a past tense. */
const NEAR_MONTHS = 2;

const spanOf = (point: CalendarPoint): number =>
  point.season || point.quarter !== undefined ? 2 : point.half !== undefined ? 5 : 0;

function formatPoint(point: CalendarPoint, year: number | undefined): string {
  const y = year === undefined ? 'XXXX' : formatYear(year);
  if (point.season) return `${y}-${point.season}`;
  if (point.quarter !== undefined) return `${y}-Q${point.quarter}`;
  if (point.half !== undefined) return `${y}-H${point.half}`;
  if (point.feast) return year === undefined ? 'XXXX-XX-XX' : formatDay(dateOfFeast(point.feast, year));
  if (point.month === undefined) return y;
  const monthDay = (p: { readonly month: number; readonly day?: number }): string =>
    `${y}-${String(p.month).padStart(2, '0')}${p.day === undefined ? '' : `-${String(p.day).padStart(2, '0')}`}`;
  const start = monthDay({ month: point.month, ...(point.day !== undefined && { day: point.day }) });
  return point.until ? `${start}/${monthDay(point.until)}` : start;
}

function describePoint(point: CalendarPoint): string {
  if (point.season) return { SP: 'spring', SU: 'summer', FA: 'autumn', WI: 'winter' }[point.season];
  if (point.quarter !== undefined) return `quarter ${point.quarter}`;
  if (point.half !== undefined) return `half ${point.half}`;
  if (point.feast) return 'the holiday';
  const month = MONTHS[point.month ?? 0] ?? '';
  return point.day === undefined ? month : `${point.day} ${month}`;
}

/** The weekday before the reference date in the past tense, after it in the future; "last" and "next" mean the neighbouring week. */
function resolveWeekday(weekday: number, turn: CalendarPoint['turn'], moment: Moment): Resolution {
  const { reference, referenceName, tense } = moment;
  const name = WEEKDAYS[weekday] ?? '';
  if (!reference || moment.isTeaser) {
    const why = reference ? 'in a teaser, whose own date is not known' : 'in a week that the text does not give';
    return { value: `XXXX-WXX-${weekday}`, reason: `a ${name} ${why}`, stated: true, doubt: 0.9 };
  }
  const inWeek = weekdayInWeek(reference, weekday);
  const away = toDayNumber(inWeek) - toDayNumber(reference);
  const shift = turn === undefined ? (tense === 'future' ? (away < 0 ? 7 : 0) : away > 0 ? -7 : 0) : turn * 7;
  const day = addDays(inWeek, shift);
  const distance = away + shift;
  const side = distance < 0 ? 'before' : distance > 0 ? 'after' : 'of';
  return {
    value: formatDay(day),
    reason: `${name} ${side} ${referenceName} ${describeDay(reference)}`,
    stated: false,
    doubt: tense === 'unknown' && turn === undefined ? 0.95 : 1,
  };
}
