import type { Token } from '../model';
import { finiteAfterSubject } from '../clause/finiteVerb';
import type { WordRange } from '../clause/splitClauses';
import { hasFinite, isComma, isFinite, isGerund, isPause, isVerb, lower } from '../clause/wordForm';
import { possessorBefore } from '../quote/sourcePhrase';
import type { Embedded } from './embedded';

const SAYING =
  /^(?:remark|comment|statement|claim|warning|announcement|suggestion|assertion|allegation|accusation|assurance|promise|threat|admission|testimony|denial|tweet)$/;

const KNOWN = /^(?:find|discover|learn|realise|realize|know|reveal|notice|hear|prove|say|claim|allege)$/;

/** Clauses that stand inside another clause: what “since” starts from, conditions, what was found or alleged. */
export function innerClause(words: readonly Token[], i: number, clause: WordRange): Embedded | undefined {
  switch (lower(words[i])) {
    case 'since':
      return sinceEvent(words, i, clause);
    case 'if':
    case 'once':
    case 'unless':
      return condition(words, i, clause);
    case 'after':
    case 'before':
      return lateClause(words, i, clause);
    case 'for':
      return deed(words, i, clause);
    case 'that':
      return thatClause(words, i, clause);
    default:
      return words[i]?.tag === 'NOUN' ? saying(words, i, clause) : bareContent(words, i, clause);
  }
}

/** "her first trip since [taking office in May]". */
function sinceEvent(words: readonly Token[], i: number, clause: WordRange): Embedded | undefined {
  if (i + 2 > clause.last || (!isGerund(words[i + 1]) && words[i + 1]?.tag !== 'PRON')) return undefined;
  return {
    first: i + 1,
    last: clauseStop(words, i + 1, clause.last),
    reason: 'an event named in passing, behind “since”',
  };
}

/** "[If the council agrees], it could open in May". */
function condition(words: readonly Token[], i: number, clause: WordRange): Embedded | undefined {
  if (i !== clause.first) return undefined;
  for (let k = i + 2; k < clause.last; k++) {
    const isNextSubject = words[k]?.tag === 'PRON' && isFinite(words, k + 1) && !isVerb(words[k - 1]);
    if (isComma(words[k]) && k < i + 4) return undefined;
    if (isComma(words[k]) || (isNextSubject && k > i + 3))
      return { first: i, last: k - 1, reason: 'the condition it hangs on' };
  }
  return undefined;
}

/** "was warned by the port that [the crane had cracked]": behind a verb of knowing, or a passive with its doer. */
function thatClause(words: readonly Token[], i: number, clause: WordRange): Embedded | undefined {
  if (i - clause.first < 2 || isVerb(words[i + 1])) return undefined;
  const source = doerBefore(words, i, clause.first);
  if (!source && !(words[i - 1]?.tag === 'VERB' && KNOWN.test(words[i - 1]?.lemma ?? ''))) return undefined;
  const finite = finiteAfterSubject(words, i + 1, clause.last + 1);
  if (finite === undefined || !hasFinite(words, clause.first, i)) return undefined;
  const range = { first: i + 1, last: clauseStop(words, finite, clause.last), isClause: true } as const;
  const reason = 'what was said, found or agreed';
  return source ? { ...range, reason, source, certainty: 'reported' } : { ...range, reason };
}

const NO_DOER = /^(?:fact|idea|notion|possibility|prospect|news|belief|view|hope|fear|thought|knowledge|evidence)$/;

/** "… was warned by [the port] | that"; none in "was made worse by the fact | that". */
function doerBefore(words: readonly Token[], i: number, first: number): WordRange | undefined {
  if (NO_DOER.test(lower(words[i - 1]))) return undefined;
  for (let k = i - 2; k > Math.max(first, i - 6); k--) {
    if (isVerb(words[k]) || isPause(words[k])) return undefined;
    if (lower(words[k]) !== 'by') continue;
    const isPassive = words.slice(Math.max(first, k - 3), k).some((w) => w.tag === 'VERB');
    return isPassive ? { first: k + 1, last: i - 1 } : undefined;
  }
  return undefined;
}

/** "fell soon after [the crane had cracked]". */
function lateClause(words: readonly Token[], i: number, clause: WordRange): Embedded | undefined {
  const finite = i - clause.first < 2 ? undefined : finiteAfterSubject(words, i + 1, clause.last + 1);
  if (finite === undefined) return undefined;
  return {
    first: i + 1,
    last: clauseStop(words, finite, clause.last),
    reason: 'what happened before or after',
    isClause: true,
  };
}

/** "was fined for [using old ropes]", "thanked her for [saving two of the crew]". */
function deed(words: readonly Token[], i: number, clause: WordRange): Embedded | undefined {
  const isDeed = isGerund(words[i + 1]) && /^\p{Ll}/u.test(words[i + 1]?.text ?? '');
  if (!isDeed || words[i + 1]?.tag !== 'VERB' || !hasFinite(words, clause.first, i)) return undefined;
  const last = clauseStop(words, i + 1, clause.last);
  return last - i < 3 ? undefined : { first: i + 1, last, reason: 'what it is for' };
}

/** "closed the pier once it learnt [it was cracking]": a subject pronoun right behind a verb of knowing. */
function bareContent(words: readonly Token[], i: number, clause: WordRange): Embedded | undefined {
  const isKnown = isVerb(words[i]) && KNOWN.test(words[i]?.lemma ?? '');
  if (!isKnown || i - clause.first < 1) return undefined;
  const at = lower(words[i + 1]) === 'out' ? i + 2 : i + 1;
  if (!/^(?:he|she|it|they|we|i)$/.test(lower(words[at])) || !isFinite(words, at + 1)) return undefined;
  return {
    first: at,
    last: clauseStop(words, at + 1, clause.last),
    reason: 'what was said, found or agreed',
    isClause: true,
  };
}

/** "her remark in May that rents would fall". */
function saying(words: readonly Token[], i: number, clause: WordRange): Embedded | undefined {
  const word = words[i];
  if (!word || !SAYING.test(word.lemma)) return undefined;
  const source = possessorBefore(words, i, clause.first);
  // "took her claim [seriously]": nothing of what she claims.
  if (!source || (words[i + 1]?.tag === 'ADV' && (words[i + 1]?.text ?? '').endsWith('ly'))) return undefined;
  let last = i;
  while (last < clause.last && !/^[,.!?]$/.test(words[last + 1]?.text ?? '') && !endsSaying(words, i, last + 1)) last++;
  // "her remark", "Orr's comments": without more they tell nothing.
  if (last === i && (words[source.last]?.tag === 'PRON' || i - source.last <= 2)) return undefined;
  return {
    first: source.first,
    last,
    source,
    certainty: 'none',
    isClause: true,
    reason: `what someone said: “${word.text}”`,
  };
}

function endsSaying(words: readonly Token[], noun: number, k: number): boolean {
  if (!isFinite(words, k)) return false;
  for (let j = k - 1; j > noun; j--)
    if (/^(?:that|suggesting|saying|whether|who|which)$/.test(lower(words[j])))
      return words[k]?.tag === 'AUX' && hasFinite(words, j, k);
  return true;
}

/** Index of the last word before the next pause. */
function clauseStop(words: readonly Token[], from: number, end: number): number {
  let last = from;
  while (last < end && (!isPause(words[last + 1]) || words[last + 1]?.text === '-')) last++;
  return last;
}
