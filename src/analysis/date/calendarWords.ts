/** Words of the English calendar, as regular expression sources (used with the flag `i`) and as tables. */
const MONTH_NAMES = [
  'january', 'february', 'march', 'april', 'may', 'june',
  'july', 'august', 'september', 'october', 'november', 'december',
]; // prettier-ignore
const WEEKDAY_NAMES = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

const MONTH_ABBREVIATIONS = ['sept', 'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WEEKDAY_ABBREVIATIONS = ['tues', 'weds', 'thurs', 'thur', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

export const MONTH_WORDS: readonly string[] = [...MONTH_NAMES, ...MONTH_ABBREVIATIONS];
export const WEEKDAY_WORDS: readonly string[] = [...WEEKDAY_NAMES, ...WEEKDAY_ABBREVIATIONS];
export const MONTH_NAME = MONTH_NAMES.join('|');
/** Names and abbreviations with an optional point: only beside a day or a year. */
export const MONTH = `(?:${MONTH_WORDS.join('|')})`;
export const WEEKDAY_NAME = WEEKDAY_NAMES.join('|');
export const WEEKDAY = `(?:${WEEKDAY_WORDS.join('|')})`;
export const SEASON = 'spring|summer|autumn|fall|winter';
export const UNIT =
  'second|minute|hour|day|night|week|weekend|fortnight|month|quarter|semester|year|decade|century|millennium';
export const UNIT_PLURAL =
  'seconds|minutes|hours|days|nights|weeks|weekends|fortnights|months|quarters|semesters|years|decades|centuries|millennia';
export const ORDINAL = 'first|second|third|fourth|final|last|1st|2nd|3rd|4th';

/** "Sept" -> 9; NaN for no month. */
export function monthOf(word: string): number {
  const key = word.slice(0, 3).toLowerCase();
  const index = MONTH_NAMES.findIndex((name) => name.startsWith(key));
  return index < 0 ? NaN : index + 1;
}

/** "Fri" -> 5; NaN for no weekday. */
export function weekdayNumber(word: string): number {
  const key = word.slice(0, 3).toLowerCase();
  const index = WEEKDAY_NAMES.findIndex((name) => name.startsWith(key));
  return index < 0 ? NaN : index + 1;
}

/** TIMEX3 season codes; "fall" and "autumn" are one. */
export function seasonOf(word: string): 'SP' | 'SU' | 'FA' | 'WI' {
  const key = word.toLowerCase();
  return key === 'spring' ? 'SP' : key === 'summer' ? 'SU' : key === 'winter' ? 'WI' : 'FA';
}

export const UNITS = [
  'second',
  'minute',
  'hour',
  'day',
  'week',
  'month',
  'quarter',
  'year',
  'decade',
  'century',
] as const;
export type Unit = (typeof UNITS)[number];

const SPECIAL_UNITS: Readonly<Record<string, readonly [Unit, number]>> = {
  night: ['day', 1],
  weekend: ['week', 1],
  fortnight: ['week', 2],
  semester: ['month', 6],
  century: ['century', 1],
  centuries: ['century', 1],
  millennium: ['year', 1000],
  millennia: ['year', 1000],
};

/** "fortnights" -> ['week', 2]: the unit and how many of it the word stands for. */
export function unitOf(word: string): readonly [Unit, number] {
  const key = word.toLowerCase();
  const base = SPECIAL_UNITS[key] ? key : key.replace(/s$/, '');
  return SPECIAL_UNITS[base] ?? [UNITS.find((unit) => unit === base) ?? 'day', 1];
}

const DURATION_LETTERS: Readonly<Record<Unit, readonly [prefix: string, letter: string, factor: number]>> = {
  second: ['PT', 'S', 1],
  minute: ['PT', 'M', 1],
  hour: ['PT', 'H', 1],
  day: ['P', 'D', 1],
  week: ['P', 'W', 1],
  month: ['P', 'M', 1],
  quarter: ['P', 'M', 3],
  year: ['P', 'Y', 1],
  decade: ['P', 'Y', 10],
  century: ['P', 'Y', 100],
};

const SMALLER_UNITS: Partial<Record<Unit, readonly [letter: string, count: number]>> = {
  year: ['M', 12],
  hour: ['M', 60],
  minute: ['S', 60],
};

/** (2, 'decade') -> P20Y; (undefined, 'day') -> PXD; (1.5, 'hour') -> PT1H30M. */
export function formatDuration(count: number | undefined, unit: Unit): string {
  const [prefix, letter, factor] = DURATION_LETTERS[unit];
  if (count === undefined) return `${prefix}X${unit === 'decade' ? 'E' : unit === 'century' ? 'C' : letter}`;
  const whole = Math.floor(count * factor + 1e-9);
  const rest = count * factor - whole;
  if (rest < 1e-9) return `${prefix}${whole}${letter}`;
  const smaller = SMALLER_UNITS[unit];
  if (!smaller) return `${prefix}${count * factor}${letter}`;
  return `${prefix}${whole > 0 ? `${whole}${letter}` : ''}${Math.round(rest * smaller[1])}${smaller[0]}`;
}
