import {
  addDays,
  describeDay,
  formatDay,
  formatYear,
  isCalendarDay,
  toDayNumber,
  weekdayInWeek,
  weekdayOf,
  type CivilDate,
} from './calendar';
import type { CalendarPoint } from './draft';
import { SHIFT_WORDS, asStated, type Moment, type Resolution } from './moment';
import { dateOfFeast } from './movableFeast';
import type { Tense } from './tense';

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

/** A place in the calendar, completed from the reference date: `October`, past tense, 3 January 2026 -> 2025-10. */
export function resolveCalendar(point: CalendarPoint, moment: Moment): Resolution | undefined {
  if (point.weekday !== undefined && point.day === undefined) return resolveWeekday(point.weekday, point.turn, moment);
  if (point.year !== undefined) return asStated(formatPoint(point, point.year), 'the text gives the whole date');
  const { reference, referenceName } = moment;
  const name = describePoint(point);
  if (!reference)
    return {
      value: formatPoint(point, undefined),
      reason: `${name} of a year that the text does not give`,
      stated: true,
      basis: 'open',
    };
  if (point.yearShift !== undefined)
    return {
      value: formatPoint(point, reference.year + point.yearShift),
      reason: `${name} of the year ${SHIFT_WORDS.get(point.yearShift) ?? ''} ${referenceName} ${describeDay(reference)}`,
      stated: false,
      basis: 'reference',
    };
  const byWeekday = yearOfWeekday(point, reference);
  if (byWeekday !== undefined)
    return {
      value: formatPoint(point, byWeekday),
      reason: `${name} falls on that weekday in ${byWeekday}`,
      stated: false,
      basis: 'weekday',
    };
  const [year, how] = chooseYear(point, reference, moment.tense);
  return {
    value: formatPoint(point, year),
    reason: `${name} ${how} ${referenceName} ${describeDay(reference)}`,
    stated: false,
    basis: moment.isTeaser ? 'teaser' : moment.tense === 'unknown' ? 'nearest' : 'tense',
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
  const isNearAhead = isLater ? away <= NEAR_MONTHS : away + 12 <= NEAR_MONTHS;
  const isNearest = isDay ? tense !== 'past' || isNearAhead : point.quarter !== undefined && tense !== 'past';
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
    return {
      value: `XXXX-WXX-${weekday}`,
      reason: `a ${name} ${why}`,
      stated: true,
      basis: reference ? 'teaser' : 'open',
    };
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
    basis: turn !== undefined ? 'reference' : tense === 'unknown' ? 'nearest' : 'tense',
  };
}
