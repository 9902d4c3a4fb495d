import type { CalendarPoint, DateRule } from '../draft';
import { FEAST_MONTH, type MovableFeast } from '../movableFeast';
import { turnOf } from './month';
import { HAS } from '../../passages';

/** Holidays on the same day each year, as [month, day]. */
const FIXED: Readonly<Record<string, readonly [number, number]>> = {
  "new year's day": [1, 1],
  "new year's eve": [12, 31],
  "valentine's day": [2, 14],
  "st. patrick's day": [3, 17],
  'independence day': [7, 4],
  halloween: [10, 31],
  'veterans day': [11, 11],
  'armistice day': [11, 11],
  'christmas eve': [12, 24],
  'christmas day': [12, 25],
  christmas: [12, 25],
  'boxing day': [12, 26],
};

const NAMES = Object.keys(FIXED)
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replace("'", "['’]"));

/** `Christmas Eve` -> 24 December; a year beside it is read too: `the 2015 Christmas Eve`, `Christmas Eve 2015`. */
const holiday: DateRule = {
  needs: HAS.holiday,
  pattern: new RegExp(
    String.raw`\b(?:(\d{4}) )?(${NAMES.join('|')})(?: (?:of )?(\d{4})\b)?(?! (?:Island|Carol|tree|card|present|gift|shopp|season|market|sale|party|dinner|lights|bonus)|\w)`,
    'gi',
  ),
  read: ([, before, name = '', after]) => {
    const year = before ?? after;
    if (!/^\p{Lu}/u.test(name)) return undefined;
    const [month, day] = FIXED[name.toLowerCase().replace('’', "'")] ?? [0, 0];
    if (month === 0) return undefined;
    return {
      type: 'date',
      family: 'holiday',
      expression: { kind: 'calendar', month, day, ...(year !== undefined && { year: Number(year) }) },
    };
  },
};

const FEAST_NAMES: Readonly<Record<string, MovableFeast>> = {
  easter: 'easter',
  'easter sunday': 'easter',
  'good friday': 'goodFriday',
  thanksgiving: 'thanksgiving',
  'thanksgiving day': 'thanksgiving',
  'labor day': 'laborDay',
  'memorial day': 'memorialDay',
};

/** `Thanksgiving` -> 2025-11-27; `last Easter`; not "Easter Island" or "the Good Friday Agreement". */
const feast: DateRule = {
  needs: HAS.holiday,
  pattern:
    /\b(?:(last|this|next) )?(Easter(?: Sunday)?|Good Friday|Thanksgiving(?: Day)?|Labor Day|Memorial Day)\b(?:,? (\d{4})\b)?(?! (?:\p{Lu}|eggs?\b|dinner|parade|week|meal|holiday|Monday|turkey)|-)/gu,
  read: ([, turn, name = '', year]) => {
    const key = FEAST_NAMES[name.toLowerCase()];
    if (key === undefined) return undefined;
    const shift = turnOf(turn);
    const expression: CalendarPoint = {
      kind: 'calendar',
      feast: key,
      month: FEAST_MONTH[key],
      ...(year !== undefined && { year: Number(year) }),
      ...(shift !== undefined && { turn: shift }),
    };
    return { type: 'date', family: 'holiday', expression };
  },
};

export const holidayRules: readonly DateRule[] = [feast, holiday];
