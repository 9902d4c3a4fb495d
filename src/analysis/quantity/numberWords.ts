/** Cardinal numbers as English writes them, in words, digits or both. */
const UNITS: Readonly<Record<string, number>> = {
  zero: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12,
  thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30,
  forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
}; // prettier-ignore
const SCALES: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};
const FRACTIONS: Readonly<Record<string, number>> = {
  '½': 0.5,
  '¼': 0.25,
  '¾': 0.75,
  '1/2': 0.5,
  '1/4': 0.25,
  '3/4': 0.75,
};

/** One word of a number, lower case. */
export const NUMBER_NAMES: readonly string[] = [...Object.keys(UNITS), ...Object.keys(SCALES)];
const WORD = [...NUMBER_NAMES].sort((a, b) => b.length - a.length).join('|');
/** 3,200 · 38.5 · 2 1/2; never a part of a longer run of digits. */
export const DIGITS = String.raw`(?<![\d.,])\d{1,15}(?:,\d{3}(?!\d)){0,5}(?:\.\d{1,9}(?!\d))?(?: ?[½¼¾]| [13]/[24](?!\d))?(?!\d)`;
/** twenty-five · two hundred and six · a dozen; at most eight words. */
export const NUMBER_WORDS = String.raw`\b(?:(?:half[- ]an?[- ]|an? half |an? )(?=(?:dozen|hundred|thousand|million|billion|trillion)\b))?(?:${WORD})\b(?:(?:-| |,? and )(?:${WORD})\b){0,8}`;
/** Digits with a scale word (11 billion) or number words. */
export const NUMBER = String.raw`(?:${DIGITS}(?: (?:dozen|hundred|thousand|million|billion|trillion)\b)?|${NUMBER_WORDS})`;

function readDigits(text: string): number {
  const fraction = /(?: ?([½¼¾])| ([13]\/[24]))$/.exec(text);
  const extra = fraction ? (FRACTIONS[fraction[1] ?? fraction[2] ?? ''] ?? 0) : 0;
  return Number((fraction ? text.slice(0, fraction.index) : text).replaceAll(',', '')) + extra;
}

/**
 * The value of a number phrase: "two hundred and six" -> 206, "11 billion" -> 1.1e10, "a dozen" -> 12, "half a million", "a half million" -> 500000, "2 1/2" -> 2.5.
 * @returns undefined where the phrase is no number
 */
export function readNumber(phrase: string): number | undefined {
  const text = phrase.toLowerCase().trim();
  const digits = /^\d[\d,]*(?:\.\d+)?(?: ?[½¼¾]| [13]\/[24])?/.exec(text)?.[0];
  let total = 0;
  let group: number | undefined = digits === undefined ? undefined : readDigits(digits);
  const half = /^(?:half|an? half)[- ]/.exec(text)?.[0];
  for (const word of text.slice(half?.length ?? digits?.length ?? 0).split(/[\s,-]+/)) {
    if (word === '' || word === 'and') continue;
    const unit = UNITS[word];
    const scale = word === 'a' || word === 'an' ? undefined : SCALES[word];
    if (unit !== undefined) group = (group ?? 0) + unit;
    else if (word === 'a' || word === 'an') group = 1;
    else if (scale === undefined) return undefined;
    else if (scale <= 100) group = (group ?? 1) * scale;
    else {
      total += (group ?? 1) * scale;
      group = undefined;
    }
  }
  if (group === undefined && total === 0) return undefined;
  return (total + (group ?? 0)) / (half === undefined ? 1 : 2);
}
