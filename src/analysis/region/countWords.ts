import { LANGUAGES, LANGUAGES_OF_WORD } from './functionWords';

/** What words are made of: of letters alone, as languages are told apart; or of digits and apostrophes too, as they are counted. */
export type WordKind = 'letters' | 'printed';

/** How many words a passage has, and which are function words. */
export interface WordCounts {
  readonly words: number;
  /** Words of any language's list, and of each: an index for each of LANGUAGES. */
  readonly functionWords: number;
  readonly byLanguage: Uint32Array;
  /** Words with a capital or a digit in front. */
  readonly high: number;
}

/** Words of letters alone. */
export const LETTERS = /\p{L}[\p{L}\p{M}]{0,40}/gu;
const PRINTED = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’]{0,60}/gu;
const HIGH = /^[\p{Lu}\p{N}]/u;
const LONGEST: Readonly<Record<WordKind, number>> = { letters: 41, printed: 61 };

/**
 * Counts the words of a passage. Latin text, as nearly all is, is walked through letter by letter and without a string a word, four times as
 * fast as by patterns.
 */
export function countWords(text: string, kind: WordKind): WordCounts {
  const lower = text.toLowerCase();
  return walk(text, lower, kind) ?? countByPattern(text, lower, kind);
}

function countByPattern(text: string, lower: string, kind: WordKind): WordCounts {
  const pattern = kind === 'letters' ? LETTERS : PRINTED;
  const byLanguage = new Uint32Array(LANGUAGES.length);
  let functionWords = 0;
  for (const word of lower.match(pattern) ?? []) {
    const languages = LANGUAGES_OF_WORD.get(word);
    if (!languages) continue;
    functionWords++;
    for (const language of languages) byLanguage[language] = (byLanguage[language] ?? 0) + 1;
  }
  const words = text.match(pattern) ?? [];
  return { words: words.length, functionWords, byLanguage, high: words.filter((word) => HIGH.test(word)).length };
}

/** Kinds of code units, in lower case. `other` is for the patterns to judge: other scripts, marks, figures that are no digits. */
const NONE = 0;
const LETTER = 1;
const DIGIT = 2;
const APOSTROPHE = 3;
const OTHER = 4;

/** Of the code units up to the end of the Latin blocks. */
const UNITS = Uint8Array.from({ length: 0x250 }, (_, code) => {
  const unit = String.fromCharCode(code);
  if (/\p{L}/u.test(unit)) return LETTER;
  if (/[0-9]/.test(unit)) return DIGIT;
  return unit === "'" ? APOSTROPHE : /[\p{M}\p{N}]/u.test(unit) ? OTHER : NONE;
});

function kindOf(code: number): number {
  if (code < UNITS.length) return UNITS[code] ?? NONE;
  if (code === 0x2019) return APOSTROPHE;
  // General Punctuation: dashes, quotation marks, spaces.
  return code >= 0x2000 && code < 0x2070 ? NONE : OTHER;
}

/** Function words by a hash of their letters; what has the same hash is compared. */
const BY_HASH = new Map<number, { readonly word: string; readonly languages: readonly number[] }[]>();
for (const [word, languages] of LANGUAGES_OF_WORD) {
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = addUnit(hash, word.charCodeAt(i));
  BY_HASH.set(hash, [...(BY_HASH.get(hash) ?? []), { word, languages }]);
}

function addUnit(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}

/** @returns undefined where something is met that the patterns must judge */
function walk(text: string, lower: string, kind: WordKind): WordCounts | undefined {
  if (lower.length !== text.length) return undefined;
  const longest = LONGEST[kind];
  const isPrinted = kind === 'printed';
  const byLanguage = new Uint32Array(LANGUAGES.length);
  let [words, functionWords, high] = [0, 0, 0];
  for (let at = 0; at < lower.length;) {
    let code = lower.charCodeAt(at);
    let unit = kindOf(code);
    if (unit === OTHER) return undefined;
    if (unit !== LETTER && !(isPrinted && unit === DIGIT)) {
      at++;
      continue;
    }
    const start = at;
    if (unit === DIGIT || text.charCodeAt(start) !== code) high++;
    let hash = 0;
    do {
      hash = addUnit(hash, code);
      code = lower.charCodeAt(++at);
      unit = at < lower.length ? kindOf(code) : NONE;
    } while (at - start < longest && (unit === LETTER || (isPrinted && (unit === DIGIT || unit === APOSTROPHE))));
    words++;
    const languages = languagesOf(hash, lower, start, at);
    if (!languages) continue;
    functionWords++;
    for (const language of languages) byLanguage[language] = (byLanguage[language] ?? 0) + 1;
  }
  return { words, functionWords, byLanguage, high };
}

function languagesOf(hash: number, lower: string, start: number, end: number): readonly number[] | undefined {
  const found = BY_HASH.get(hash);
  if (!found) return undefined;
  for (const { word, languages } of found)
    if (word.length === end - start && lower.startsWith(word, start)) return languages;
  return undefined;
}
