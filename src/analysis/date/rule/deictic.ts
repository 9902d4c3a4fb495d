import { UNIT, unitOf } from '../calendarWords';
import type { DateRule, Draft, RelativePoint, ShiftedPoint } from '../draft';
import { PARTS_OF_DAY } from './weekday';
import { HAS } from '../../passages';

type Read = Omit<Draft, 'start' | 'end'>;

const day = (shift: number, clock?: string): Read => ({
  type: clock === undefined ? 'date' : 'time',
  family: 'deictic',
  expression: { kind: 'shifted', unit: 'day', shift },
  ...(clock !== undefined && { clock }),
});

const DAY_WORDS: Readonly<Record<string, Read>> = {
  today: day(0),
  yesterday: day(-1),
  tomorrow: day(1),
  tonight: day(0, 'TNI'),
  'last night': day(-1, 'TNI'),
  'the day before yesterday': day(-2),
  'the day after tomorrow': day(2),
};

/** `yesterday` -> the day before the reference date; `last night` -> its night. "USA Today" is a name. */
const dayWord: DateRule = {
  needs: HAS.dayWord,
  pattern: new RegExp(
    String.raw`\b(?:${Object.keys(DAY_WORDS)
      .sort((a, b) => b.length - a.length)
      .join('|')})\b`,
    'gi',
  ),
  read: (match, text) => {
    const isName =
      match[0].startsWith('T') && /\p{Lu}\p{L}* $/u.test(text.slice(Math.max(0, match.index - 20), match.index));
    return isName ? undefined : DAY_WORDS[match[0].toLowerCase()];
  },
};

/** `this morning` -> 2026-01-03TMO. */
const partOfToday: DateRule = {
  needs: HAS.dayWord,
  pattern: /\bthis (morning|afternoon|evening)\b/gi,
  read: ([, part = '']) => day(0, PARTS_OF_DAY[part.toLowerCase()]),
};

const TURNS: Readonly<Record<string, number>> = {
  this: 0,
  'the current': 0,
  last: -1,
  'the previous': -1,
  next: 1,
  'the coming': 1,
};

/** `this week` -> 2026-W01; `last year` -> 2025; `next month` -> 2026-02; `the weekend` -> 2026-W01-WE. */
const period: DateRule = {
  needs: HAS.unit,
  pattern: new RegExp(
    String.raw`\b(this|last|next|the current|the coming)(?: (?:past|coming|very|fiscal|calendar|whole))? (week|weekend|month|year|quarter|decade|century)(?=['’]s\b|\b)(?! (?:of the year|at a time))`,
    'gi',
  ),
  read: (match, text) => {
    const [whole, turn = '', unit = ''] = match;
    if (/^This \p{Lu}/u.test(whole) && /["“‘'*_]/.test(text[match.index - 1] ?? '')) return undefined; // a programme's name
    const point: ShiftedPoint = {
      kind: 'shifted',
      unit: unit.toLowerCase() === 'weekend' ? 'weekend' : unitOf(unit)[0],
      shift: TURNS[turn.toLowerCase()] ?? 0,
    };
    return { type: 'date', family: 'period', expression: point };
  },
};

/** `over the weekend` -> the one nearest before. */
const weekend: DateRule = {
  needs: HAS.unit,
  pattern: /\bthe weekend\b/gi,
  read: () => ({ type: 'date', family: 'period', expression: { kind: 'shifted', unit: 'weekend', shift: -1 } }),
};

/** `the start of the year`, `the end of the month`: the unit counts as a date only so. */
const edgeOfUnit: DateRule = {
  needs: HAS.unit,
  pattern:
    /(?<=\b(?:(?:start|beginning|end|middle|rest|remainder|turn|close|course|half|months|quarters?) of|(?:earlier|later|early|late) in) )the (?:new |current |fiscal )?(day|week|month|year|decade|century)\b/gi,
  read: ([, unit = '']) => ({
    type: 'date',
    family: 'period',
    expression: { kind: 'shifted', unit: unitOf(unit)[0], shift: 0 },
  }),
};

/** `the year`, `the full year` -> the reference year; `the year ended June 30` is a length. */
const theYear: DateRule = {
  needs: HAS.unit,
  pattern:
    /\bthe (?:full |fiscal |full fiscal )?year\b(?! (?:of the|before|after|earlier|ago|\d))(?: (end(?:ed|ing)))?/g,
  read: ([, ended]) =>
    ended === undefined
      ? { type: 'date', family: 'anaphor', expression: { kind: 'shifted', unit: 'year', shift: 0 } }
      : { type: 'duration', family: 'duration', expression: { kind: 'fixed', value: 'P1Y' } },
};

/** `a year that marks …`, `in a year when …` -> the reference year. */
const yearThat: DateRule = {
  needs: HAS.unit,
  pattern: /\ba year (?=(?:that|when|in which|which|marked by|of)\b)/gi,
  read: () => ({ type: 'date', family: 'anaphor', expression: { kind: 'shifted', unit: 'year', shift: 0 } }),
};

/** `year-end`, `by year's end` -> the last day of the reference year. */
const yearEnd: DateRule = {
  needs: HAS.unit,
  pattern: /\b(?:the )?year(?:-| |['’]s )end\b/gi,
  read: () => ({ type: 'date', family: 'period', expression: { kind: 'calendar', month: 12, day: 31 } }),
};

/** `that year`, `the same day`, `the following week` -> counted from the date mentioned before. */
const anaphor: DateRule = {
  needs: HAS.unit,
  pattern: new RegExp(
    String.raw`\b(that|the same|that same|the following|the next|the previous|the preceding|the latest) (${UNIT}|period)\b`,
    'gi',
  ),
  read: ([, which = '', unit = '']) => {
    const isPeriod = /^(?:period|quarter)$/i.test(unit);
    if (/latest/i.test(which) && !isPeriod) return undefined;
    if (/^(?:second|minute|hour|decade|century|millennium|night|semester)$/i.test(unit)) return undefined;
    const shift = /following|next/i.test(which) ? 1 : /previous|preceding/i.test(which) ? -1 : 0;
    return {
      type: 'date',
      family: 'anaphor',
      expression: {
        kind: 'relative',
        unit: isPeriod ? 'period' : /^weekend$/i.test(unit) ? 'weekend' : unitOf(unit)[0],
        shift,
      },
    };
  },
};

/** `the quarter`, `the year-ago period` -> the quarter spoken of before, or the same one a year before it. */
const businessPeriod: DateRule = {
  needs: HAS.unit,
  pattern:
    /\b(?:(?:the |its )?(year-(?:ago|earlier)|year ago|year earlier)(?: (?:quarter|period))?|the quarter|the (\d{4}) (?:quarter|period))\b/gi,
  read: ([, yearAgo, year]) => {
    const isPeriod = yearAgo === undefined;
    const point: RelativePoint = {
      kind: 'relative',
      unit: isPeriod ? 'period' : 'year',
      shift: isPeriod ? 0 : -1,
      ...(year !== undefined && { year: Number(year) }),
    };
    return { type: 'date', family: 'anaphor', expression: point };
  },
};

export const deicticRules: readonly DateRule[] = [
  dayWord,
  partOfToday,
  period,
  weekend,
  edgeOfUnit,
  theYear,
  yearThat,
  yearEnd,
  anaphor,
  businessPeriod,
];
