import { readNumber } from '../../quantity/numberWords';
import type { DateRule } from '../draft';
import { HAS } from '../../passages';

const BEFORE_YEAR =
  /(?:^|[([,;:–—-] ?|\b(?:mid|pre|post|early|late)-|\b(?:in|of|since|until|till|by|from|to|during|before|after|and|or|for|early|late|mid|through|between|than|as|the|a|an|its|his|her|their|our|these|those|fiscal|year|years|around|circa|about|with|on|into|throughout|that|when|over) |['’]s )["“‘']?$/i;

const APPROXIMATE = /\b(?:roughly|approximately|some|nearly|almost|about|around|than|least|most|over) $/i;

/** "in 1500 homes", "roughly 2000 planets" count; "in 1998 the", "in 1998 elections" do not. */
function isCount(year: number, before: string, after: string): boolean {
  if (APPROXIMATE.test(before) && /^ [a-z]{2,20}s\b/.test(after)) return true;
  if (
    /^(?: ?%| (?:percent|per cent|people|million|billion|euros?|dollars?|pounds|km|miles|met(?:er|re)s|tons|tonnes|feet|pages|jobs|troops|soldiers|workers|GMT|UTC|hours|yards|points|votes|years?|members|others|employees|shares|barrels|homes|houses)\b)/i.test(
      after,
    )
  )
    return true;
  return (year < 1800 || year > 2050) && /^ [a-z]{2,20}s\b/.test(after);
}

/** `in 2014` -> 2014. Not a number in a name (`Plan 2030`), an amount, or a count. */
const year: DateRule = {
  needs: HAS.year,
  pattern:
    /(?:(?<=\b(?:mid|pre|post|early|late)-)|(?<![\d.,:/$€£¥#+-]|[$€£] ))\b(1\d{3}|20\d{2})(?![\d%:]|[.,/]\d|-\d{3}|-[a-z]|[a-z])/g,
  read: (match, text) => {
    const value = Number(match[1]);
    const before = text.slice(Math.max(0, match.index - 16), match.index);
    const after = text.slice(match.index + 4, match.index + 24);
    if (isCount(value, before, after)) return undefined;
    const isLineStart = before === '' || before.endsWith('\n');
    if (!isLineStart && !BEFORE_YEAR.test(before) && !/[a-z]{2} $/.test(before)) return undefined;
    if (/\b(?:\p{Lu}\p{Ll}+) $/u.test(before) && !BEFORE_YEAR.test(before)) return undefined;
    if (value < 1800 && !/\b(?:in|since|until|by|before|after|of|from|to) $/i.test(before)) return undefined;
    return { type: 'date', family: 'year', expression: { kind: 'calendar', year: value } };
  },
};

/** `2019-2021`, `2010-11` -> 2010/2011. */
const yearRange: DateRule = {
  needs: HAS.year,
  pattern: /(?<![\d.,:/$€£-])\b(1[89]\d{2}|20\d{2})[-–/](\d{2}|\d{4})(?![\d-]|\.\d)/g,
  read: ([, from = '', to = '']) => {
    const end = to.length === 2 ? Number(from.slice(0, 2) + to) : Number(to);
    const span = end - Number(from);
    if (span < 1 || span > 60) return undefined;
    return { type: 'date', family: 'year', expression: { kind: 'fixed', value: `${from}/${end}` } };
  },
};

/** `nineteen ninety-six` -> 1996, as broadcasters' transcripts write it. */
const spokenYear: DateRule = {
  needs: HAS.number,
  pattern:
    /\b(eighteen|nineteen|twenty) ((?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)\b(?! (?:hundred|thousand|million|percent))/gi,
  read: ([, century = '', rest = '']) => {
    const value = (readNumber(century) ?? 0) * 100 + (readNumber(rest) ?? 0);
    return { type: 'date', family: 'year', expression: { kind: 'calendar', year: value } };
  },
};

/** `fiscal 2025`, `fiscal year 2025`, `FY2025` -> 2025. */
const fiscalYear: DateRule = {
  needs: HAS.year,
  pattern: /\b(?:fiscal(?: year)? |FY ?)(\d{4})\b/g,
  read: ([, value]) => ({ type: 'date', family: 'year', expression: { kind: 'calendar', year: Number(value) } }),
};

const DECADES = ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'];

/** `1980s`, `'80s`, `the nineties` -> 198, 198, 199: TIMEX3 cuts the digits it does not know. */
const decade: DateRule = {
  needs: HAS.decade,
  pattern: new RegExp(String.raw`\b(1\d|20)(\d)0['’]?s\b|(?<!\w)['’](\d)0s\b|\bthe (${DECADES.join('|')})\b`, 'gi'),
  read: ([, century, digit, short, word]) => {
    const tens = digit ?? short ?? String(DECADES.indexOf(word?.toLowerCase() ?? '') + 2);
    return {
      type: 'date',
      family: 'decade',
      expression: { kind: 'fixed', value: `${century ?? (Number(tens) < 2 ? '20' : '19')}${tens}` },
    };
  },
};

const CENTURY_WORDS = ['sixteenth', 'seventeenth', 'eighteenth', 'nineteenth', 'twentieth', 'twenty-first'];

/** `20th century`, `nineteenth-century` -> 19, 18. */
const century: DateRule = {
  needs: HAS.century,
  pattern: new RegExp(String.raw`\b(?:(\d{1,2})(?:st|nd|rd|th)|(${CENTURY_WORDS.join('|')}))[- ]century\b`, 'gi'),
  read: ([, digits, word]) => {
    const nth = digits === undefined ? CENTURY_WORDS.indexOf(word?.toLowerCase() ?? '') + 16 : Number(digits);
    return { type: 'date', family: 'decade', expression: { kind: 'fixed', value: String(nth - 1).padStart(2, '0') } };
  },
};

/** `the year two thousand` -> 2000. */
const yearTwoThousand: DateRule = {
  needs: HAS.number | HAS.unit,
  pattern: /\bthe year two thousand\b(?! and)/gi,
  read: () => ({ type: 'date', family: 'year', expression: { kind: 'calendar', year: 2000 } }),
};

export const yearRules: readonly DateRule[] = [
  yearRange,
  fiscalYear,
  year,
  spokenYear,
  yearTwoThousand,
  decade,
  century,
];
