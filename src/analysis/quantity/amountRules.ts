import { HAS } from '../passages';
import { DIGITS, NUMBER, readNumber } from './numberWords';

/** An amount with its unit, before the text around it is looked at. */
export interface Amount {
  readonly value: number;
  readonly unit: string;
}

export interface AmountRule {
  /** What a passage must have for a match: bits of HAS. */
  readonly needs: number;
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray) => Amount | undefined;
}

const SIGNS: Readonly<Record<string, string>> = {
  $: 'USD', US$: 'USD', $US: 'USD', 'U.S.$': 'USD', C$: 'CAD', CA$: 'CAD', A$: 'AUD', AU$: 'AUD', HK$: 'HKD', NZ$: 'NZD', S$: 'SGD', NT$: 'TWD', R$: 'BRL',
  '€': 'EUR', '£': 'GBP', '¥': 'JPY', '₹': 'INR', '₩': 'KRW', '₽': 'RUB', '₺': 'TRY', '₴': 'UAH', '₪': 'ILS', Rs: 'INR', 'Rs.': 'INR', Ksh: 'KES',
}; // prettier-ignore
const CODES =
  'USD|EUR|GBP|JPY|CNY|RMB|INR|KRW|RUB|TRY|UAH|ILS|CHF|SEK|NOK|DKK|PLN|CAD|AUD|NZD|HKD|SGD|TWD|BRL|MXN|ZAR|NGN|KES|PHP|IDR|THB|PKR|SAR|AED';
const WORDS: Readonly<Record<string, string>> = {
  dollar: 'USD', euro: 'EUR', pound: 'GBP', yen: 'JPY', yuan: 'CNY', rupee: 'INR', won: 'KRW', rouble: 'RUB', ruble: 'RUB', lira: 'TRY',
  shekel: 'ILS', franc: 'CHF', peso: 'peso', krona: 'SEK', krone: 'krone', zloty: 'PLN', naira: 'NGN', rand: 'ZAR', real: 'BRL', cent: 'cents',
  baht: 'THB', ringgit: 'MYR', hryvnia: 'UAH', dirham: 'dirham', dinar: 'dinar', riyal: 'riyal',
}; // prettier-ignore
const SCALES: Readonly<Record<string, number>> = {
  k: 1e3, thousand: 1e3, m: 1e6, mn: 1e6, mln: 1e6, million: 1e6, bn: 1e9, b: 1e9, billion: 1e9, tn: 1e12, trn: 1e12, trillion: 1e12, lakh: 1e5, crore: 1e7,
}; // prettier-ignore
const SCALE = Object.keys(SCALES)
  .sort((a, b) => b.length - a.length)
  .join('|');
const NATION = String.raw`(?:(U\.S\.|US|American|Canadian|Australian|Hong Kong|New Zealand|Singapore|Taiwan|Egyptian|Swiss|Turkish|Norwegian|Danish|Swedish|Mexican|Philippine) )`;
const NATION_CODES: Readonly<Record<string, string>> = {
  'canadian dollar': 'CAD', 'australian dollar': 'AUD', 'hong kong dollar': 'HKD', 'new zealand dollar': 'NZD', 'singapore dollar': 'SGD', 'taiwan dollar': 'TWD',
  'egyptian pound': 'EGP', 'turkish lira': 'TRY', 'mexican peso': 'MXN', 'philippine peso': 'PHP', 'norwegian krone': 'NOK', 'danish krone': 'DKK',
}; // prettier-ignore

/** (38.5, "m") -> 38500000, rounded to a whole number of cents against the noise of binary fractions. */
function scaled(digits: string, scale: string | undefined): number | undefined {
  const base = readNumber(digits);
  const factor = scale === undefined ? 1 : SCALES[scale.toLowerCase()];
  return base === undefined || factor === undefined ? undefined : Math.round(base * factor * 100) / 100;
}

const amount = (value: number | undefined, unit: string): Amount | undefined =>
  value === undefined ? undefined : { value, unit };

/** `USD 11 billion`, `€3.5m`, `US$5 million` -> USD 1.1e10, EUR 3500000, USD 5000000. */
const signFirst: AmountRule = {
  needs: HAS.digit,
  pattern: new RegExp(
    String.raw`(?<![\w$])(\$US|(?:U\.S\.|US|CA|AU|HK|NZ|NT|[CASR])?\$|[€£¥₹₩₽₺₴₪]|Rs\.?|Ksh|${CODES}) ?(\d{1,15}(?:,\d{3}(?!\d))*(?:\.\d{1,9})?)(?!\d)(?:[ -]?(${SCALE})\b)?`,
    'gi',
  ),
  read: ([, sign = '', digits = '', scale]) =>
    amount(scaled(digits, scale), SIGNS[sign] ?? (sign === 'RMB' ? 'CNY' : sign.toUpperCase())),
};

/** "a 450-pound bear", "40 pounds of flour", "weighs 90 pounds": no money. */
function isWeight(match: RegExpExecArray): boolean {
  const end = match.index + match[0].length;
  if (/\d-pound$/i.test(match[0]) || /^ of (?!the\b)/.test(match.input.slice(end, end + 8))) return true;
  return /\b(?:weigh|weight|lift|los[et]|gain|shed|heav)[a-z]*\b[^.]*$/i.test(
    match.input.slice(Math.max(0, match.index - 24), match.index),
  );
}

/** `38.5 million euros`, `two dollars`, `40 crore rupees` -> EUR 38500000. "90 pounds of cocaine" is a weight. */
const wordLast: AmountRule = {
  needs: HAS.number | HAS.currency,
  pattern: new RegExp(
    String.raw`(${NUMBER})(?:[ -](${SCALE}))?[ -]${NATION}?(${Object.keys(WORDS).join('|')})s?\b(?! estate)`,
    'gi',
  ),
  read: (match) => {
    const [whole, digits = '', scale, nation, word = ''] = match;
    if (/^pound$/i.test(word) && isWeight(match))
      return amount(readNumber(digits), whole.endsWith('s') ? 'pounds' : 'pound');
    const key = `${nation ?? ''} ${word}`.trim().toLowerCase();
    return amount(scaled(digits, scale), NATION_CODES[key] ?? WORDS[word.toLowerCase()] ?? word);
  },
};

/** `3,000 SEK` -> SEK 3000. */
const codeLast: AmountRule = {
  needs: HAS.digit,
  pattern: new RegExp(String.raw`(${DIGITS})(?: (${SCALE}))? ?(${CODES}|€|£)(?!\w)`, 'g'),
  read: ([, digits = '', scale, code = '']) => amount(scaled(digits, scale), SIGNS[code] ?? code),
};

/** `12.8 percent`, `60%`, `two percentage points` -> %. */
const percent: AmountRule = {
  needs: HAS.number | HAS.percent,
  pattern: new RegExp(
    String.raw`(${NUMBER})(?: ?%|[ -](?:percent|per cent|pct)\b(?:age points?\b)?|[ -](percentage points?)\b)`,
    'gi',
  ),
  read: ([, digits = '', points]) => amount(readNumber(digits), points === undefined ? '%' : 'percentage points'),
};

const MEASURES =
  'kilomet(?:er|re)s?|km|miles?|met(?:er|re)s?|centimet(?:er|re)s?|cm|millimet(?:er|re)s?|mm|feet|foot|ft|inch(?:es)?|yards?|nautical miles?|light[- ]years?|' +
  'kilograms?|kilos?|kg|grams?|tonnes?|tons?|pounds?|lbs?|ounces?|lit(?:er|re)s?|gallons?|barrels?|acres?|hectares?|square (?:miles?|kilomet(?:er|re)s?|met(?:er|re)s?|feet)|' +
  'degrees(?: (?:Celsius|Fahrenheit))?|°C|°F|km/h|kph|mph|knots|megawatts?|gigawatts?|kilowatts?|MW|GW|kWh|terabytes?|gigabytes?|GB|TB|watts?|volts?';

/** `300 metres`, `140-ton`, `-12 degrees Celsius` -> the measure as written. */
const measure: AmountRule = {
  needs: HAS.number,
  pattern: new RegExp(String.raw`(${NUMBER})(?:[- ]?)(${MEASURES})(?!\w)`, 'g'),
  read: ([, digits = '', unit = '']) => amount(readNumber(digits), unit),
};

/** `80m-deep`, `a depth of 40m` -> metres; elsewhere "40m" may be a sum. */
const metres: AmountRule = {
  needs: HAS.digit,
  pattern: new RegExp(
    String.raw`(${DIGITS})m(?=[ -](?:deep|long|wide|high|tall|thick|below|underground)\b)|(?<=\b(?:depth|height|length|width|altitude|distance) of (?:about |around |some |nearly |over )?)(${DIGITS})m\b`,
    'gi',
  ),
  read: ([, before = '', after = '']) => amount(readNumber(before || after), 'metres'),
};

const ORDINAL_WORDS = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');

/** `250th` before "anniversary" -> 250; other ordinals rank, they do not count. */
const anniversary: AmountRule = {
  needs: HAS.anniversary,
  pattern: new RegExp(
    String.raw`\b(?:(\d{1,4})(?:st|nd|rd|th)|(${ORDINAL_WORDS.join('|')}))(?=[- ](?:\w+ )?(?:anniversar(?:y|ies)|birthday|jubilee)\b)`,
    'gi',
  ),
  read: ([, digits, word]) => ({
    value: digits === undefined ? ORDINAL_WORDS.indexOf(word?.toLowerCase() ?? '') + 1 : Number(digits),
    unit: 'ordinal (anniversary)',
  }),
};

/** `Mr Durand, 33,`, `aged 47`, `a 54-year-old` -> years (age). */
const age: AmountRule = {
  needs: HAS.number,
  pattern: new RegExp(
    String.raw`(?<=\p{Lu}[\p{L}'’-]+, (?:aged )?|\baged )(\d{1,3})(?=[,.;)]|$| (?:and|who|from|of|was|is)\b)|(${NUMBER})(?:-year-old\b| years? old\b)`,
    'gu',
  ),
  read: ([, digits, words]) => {
    const value = readNumber(digits ?? words ?? '');
    return value === undefined || value > 125 ? undefined : { value, unit: 'years (age)' };
  },
};

export const amountRules: readonly AmountRule[] = [
  signFirst,
  wordLast,
  codeLast,
  percent,
  measure,
  metres,
  anniversary,
  age,
];
