import type { Span, Token } from '../model';
import { HAS, matchPassages, passagesOf } from '../passages';
import type { TextBase } from '../reading';
import { firstTokenFrom } from '../date/firstTokenFrom';
import { NUMBER, readNumber } from './numberWords';

export interface Count extends Span {
  /** Undefined for "dozens of". */
  readonly value: number | undefined;
  readonly unit: string;
}

const VAGUE = String.raw`\b(?:(?:tens|hundreds|dozens) of (?:thousands|millions)|dozens|scores|hundreds|thousands|millions|billions|a handful|a few|several)\b`;
const PATTERN = new RegExp(String.raw`(${VAGUE})|(${NUMBER})`, 'gi');
/** Two of these are who the story is about, not a figure. */
const ROLE_NOUNS = new Set(
  'leaders countries nations governments sides parties presidents ministers neighbours neighbors allies men women days things ways times'.split(
    ' ',
  ),
);
const PERSON_NOUNS = new Set(
  'person man woman child boy girl worker soldier civilian officer passenger death fatality patient case'.split(' '),
);
const MAX_WORDS = 6;

/** Every number that counts something: `250 cherry trees`, `dozens of rockets`, `twelve of the workers`. */
export function findCounts({ text, tokens }: Pick<TextBase, 'text' | 'tokens'>): Count[] {
  const counts: Count[] = [];
  let unit = '';
  let last = 0;
  matchPassages(text, passagesOf({ text, tokens }), HAS.number, PATTERN, (match) => {
    // What is counted is not carried over to another paragraph.
    if (unit !== '' && text.slice(last, match.index).includes('\n')) unit = '';
    const count = readCount(match, text, tokens, unit);
    if (!count) return;
    counts.push(count);
    unit = count.unit;
    last = match.index;
  });
  return counts;
}

function readCount(
  match: RegExpExecArray,
  text: string,
  tokens: readonly Token[],
  lastUnit: string,
): Count | undefined {
  const [words, vague] = match;
  const start = match.index;
  const end = start + words.length;
  const before = text.slice(Math.max(0, start - 24), start);
  const after = text.slice(end, end + 16);
  if (isPartOfName(words, before, after)) return undefined;
  const value = vague === undefined ? readNumber(words) : undefined;
  if (vague === undefined && value === undefined) return undefined;
  const link = /^(?: more| other| additional| of (?:the|its|their|his|her|these|those)| of)? /i.exec(after)?.[0];
  const noun = link === undefined ? undefined : readNounPhrase(text, tokens, end + link.length - 1);
  if (noun) {
    if (isRoleCount(words, value, noun.head, before)) return undefined;
    return { start, end: noun.end, value, unit: text.slice(noun.start, noun.end) };
  }
  const isBare =
    vague !== undefined
      ? /^several$/i.test(words) && /^ [a-z]+(?:ing|ed)\b/.test(after)
      : /\b(?:at least|as many as|more than|up to) $/i.test(before) && /^[a-z]/i.test(words);
  return isBare && lastUnit !== '' ? { start, end, value, unit: lastUnit } : undefined;
}

/** "Boeing 737", "No. 1", "34-6", "Radio 4's", "24/7". */
function isPartOfName(words: string, before: string, after: string): boolean {
  if (/^['’]s\b|^[-–/:]\d|^\/|^-[A-Z]/.test(after)) return true;
  // "14/16 2031 Guards": the number of a picture, and its year
  if (/\b\d{1,3}\/\d{1,3} $/.test(before) && /^(?:19|20)\d\d$/.test(words)) return true;
  if (/(?:\bNos?\. ?|\bmulti-|[#@/$€£¥]|[\p{L}_]|\d[-–:.,])$/iu.test(before)) return true;
  if (
    /\b(?:page|version|season|episode|chapter|article|section|grade|level|phase|stage|type|number|room|route|highway|flight|group|part|day|week|round|game|set|update|beta|model|figure|table) $/i.test(
      before,
    )
  )
    return true;
  return (
    /^\d/.test(words) &&
    /(?:^|[^.!?:\n] ?)\b\p{Lu}[\p{L}\d'’]*[ -]$/u.test(before) &&
    !/\b(?:The|In|At|On|About|Some|Over|Nearly|Around|Only|Of|And|But|With|For|By|All|Those|These|Up|More|Another) $/.test(
      before,
    )
  );
}

/** "the two leaders", "one thing": who, not how many. */
function isRoleCount(words: string, value: number | undefined, head: string, before: string): boolean {
  if (value === undefined || !/^[a-z]/i.test(words)) return false;
  if (value === 1) return !PERSON_NOUNS.has(head);
  if (value > 3) return false;
  return (
    (ROLE_NOUNS.has(head) && /\b(?:the|both|these|those|between|our|their)\b[^.]{0,12}$/i.test(before)) ||
    ['leaders', 'countries', 'nations', 'governments', 'sides', 'neighbours', 'neighbors'].includes(head) ||
    /\bthe $/i.test(before)
  );
}

/**
 * The words after a number up to the head noun: `cherry trees`, `Polish welders`, `state legislative bodies`.
 * @param from offset before the first word
 */
function readNounPhrase(
  text: string,
  tokens: readonly Token[],
  from: number,
): (Span & { readonly head: string }) | undefined {
  const first = firstTokenFrom(tokens, from);
  let last = -1;
  for (let i = first; i < Math.min(tokens.length, first + MAX_WORDS); i++) {
    const token = tokens[i];
    if (!token || (i > first && /[^ -]/.test(text.slice(tokens[i - 1]?.end, token.start)))) break;
    const previous = last >= 0 ? tokens[last] : undefined;
    // "people use": after a plural only another plural goes on
    if (previous && isPlural(previous) && !isPlural(token)) break;
    if (isNoun(token)) last = i;
    else if (!canModify(token) && !joinsModifiers(tokens, i)) break;
  }
  const start = tokens[first];
  const head = tokens[last];
  // "30 ship-to-ship transfers": the word goes on
  if (/^-to-\p{Ll}/u.test(text.slice(head?.end, (head?.end ?? 0) + 5))) return undefined;
  // "Billions No. 18": a name with its number
  if (/^Nos?\.?$/.test(head?.text ?? '')) return undefined;
  if (!start || !head || start.start > from + 2) return undefined;
  // "with several landing in the water": a verb that the tagger took for a noun
  if (last === first && head.text.endsWith('ing') && tokens[last + 1]?.tag === 'ADP') return undefined;
  return { start: start.start, end: head.end, head: head.text.toLowerCase() };
}

/** "current [or] former leaders", "[privately] owned boats": between two attributes, or before one. */
const joinsModifiers = (tokens: readonly Token[], i: number): boolean => {
  const [before, token, after] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (token?.tag === 'CCONJ') return before?.tag === 'ADJ' && after?.tag === 'ADJ';
  return (
    token?.tag === 'ADV' &&
    /(?:ly|shore)$/.test(token.text) &&
    after !== undefined &&
    (canModify(after) || token.text.endsWith('shore'))
  );
};

const isPlural = ({ text }: Token): boolean => /(?:[^s]s|people|men|children|police|crew)$/i.test(text);
const isNoun = ({ tag, text }: Token): boolean => tag === 'NOUN' || (tag === 'PROPN' && !/^\p{Lu}/u.test(text));
const canModify = ({ tag, text }: Token): boolean =>
  tag === 'ADJ' || tag === 'PROPN' || text === '-' || (tag === 'VERB' && text.endsWith('ed'));
