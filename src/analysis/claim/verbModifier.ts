import type { Token } from '../model';
import type { WordRange } from '../clause/splitClauses';
import { isPause, isVerb, lower } from '../clause/wordForm';
import { subjectBefore } from '../quote/sourcePhrase';
import type { Embedded } from './embedded';
import { EVENT } from './eventNouns';

const HOW = /^(?:again|recently|temporarily|suddenly|permanently|unanimously)$/;
const CASTS_AS =
  /^(?:single|criticise|criticize|describe|brand|denounce|condemn|portray|depict|attack|hail|praise|dismiss|cite|identify)$/;

/**
 * Facts in how, as what or during what something was done.
 * `was recently singled out`, `once again invited her`, `as a haven for smugglers`, `during a telephone conversation`
 */
export function verbModifier(words: readonly Token[], i: number, clause: WordRange): Embedded | undefined {
  const word = words[i];
  const text = lower(word);
  if (word?.tag === 'ADV' || text === 'again') return HOW.test(text) ? manner(words, i, clause) : undefined;
  if (text === 'as') return castAs(words, i, clause);
  return text === 'during' && i > clause.first ? during(words, i, clause) : undefined;
}

/** The verb with its auxiliaries and particle; behind "again" with a short object. */
function manner(words: readonly Token[], i: number, clause: WordRange): Embedded | undefined {
  let first = i;
  const isOnceAgain = lower(words[i]) === 'again' && lower(words[i - 1]) === 'once';
  if (isOnceAgain) first--;
  else if (lower(words[i]) === 'again') return undefined;
  while (first > clause.first && isVerb(words[first - 1])) first--;
  let last = i;
  while (last < clause.last && isVerb(words[last + 1])) last++;
  if (last === i && (first === i || words[first]?.tag === 'AUX')) return undefined;
  const next = words[last + 1];
  if (last < clause.last && /^(?:out|up|down|off|away|back)$/.test(lower(next))) last++;
  else if (isOnceAgain && last > i) last = objectEnd(words, last, clause.last);
  return { first, last, reason: `how it was done: “${words[i]?.text ?? ''}”` };
}

function objectEnd(words: readonly Token[], verb: number, end: number): number {
  let last = verb;
  while (last < end && last < verb + 5 && /^(?:DET|PRON|ADJ|NOUN|PROPN)$/.test(words[last + 1]?.tag ?? '')) last++;
  return last;
}

/** "was singled out by Orr [as a haven for smugglers]": Orr's word. */
function castAs(words: readonly Token[], i: number, clause: WordRange): Embedded | undefined {
  if (words[i + 1]?.tag !== 'DET' || i + 2 >= clause.last) return undefined;
  let verb = i - 1;
  while (verb > clause.first && verb > i - 12 && !isVerb(words[verb])) verb--;
  if (!isVerb(words[verb]) || !CASTS_AS.test(words[verb]?.lemma ?? '')) return undefined;
  const source = caster(words, verb, i);
  const range = { first: i, last: phraseStop(words, i, clause.last), reason: 'as what it is described' };
  return source ? { ...range, source, certainty: 'reported' } : range;
}

/** Who describes it so: behind "by" in the passive, else the subject. */
function caster(words: readonly Token[], verb: number, as: number): WordRange | undefined {
  for (let k = verb + 1; k < as - 1; k++) if (lower(words[k]) === 'by') return { first: k + 1, last: as - 1 };
  return words[verb - 1]?.tag === 'AUX' || words[verb - 1]?.tag === 'ADV' ? undefined : subjectBefore(words, verb - 1);
}

function during(words: readonly Token[], i: number, clause: WordRange): Embedded | undefined {
  const last = phraseStop(words, i, clause.last);
  for (let k = i + 1; k <= last; k++)
    if (EVENT.test(words[k]?.lemma ?? '')) return { first: i, last, reason: 'during what it was done' };
  return undefined;
}

function phraseStop(words: readonly Token[], from: number, end: number): number {
  let last = from;
  while (last < end && !isPause(words[last + 1]) && !isVerb(words[last + 1]) && !isTo(words, last + 1)) last++;
  return last;
}

const isTo = (words: readonly Token[], i: number): boolean => lower(words[i]) === 'to' && isVerb(words[i + 1]);
