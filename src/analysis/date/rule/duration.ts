import { UNIT, UNIT_PLURAL, formatDuration, unitOf } from '../calendarWords';
import type { DateRule, Draft, Expression } from '../draft';
import { COUNT, readCount } from './count';
import { HAS } from '../../passages';

type Read = Omit<Draft, 'start' | 'end'>;

const ANY_UNIT = `${UNIT_PLURAL}|${UNIT}`;
const FILLER =
  '(?:additional |more |extra |full |whole |consecutive |straight |further |long |short |solid |working |business |school |calendar |successive |or so |odd )';

function readDuration(count: number | undefined, word: string, family: Draft['family'] = 'duration'): Read {
  const [unit, size] = unitOf(word);
  const value = formatDuration(count === undefined ? undefined : count * size, unit);
  return { type: 'duration', family, expression: { kind: 'fixed', value } };
}

/** `two days` -> P2D; `25 minutes` -> PT25M; `several years` -> PXY; `two and a half years` -> P2Y6M. "40 seconds" counts, "a second" is an ordinal. */
const counted: DateRule = {
  needs: HAS.unit,
  pattern: new RegExp(
    String.raw`(?<![\w$€£-])(${COUNT}(?: and an? half)?)(?:-| )${FILLER}?(${ANY_UNIT})\b(?! (?:of the year|earlier than))(?: and an? (half))?(?:-long\b)?(?![- ]old\b)`,
    'gi',
  ),
  read: ([whole, words = '', unit = '', half]) => {
    if (/^(?:a|one)[ -]second$|^three-quarters$/i.test(whole)) return undefined;
    if (/^\d{4}$/.test(words)) return undefined; // "the 2024 year"
    if (/^an?$/i.test(words) && /s$/i.test(unit) && !/^century$/i.test(unit)) return undefined;
    if (/^an?$/i.test(words) && /^(?:night|quarter|weekend|second)$/i.test(unit)) return undefined;
    const base = readCount(words.replace(/ and an? half$/i, ''));
    const extra = half !== undefined || / and an? half$/i.test(words) ? 0.5 : 0;
    return readDuration(
      base === undefined ? undefined : base + extra,
      unit,
      base === undefined ? 'vagueDuration' : 'duration',
    );
  },
};

/** `the past three months` -> P3M; `the last few years` -> PXY; `the past decade` -> P10Y. */
const lastSpan: DateRule = {
  needs: HAS.unit,
  pattern: new RegExp(
    String.raw`\bthe (?:past|last|next|coming|first|final|following|previous)(?: (${COUNT}|few|couple of))? (${ANY_UNIT})\b`,
    'gi',
  ),
  read: (match, text) => {
    const [whole, words, unit = ''] = match;
    // "over the last month": as long as one, up to now; "the last month" alone is the one before.
    const isSpan = /\b(?:over|within) $/i.test(text.slice(Math.max(0, match.index - 8), match.index));
    const isPlural = new RegExp(`^(?:${UNIT_PLURAL})$`, 'i').test(unit);
    if (
      words === undefined &&
      (isPlural
        ? /first|final/.test(whole)
        : !/^the past/i.test(whole) &&
          !/^the (?:last|next) (?:decade|century)/i.test(whole) &&
          !(isSpan && /^the (?:last|next)/i.test(whole)))
    )
      return undefined;
    const count =
      words === undefined
        ? isPlural
          ? undefined
          : 1
        : /^couple/i.test(words)
          ? 2
          : /^few$/i.test(words)
            ? undefined
            : readCount(words);
    return readDuration(count, unit, count === undefined ? 'vagueDuration' : 'duration');
  },
};

/** `for years`, `within days` -> PXY, PXD. */
const vague: DateRule = {
  needs: HAS.unit,
  pattern: new RegExp(
    String.raw`(?<=\b(?:for|in|within|over|after|of|by|took|take|takes|lasting|lasts?|spent|many|from|or|and|,|--) )(?:many |recent |coming )?(days|weeks|months|years|decades|centuries|hours)\b(?! (?:old|earlier)\b)`,
    'gi',
  ),
  read: ([whole, unit = '']) => {
    if (/^recent/i.test(whole)) return undefined;
    if (/^coming/i.test(whole))
      return { type: 'date', family: 'vague', expression: { kind: 'fixed', value: 'FUTURE_REF' } };
    return readDuration(undefined, unit, 'vagueDuration');
  },
};

/** `three years ago`, `two days later`, `a month earlier` -> counted from the reference date, or from the date before it in the text. */
const ago: DateRule = {
  needs: HAS.unit,
  pattern: new RegExp(
    String.raw`(?<![\w$€£-])(${COUNT}) (?:or so |or two )?(${ANY_UNIT})(?: or so)? (ago|earlier|later|(?:before|after)(?=[.,;\n])|from now|hence|from today)\b(?! (?:in the|than)\b)`,
    'gi',
  ),
  read: ([, words = '', unit = '', direction = '']) => {
    const count = readCount(words);
    const key = direction.toLowerCase();
    if (count === undefined) {
      const value =
        key === 'ago'
          ? 'PAST_REF'
          : key === 'later' || key === 'after'
            ? undefined
            : key === 'from now'
              ? 'FUTURE_REF'
              : undefined;
      return value === undefined ? undefined : { type: 'date', family: 'vague', expression: { kind: 'fixed', value } };
    }
    return { type: 'date', family: 'ago', expression: agoPoint(count, unit, key) };
  },
};

function agoPoint(count: number, word: string, direction: string): Expression {
  const [unit, size] = unitOf(word);
  const isShort = unit === 'second' || unit === 'minute' || unit === 'hour';
  if (isShort || !Number.isInteger(count * size)) return { kind: 'fixed', value: formatDuration(count * size, unit) };
  const isBack = direction === 'ago' || direction === 'earlier' || direction === 'before';
  const shift = (isBack ? -1 : 1) * count * size;
  const isAnchored = direction === 'ago' ? unit === 'year' && count === 1 : !/now|today|hence/.test(direction);
  return { kind: isAnchored ? 'relative' : 'shifted', unit, shift };
}

export const durationRules: readonly DateRule[] = [ago, counted, lastSpan, vague];
