import type { DateMention, Token } from '../model';
import type { Clause, WordRange } from '../clause/splitClauses';
import { isComma, isFinite, isGerund, isPause, isVerb, lower } from '../clause/wordForm';
import { EVENT } from './eventNouns';
import { possessorBefore } from '../quote/sourcePhrase';

/** A modifier that states a fact of its own inside a longer claim. */
export interface Embedded extends WordRange {
  readonly reason: string;
  /** The words of whose saying it is ("her remark that …"). */
  readonly source?: WordRange;
}

const SAYING =
  /^(?:remark|comment|statement|claim|warning|announcement|suggestion|assertion|allegation|accusation|assurance|promise|threat|admission|testimony|denial|tweet)$/;
const COUNTED =
  /^(?:\d[\d,.-]*(?:st|nd|rd|th)?|first|second|third|fourth|fifth|last|latest|largest|biggest|only|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|\d+-\S+)$/i;

/**
 * Modifiers inside the words of one clause that bear a fact: durations and pointed times, counted or owned events, what somebody
 * said, the past event that "since" starts from. Left to right.
 * `They spoke for about 25 minutes` -> `for about 25 minutes`; `It was her first trip since taking office in May` -> `taking office in May`
 */
export function findEmbedded(words: readonly Token[], clause: Clause, dates: readonly DateMention[]): Embedded[] {
  const found: Embedded[] = [];
  for (let i = clause.first; i <= clause.last; i++) {
    const hit =
      sinceEvent(words, i, clause) ??
      condition(words, i, clause) ??
      saying(words, i, clause) ??
      eventPhrase(words, i, clause);
    if (!hit) continue;
    found.push(hit);
    i = Math.max(i, hit.last);
  }
  return [...found, ...pointedTimes(words, clause, dates)].filter((e) => isPartOf(e, clause));
}

/** A modifier that is nearly the whole clause says nothing more than the clause. */
const isPartOf = (e: Embedded, c: WordRange): boolean =>
  e.last - e.first + 1 <= (e.source ? 0.85 : 0.7) * (c.last - c.first + 1);

function sinceEvent(words: readonly Token[], i: number, clause: Clause): Embedded | undefined {
  if (lower(words[i]) !== 'since' || i + 2 > clause.last) return undefined;
  if (!isGerund(words[i + 1]) && words[i + 1]?.tag !== 'PRON') return undefined;
  let last = i + 1;
  while (last < clause.last && !isPause(words[last + 1])) last++;
  return { first: i + 1, last, reason: 'an event named in passing, behind “since”' };
}

/** "[If the council agrees], it could open in May". */
function condition(words: readonly Token[], i: number, clause: Clause): Embedded | undefined {
  if (i !== clause.first || !/^(?:if|once|unless)$/.test(lower(words[i]))) return undefined;
  for (let k = i + 2; k < clause.last; k++) {
    const isNextSubject = k > i + 3 && words[k]?.tag === 'PRON' && isFinite(words, k + 1) && !isVerb(words[k - 1]);
    if (isComma(words[k]) || isNextSubject) return { first: i, last: k - 1, reason: 'the condition it hangs on' };
  }
  return undefined;
}

/** "her remark in May that rents would fall". */
function saying(words: readonly Token[], i: number, clause: Clause): Embedded | undefined {
  const word = words[i];
  if (word?.tag !== 'NOUN' || !SAYING.test(word.lemma)) return undefined;
  const source = possessorBefore(words, i, clause.first);
  if (!source) return undefined;
  let last = i;
  while (last < clause.last && !isComma(words[last + 1]) && !endsSaying(words, i, last + 1)) last++;
  return { first: source.first, last, source, reason: `what someone said: “${word.text}”` };
}

function endsSaying(words: readonly Token[], noun: number, k: number): boolean {
  if (!isFinite(words, k)) return false;
  for (let j = k - 1; j > noun; j--)
    if (/^(?:that|suggesting|saying|whether|who|which)$/.test(lower(words[j])))
      return words[k]?.tag === 'AUX' && hasVerb(words, j, k);
  return true;
}

function hasVerb(words: readonly Token[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (isFinite(words, k)) return true;
  return false;
}

/** "the 25-minute call", "China's drills off the coast", "their first meeting in Rome". */
function eventPhrase(words: readonly Token[], i: number, clause: Clause): Embedded | undefined {
  const word = words[i];
  if (word?.tag !== 'NOUN' || !EVENT.test(word.lemma) || words[i + 1]?.tag === 'NOUN') return undefined;
  const first = phraseStart(words, i, clause.first);
  if (i - first < 1) return undefined;
  let isCounted = false;
  let isOwned = false;
  for (let k = first; k < i; k++) {
    if (COUNTED.test(words[k]?.text ?? '')) isCounted = true;
    if (/^(?:his|her|their|its|['’]s?)$/.test(lower(words[k]))) isOwned = true;
    if (words[k]?.tag === 'PROPN' && /(?:ese|an|ish|ch|i)$/.test(words[k]?.text ?? '')) isOwned = true;
  }
  if (!isCounted && !isOwned) return undefined;
  const last = phraseEnd(words, i, clause.last);
  if (!isCounted && last === i) return undefined;
  return { first, last, reason: isCounted ? 'an event with a number' : 'an event named in passing' };
}

function phraseStart(words: readonly Token[], noun: number, from: number): number {
  let first = noun;
  while (first > from) {
    const before = words[first - 1];
    if (!before || !/^(?:ADJ|NOUN|PROPN|NUM|PART|DET|PRON)$/.test(before.tag)) {
      if (before?.text !== '-' && before?.text !== '.' && words[first]?.text !== '-') break;
    }
    if (
      /^(?:to|not)$/.test(lower(before)) ||
      (before?.tag === 'PRON' && !/^(?:his|her|their|its|\d.*)$/.test(lower(before)))
    )
      break;
    first--;
    if (words[first]?.tag === 'DET') break;
  }
  while (words[first]?.text === '-' || words[first]?.text === '.') first++;
  return first;
}

/** Its prepositional phrases: "the drills [off the coast] [on Monday]". */
function phraseEnd(words: readonly Token[], noun: number, end: number): number {
  let last = noun;
  while (last < end) {
    const next = words[last + 1];
    if (!next || isPause(next) || isVerb(next) || next.tag === 'SCONJ' || next.tag === 'CCONJ' || isTo(words, last + 1))
      break;
    if (/^(?:that|who|which)$/.test(lower(next))) break;
    last++;
  }
  while (last > noun && (words[last]?.tag === 'ADP' || words[last]?.tag === 'DET' || words[last]?.tag === 'ADV'))
    last--;
  return last;
}

const isTo = (words: readonly Token[], i: number): boolean => lower(words[i]) === 'to' && isVerb(words[i + 1]);

/** Durations and times that say more than a bare day: "for about 25 minutes", "late on Friday", "earlier this week". */
function pointedTimes(words: readonly Token[], clause: Clause, dates: readonly DateMention[]): Embedded[] {
  const found: Embedded[] = [];
  const from = words[clause.first]?.start ?? 0;
  const to = words[clause.last]?.end ?? 0;
  for (const date of dates) {
    if (date.start < from || date.end > to) continue;
    let first = clause.first;
    while ((words[first]?.end ?? Infinity) <= date.start) first++;
    let last = first;
    while (last < clause.last && (words[last]?.end ?? Infinity) < date.end) last++;
    const text = words
      .slice(first, last + 1)
      .map((w) => w.text)
      .join(' ');
    if (!isPointed(date, text) || /^(?:after|before|later|ago)$/.test(lower(words[last + 1]))) continue;
    if (/^(?:about|nearly|almost|around|over|roughly|some)$/.test(lower(words[first - 1])) && first > clause.first)
      first--;
    if (/^(?:for|on|at|in)$/.test(lower(words[first - 1])) && first > clause.first) first--;
    if (words[last + 1]?.text !== '-')
      found.push({ first, last, reason: date.type === 'duration' ? 'says how long' : 'says when' });
  }
  return found;
}

/** How long, with a number ("about 25 minutes"); or nearer than the bare day ("late Friday", "Friday night", "earlier this week"). */
function isPointed(date: DateMention, text: string): boolean {
  if (date.type === 'duration')
    return /^P.*[2-9]|^P.*1\d/.test(date.value) && !text.includes('-') && !/^(?:recent|current|past)/i.test(text);
  if (/^(?:earlier|last (?:week|[a-z]+day))\b/i.test(text)) return true;
  const isNear = /^\d{4}-\d\d-\d\d/.test(date.value) || /^late last/i.test(text);
  return isNear && (date.mod === 'START' || date.mod === 'END' || /T(?:NI|EV|MO|AF)/.test(date.value));
}
