/** Publication stamps, bylines and datelines: the shapes that name when, by whom and where. All over one short line. */
import type { Line } from './line';
import { FOREIGN_MONTH, foreignMonth } from './monthNames';

const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
const YEAR = '(?:19|20)\\d\\d';
const MONTH_NAMES = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const FORMS: readonly RegExp[] = [
  new RegExp(`\\b(?<y>${YEAR})[-/.](?<m>\\d{1,2})[-/.](?<d>\\d{1,2})(?!\\d)`, 'iu'),
  new RegExp(
    `\\b(?<month>${MONTH})\\.? (?<d>${DAY}),? (?:at )?(?:\\d\\d?:\\d\\d(?::\\d\\d)?(?: ?[ap]\\.?m\\.?)?,? (?:[a-z]{2,4} )?)?(?<y>${YEAR})\\b`,
    'iu',
  ),
  new RegExp(`\\b(?<d>${DAY}) (?:of )?(?<month>${MONTH})\\.?,? (?<y>${YEAR})\\b`, 'iu'),
  new RegExp(`\\b(?<d>\\d{1,2})-(?<month>${MONTH})-(?<y>${YEAR})\\b`, 'iu'),
  // 14 de março de 2031, 14. März 2031, le 14 mars 2031
  new RegExp(
    `(?<!\\p{N})(?<d>\\d{1,2})(?:er|º|\\.)? (?:de |di )?(?<month>${FOREIGN_MONTH}),? (?:de |del )?(?<y>${YEAR})(?!\\p{N})`,
    'iu',
  ),
];
/** 01/03/2026: which is the day is known only where one is over 12. */
const NUMERIC = /(?<!\d)(\d{1,2})[/.](\d{1,2})[/.]((?:19|20)\d\d)(?!\d)/u;

export interface StampDate {
  readonly iso: string;
  /** Offsets into the passage. */
  readonly start: number;
  readonly end: number;
}

/**
 * The first full date (day, month, year) of a short passage.
 * "Sat Jan 03 04:36:54 UTC 2026" -> 2026-01-03; "3 January 2026" -> 2026-01-03; "13/02/2026" -> 2026-02-13; "01/03/2026" -> none
 */
export function readDate(passage: string): StampDate | undefined {
  const head = passage.slice(0, 400);
  if (!/(?:19|20)\d\d/u.test(head)) return undefined;
  for (const form of FORMS) {
    const match = form.exec(head);
    if (!match) continue;
    const { y = '', m, d = '', month } = match.groups ?? {};
    const number = m ? Number(m) : monthNumber(month ?? '');
    const iso = toIso(Number(y), number, Number.parseInt(d, 10));
    if (iso) return { iso, start: match.index, end: match.index + match[0].length };
  }
  const match = NUMERIC.exec(head);
  if (!match) return undefined;
  const [a, b, y] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const iso = a > 12 ? toIso(y, b, a) : b > 12 || a === b ? toIso(y, a, b) : undefined;
  return iso ? { iso, start: match.index, end: match.index + match[0].length } : undefined;
}

const monthNumber = (name: string): number =>
  foreignMonth(name) ?? MONTH_NAMES.indexOf(name.slice(0, 3).toLowerCase()) + 1;

function toIso(year: number, month: number, day: number): string | undefined {
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (month < 1 || month > 12 || day < 1 || day > days) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const AGENCIES =
  'AP|Associated Press|The Associated Press|AFP|Agence France-Presse|Reuters|ANI|IANS|PTI|Press Trust of India|UPI|PA|PA Media|Press Association|AAP|Xinhua|Kyodo(?: News)?|Jiji(?: Press)?|Yonhap|Bloomberg(?: News)?|dpa|DPA|EFE|ANSA|TASS|Interfax|CNA|UNB|APP|WAM|BERNAMA|Bernama|Canadian Press|The Canadian Press|CP|TNS|CNN|Dow Jones|MENA|SPA|Anadolu(?: Agency)?|AA|RIA Novosti|Tass';
const NAME =
  "\\p{Lu}[\\p{L}\\p{M}.'’-]{0,30}(?: (?:(?:de|da|van|von|der|bin|al|el|la|del|di|du|le) ){0,2}\\p{Lu}[\\p{L}\\p{M}.'’-]{0,30}){0,4}";

const DAY_OR_MONTH = new RegExp(`^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|${MONTH})\\b`, 'u');

/** Author line: "By Ada Lark", "Written by Ada Lark, Orrin Post". Group 1 is the name. */
export const BY_AUTHOR = new RegExp(
  `^[\\s|•·(*_—–-]*(?:(?:[Ww]ritten|[Ww]ords|[Ss]tory|[Rr]eport(?:ed|ing)?|[Pp]osted|[Ee]dited|[Cc]ompiled|[Aa]dditional reporting|[Aa]rticle|[Tt]ext) by|[Bb]y|BY|[Aa]uthor ?:)[: ]+(${NAME}(?:(?:,| and| &) ${NAME}){0,3})`,
  'u',
);
/** "Ada Lark (3301 articles)" */
export const ARTICLE_COUNT = new RegExp(`^(${NAME}) \\(\\d[\\d,]* (?:articles|posts|stories)\\)$`, 'u');
/** A credit that closes a story: "- ANI", "(AFP, dpa)", "— Reuters", "Source: AP". Group 1 is the agency. */
export const AGENCY_CREDIT = new RegExp(
  `^(?:[\\s(\\[–—-]*|(?:source|agency|agencies|via|from)[: ]+)(?:with inputs from )?[^()]{0,20}?\\b(${AGENCIES})\\b[^.]{0,30}[)\\]]?$`,
  'u',
);
/** "(Reuters) -" in a dateline. */
export const AGENCY_IN_DATELINE = new RegExp(`\\((${AGENCIES})\\)`, 'u');

/** "(Reporting by Orrin bureau; editing by A. Lark)" */
const CREDIT = /^[([](?:additional )?(?:report|writ|edit|compil|translat)(?:ing|ed) by \p{L}/iu;
const PERSON = new RegExp(`^${NAME}$`, 'u');

/** Two to four words with capitals, as a person's name has them. */
export function isPersonName(text: string): boolean {
  return text.length <= 60 && /^\S+(?: \S+){1,4}$/u.test(text) && PERSON.test(text) && /\p{Ll}/u.test(text);
}

/** Is the line nothing but a stamp: a date, an author, an outlet, an agency, a reading time, and at most ten words more? */
export function isByline(line: Line): boolean {
  const { text, words } = line;
  if (words > 16 || line.stops > 1 || /\(@|https?:|#/u.test(text)) return false;
  if (isAuthorLine(text) || CREDIT.test(text)) return true;
  if (ARTICLE_COUNT.test(text) || (words <= 6 && AGENCY_CREDIT.test(text))) return true;
  if (
    /^(?:updated|published|posted|last (?:updated|modified)|first published|date|created|modified)\b.{0,90}\d/iu.test(
      text,
    )
  )
    return true;
  return (
    readDate(text) !== undefined && words <= 14 && (words <= 6 || line.functionShare <= 0.34) && !line.endsWithStop
  );
}

/** "By Ada Lark, Arden Post" -> true; "By Tuesday the fire had spread", "By Lark Street stood a mill" -> false */
function isAuthorLine(text: string): boolean {
  const match = BY_AUTHOR.exec(text);
  if (!match?.[1] || DAY_OR_MONTH.test(match[1])) return false;
  return /^\s*(?:$|[,;|•·()—–-]|\d|(?:for|in|at|of|and|from|on|published|posted|updated)\b)/iu.test(
    text.slice(match[0].length),
  );
}

/**
 * Length of the dateline that opens a paragraph, with its dash and space; 0 where it has none.
 * "ORRIN, Jan. 3 (Reuters) - The mayor" -> 24; "LONDON — The" -> 9; "The mayor - a baker - said" -> 0
 */
export function datelineLength(text: string): number {
  const match = /^([^\n—–]{2,80}?)(?:\s*[—–]+\s*|\s+--?\s+|--\s*|(?<=\)):?\s+(?:[-—–]\s*)?)(?=\S)/u.exec(
    text.slice(0, 100),
  );
  const place = match?.[1]?.trim();
  if (!match || !place) return 0;
  return isPlace(place) ? match[0].length : 0;
}

const DATELINE_ALONE = new RegExp(
  `^(${NAME}(?:, ${NAME}){0,2}),? (?:${MONTH}\\.? ${DAY}|${DAY} ${MONTH}\\.?)(?:,? ${YEAR})?[.:]?(?: \\((?:${AGENCIES})\\))?[:–—-]?$`,
  'u',
);

/** "Orrin, January 3" alone on a line. */
export function isDateline(text: string): boolean {
  return text.length < 80 && DATELINE_ALONE.test(text) && !/^(?:mon|tue|wed|thu|fri|sat|sun)/iu.test(text);
}

function isPlace(place: string): boolean {
  const agency = AGENCY_IN_DATELINE.test(place);
  const bare = place
    .replace(/\([^)]*\)/gu, '')
    .replace(new RegExp(`\\b${MONTH}\\.? ${DAY}(?:,? ${YEAR})?`, 'iu'), '')
    .trim();
  if (!bare || bare.split(/\s+/u).length > 7 || /\b(?:is|was|are|the|said|has|and a)\b/u.test(bare)) return false;
  if (
    /^(?:FILE|UPDATED?|WATCH|READ|MORE|PHOTOS?|VIDEO|OPINION|ANALYSIS|BREAKING|EXCLUSIVE|EDITORIAL|LIVE)\b/u.test(bare)
  )
    return false;
  const first = /^[^,]+/u.exec(bare)?.[0] ?? '';
  const inCapitals = /^[\p{Lu}\p{M}.'’\s/-]{3,}$/u.test(first) && /\p{Lu}{3}/u.test(first);
  return inCapitals || (agency && new RegExp(`^${NAME}(?:, ${NAME}){0,3},?$`, 'u').test(bare));
}

/**
 * A stamp in front of something else on one line: "Fri May 09 04:36:54 UTC 2031: Summary:" -> the stamp's length with its mark and
 * space, and the rest "Summary:". Length 0 and the whole line where it has none.
 */
export function splitStamp(text: string): { length: number; rest: string } {
  const date = readDate(text.slice(0, 80));
  const tail = date && /^\s*[:|–—-]\s*(?=\p{Lu})/u.exec(text.slice(date.end, date.end + 8));
  if (!date || !tail || date.start > 30 || /[.!?]\s/u.test(text.slice(0, date.start))) return { length: 0, rest: text };
  const length = date.end + tail[0].length;
  return { length, rest: text.slice(length) };
}
