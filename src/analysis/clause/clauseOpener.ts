import type { Token } from '../model';
import { isComma, isFinite, isGerund, isInfinitiveMarker, isParticipleForm, isPause, isVerb, lower } from './wordForm';

export const CLAUSE_KINDS = [
  'main',
  'coordinate',
  'conjunct',
  'participial',
  'with',
  'circumstance',
  'purpose',
  'relative',
  'subordinate',
  'apposition',
  'predicate',
] as const;
export type ClauseKind = (typeof CLAUSE_KINDS)[number];

/** What the splitter knows of the clause it is in when it asks whether the next one opens. */
export interface OpenClause {
  readonly kind: ClauseKind;
  readonly first: number;
  /** Index of its first verb, where it has one by now. */
  readonly verb?: number;
  /** Index of its first finite verb. */
  readonly finite?: number;
}

const CIRCUMSTANCES = new Set(['amid', 'amidst', 'despite', 'following']);
const LATER_CIRCUMSTANCES = new Set(['before', 'after']);
const SUBORDINATORS = new Set(['because', 'while', 'although', 'though', 'whereas', 'when', 'until']);
const RELATIVES = new Set(['who', 'which', 'whose', 'where', 'whom']);
const COORDINATORS = new Set(['and', 'but', 'or', 'yet', 'nor']);
/** Verbs and nouns whose infinitive belongs to them: "agreed to meet", "a plan to meet", "asked her to meet". */
const TAKES_INFINITIVE =
  /^(?:able|about|access|advise|afford|agree|agreement|aim|allow|ambition|announce|appear|appeal|approval|arrange|arrangement|ask|attempt|authority|available|begin|bid|bind|bound|call|cause|ceas|chance|choose|claim|come|commit|commitment|continue|convince|decide|decision|decline|dedication|demand|deserve|desire|determine|direct|due|duty|eager|easy|effort|enable|encourage|enough|expect|fail|failure|force|free|get|goal|happen|hard|have|help|hesitate|hope|hop|instruct|intend|intention|invitation|invite|keen|know|lead|learn|like|likely|manage|mean|move|need|obligation|offer|opportunity|order|ought|permission|permit|persuade|plan|pledge|power|prefer|prepare|press|pressure|pretend|proceed|promise|proposal|propose|prove|push|ready|refuse|remain|reluctant|request|require|resolve|right|say|schedule|seek|seem|serve|set|start|strive|struggle|supply|sure|swear|tell|tend|threat|threaten|time|try|unable|unlikely|urge|use|vote|vow|wait|want|warn|way|willing|willingness|wish|work|catalyst|too|how|what|where|whether|first|last|second|only|next)$/;

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
    if (isVerb(word) && k > i && isFinite(words, k) && !isReducedRelative(words, k, stop)) return k;
  }
  return undefined;
}

/** "the bill passed in May [failed]": a participle after its noun that is not the clause's verb. */
function isReducedRelative(words: readonly Token[], i: number, stop: number): boolean {
  if (!isParticipleForm(words[i]) || words[i - 1]?.tag === 'AUX') return false;
  const after = words[i + 1];
  if (after?.tag !== 'ADP' && after?.tag !== 'ADV') return false;
  for (let k = i + 1; k < stop && !isPause(words[k]); k++) if (words[k]?.tag === 'AUX') return true;
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
    if (isGerund(words[next])) return hasGerund(words, open.first, i) ? 'coordinate' : undefined;
    return 'coordinate';
  }
  if (lower(words[next]) === 'to' && isVerb(words[next + 1])) return 'coordinate';
  if (isComma(words[next])) return finiteAfterSubject(words, next + 1, end) === undefined ? undefined : 'coordinate';
  if (open.finite !== undefined && finiteAfterSubject(words, next, end) !== undefined) return 'coordinate';
  return i - open.verb >= 3 && isLongConjunct(words, i, end) ? 'conjunct' : undefined;
}

function hasGerund(words: readonly Token[], from: number, to: number): boolean {
  for (let k = Math.max(from, to - 30); k < to; k++) if (isGerund(words[k])) return true;
  return false;
}

/** "[a deal on fish] and closer ties between the two ports": the second half tells as much as a clause. */
function isLongConjunct(words: readonly Token[], i: number, end: number): boolean {
  if (isComma(words[i - 1])) return false;
  for (let k = i - 1; k > i - 4; k--) if (/^(?:between|both)$/.test(lower(words[k]))) return false;
  let nouns = 0;
  let hasPreposition = false;
  let k = i + 1;
  for (; k < end && !isPause(words[k]) && !isVerb(words[k]); k++) {
    if (words[k]?.tag === 'ADP') hasPreposition = true;
    if (words[k]?.tag === 'NOUN' || words[k]?.tag === 'PROPN') nouns++;
  }
  return hasPreposition && nouns >= 2 && k - i > 5 && k >= end - 1;
}

function isPurpose(words: readonly Token[], i: number, open: OpenClause): boolean {
  if (open.finite === undefined || open.kind === 'purpose' || i - open.finite < 4 || !isInfinitiveMarker(words, i))
    return false;
  for (let k = i - 1; k >= Math.max(open.first, i - 10); k--) {
    const word = words[k];
    if (!word || isPause(word)) break;
    if (TAKES_INFINITIVE.test(word.lemma) || TAKES_INFINITIVE.test(lower(word))) return false;
    if (/^(?:for|how|what|whether|so|in|enough)$/.test(lower(word)) && k === i - 1) return false;
  }
  return true;
}

function openerAfterComma(words: readonly Token[], i: number, end: number, open: OpenClause): ClauseKind | undefined {
  const word = lower(words[i]);
  if (isGerund(words[i]) && words[i]?.tag === 'VERB') return 'participial';
  if (word === 'with') return 'with';
  if (RELATIVES.has(word)) return 'relative';
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
  if (COORDINATORS.has(word)) return openerAfterCoordinator(words, i, end, open);
  if (CIRCUMSTANCES.has(word)) return open.verb === undefined && word === 'following' ? undefined : 'circumstance';
  if (word === 'ahead' && lower(words[i + 1]) === 'of') return 'circumstance';
  if (word === 'in' && lower(words[i + 1]) === 'anticipation') return 'circumstance';
  if (word === 'due' && lower(words[i + 1]) === 'to' && words[i - 1]?.tag !== 'AUX') return 'circumstance';
  if (word === 'because') return 'subordinate';
  if (SUBORDINATORS.has(word) && open.finite !== undefined) {
    const next = skipAdverbs(words, i + 1);
    if (isGerund(words[next]) && word !== 'when') return 'participial';
    return finiteAfterSubject(words, i + 1, end) === undefined ? undefined : 'subordinate';
  }
  if (isComma(words[i - 1]) || isLonePause(words, i - 1)) return openerAfterComma(words, i, end, open);
  if (LATER_CIRCUMSTANCES.has(word) && open.finite !== undefined && isLooseTime(words, i, end)) return 'circumstance';
  return isPurpose(words, i, open) ? 'purpose' : undefined;
}

const isLonePause = (words: readonly Token[], i: number): boolean => /^(?:[–—;:]|--)$/.test(words[i]?.text ?? '');

/** "before his visit", "after learning that …": not "a month after", "the day before". */
function isLooseTime(words: readonly Token[], i: number, end: number): boolean {
  if (words[i - 1]?.tag === 'ADV' || /^(?:days?|weeks?|months?|years?|hours?|minutes?)$/.test(lower(words[i - 1])))
    return false;
  const next = words[i + 1];
  const opens = isGerund(next) || next?.tag === 'DET' || next?.tag === 'PRON' || next?.tag === 'PROPN';
  return opens && end - i >= 5;
}
