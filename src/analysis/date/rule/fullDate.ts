import { isCalendarDay } from '../calendar';
import { MONTH, WEEKDAY, monthOf, weekdayNumber } from '../calendarWords';
import type { CalendarPoint, DateRule, Draft } from '../draft';
import { HAS } from '../../passages';

const DAY = String.raw`(\d{1,2})(?:st|nd|rd|th)?`;
const YEAR = String.raw`(\d{4})(?![\d%]|,\d)`;
const LEAD = String.raw`\b(?:${WEEKDAY}\b\.?,? (?:the )?)?`;
const DASH = String.raw`(?: ?[-–—] ?| (?:to|through|until) )`;

type Read = Omit<Draft, 'start' | 'end'>;

function readDay(
  month: number,
  day: number,
  year: number | undefined,
  until?: { readonly month: number; readonly day: number },
  weekday?: number,
): Read | undefined {
  if (!isCalendarDay(month, day, year)) return undefined;
  if (until && (!isCalendarDay(until.month, until.day, year) || (until.month === month && until.day <= day)))
    return undefined;
  const expression: CalendarPoint = {
    kind: 'calendar',
    month,
    day,
    ...(year !== undefined && { year }),
    ...(until && { until }),
    ...(weekday !== undefined && { weekday }),
  };
  return { type: 'date', family: year === undefined ? 'dayOfMonth' : 'full', expression };
}

/** `Saturday, April 25` -> 6: tells the year where the text does not. */
function weekdayIn(text: string): number | undefined {
  const word = /^[a-z]+/i.exec(text)?.[0] ?? '';
  const weekday = weekdayNumber(word);
  return word.length < 3 || Number.isNaN(weekday) ? undefined : weekday;
}

const toNumber = (digits: string | undefined): number | undefined =>
  digits === undefined ? undefined : Number(digits);

/** `Friday, January 2, 2026` -> 2026-01-02; `January 13-14, 2026` -> 2026-01-13/2026-01-14; `Nov. 25` -> a day without a year. */
const american: DateRule = {
  needs: HAS.month | HAS.digit,
  pattern: new RegExp(
    // "Long March 4C" is a rocket.
    String.raw`(?<!\blong )${LEAD}(${MONTH})\b\.? ${DAY}(?!\d|[.,:/%]\d|[ -](?:percent|million|billion))(?:(?:${DASH}|[-–—](${MONTH})\b\.? | [-–—] (${MONTH})\b\.? )${DAY}(?!\d|[.,:]\d| (?:percent|${MONTH})))?(?:(?:, ?| of | )${YEAR})?`,
    'gi',
  ),
  read: ([whole, month = '', day, nearMonth, farMonth, untilDay, year]) =>
    readDay(
      monthOf(month),
      Number(day),
      toNumber(year),
      untilDay === undefined ? undefined : { month: monthOf(nearMonth ?? farMonth ?? month), day: Number(untilDay) },
      weekdayIn(whole),
    ),
};

/** `2 January 2026` -> 2026-01-02; `13-15 March` -> a range; `the 25th of November` -> a day without a year. */
const british: DateRule = {
  needs: HAS.month | HAS.digit,
  pattern: new RegExp(
    String.raw`${LEAD}(?<![\d.,:/$€£-])${DAY}(?:${DASH}${DAY})? (?:of )?(${MONTH})\b\.?(?!-\w)(?:,? ${YEAR})?`,
    'gi',
  ),
  read: ([whole, day, untilDay, month = '', year]) => {
    const read = readDay(
      monthOf(month),
      Number(day),
      toNumber(year),
      untilDay === undefined ? undefined : { month: monthOf(month), day: Number(untilDay) },
      weekdayIn(whole),
    );
    return /\d (?:may|march|mar|sat|sun) /.test(`${whole} `) ? undefined : read; // "14 may leave", "2 march on"
  },
};

/** `Sat Jan 03 04:36:54 UTC 2026` -> 2026-01-03T04:36:54Z. */
const stamp: DateRule = {
  needs: HAS.weekday | HAS.month | HAS.year,
  pattern: new RegExp(
    String.raw`\b${WEEKDAY},? (${MONTH}) (\d{1,2}) (\d{2}:\d{2}(?::\d{2})?) (?:([A-Z]{3,4}) )?(\d{4})\b`,
    'gi',
  ),
  read: ([, month = '', day, time = '', zone, year]) => {
    const read = readDay(monthOf(month), Number(day), Number(year));
    return read && { ...read, type: 'time', clock: `T${time}${zone === 'UTC' || zone === 'GMT' ? 'Z' : ''}` };
  },
};

/** `2026-01-03` -> that day; `2026-01-03T04:36Z` -> that minute. */
const iso: DateRule = {
  needs: HAS.year,
  pattern: /(?<![\d-])(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(Z)?)?(?![\d-])/g,
  read: ([, year, month, day, time, zone = '']) => {
    const read = readDay(Number(month), Number(day), Number(year));
    return read && (time === undefined ? read : { ...read, type: 'time', clock: `T${time}${zone}` });
  },
};

/** `14.03.2026`, `14/03/2026` -> 2026-03-14; `03/14/2026` too; of `03/04/2026` the American reading, as the text is English. */
const numeric: DateRule = {
  needs: HAS.year,
  pattern: /(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?![\d/-]|\.\d)/g,
  read: ([, first, mark, second, year]) => {
    const [a, b] = [Number(first), Number(second)];
    const dayFirst = mark === '.' || a > 12;
    return dayFirst ? readDay(b, a, Number(year)) : readDay(a, b, Number(year));
  },
};

export const fullDateRules: readonly DateRule[] = [stamp, iso, numeric, american, british];
