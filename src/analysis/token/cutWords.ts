import type { Span } from '../model';
import { isAbbreviation } from './abbreviation';

/**
 * One token at the place where the pattern stands, the first alternative that fits. Groups: url, site, number and its unit,
 * word, gap (numbered: V8 builds an object of named ones at every match). Every repetition is bounded or is over
 * one character class followed by another, so that no input makes it backtrack further than its own match.
 */
const TOKEN = new RegExp(
  [
    String.raw`((?:https?:\/\/|www\.)[^\s"“”<>«»]{1,2000})`,
    String.raw`(?:[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}|[#@][\p{L}_][\p{L}\p{M}\p{N}_]*)`,
    // t.co/x, orrin-post.com: only endings that no sentence runs into
    String.raw`([A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){0,6}\.(?:com|org|net|edu|gov|co\.uk|info|ly|io)(?![\p{L}\p{N}])(?:\/[^\s"“”<>«»]{0,2000})?)`,
    String.raw`(?:(?:\p{L}\.){2,12}(?!\p{L}{2})|(?:\p{Lu}\.){1,12}\p{Lu}(?![\p{L}\p{N}])|[Pp]h\.[Dd]\.?)`,
    String.raw`(\p{Nd}+(?:[.,:/-]\p{Nd}+)*)((?:\p{L}[\p{L}\p{M}\p{N}]*)?)`,
    String.raw`(?:\p{Lu}{1,4}&\p{Lu}{1,4}(?!\p{L}))`,
    String.raw`([\p{L}\p{M}_][\p{L}\p{M}\p{N}_\u00ad\u200c\u200d]*(?:['’][\p{L}\p{M}]+)*(?:-\p{Nd}+[a-z]?)?)`,
    String.raw`(?:(?:\p{RI}\p{RI}|\p{Emoji_Presentation}|\p{Extended_Pictographic})(?:[\ufe0f\u20e3]|\p{Emoji_Modifier}|\u200d\p{Extended_Pictographic})*)`,
    String.raw`(?:\.{2,}|-{2,}|[^\s\p{Cc}\u200b-\u200f\u2060\ufeff])`,
    String.raw`([\s\p{Cc}\u200b-\u200f\u2060\ufeff]+)`,
  ].join('|'),
  'uy',
);

/** What follows an apostrophe and is a word of its own: Lark's, they're, I'm, they'd. */
const CLITIC = /['’](?:s|re|ve|ll|d|m)$/iu;
const NEGATION = /n['’]t$/iu;
/** Letters behind digits that are a measure (11bn, 5km) and not a part of the number's name (5G, 250th, 1990s, 10am). */
const MEASURE =
  /^(?:bn|mn|tn|trn|m|k|b|cr|mm|cm|km|kg|g|mg|lb|lbs|oz|ft|mi|mph|kph|kmh|sq|ha|gb|mb|tb|kb|mw|gw|kw|hz|ghz|min|mins|hr|hrs|sec|secs|billion|million|trillion|crore|lakh|percent|pc|pct)$/i;
const CURRENCY = /^(?:USD|EUR|GBP|JPY|CNY|RMB|INR|AUD|CAD|CHF|HKD|KRW|Rs|US|Dh|AED|SAR|NZD|SGD|ZAR|NGN)(?=\p{Nd})/u;
const TRAILING = /[.,;:!?)\]}'’*]+$/u;

/**
 * Cuts a text into words, numbers and marks; white space, control characters and zero-width marks are in no token.
 *
 *     "Arden-U.S. talks" -> Arden, -, U.S., talks        "Lark’s USD11bn" -> Lark, ’s, USD, 11, bn
 *     "25-minute" -> 25, -, minute                        "can't" -> ca, n't      "COVID-19", "250th", "10am" stay whole
 *
 * Linear in the length of the text.
 */
export function cutWords(text: string): Span[] {
  const spans: Span[] = [];
  let at = 0;
  while (at < text.length) {
    const plain = cutPlain(text, at, spans);
    if (plain > at) {
      at = plain;
      continue;
    }
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    if (!match) {
      at++;
      continue;
    }
    at = cutMatch(text, at, match, spans);
  }
  return spans;
}

const SPACE = 0x20;
const NEWLINE = 0x0a;
const isLetter = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
/** Marks that are a token wherever they stand: , ; ( ) " “ ” ‘ */
const isLoneMark = (code: number): boolean =>
  code === 0x2c || code === 0x22 || code === 0x28 || code === 0x29 || code === 0x3b || code === 0x201c || code === 0x201d || code === 0x2018; // prettier-ignore

/**
 * The short way for nine tokens of ten, which the pattern would cut in the same way: spaces, lone marks, and words of plain
 * letters before a space, a lone mark, or a stop with white space behind it.
 * @returns where to go on; `at` where only the pattern can tell
 */
function cutPlain(text: string, at: number, spans: Span[]): number {
  const first = text.charCodeAt(at);
  if (first === SPACE || first === NEWLINE) return at + 1;
  if (isLoneMark(first)) {
    spans.push({ start: at, end: at + 1 });
    return at + 1;
  }
  let end = at;
  while (isLetter(text.charCodeAt(end))) end++;
  if (end === at) return at;
  const next = text.charCodeAt(end);
  if (next === SPACE || next === NEWLINE || isLoneMark(next)) {
    spans.push({ start: at, end });
    return end;
  }
  const behind = next === 0x2e ? text.charCodeAt(end + 1) : 0;
  return behind === SPACE || behind === NEWLINE ? cutWord(text, at, end, spans) : at;
}

/** Adds the tokens of one match and returns where to go on: behind the match, or inside it where its tail is no part of it. */
function cutMatch(text: string, start: number, match: RegExpExecArray, spans: Span[]): number {
  const [whole, url, site, number, unit = '', word, gap] = match;
  let end = start + whole.length;
  if (gap !== undefined) return end;
  if (url !== undefined || site !== undefined) {
    end = start + whole.replace(TRAILING, '').length || end;
  } else if (number !== undefined) {
    if (unit && unit !== 'G' && MEASURE.test(unit)) {
      spans.push({ start, end: end - unit.length });
      start = end - unit.length;
    }
  } else if (word !== undefined) {
    return cutWord(text, start, end, spans);
  }
  spans.push({ start, end });
  return end;
}

/** `Lark’s` -> Lark, ’s; `don't` -> do, n't; `Sept` + `.` -> Sept.; `pre-2020` -> pre (the rest is cut next) */
function cutWord(text: string, start: number, end: number, spans: Span[]): number {
  let word = text.slice(start, Math.min(end, start + 80));
  const dash = word.indexOf('-');
  // A number behind a hyphen belongs to a name in capitals (COVID-19, F-16), not to a prefix (pre-2020, mid-2024).
  if (dash >= 0 && !/^\p{Lu}[\p{Lu}\p{Nd}]*$/u.test(word.slice(0, dash))) {
    end = start + dash;
    word = word.slice(0, dash);
  }
  const currency = CURRENCY.exec(word);
  if (currency) {
    spans.push({ start, end: start + currency[0].length });
    return start + currency[0].length;
  }
  const clitic = CLITIC.exec(word) ?? NEGATION.exec(word);
  if (clitic && clitic.index > 0 && end - start <= 80) {
    spans.push({ start, end: start + clitic.index }, { start: start + clitic.index, end });
    return end;
  }
  if (text[end] === '.' && text[end + 1] !== '.' && keepsStop(text, word, end)) end++;
  spans.push({ start, end });
  return end;
}

/** Is the stop at `end` a part of the word: an abbreviation, or an initial before a name? `Ida M. Lark` -> M. */
function keepsStop(text: string, word: string, end: number): boolean {
  const next = /^\s{0,3}(\S)/u.exec(text.slice(end + 1, end + 5))?.[1] ?? '';
  if (word.length > 1) return isAbbreviation(word, next);
  if (isAbbreviation(word, next)) return true;
  return word !== 'I' && /\p{Lu}/u.test(word) && /\p{Lu}/u.test(next);
}
