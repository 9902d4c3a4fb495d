import { ORDINAL, SEASON, seasonOf } from '../calendarWords';
import type { CalendarPoint, DateRule } from '../draft';
import { turnOf } from './month';
import { HAS } from '../../passages';

const TURN = '(last|this|next|this coming|this past|the coming)';

/** "a hot spring", "will fall": what stands before a well or a verb. */
const NO_SEASON_BEFORE =
  /\b(?:hot|to|will|would|can|could|may|might|did|not|box|coil|Arab|Prague|Silent|Silver|Palm|Nuclear|nuclear|Donna|prices?|shares) $/;
/** "spring water", "fall back", "Winter Palace", "spring-loaded". */
const NO_SEASON_AFTER =
  /^(?: ?(?:water|chicken|onions?|rolls?|back|into|out|apart|through|behind|short|under|off|down|up|over|away|guy|Olympics?|Games|Palace|Street|Branch|Break)\b|-)/;
const ARTICLE_BEFORE = /\b(?:the|a|in|by|late|early|mid-|since|until|during|each|every|its|their|his|her) ?$/i;

function isSeason(name: string, before: string, after: string): boolean {
  if (NO_SEASON_BEFORE.test(before) || NO_SEASON_AFTER.test(after)) return false;
  if (/^(?:to|from|for|on)\b/.test(after.trimStart())) return ARTICLE_BEFORE.test(before);
  return (
    !/^fall$/i.test(name) ||
    /\b(?:in the|in|by|late|early|since|until|of the|during the|mid-|each|every) ?$/i.test(before)
  );
}

/** `this spring`, `late summer`, `the winter of 1994` -> 2026-SP, 2026-SU, 1994-WI. "Fall" and "spring" are verbs and wells too. */
const season: DateRule = {
  needs: HAS.season,
  pattern: new RegExp(String.raw`\b(?:${TURN} )?(${SEASON})\b(?:(?: of|,)? (\d{4})\b)?`, 'gi'),
  read: (match, text) => {
    const [whole, turn, name = '', year] = match;
    const end = match.index + whole.length;
    const before = text.slice(Math.max(0, match.index - 14), match.index);
    if (turn === undefined && year === undefined && !isSeason(name, before, text.slice(end, end + 16)))
      return undefined;
    if (/^ (?:Olympics|Games|Palace|Street)/.test(text.slice(end, end + 10))) return undefined;
    const shift = turnOf(turn);
    const expression: CalendarPoint = {
      kind: 'calendar',
      season: seasonOf(name),
      ...(year !== undefined && { year: Number(year) }),
      ...(shift !== undefined && { turn: shift }),
    };
    return { type: 'date', family: 'season', expression };
  },
};

const NTH: Readonly<Record<string, number>> = {
  first: 1,
  '1st': 1,
  second: 2,
  '2nd': 2,
  third: 3,
  '3rd': 3,
  fourth: 4,
  '4th': 4,
  final: 4,
  last: 4,
};

/** Words of games that are played in quarters, and of money: a sentence that has the one and not the other tells of a game. */
const GAME =
  /\b(?:touchdowns?|yards?|quarterbacks?|playoffs?|kickoff|interceptions?|halftime|rebounds?|three-pointers?|goals?|scor(?:ed?|es|ing)|overtime|coach|\d+-\d+ (?:lead|win|loss|victory|deficit))\b/i;
const MONEY =
  /[$€£¥%]|\b(?:percent|earnings|profits?|revenues?|sales|shares?|fiscal|economy|economic|analysts?|investors?)\b/i;

function isOfGame(text: string, start: number, end: number): boolean {
  const around = text.slice(Math.max(0, start - 140), end + 140);
  return GAME.test(around) && !MONEY.test(around);
}

/** `the third quarter`, `Q3 2025`, `second half of the year` -> 2025-Q3, 2025-Q3, 2026-H2; not of a match. */
const quarter: DateRule = {
  needs: HAS.quarter,
  pattern: new RegExp(
    String.raw`\b(?:(${ORDINAL})[- ](?:fiscal[- ])?quarter\b|Q([1-4])\b)(?: of (?:fiscal )?)?(?: ?(\d{4})\b)?`,
    'gi',
  ),
  read: (match, text) => {
    const [whole, nth, digit, year] = match;
    const turn = /^last quarter/i.test(whole);
    if (turn || isOfGame(text, match.index, match.index + whole.length)) return undefined;
    return {
      type: 'date',
      family: 'quarter',
      expression: {
        kind: 'calendar',
        quarter: digit === undefined ? (NTH[nth?.toLowerCase() ?? ''] ?? 0) : Number(digit),
        ...(year !== undefined && { year: Number(year) }),
      },
    };
  },
};

/** `second half of 2026`, `H1 2026` -> 2026-H2, 2026-H1; a bare "first half" may be of a match. */
const half: DateRule = {
  needs: HAS.half,
  pattern:
    /\b(?:(first|second) half of (?=\d{4}\b|the year|the (?:fiscal|calendar) year|last year|this year|next year)(?:(\d{4})|the (?:fiscal |calendar )?year)?|H([12]) (\d{4}))/gi,
  read: ([, nth, ofYear, digit, year]) => ({
    type: 'date',
    family: 'quarter',
    expression: {
      kind: 'calendar',
      half: digit === undefined ? (NTH[nth?.toLowerCase() ?? ''] ?? 0) : Number(digit),
      ...((ofYear ?? year) !== undefined && { year: Number(ofYear ?? year) }),
    },
  }),
};

export const seasonRules: readonly DateRule[] = [season, quarter, half];
