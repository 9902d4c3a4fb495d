import type { Token } from '../model';
import type { WordRange } from '../clause/splitClauses';
import { isComma, isFinite, isGerund, isParticipleForm, isPause, isVerb, lower } from '../clause/wordForm';
import type { Embedded } from './embedded';
import { phraseStart } from './eventPhrase';

const COMPOUND =
  /^(?:backed|led|owned|run|governed|ruled|born|held|controlled|made|linked|funded|sponsored|occupied|armed|based|banned)$/;
const RELATIVES: ReadonlySet<string> = new Set(['who', 'that', 'which']);
const PLACE_OR_DOER = /^(?:by|in|on|at|from|around|near|off|during|under|between|over|for|as|with|outside|inside)$/;

/**
 * Facts that a noun carries in a clause or word behind or before it, without a comma.
 * `the users who posted it`, `fishermen seized by the islands`, `the self-governed island`, `a 54-year-old man`, `Orr, 33,`, `a ship named Heron`
 */
export function nounModifier(words: readonly Token[], i: number, clause: WordRange): Embedded | undefined {
  const word = words[i];
  if (!word) return undefined;
  if (word.text === '-') return compound(words, i, clause);
  if (word.tag === 'NUM') return age(words, i, clause);
  if (RELATIVES.has(lower(word))) return relative(words, i, clause);
  if (isGerund(word)) return gerund(words, i, clause);
  return word.tag === 'VERB' ? participle(words, i, clause) : undefined;
}

const TIMES: ReadonlySet<string> = new Set(['day', 'week', 'month', 'year', 'night', 'morning', 'afternoon', 'evening', 'weekend', 'today', 'yesterday', 'spring', 'summer', 'autumn', 'winter']); // prettier-ignore

const isNoun = (word: Token | undefined): boolean => word?.tag === 'NOUN' || word?.tag === 'PROPN';

/** "[the users who posted it]": only what has happened; "people who like tea" tells nothing. */
function relative(words: readonly Token[], i: number, clause: WordRange): Embedded | undefined {
  if (!isNoun(words[i - 1]) || i - 1 < clause.first) return undefined;
  // "strikes this month that killed six": it tells of the strikes.
  if (TIMES.has(lower(words[i - 1]))) return undefined;
  let verb = i + 1;
  while (words[verb]?.tag === 'ADV') verb++;
  if (!isFinite(words, verb) || !isPast(words[verb])) return undefined;
  const first = headStart(words, i - 1, clause.first);
  return { first, last: stop(words, verb, clause.last), isClause: true, reason: 'what is told of a noun behind it' };
}

/** Start of the noun phrase; a name takes no such clause, so the noun before its preposition does: "the remark on Ayr that …". */
function headStart(words: readonly Token[], noun: number, from: number): number {
  const first = phraseStart(words, noun, from);
  const isInPhrase = words[noun]?.tag === 'PROPN' && words[first - 1]?.tag === 'ADP' && isNoun(words[first - 2]);
  return isInPhrase && first - 2 >= from ? phraseStart(words, first - 2, from) : first;
}

const isPast = (word: Token | undefined): boolean =>
  word !== undefined &&
  (/^(?:was|were|had|has|have|did)$/i.test(word.text) ||
    (word.tag === 'VERB' && word.text.toLowerCase() !== word.lemma && !word.text.endsWith('s')));

/** "[fishermen seized by the islands] were freed". */
function participle(words: readonly Token[], i: number, clause: WordRange): Embedded | undefined {
  if (!isNoun(words[i - 1]) || !isParticipleForm(words[i]) || isGerund(words[i]) || i - 1 < clause.first)
    return undefined;
  let after = i + 1;
  if (words[after]?.tag === 'PART' || /^(?:out|up|down|off)$/.test(lower(words[after]))) after++;
  const isNamed =
    /^(?:named|called|dubbed|nicknamed|codenamed)$/.test(lower(words[i])) && words[after]?.tag === 'PROPN';
  if (!(isNamed || PLACE_OR_DOER.test(lower(words[after]))) || !hasOtherFinite(words, i, clause)) return undefined;
  const last = stop(words, i, clause.last);
  const first = phraseStart(words, i - 1, clause.first);
  const isWanted = /^(?:have|get|want|see|need)$/.test(words[first - 1]?.lemma ?? '');
  return isPointed(words, after, last) && !isWanted
    ? { first, last, reason: 'what is told of a noun behind it' }
    : undefined;
}

/** "The ship broke [harbour rules requiring two pilots on board]": a noun with its clause in -ing, of which something else is said. */
function gerund(words: readonly Token[], i: number, clause: WordRange): Embedded | undefined {
  const next = words[i + 1];
  if (
    !isNoun(words[i - 1]) ||
    !next ||
    !/^\p{Ll}/u.test(words[i]?.text ?? '') ||
    !/^(?:DET|PROPN|NUM)$/.test(next.tag) ||
    !hasOtherFinite(words, i, clause)
  )
    return undefined;
  const last = stop(words, i, clause.last);
  const first = phraseStart(words, i - 1, clause.first);
  const isObject = first - 1 > clause.first && (isVerb(words[first - 1]) || words[first - 1]?.tag === 'ADP');
  return isObject && last - i > 2 && isPointed(words, first, last)
    ? { first, last, reason: 'what is told of a noun behind it' }
    : undefined;
}

/** By, in or on whom or what by name or number: "messages sent between users" tells nothing. */
function isPointed(words: readonly Token[], from: number, to: number): boolean {
  for (let k = from; k <= to; k++) if (words[k]?.tag === 'PROPN' || words[k]?.tag === 'NUM') return true;
  return false;
}

/** The clause needs a verb of its own before or behind, else the participle is that verb: "the rents [rose] in May". */
function hasOtherFinite(words: readonly Token[], i: number, clause: WordRange): boolean {
  for (let k = i - 1; k > clause.first; k--) if (isFinite(words, k)) return true;
  return false;
}

/** "[the self-governed island]", "[a 54-year-old teacher from Ayr]". */
function compound(words: readonly Token[], i: number, clause: WordRange): Embedded | undefined {
  const behind = lower(words[i + 1]);
  const isAge =
    /^(?:year|month|week|day)s?$/.test(behind) && words[i + 2]?.text === '-' && lower(words[i + 3]) === 'old';
  if (i <= clause.first || !(isAge || COMPOUND.test(behind))) return undefined;
  // "the state-run agency": what kind it is.
  if (lower(words[i - 1]) === 'state') return undefined;
  let last = i + (isAge ? 3 : 1);
  while (last < clause.last && (isNoun(words[last + 1]) || words[last + 1]?.tag === 'ADJ')) last++;
  if (!isNoun(words[last])) return undefined;
  const first = phraseStart(words, i - 1, clause.first);
  return first < i ? { first, last, reason: isAge ? 'an age' : 'what a word before the noun tells' } : undefined;
}

/** "[Ann Orr, 33], left": an age between commas. */
function age(words: readonly Token[], i: number, clause: WordRange): Embedded | undefined {
  if (!isComma(words[i - 1]) || words[i - 2]?.tag !== 'PROPN' || !/^[1-9]\d$/.test(words[i]?.text ?? ''))
    return undefined;
  if (i + 1 < words.length && !isPause(words[i + 1]) && words[i + 1]?.text !== '.') return undefined;
  let first = i - 2;
  while (first > clause.first && words[first - 1]?.tag === 'PROPN') first--;
  return { first, last: i, reason: 'an age' };
}

/** To the next pause or to the verb of the clause around. */
function stop(words: readonly Token[], verb: number, end: number): number {
  let last = verb;
  while (last < end) {
    const next = words[last + 1];
    if (isPause(next) && next?.text !== '-') break;
    if (isVerb(next) && last > verb + 1 && isFinite(words, last + 1) && isNoun(words[last])) break;
    last++;
  }
  return last;
}
