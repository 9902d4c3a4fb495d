import {
  addDays,
  addMonths,
  describeDay,
  formatDay,
  formatMonth,
  formatWeek,
  formatYear,
  weekdayOf,
  type CivilDate,
} from './calendar';
import type { Unit } from './calendarWords';
import type { Draft, RelativePoint } from './draft';
import { SHIFT_WORDS, asStated, type Moment, type Resolution } from './moment';
import { resolveCalendar } from './resolveCalendar';

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
      return asStated(expression.value, describeFixed(expression.value));
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
    return { value: day, reason: `a time on the day named before it, ${day}`, stated: false, basis: 'neighbour' };
  if (!reference)
    return { value: 'XXXX-XX-XX', reason: 'a time on a day that the text does not give', stated: true, basis: 'open' };
  return {
    value: formatDay(reference),
    reason: `a time on the day of ${referenceName} ${describeDay(reference)}`,
    stated: false,
    basis: 'reference',
  };
}

/** (2026-01-03, 'week', -1) -> 2025-W52. */
function shiftDate(date: CivilDate, unit: Unit | 'weekend', shift: number): string {
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

function resolveShifted(unit: Unit | 'weekend', shift: number, moment: Moment): Resolution | undefined {
  const { reference, referenceName } = moment;
  if (!reference)
    return {
      value: unknownUnit(unit, shift),
      reason: 'the text gives no date to count this from',
      stated: true,
      basis: 'open',
    };
  const near = SHIFT_WORDS.get(shift);
  const where =
    near === undefined ? `${Math.abs(shift)} ${unit}s ${shift < 0 ? 'before' : 'after'}` : `the ${unit} ${near}`;
  return {
    value: shiftDate(reference, unit, shift),
    reason: `${where} ${referenceName} ${describeDay(reference)}`,
    stated: false,
    basis: moment.isTeaser ? 'teaser' : 'reference',
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
    return { value, reason: `counted from the date named before it, ${from}`, stated: false, basis: 'neighbour' };
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
    return { value: quarter, reason: `the quarter named before it, ${quarter}`, stated: false, basis: 'neighbour' };
  if (!reference) return undefined;
  const reason = `the last whole quarter before ${referenceName} ${describeDay(reference)}`;
  return { value: shiftDate(reference, 'quarter', -1), reason, stated: false, basis: 'reference' };
}

/** "the 2024 quarter" where the text speaks of third quarters -> 2024-Q3; else the year. */
function resolvePeriodOf(year: number, { quarter }: Moment): Resolution {
  if (quarter === undefined) return asStated(formatYear(year), 'the text gives the year');
  return {
    value: formatYear(year) + quarter.slice(4),
    reason: `the quarter of ${year} that answers to ${quarter}`,
    stated: false,
    basis: 'neighbour',
  };
}

function readAnchor(value: string | undefined): CivilDate | undefined {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T|$)/.exec(value ?? '');
  return match ? { year: Number(match[1]), month: Number(match[2] ?? 1), day: Number(match[3] ?? 1) } : undefined;
}
