import type { Token } from '../model';
import { isComma, isFinite, isGerund, isInfinitiveMarker, isParticipleForm, isPause, isVerb, lower } from './wordForm';

export type ClauseKind =
  | 'main'
  | 'coordinate'
  | 'conjunct'
  | 'participial'
  | 'with'
  | 'circumstance'
  | 'purpose'
  | 'relative'
  | 'subordinate'
  | 'apposition'
  | 'predicate';

/** What the splitter knows of the clause it is in when it asks whether the next one opens. */
export interface OpenClause {
  readonly kind: ClauseKind;
  readonly first: number;
  /** Index of its first verb, where it has one by now. */
  readonly verb?: number;
  /** Index of its first finite verb. */
  readonly finite?: number;
}

const TIME_WORD =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter|year|month|week|weekend|night|morning|afternoon|evening|today|tomorrow|yesterday|\d{1,4}(?:st|nd|rd|th)?)$/;

const CIRCUMSTANCES = new Set(['amid', 'amidst', 'despite', 'following']);
const LATER_CIRCUMSTANCES = new Set(['before', 'after', 'during']);
const SUBORDINATORS = new Set(['because', 'while', 'although', 'though', 'whereas', 'when', 'until']);
const RELATIVES = new Set(['who', 'which', 'whose', 'where', 'whom']);
const COORDINATORS = new Set(['and', 'but', 'or', 'yet', 'nor']);
const skipAdverbs = (words: readonly Token[], i: number): number => {
  while (words[i]?.tag === 'ADV' || lower(words[i]) === 'not') i++;
  return i;
};

/** Index of the finite verb of a clause that starts at `i` with its subject, or undefined: "[and] the mayor has left". */
export function finiteAfterSubject(words: readonly Token[], i: number, end: number, reach = 14): number | undefined {
  const stop = Math.min(end, i + reach);
  for (let k = i; k < stop; k++) {
    const word = words[k];
    if (isPause(word) || word?.tag === 'SCONJ' || (word?.tag === 'CCONJ' && k > i + 6)) return undefined;
    if (isVerb(word) && k > i && isFinite(words, k) && !isReducedRelative(words, k, stop)) {
      return words[k - 1]?.tag === 'CCONJ' ? undefined : k;
    }
  }
  return undefined;
}

/** "the bill passed in May [failed]": a participle after its noun that is not the clause's verb. */
function isReducedRelative(words: readonly Token[], i: number, stop: number): boolean {
  if (!isParticipleForm(words[i]) || words[i - 1]?.tag === 'AUX') return false;
  const after = words[i + 1];
  if (after?.tag !== 'ADP' && after?.tag !== 'ADV') return false;
  for (let k = i + 1; k < stop && !isPause(words[k]) && !/^(?:CCONJ|SCONJ)$/.test(words[k]?.tag ?? ''); k++)
    if (words[k]?.tag === 'AUX') return true;
  return false;
}

function openerAfterCoordinator(
  words: readonly Token[],
  i: number,
  end: number,
  open: OpenClause,
): ClauseKind | undefined {
  const next = skipAdverbs(words, i + 1);
  if (open.verb === undefined) return undefined;
  if (isVerb(words[next]) && i - open.verb >= 2 && end - next >= 3) {
    if (isGerund(words[next])) return hasGerund(words, i) ? 'coordinate' : undefined;
    return words[i - 1]?.tag === 'ADV' && next > i + 1
      ? undefined
      : isBareInfinitive(words, next, end)
        ? undefined
        : 'coordinate';
  }
  if (lower(words[next]) === 'to' && isVerb(words[next + 1])) return 'coordinate';
  if (isComma(words[i - 1]) && hasRelativeBehindName(words, next, end)) return 'coordinate';
  if (isComma(words[next])) return finiteAfterSubject(words, next + 1, end) === undefined ? undefined : 'coordinate';
  if (
    (open.finite !== undefined || (isComma(words[i - 1]) && open.kind !== 'main')) &&
    !isInsideContent(words, i, open.first) &&
    finiteAfterSubject(words, next, end) !== undefined
  ) {
    return 'coordinate';
  }
  const isFarFromVerb = i - open.verb > 3;
  return isFarFromVerb && isLongConjunct(words, i, end) ? 'conjunct' : undefined;
}

/** ", and [Orr, who] won in May, left": a new subject with its relative clause. */
function hasRelativeBehindName(words: readonly Token[], i: number, end: number): boolean {
  for (let k = i; k < Math.min(end, i + 8); k++) {
    if (isComma(words[k])) return k > i && /^(?:who|which)$/.test(lower(words[k + 1]));
    if (isVerb(words[k]) || isPause(words[k])) return false;
  }
  return false;
}

/** "to show restraint and [pursue dialogue]": too short to tell something by itself. */
function isBareInfinitive(words: readonly Token[], verb: number, end: number): boolean {
  if (words[verb]?.text !== words[verb]?.lemma) return false;
  return end - verb < 4 || (verb + 2 < end && isPause(words[verb + 2]));
}

/** "They agreed that Orr [and] Ames would meet": the subject of a content clause is not complete yet. */
function isInsideContent(words: readonly Token[], i: number, first: number): boolean {
  for (let k = i - 1; k > Math.max(first, i - 12); k--) {
    if (isFinite(words, k)) return false;
    if (/^(?:that|whether|if|because|while|when|as)$/.test(lower(words[k]))) return true;
  }
  return false;
}

function hasGerund(words: readonly Token[], to: number): boolean {
  for (let k = Math.max(0, to - 30); k < to; k++) if (isGerund(words[k])) return true;
  return false;
}

/** "[a deal on fish] and closer ties between the two ports": the second half tells as much as a clause. */
function isLongConjunct(words: readonly Token[], i: number, end: number): boolean {
  const before = words[i - 1]?.tag;
  if (before !== 'NOUN' && before !== 'PROPN') return false;
  for (let k = i - 1; k > i - 4; k--) if (/^(?:between|both)$/.test(lower(words[k]))) return false;
  let nouns = 0;
  let hasPreposition = false;
  let k = i + 1;
  for (; k < end && !isVerb(words[k]); k++) {
    if (isPause(words[k]) && lower(words[k + 1]) !== 'including') break;
    if (CIRCUMSTANCES.has(lower(words[k]))) break;
    if (words[k]?.tag === 'ADP') hasPreposition = true;
    if (words[k]?.tag === 'NOUN' || words[k]?.tag === 'PROPN') nouns++;
  }
  return hasPreposition && nouns >= 2 && k - i > 5 && k >= end - 1;
}

/** "met on Monday [to discuss rents]": behind a time the infinitive is no part of what the verb or noun before asks for. */
function isPurpose(words: readonly Token[], i: number, open: OpenClause): boolean {
  if (open.verb === undefined || open.kind === 'purpose' || i - open.verb < 3) return false;
  return TIME_WORD.test(lower(words[i - 1])) && isInfinitiveMarker(words, i);
}

function openerAfterComma(words: readonly Token[], i: number, end: number, open: OpenClause): ClauseKind | undefined {
  const word = lower(words[i]);
  if (isGerund(words[i]) && words[i]?.tag === 'VERB') return 'participial';
  if (word === 'with') return 'with';
  if (RELATIVES.has(word) || (words[i]?.tag === 'ADP' && /^wh(?:ich|om)$/.test(lower(words[i + 1])))) return 'relative';
  if (word === 'while' && isGerund(words[skipAdverbs(words, i + 1)])) return 'participial';
  const next = skipAdverbs(words, i);
  if (next < i + 3 && next > i && (isGerund(words[next]) || LATER_CIRCUMSTANCES.has(lower(words[next])))) {
    return isGerund(words[next]) ? 'participial' : 'subordinate';
  }
  if (LATER_CIRCUMSTANCES.has(word) || (word === 'as' && finiteAfterSubject(words, i + 1, end) !== undefined)) {
    return 'subordinate';
  }
  if (open.verb !== undefined && isVerb(words[i])) return isParticipleForm(words[i]) ? 'participial' : 'coordinate';
  if (isParticipleForm(words[i]) && words[i + 1]?.tag === 'ADP') return 'participial';
  return isTellingApposition(words, i, end) ? 'apposition' : undefined;
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
      return k > i;
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
  if (SUBORDINATORS.has(word) && open.finite !== undefined) {
    const next = skipAdverbs(words, i + 1);
    if (isGerund(words[next]) && word !== 'when') return 'participial';
    return finiteAfterSubject(words, i + 1, end) === undefined ? undefined : 'subordinate';
  }
  if (isAfterComma(words, i) || isLonePause(words, i - 1)) return openerAfterComma(words, i, end, open);
  if (LATER_CIRCUMSTANCES.has(word) && open.finite !== undefined && i - open.finite >= 2) {
    if (word !== 'during' && i > open.finite + 2 && finiteAfterSubject(words, i + 1, end, 8) !== undefined)
      return 'subordinate';
    if (isLooseTime(words, i, end)) return 'circumstance';
  }
  if (isHeadlineParticiple(words, i, end, open)) return 'participial';
  return isPurpose(words, i, open) ? 'purpose' : undefined;
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
  isComma(words[i - 1]) || (/^["”»]$/.test(words[i - 1]?.text ?? '') && isComma(words[i - 2]));

/** "… [as] tensions rise": not "as a haven", "as well as". */
function isCircumstantialAs(words: readonly Token[], i: number, end: number): boolean {
  const next = words[i + 1]?.tag;
  if (next !== 'NOUN' && next !== 'PROPN' && next !== 'DET' && next !== 'PRON' && next !== 'ADJ') return false;
  for (let k = i + 1; k < Math.min(end, i + 8); k++) if (RELATIVES.has(lower(words[k]))) return false;
  return (
    !/^(?:such|well|so|far|just|same|known)$/.test(lower(words[i - 1])) &&
    finiteAfterSubject(words, i + 1, end, 7) !== undefined
  );
}

const isLonePause = (words: readonly Token[], i: number): boolean => /^(?:[–—;:]|--)$/.test(words[i]?.text ?? '');

/** "before his visit", "after learning that …": not "a month after", "the day before". */
function isLooseTime(words: readonly Token[], i: number, end: number): boolean {
  if (words[i - 1]?.tag === 'ADV' || /^(?:days?|weeks?|months?|years?|hours?|minutes?)$/.test(lower(words[i - 1])))
    return false;
  const next = words[i + 1];
  const opens = isGerund(next) || next?.tag === 'DET' || next?.tag === 'PRON' || next?.tag === 'PROPN';
  if (lower(words[i]) !== 'during') return opens && end - i >= 5;
  for (let k = i + 1; k < end && !isPause(words[k]); k++) if (isVerb(words[k])) return false;
  return opens && end - i >= 4;
}
