import { DIGITS, NUMBER_WORDS, readNumber } from '../../quantity/numberWords';

/** How many units: "two", "25", "a", "a couple of", "several"; also "two and a half". */
export const COUNT = String.raw`(?:a couple(?: of)?|a few|several|many|some|a dozen|(?:a )?half (?:an?|of)|a half|an?|${DIGITS}(?: million| billion)?|${NUMBER_WORDS})`;

/**
 * "a couple of" -> 2, "half an" -> 0.5, "25" -> 25.
 * @returns undefined where the text gives no number ("several")
 */
export function readCount(words: string): number | undefined {
  const key = words.toLowerCase();
  if (/^an?$/.test(key)) return 1;
  if (key.startsWith('a couple')) return 2;
  if (/\bhalf\b/.test(key)) return 0.5;
  return /^(?:a few|several|many|some)$/.test(key) ? undefined : readNumber(key);
}
