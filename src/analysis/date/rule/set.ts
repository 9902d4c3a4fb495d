import { MONTH_NAME, SEASON, UNIT, UNIT_PLURAL, formatDuration, monthOf, seasonOf, unitOf } from '../calendarWords';
import type { DateRule, Draft } from '../draft';
import { COUNT, readCount } from './count';
import { HAS } from '../../passages';

const set = (value: string): Omit<Draft, 'start' | 'end'> => ({
  type: 'set',
  family: 'set',
  expression: { kind: 'fixed', value },
});

const ADVERBS: Readonly<Record<string, string>> = {
  hourly: 'PT1H',
  daily: 'P1D',
  nightly: 'P1D',
  weekly: 'P1W',
  fortnightly: 'P2W',
  monthly: 'P1M',
  quarterly: 'P3M',
  yearly: 'P1Y',
  annual: 'P1Y',
  annually: 'P1Y',
  biennial: 'P2Y',
};

/** "quarterly results" are the results of one quarter. */
const REPORT = /^ (?:cash |net )?(?:dividend|result|loss|profit|earning|report|figure|sale|revenue|income)/;

/** `annual` -> P1Y; `daily` -> P1D. "Daily Courier" is a paper. */
const adverb: DateRule = {
  needs: HAS.adverb,
  pattern: new RegExp(String.raw`\b(?:twice-|semi-)?(?:${Object.keys(ADVERBS).join('|')})\b`, 'gi'),
  read: (match, text) => {
    const word = match[0];
    const next = text.slice(match.index + word.length, match.index + word.length + 3);
    if (/^\p{Lu}/u.test(word) && /^ \p{Lu}/u.test(next)) return undefined;
    // "the Orrin Daily"
    if (/^\p{Lu}/u.test(word) && /\p{Lu}[\p{L}’']+ $/u.test(text.slice(Math.max(0, match.index - 20), match.index)))
      return undefined;
    if (/^quarterly$/i.test(word) && REPORT.test(text.slice(match.index + word.length, match.index + word.length + 16)))
      return undefined;
    const value = ADVERBS[word.toLowerCase()];
    return value === undefined ? undefined : set(value);
  },
};

/** `every day`, `each July`, `every two weeks`, `every spring` -> P1D, XXXX-07, P2W, XXXX-SP. */
const every: DateRule = {
  needs: HAS.every,
  pattern: new RegExp(
    String.raw`\b(?:every|each)(?: (other|${COUNT}))? (?:(${UNIT_PLURAL}|${UNIT})|(${MONTH_NAME})|(${SEASON}))\b`,
    'gi',
  ),
  read: ([whole, count, unit, month, season]) => {
    if (month !== undefined) return set(`XXXX-${String(monthOf(month)).padStart(2, '0')}`);
    if (season !== undefined) return set(`XXXX-${seasonOf(season)}`);
    if (unit === undefined || /^every second$/i.test(whole)) return undefined;
    const [base, size] = unitOf(unit);
    const times = count === undefined ? 1 : /^other$/i.test(count) ? 2 : readCount(count);
    return set(formatDuration(times === undefined ? undefined : times * size, base));
  },
};

/** `twice a week`, `15 times per year` -> P1W, P1Y. */
const per: DateRule = {
  needs: HAS.unit,
  pattern:
    /(?<=\b(?:once|twice|times?|people|passengers|tons|tonnes|barrels|units|hours|days|dollars|million|billion|cars) )(?:a|per|each|an) (hour|day|week|month|year|night)\b/gi,
  read: ([, unit = '']) => set(formatDuration(1, unitOf(unit)[0])),
};

export const setRules: readonly DateRule[] = [every, adverb, per];
