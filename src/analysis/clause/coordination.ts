import type { Token } from '../model';
import { finiteAfterSubject, skipAdverbs } from './finiteVerb';
import type { ClauseKind, OpenClause } from './openClause';
import { isComma, isFinite, isGerund, isParticipleForm, isPause, isVerb, lower } from './wordForm';

/** Words that open a circumstance wherever they stand. */
export const CIRCUMSTANCES = new Set(['amid', 'amidst', 'despite', 'following']);

/**
 * Does a new clause open at the “and”, “but” or “or” at word `i`?
 * `closed the pier [and] sold it` -> 'coordinate'; `residents [and] guards were hurt` -> undefined
 */
export function openerAfterCoordinator(
  words: readonly Token[],
  i: number,
  end: number,
  open: OpenClause,
): ClauseKind | undefined {
  const next = skipAdverbs(words, i + 1);
  // "a fife-and-drum band"
  if (words[i - 1]?.text === '-' && words[i - 1]?.end === words[i]?.start) return undefined;
  // "during the rain, [and they] couldn't find it"
  if (open.verb === undefined && open.kind === 'circumstance' && isComma(words[i - 1]))
    return words[next]?.tag === 'PRON' && finiteAfterSubject(words, next, end) !== undefined ? 'coordinate' : undefined;
  if (open.verb === undefined || /^(?:what|how|why|whether)$/.test(lower(words[next]))) return undefined;
  // "whether it sank [or not] was unclear"
  if (lower(words[i]) === 'or' && lower(words[i + 1]) === 'not') return undefined;
  if (words[i - 1]?.tag === 'ADP' && words[next]?.tag === 'ADP') return undefined;
  if (areAttributes(words, i, next)) return undefined;
  // "a long and medium-range missile": two halves of one word.
  if (words[next + 1]?.text === '-' && words[i - 2]?.tag === 'DET' && words[i - 1]?.tag !== 'PROPN') return undefined;
  if (isVerb(words[next]) && i - open.verb >= 2 && end - next >= 3) {
    // "a dog that [chased and bit] the thief": two verbs side by side share what follows.
    if (words[i - 1]?.tag === 'VERB' && next === i + 1) return undefined;
    // "meddling with, or affecting, the vote": two gerunds share what follows.
    if (isGerund(words[next])) return hasGerund(words, i) && !isComma(words[next + 1]) ? 'coordinate' : undefined;
    return words[i - 1]?.tag === 'ADV' && next > i + 1
      ? undefined
      : isBareInfinitive(words, next, end)
        ? undefined
        : 'coordinate';
  }
  if (lower(words[next]) === 'to' && isVerb(words[next + 1])) return 'coordinate';
  if (lower(words[next]) === 'that' && finiteAfterSubject(words, next + 1, end) !== undefined) return 'coordinate';
  if (isComma(words[i - 1]) && hasRelativeBehindName(words, next, end)) return 'coordinate';
  if (open.finite !== undefined && hasVerbBehindApposition(words, next, end)) return 'coordinate';
  if (isComma(words[next])) return finiteAfterSubject(words, next + 1, end) === undefined ? undefined : 'coordinate';
  if (
    (open.finite !== undefined || (isComma(words[i - 1]) && open.kind !== 'main')) &&
    !isInsideContent(words, i, open.first) &&
    isNewSubject(words, next, finiteAfterSubject(words, next, end))
  ) {
    return 'coordinate';
  }
  const isFarFromVerb = i - open.verb > 3;
  return isFarFromVerb && isLongConjunct(words, i, end) ? 'conjunct' : undefined;
}

/** "a new [and] revised plan", "a solid [but] long show", "old [and] loudly praised boats": both tell of the noun behind. */
function areAttributes(words: readonly Token[], i: number, next: number): boolean {
  if (words[i - 1]?.tag !== 'ADJ' || words[next + 1]?.tag !== 'NOUN') return false;
  const isDone = isParticipleForm(words[next]);
  return words[i - 2]?.tag === 'DET' ? isDone || words[next]?.tag === 'ADJ' : isDone && next > i + 1;
}

/** "Orr [and Ames were] told": behind a single name a plural verb belongs to both. */
function isNewSubject(words: readonly Token[], first: number, finite: number | undefined): boolean {
  if (finite === undefined) return false;
  if (disagrees(words.slice(first, finite), words[finite])) return false;
  const isName = words.slice(first, finite).every((w) => w.tag === 'PROPN');
  return !(isName && /^(?:are|were|have)$/.test(lower(words[finite])) && words[first - 2]?.tag === 'PROPN');
}

/** "a trade led by banks and [old firms] runs": a bare plural is not the subject of a verb of the singular. */
function disagrees(subject: readonly Token[], verb: Token | undefined): boolean {
  const noun = subject.findLast(({ tag }) => tag !== 'ADV');
  if (noun?.tag !== 'NOUN' || !/[^siu]s$/.test(noun.text) || noun.text === noun.lemma) return false;
  if (!verb || !subject.every(({ tag }) => /^(?:DET|ADJ|NOUN|PROPN|ADV)$/.test(tag))) return false;
  return /^(?:is|was|has|does)$/.test(verb.text) || verb.text === `${verb.lemma}s`;
}

/** ", and [Orr, who] won in May, left": a new subject with its relative clause. */
function hasRelativeBehindName(words: readonly Token[], i: number, end: number): boolean {
  for (let k = i; k < Math.min(end, i + 8); k++) {
    if (isComma(words[k])) return k > i && /^(?:who|which)$/.test(lower(words[k + 1]));
    if (isVerb(words[k]) || isPause(words[k])) return false;
  }
  return false;
}

/** "and [the harbour master, Ann Orr, was] told": a new subject with its name between commas. */
function hasVerbBehindApposition(words: readonly Token[], i: number, end: number): boolean {
  let commas = 0;
  for (let k = i; k < Math.min(end, i + 14); k++) {
    if (isComma(words[k])) {
      if (k === i || k > i + 8) return commas > 0;
      if (++commas < 2) continue;
      return isVerb(words[k + 1]) && isFinite(words, k + 1) && words[i]?.tag === 'DET';
    }
    if (isVerb(words[k]) || isPause(words[k]) || words[k]?.tag === 'CCONJ') return false;
  }
  return false;
}

/** "to show restraint and [pursue dialogue]": too short to tell something by itself. */
function isBareInfinitive(words: readonly Token[], verb: number, end: number): boolean {
  if (words[verb]?.text !== words[verb]?.lemma) return false;
  return end - verb < 4 || (verb + 2 < end && isPause(words[verb + 2]));
}

/** "They agreed that Orr [and] Ames would meet": the subject of a content clause is not complete yet. */
export function isInsideContent(words: readonly Token[], i: number, first: number): boolean {
  for (let k = i - 1; k > Math.max(first, i - 12); k--) {
    if (isFinite(words, k)) return SAYS.test(words[k]?.lemma ?? '') && isOneNoun(words, k + 1, i);
    if (lower(words[k]) === 'as' && words[k + 1]?.tag === 'ADJ') continue;
    if (/^(?:that|whether|if|because|while|when|as|how|what|why|though|although)$/.test(lower(words[k]))) return true;
    // "came after the north [and] the south agreed": one noun stands between, no pause and no verb.
    if (/^(?:after|before|since|until|where)$/.test(lower(words[k]))) return isOpenSubject(words, k + 1, i);
  }
  return false;
}

const isOpenSubject = (words: readonly Token[], from: number, to: number): boolean =>
  to > from &&
  !isGerund(words[from]) &&
  words.slice(from, to).every((w) => /^(?:DET|ADJ|NOUN|PROPN|NUM|ADP|VERB)$/.test(w.tag));

const SAYS = /^(?:say|hope|believe|think|expect|know|fear|claim|insist)$/;

/** "hopes [North] and South Ayr will meet": a noun without more cannot be all that somebody says or hopes. */
const isOneNoun = (words: readonly Token[], from: number, to: number): boolean =>
  to > from && words.slice(from, to).every((w) => /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(w.tag));

function hasGerund(words: readonly Token[], to: number): boolean {
  for (let k = Math.max(0, to - 30); k < to; k++) if (isGerund(words[k])) return true;
  return false;
}

/** "[a deal on fish] and closer ties between the two ports": the second half tells as much as a clause; that of "or" does not. */
function isLongConjunct(words: readonly Token[], i: number, end: number): boolean {
  if (lower(words[i]) === 'or') return false;
  const before = words[i - 1]?.tag;
  if ((before !== 'NOUN' && before !== 'PROPN') || words[i + 1]?.tag === 'ADP') return false;
  for (let k = i - 1; k > i - 7 && !isVerb(words[k]); k--) if (/^(?:between|both)$/.test(lower(words[k]))) return false;
  // "in Orrin and [the Republic of Ayr]": a name tells nothing.
  if (words.slice(i + 1, end).every((w) => w.tag !== 'NOUN' && w.tag !== 'NUM')) return false;
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
