/** How two TIMEX3 values stand to each other. `inside`: one is a part of the other (2026-03 lies in 2026-SP). */
export type DateRelation = 'same' | 'inside' | 'apart' | 'unknown';

interface Days {
  readonly first: number;
  readonly last: number;
}

const DAY = 86_400_000;
/** Meteorological seasons of the northern hemisphere, as TimeML's SP, SU, FA, WI; halves and quarters as ISO 8601-2. */
const PARTS: Readonly<Record<string, readonly [month: number, months: number]>> = {
  SP: [3, 3], SU: [6, 3], FA: [9, 3], WI: [12, 3],
  Q1: [1, 3], Q2: [4, 3], Q3: [7, 3], Q4: [10, 3], H1: [1, 6], H2: [7, 6],
}; // prettier-ignore

/**
 * Compares two TIMEX3 values by value and granularity.
 * `2026-03`, `2026-SP` -> inside; `2026-01-02`, `2026-W01` -> inside; `2026-01-02`, `2026-01-03` -> apart;
 * `P2D`, `P3D` -> apart; `PAST_REF`, `2026` -> unknown
 */
export function compareDates(a: string, b: string): DateRelation {
  if (a === b) return 'same';
  if (a.startsWith('P') || b.startsWith('P')) return isAmount(a) && isAmount(b) ? 'apart' : 'unknown';
  const [x, y] = [daysOf(a), daysOf(b)];
  if (!x || !y) return 'unknown';
  if (x.first === y.first && x.last === y.last) return 'same';
  const isNested = (outer: Days, inner: Days): boolean => outer.first <= inner.first && inner.last <= outer.last;
  if (isNested(x, y) || isNested(y, x)) return 'inside';
  return x.first <= y.last && y.first <= x.last ? 'inside' : 'apart';
}

/** How many days a value spans: 1 for a day, 31 for `2026-01`; undefined where it is no point on the calendar. */
export function spanOfDays(value: string): number | undefined {
  const days = daysOf(value);
  return days && days.last - days.first + 1;
}

/** A length of time that is counted: `PT25M`, `P2D`; not `PAST_REF`, not `PXD`. */
export function isAmount(value: string): boolean {
  return /^P(?:T?\d|\d)/u.test(value);
}

const HOURS: Readonly<Record<string, number>> = {
  PY: 8766, PM: 730.5, PW: 168, PD: 24, PTH: 1, PTM: 1 / 60, PTS: 1 / 3600,
}; // prettier-ignore
/** Lengths this near are one, rounded: a month has 28 to 31 days. */
const ROUNDING = 0.04;

/**
 * Compares two lengths of time, each with its TIMEX3 mod. `P1Y`, `P12M` -> same; `P2Y` with LESS_THAN, `P16M` -> inside;
 * `P2D`, `P3D` -> apart; `PXD`, `P2D` -> unknown
 */
export function compareAmounts(a: Amount, b: Amount): DateRelation {
  const [x, y] = [hoursOf(a.value), hoursOf(b.value)];
  if (x === undefined || y === undefined) return 'unknown';
  if (Math.abs(x - y) <= ROUNDING * Math.max(x, y)) return 'same';
  const [less, more] = x < y ? [a, b] : [b, a];
  return less.mod?.includes('MORE') === true || more.mod?.includes('LESS') === true ? 'inside' : 'apart';
}

interface Amount {
  readonly value: string;
  readonly mod?: string;
}

function hoursOf(value: string): number | undefined {
  const match = /^(PT?)(\d+(?:\.\d+)?)([YMWDHS])$/u.exec(value);
  const unit = HOURS[`${match?.[1] ?? ''}${match?.[3] ?? ''}`];
  return match && unit !== undefined ? Number(match[2]) * unit : undefined;
}

/** First and last day of a value, counted from 1970-01-01; `2026-01-13/2026-01-14` is a range. */
function daysOf(value: string): Days | undefined {
  const [from = '', to] = value.split('/');
  const start = pointDays(from);
  if (to === undefined || !start) return start;
  const end = pointDays(to);
  return end && { first: start.first, last: end.last };
}

function pointDays(value: string): Days | undefined {
  const match = /^(\d{2,4})(?:-(W?\d\d|[A-Z][A-Z0-9]|XX)(?:-(\d\d?|WE|XX))?)?(?:T.*)?$/u.exec(value);
  const [, digits = '', part, rest] = match ?? [];
  if (!match || digits.length === 0) return undefined;
  if (digits.length < 4) return yearsBetween(Number(digits.padEnd(4, '0')), 10 ** (4 - digits.length));
  const year = Number(digits);
  if (part === undefined || part === 'XX') return yearsBetween(year, 1);
  if (part.startsWith('W') && part !== 'WI') return weekDays(year, Number(part.slice(1)), rest);
  const named = PARTS[part];
  const [month, months] = named ?? [Number(part), 1];
  if (!Number.isFinite(month)) return undefined;
  if (!named && rest && rest !== 'XX') return oneDay(dayNumber(year, month, Number(rest)));
  return { first: dayNumber(year, month, 1), last: dayNumber(year, month + months, 1) - 1 };
}

function yearsBetween(year: number, years: number): Days {
  return { first: dayNumber(year, 1, 1), last: dayNumber(year + years, 1, 1) - 1 };
}

/** ISO 8601 week: starts on Monday, week 1 holds 4 January. `WE` is its weekend. */
function weekDays(year: number, week: number, rest: string | undefined): Days {
  const fourth = dayNumber(year, 1, 4);
  const monday = fourth - ((fourth + 3) % 7) + 7 * (week - 1);
  if (rest === 'WE') return { first: monday + 5, last: monday + 6 };
  return rest && rest !== 'XX' ? oneDay(monday + Number(rest) - 1) : { first: monday, last: monday + 6 };
}

function oneDay(day: number): Days {
  return { first: day, last: day };
}

function dayNumber(year: number, month: number, day: number): number {
  return Math.round(Date.UTC(year, month - 1, day) / DAY);
}
