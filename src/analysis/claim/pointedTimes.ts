import type { DateMention, Span, Token } from '../model';
import type { WordRange } from '../clause/splitClauses';
import { isPause, isVerb, lower } from '../clause/wordForm';
import type { Embedded } from './embedded';
import { phraseStart } from './eventPhrase';

/**
 * Durations and times that say more than a bare day, with their preposition; a span of time takes along what filled it.
 * `for about 25 minutes`, `late on Friday`, `at the end of May`, `two days of talks`
 */
export function pointedTimes(words: readonly Token[], clause: WordRange, dates: readonly DateMention[]): Embedded[] {
  return dates.flatMap((date) => {
    const range = rangeOf(words, clause, date);
    return range && isPointed(words, date, range) ? (widen(words, clause, date, range) ?? []) : [];
  });
}

/**
 * The named building or ground at which something took place: more than the city does.
 * `They met at Ayr 's Old Customs House on Friday` -> `at Ayr 's Old Customs House`
 */
export function pointedPlaces(words: readonly Token[], clause: WordRange, facilities: readonly Span[]): Embedded[] {
  return facilities.flatMap((facility) => {
    const range = rangeOf(words, clause, facility);
    if (!range) return [];
    const first = phraseStart(words, range.first, clause.first) - 1;
    const isWhere = first > clause.first && /^(?:at|outside|inside)$/.test(lower(words[first]));
    return isWhere ? [{ first, last: range.last, reason: 'says where' }] : [];
  });
}

/** The words of a span, where it lies in the clause. */
function rangeOf(words: readonly Token[], clause: WordRange, span: Span): WordRange | undefined {
  if (span.start < (words[clause.first]?.start ?? 0) || span.end > (words[clause.last]?.end ?? 0)) return undefined;
  let first = clause.first;
  while ((words[first]?.end ?? Infinity) <= span.start) first++;
  let last = first;
  while (last < clause.last && (words[last]?.end ?? Infinity) < span.end) last++;
  return { first, last };
}

function widen(
  words: readonly Token[],
  clause: WordRange,
  date: DateMention,
  { first, last }: WordRange,
): Embedded | undefined {
  const isBefore = (pattern: RegExp): boolean => first > clause.first && pattern.test(lower(words[first - 1]));
  if (isBefore(/^(?:about|nearly|almost|around|over|roughly|some)$/)) first--;
  else first -= comparatorLength(words, clause, first);
  if (/^(?:end|start|beginning)$/.test(lower(words[first])) && isBefore(/^the$/)) first--;
  if (isBefore(/^(?:for|on|at|in|within)$/)) first--;
  const behind = words[last + 1];
  if (behind?.text === '-' || /^(?:after|before|later|ago)$/.test(lower(behind))) return undefined;
  if (date.type !== 'duration') return { first, last, reason: 'says when' };
  if (lower(behind) === 'of') while (last < clause.last && !endsPhrase(words[last + 1])) last++;
  return { first, last, reason: 'says how long' };
}

/** "for [at least] two hours": words of the comparison before the number. */
function comparatorLength(words: readonly Token[], clause: WordRange, first: number): number {
  if (first < clause.first + 2) return 0;
  const said = `${lower(words[first - 2])} ${lower(words[first - 1])}`;
  return /^(?:at (?:least|most)|(?:more|less|fewer) than|up to)$/.test(said) ? 2 : 0;
}

const endsPhrase = (word: Token | undefined): boolean =>
  isPause(word) || isVerb(word) || (word?.tag === 'ADP' && lower(word) !== 'of');

/** How long, with a number ("about 25 minutes"); or nearer than the bare day ("late Friday", "Friday night", "earlier this week"). */
function isPointed(words: readonly Token[], date: DateMention, { first, last }: WordRange): boolean {
  const opens = lower(words[first]);
  if (date.type === 'duration') {
    const isHyphened = words.slice(first, last + 1).some((w) => w.text.includes('-'));
    return /^P.*[2-9]|^P.*1\d/.test(date.value) && !isHyphened && !/^(?:recent|current|past)$/.test(opens);
  }
  const next = lower(words[first + 1]);
  if (opens === 'earlier' || (opens === 'last' && /^week$|day$/.test(next))) return true;
  if (/^(?:end|start|beginning)$/.test(opens === 'the' ? next : opens)) return date.value.includes('-');
  const isNear = /^(?:\d{4}-\d\d-\d\d|[\dX]{4}-W[\dX]{2}-\d)/.test(date.value) || (opens === 'late' && next === 'last');
  return isNear && (date.mod === 'START' || date.mod === 'END' || /T(?:NI|EV|MO|AF)/.test(date.value));
}
