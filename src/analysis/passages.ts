import type { Span, Token } from './model';
import { UNIT, UNIT_PLURAL, MONTH_WORDS, SEASON, WEEKDAY_WORDS } from './date/calendarWords';
import { NUMBER_NAMES } from './quantity/numberWords';

/** What a passage has: rules for dates and quantities look only where all is that they need. */
export const HAS = {
  digit: 1, year: 1 << 1, number: 1 << 2, month: 1 << 3, weekday: 1 << 4, unit: 1 << 5, season: 1 << 6, dayWord: 1 << 7, clock: 1 << 8, meridiem: 1 << 9,
  decade: 1 << 10, quarter: 1 << 11, half: 1 << 12, every: 1 << 13, adverb: 1 << 14, vague: 1 << 15, holiday: 1 << 16, century: 1 << 17, percent: 1 << 18,
  currency: 1 << 19, anniversary: 1 << 20,
} as const; // prettier-ignore

/** A stretch of a text that no date and no quantity runs over the ends of. */
export interface Passage extends Span {
  /** Bits of HAS. */
  readonly has: number;
}

/** Words by what they tell of a passage: in lower case, without marks, as a passage has "o'clock" as "o" and "clock". */
const WORDS: readonly (readonly [has: number, words: string])[] = [
  [HAS.month, MONTH_WORDS.join('|')],
  [HAS.weekday, WEEKDAY_WORDS.flatMap((word) => [word, `${word}s`]).join('|')],
  [HAS.unit, `${UNIT}|${UNIT_PLURAL}|period`],
  [HAS.season, SEASON],
  [HAS.dayWord, 'today|yesterday|tomorrow|tonight|night|morning|afternoon|evening'],
  [HAS.clock, 'noon|midday|midnight|clock'],
  [HAS.meridiem, 'am|pm'],
  [HAS.decade, 'twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties'],
  [HAS.quarter, 'quarter|q'],
  [HAS.half, 'half|h'],
  [HAS.every, 'every|each'],
  [HAS.adverb, 'hourly|daily|nightly|weekly|fortnightly|monthly|quarterly|yearly|annual|annually|biennial'],
  [HAS.vague, 'now|current|currently|present|nowadays|days|moment|recent|recently|past|soon|future'],
  [HAS.holiday, 'easter|friday|thanksgiving|labor|memorial|year|valentine|patrick|independence|halloween|veterans|armistice|christmas|boxing'],
  [HAS.century, 'century'],
  [HAS.number, [...NUMBER_NAMES, 'tens|hundreds|dozens|thousands|millions|billions|scores|handful|few|several'].join('|')],
  [HAS.percent, 'percent|cent|pct|percentage'],
  [HAS.currency, 'dollar|euro|pound|yen|yuan|rupee|won|rouble|ruble|lira|shekel|franc|peso|krona|krone|zloty|naira|rand|real|cent|baht|ringgit|hryvnia|dirham|dinar|riyal'],
  [HAS.currency, 'dollars|euros|pounds|yens|yuans|rupees|wons|roubles|rubles|liras|shekels|francs|pesos|kronas|krones|zlotys|nairas|rands|reals|cents|bahts|ringgits|hryvnias|dirhams|dinars|riyals'],
  [HAS.anniversary, 'anniversary|anniversaries|birthday|jubilee'],
]; // prettier-ignore

/** The bits of a word by a hash of its letters: a stranger with the same hash costs a look, no more. */
const TABLE = new Map<number, number>();
for (const [has, words] of WORDS) {
  for (const word of words.split('|')) {
    let hash = 0;
    for (let i = 0; i < word.length; i++) hash = addLetter(hash, word.charCodeAt(i));
    TABLE.set(hash, (TABLE.get(hash) ?? 0) | has);
  }
}

/** Upper and lower case alike. */
function addLetter(hash: number, code: number): number {
  return (Math.imul(hash, 31) + (code | 0x20)) | 0;
}

const CUT = new WeakMap<readonly Token[], { readonly text: string; readonly passages: readonly Passage[] }>();

/** The passages of a document, cut once for all that ask. */
export function passagesOf({ text, tokens }: { text: string; tokens: readonly Token[] }): readonly Passage[] {
  const known = CUT.get(tokens);
  if (known?.text === text) return known.passages;
  const passages = cutPassages(text);
  CUT.set(tokens, { text, passages });
  return passages;
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const isLetter = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;
const isPercent = (code: number): boolean => code === 0x25;

/**
 * Cuts a text behind line breaks, and in lines behind a stop and a space where a word with a capital and one without follow.
 * "It rose on May 3. The mayor left." -> [It rose on May 3. ] has a month, a digit; [The mayor left.] has nothing
 */
export function cutPassages(text: string): Passage[] {
  const passages: Passage[] = [];
  let start = 0;
  let has = 0;
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at);
    let end = at + 1;
    if (isLetter(code)) {
      let hash = 0;
      for (end = at; isLetter(text.charCodeAt(end)); end++) hash = addLetter(hash, text.charCodeAt(end));
      has |= TABLE.get(hash) ?? 0;
      if (end === at + 1) has |= letterHas(text, at, code | 0x20);
    } else if (isDigit(code)) {
      while (isDigit(text.charCodeAt(end))) end++;
      has |= end - at >= 4 ? HAS.digit | HAS.number | HAS.year : HAS.digit | HAS.number;
      if (text.charCodeAt(end) === 0x3a) has |= HAS.clock;
    } else if (isPercent(code)) has |= HAS.percent;
    at = end;
    if (code === 0x0a || (code === 0x20 && endsSentence(text, end))) {
      passages.push({ start, end, has });
      start = end;
      has = 0;
    }
  }
  if (start < text.length) passages.push({ start, end: text.length, has });
  return passages;
}

/** What a lone letter tells: the s of "1990s" and "’80's", the a of "10 a.m.". */
function letterHas(text: string, at: number, letter: number): number {
  if (letter === 0x73) {
    const before = text.charCodeAt(at - 1);
    return isDigit(before) || isApostrophe(before) ? HAS.decade : 0;
  }
  return (letter === 0x61 || letter === 0x70) && text.charAt(at + 1) === '.' ? HAS.meridiem : 0;
}

const STOP = /[.!?]["”’)\]]{0,2} $/;
const OPENS = /^["“‘(]?[A-Z][a-z]+ [a-z]/;

function endsSentence(text: string, at: number): boolean {
  const stop = text.charCodeAt(at - 2);
  // A small letter before the space, as nearly everywhere: no stop.
  if (isLetter(stop) || isDigit(stop) || stop === 0x2c) return false;
  return STOP.test(text.slice(Math.max(0, at - 4), at)) && OPENS.test(text.slice(at, at + 40));
}

/**
 * The matches of a pattern in the passages that have all of `needs`: those that it would have in the whole text, from left to right.
 * @param pattern with the flag g; matches nothing without `needs`, and nothing that runs over the end of a passage
 */
export function matchPassages(
  text: string,
  passages: readonly Passage[],
  needs: number,
  pattern: RegExp,
  take: (match: RegExpExecArray) => void,
): void {
  for (let i = 0; i < passages.length; i++) {
    const first = passages[i];
    if (!first || (first.has & needs) !== needs) continue;
    while (((passages[i + 1]?.has ?? 0) & needs) === needs && i + 1 < passages.length) i++;
    const piece = text.slice(first.start, passages[i]?.end);
    pattern.lastIndex = 0;
    for (let match = pattern.exec(piece); match; match = pattern.exec(piece)) {
      match.index += first.start;
      match.input = text;
      take(match);
    }
  }
}
