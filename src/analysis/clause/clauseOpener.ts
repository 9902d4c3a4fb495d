import type { Token } from '../model';
import { CIRCUMSTANCES, isInsideContent, openerAfterCoordinator } from './coordination';
import { finiteAfterSubject, skipAdverbs } from './finiteVerb';
import type { ClauseKind, OpenClause } from './openClause';
import { isComma, isFinite, isGerund, isInfinitiveMarker, isParticipleForm, isPause, isVerb, lower } from './wordForm';

const TIME_WORD =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter|year|month|week|weekend|night|morning|afternoon|evening|today|tomorrow|yesterday|\d{1,4}(?:st|nd|rd|th)?)$/;

const LATER_CIRCUMSTANCES = new Set(['before', 'after', 'during']);
const SUBORDINATORS = new Set(['because', 'while', 'although', 'though', 'whereas', 'when', 'until']);
const CONTRASTS = new Set(['though', 'although', 'while', 'whereas']);
const RELATIVES = new Set(['who', 'which', 'whose', 'where', 'whom']);
const COORDINATORS = new Set(['and', 'but', 'or', 'yet', 'nor']);
/** "met on Monday [to discuss rents]": behind a time the infinitive is no part of what the verb or noun before asks for. */
function isPurpose(words: readonly Token[], i: number, open: OpenClause): boolean {
  if (open.verb === undefined || open.kind === 'purpose' || i - open.verb < 3) return false;
  return isInfinitiveMarker(words, i) && TIME_WORD.test(lower(words[i - 1]));
}

function openerAfterComma(words: readonly Token[], i: number, end: number, open: OpenClause): ClauseKind | undefined {
  const word = lower(words[i]);
  if (isGerund(words[i]) && words[i]?.tag === 'VERB') return 'participial';
  if (word === 'with') return 'with';
  if (RELATIVES.has(word) || (words[i]?.tag === 'ADP' && /^wh(?:ich|om)$/.test(lower(words[i + 1])))) return 'relative';
  if (word === 'while' && isGerund(words[skipAdverbs(words, i + 1)])) return 'participial';
  if (isAttribute(words, i)) return undefined;
  const next = skipAdverbs(words, i);
  // "these old, [fast moving] boats could": an attribute.
  if (isGerund(words[next]) && words[next + 1]?.tag === 'NOUN' && words[next + 2]?.tag === 'AUX') return undefined;
  if (next < i + 3 && next > i && (isGerund(words[next]) || LATER_CIRCUMSTANCES.has(lower(words[next])))) {
    return isGerund(words[next]) ? 'participial' : 'subordinate';
  }
  if (LATER_CIRCUMSTANCES.has(word) || (word === 'as' && finiteAfterSubject(words, i + 1, end) !== undefined)) {
    return 'subordinate';
  }
  if (isNewStatement(words, i, open)) return 'coordinate';
  if (isBehindAside(words, i)) return undefined;
  if (open.verb !== undefined && isVerb(words[i])) return isParticipleForm(words[i]) ? 'participial' : 'coordinate';
  if (isParticipleForm(words[i]) && words[i + 1]?.tag === 'ADP')
    return isOnlyPredicate(words, i, end, open) ? undefined : 'participial';
  return isTellingApposition(words, i, end) ? 'apposition' : undefined;
}

/** "We can, in fact, [stop] it": the verb of the auxiliary before the aside. */
function isBehindAside(words: readonly Token[], i: number): boolean {
  if (!isVerb(words[i])) return false;
  for (let k = i - 2; k >= Math.max(1, i - 5); k--) {
    // "The launches, if made, [are] certain"
    if (isComma(words[k])) return words[k - 1]?.tag === 'AUX' || lower(words[k + 1]) === 'if';
    if (isVerb(words[k]) && !isParticipleForm(words[k])) return false;
  }
  return false;
}

/** "many long, [reported] cases": the second of two attributes. */
const isAttribute = (words: readonly Token[], i: number): boolean =>
  isParticipleForm(words[i]) && words[i - 2]?.tag === 'ADJ' && words[i + 1]?.tag === 'NOUN';

/** "Rents fell in May, [they rose] in June, and …": a list of clauses, not the main clause behind "When it rained,". */
function isNewStatement(words: readonly Token[], i: number, open: OpenClause): boolean {
  if (open.finite === undefined || !/^(?:he|she|it|they|we|i)$/.test(lower(words[i])) || !isFinite(words, i + 1))
    return false;
  if (isInsideContent(words, i, open.first)) return false;
  for (let k = open.first; k < open.finite; k++)
    if (words[k]?.tag === 'SCONJ' || /^(?:when|if|once|after|before|as|what|how|no)$/.test(lower(words[k])))
      return false;
  return true;
}

/** "A third ship, the Heron, [stayed] in port": behind two commas, with no other verb to come, it is what the subject did. */
function isOnlyPredicate(words: readonly Token[], i: number, end: number, open: OpenClause): boolean {
  if (open.kind !== 'main' || open.verb !== undefined) return false;
  let commas = 0;
  for (let k = open.first; k < i; k++) if (isComma(words[k])) commas++;
  if (commas < 2) return false;
  for (
    let k = i + 1;
    k < end && !/^(?:when|while|after|before|because|as|since|until|who|which)$/.test(lower(words[k]));
    k++
  )
    if (isFinite(words, k) && !(isParticipleForm(words[k]) && /^(?:NOUN|PROPN)$/.test(words[k - 1]?.tag ?? '')))
      return false;
  return true;
}

/** ", a move that angered the islands", ", her first since May": an apposition that tells more than who someone is. */
function isTellingApposition(words: readonly Token[], i: number, end: number): boolean {
  const word = words[i];
  if (word?.tag !== 'DET' && word?.tag !== 'PRON' && word?.tag !== 'PROPN' && word?.tag !== 'ADV') return false;
  let hasNoun = false;
  for (let k = i; k < end && k < i + 12; k++) {
    const here = words[k];
    if (isPause(here) || here?.tag === 'CCONJ') return false;
    if (/^(?:first|second|third|largest|biggest|worst|closest|highest|lowest|latest|most|only)$/.test(lower(here)))
      return k > i && words[k + 1]?.text !== '-';
    if (
      k > i + 1 &&
      /^(?:ally|rival|critic|opponent|supporter|neighbou?r|survivor|victim|witness)$/.test(here?.lemma ?? '')
    )
      return lower(words[k + 1]) === 'of';
    if (hasNoun && /^(?:that|which|who)$/.test(lower(here))) return isVerb(words[skipAdverbs(words, k + 1)]);
    if (isFinite(words, k)) return false;
    if (here?.tag === 'NOUN') hasNoun = true;
  }
  return false;
}

/**
 * Does a new clause open at word `i`, and of which kind?
 * `…, [making] it the largest` -> 'participial'; `… [amid] rising prices` -> 'circumstance'; `… [agreed] to meet` -> undefined
 */
export function findOpener(words: readonly Token[], i: number, end: number, open: OpenClause): ClauseKind | undefined {
  const word = lower(words[i]);
  if (word === 'yet' && !isComma(words[i - 1])) return undefined;
  if (COORDINATORS.has(word)) return openerAfterCoordinator(words, i, end, open);
  if (CIRCUMSTANCES.has(word)) {
    const isFree = open.verb !== undefined || (open.kind === 'circumstance' && i - open.first >= 3);
    return isFree || word !== 'following' ? 'circumstance' : undefined;
  }
  if (word === 'as' && open.finite !== undefined && isCircumstantialAs(words, i, end)) return 'subordinate';
  if (word === 'ahead' && lower(words[i + 1]) === 'of') return 'circumstance';
  if (word === 'in' && lower(words[i + 1]) === 'anticipation') return 'circumstance';
  if (word === 'due' && lower(words[i + 1]) === 'to' && words[i - 1]?.tag !== 'AUX') return 'circumstance';
  if (word === 'because') return 'subordinate';
  if (CONTRASTS.has(word) && isComma(words[i - 1]) && hasVerbBehindInsertion(words, i + 1, end)) return 'subordinate';
  if (SUBORDINATORS.has(word) && open.finite !== undefined) {
    const next = skipAdverbs(words, i + 1);
    if (isGerund(words[next]) && word !== 'when') return 'participial';
    return finiteAfterSubject(words, i + 1, end) === undefined ? undefined : 'subordinate';
  }
  if (isAfterComma(words, i) || isLonePause(words, i - 1)) return openerAfterComma(words, i, end, open);
  const measured = open.finite === undefined || i - open.finite < 2 ? undefined : behindMeasure(words, i);
  if (measured !== undefined && finiteAfterSubject(words, measured + 1, end, 8) !== undefined) return 'subordinate';
  if (LATER_CIRCUMSTANCES.has(word) && open.finite !== undefined && i - open.finite >= 2) {
    if (
      word !== 'during' &&
      i > open.finite + 2 &&
      !isMeasured(words, i) &&
      finiteAfterSubject(words, i + 1, end, 8) !== undefined
    )
      return 'subordinate';
    if (isLooseTime(words, i, end)) return 'circumstance';
  }
  if (isHeadlineParticiple(words, i, end, open)) return 'participial';
  return isPurpose(words, i, open) ? 'purpose' : undefined;
}

/** ", though [one hall, owned by Orr, has] yet to open": a noun, what is told of it between commas, and its verb. */
function hasVerbBehindInsertion(words: readonly Token[], i: number, end: number): boolean {
  let open = i;
  while (open < Math.min(end, i + 7) && !isComma(words[open])) if (isVerb(words[open++])) return false;
  if (open === i || !(isParticipleForm(words[open + 1]) || RELATIVES.has(lower(words[open + 1])))) return false;
  for (let k = open + 1; k < Math.min(end, open + 14); k++)
    if (isComma(words[k])) return isVerb(words[k + 1]) && isFinite(words, k + 1);
  return false;
}

/** `Port closes pier [used by smugglers]`: a headline, which has no stop, says two things. */
function isHeadlineParticiple(words: readonly Token[], i: number, end: number, open: OpenClause): boolean {
  if (words[i]?.tag !== 'VERB' || !isParticipleForm(words[i]) || !/^(?:by|of)$/.test(lower(words[i + 1]))) return false;
  const isAfterObject =
    open.finite !== undefined && i - open.finite >= 2 && /^(?:NOUN|PROPN)$/.test(words[i - 1]?.tag ?? '');
  return isAfterObject && end === words.length && end - i >= 3 && /[\p{L}\p{N}]$/u.test(words[end - 1]?.text ?? '');
}

/** Behind a comma, or behind the mark that closes a quotation with one: `…," making`. */
const isAfterComma = (words: readonly Token[], i: number): boolean =>
  isComma(words[i - 1]) || (isComma(words[i - 2]) && /^["”»]$/.test(words[i - 1]?.text ?? ''));

/** "… [as] tensions rise": not "as a haven", "as well as". */
function isCircumstantialAs(words: readonly Token[], i: number, end: number): boolean {
  const next = words[i + 1]?.tag;
  if (next !== 'NOUN' && next !== 'PROPN' && next !== 'DET' && next !== 'PRON' && next !== 'ADJ') return false;
  if (/^(?:usual|planned|expected|possible|many|few|much|little)$/.test(lower(words[i + 1]))) return false;
  for (let k = i + 1; k < Math.min(end, i + 8); k++) if (RELATIVES.has(lower(words[k]))) return false;
  return (
    !/^(?:such|well|so|far|just|same|known)$/.test(lower(words[i - 1])) &&
    finiteAfterSubject(words, i + 1, end, 7) !== undefined
  );
}

const LONE_PAUSES = new Set(['–', '—', ';', ':', '--']);

const isLonePause = (words: readonly Token[], i: number): boolean => LONE_PAUSES.has(words[i]?.text ?? '');

const UNITS = new Set(
  ['second', 'minute', 'hour', 'day', 'week', 'month', 'year', 'decade', 'moment'].flatMap((unit) => [
    unit,
    `${unit}s`,
  ]),
);

/** "two days [after]": the measure belongs to it. */
function isMeasured(words: readonly Token[], i: number): boolean {
  if (!UNITS.has(lower(words[i - 1]))) return false;
  let k = i - 2;
  while (isMeasureWord(words[k])) k--;
  return lower(words[k]) !== 'for';
}

const MEASURE_WORDS = new Set([
  'just',
  'only',
  'barely',
  'about',
  'nearly',
  'some',
  'several',
  'few',
  'a',
  'an',
  'half',
]);

const isMeasureWord = (word: Token | undefined): boolean => word?.tag === 'NUM' || MEASURE_WORDS.has(lower(word));

/** "rose | [just two days after] the vote failed": index of "after" or "before" behind a measure of time that starts at word `i`. */
function behindMeasure(words: readonly Token[], i: number): number | undefined {
  let unit = i;
  while (unit < i + 4 && isMeasureWord(words[unit])) unit++;
  if (!UNITS.has(lower(words[unit])) || !/^(?:after|before)$/.test(lower(words[unit + 1]))) return undefined;
  const before = words[i - 1];
  const goesOn = /^(?:ADP|ADJ|DET)$/.test(before?.tag ?? '') || before?.text === '-' || isMeasureWord(before);
  return goesOn ? undefined : unit + 1;
}

/** "before his visit", "after learning that …": not "a month after", "the day before". */
function isLooseTime(words: readonly Token[], i: number, end: number): boolean {
  if (words[i - 1]?.tag === 'ADV' || isMeasured(words, i)) return false;
  const next = words[i + 1];
  const opens = isGerund(next) || next?.tag === 'DET' || next?.tag === 'PRON' || next?.tag === 'PROPN';
  if (lower(words[i]) !== 'during') return opens && end - i >= 5;
  for (let k = i + 1; k < end && !isPause(words[k]); k++) if (isVerb(words[k])) return false;
  return opens && end - i >= 4;
}
