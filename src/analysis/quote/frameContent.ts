import type { CueClass, Token } from '../model';
import { finiteAfterSubject } from '../clause/finiteVerb';
import type { WordRange } from '../clause/splitClauses';
import { isComma, isFinite, isGerund, isPause, isVerb, lower } from '../clause/wordForm';
import { canFollowContent, findCueClass, namesObject } from './cueLexicon';
import { isQuoteMark, subjectAfter } from './sourcePhrase';

const PARTICLES: ReadonlyMap<string, readonly string[]> = new Map([
  ['call', ['for', 'on']],
  ['point', ['out', 'to']],
  ['refer', ['to']],
]);
/** Ties a sentence to the one before. */
const CONNECTIVE =
  /^(?:(?:however|meanwhile|moreover|furthermore|nevertheless|still|but|and|yet) |in (?:fact|addition|other words) , |for (?:example|instance) , |at the same time )/;
const TIME = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today)$/;
const CONSEQUENCE =
  /^(?:prompting|sparking|drawing|triggering|angering|marking|leading|forcing|raising|departing|fuelling|fueling)$/;

/** Index after the last word of what a sentence says: without its stop and closing marks. */
export function contentEnd(words: readonly Token[]): number {
  let end = words.length;
  while (end > 0 && /^(?:[.?!]|\.{3})$/.test(words[end - 1]?.text ?? '')) end--;
  return end;
}

/** `'We leave,' Orr said`: a single mark behind a comma or stop, which no apostrophe is. */
export const closesSpeech = (words: readonly Token[], i: number): boolean =>
  /^['’]$/.test(words[i]?.text ?? '') && /^[,.!?]$/.test(words[i - 1]?.text ?? '');

/** What stands before the comma or the closing mark at `pause`. */
export function contentBefore(words: readonly Token[], pause: number): WordRange | undefined {
  const last = isComma(words[pause]) ? pause - 1 : pause;
  if (last < 1 && !isQuoteMark(words[0])) return undefined;
  return { first: pastConnective(words, last), last };
}

/** "However, [rents fell], Orr said": the word that ties a sentence to the one before is the writer's. */
function pastConnective(words: readonly Token[], last: number): number {
  const opening = words.slice(0, 4).map(lower).join(' ');
  const length = CONNECTIVE.exec(opening)?.[0].trim().split(' ').length ?? 0;
  if (length === 0) return 0;
  const first = isComma(words[length]) ? length + 1 : length;
  return first < last ? first : 0;
}

/** "To be safe, [she said], all should leave": what is said goes on behind the frame that parts it. */
export function aroundFrame(words: readonly Token[], left: WordRange, last: number): WordRange {
  const next = words[last + 2];
  if (!isComma(words[last + 1]) || !next) return left;
  const end = contentEnd(words);
  const goesOn = isQuoteMark(words[left.last]) ? isQuoteMark(next) : isOpen(words, left) || !isAside(words, last + 2);
  return goesOn && end > last + 3 ? { first: left.first, last: contentStop(words, last + 2, end) - 1 } : left;
}

/** "In any case", "If it rains": there must be more to come. */
function isOpen(words: readonly Token[], { first, last }: WordRange): boolean {
  if (/^(?:if|when|while|although|though|even|unless|because|since|once|whenever)$/.test(lower(words[first])))
    return true;
  for (let k = first; k <= last; k++) if (isFinite(words, k)) return false;
  return true;
}

/** Behind the comma after "she said": how, when or where she said it, or what came of it. */
function isAside(words: readonly Token[], at: number): boolean {
  return (
    isGerund(words[at]) ||
    isQuoteMark(words[at]) ||
    /^(?:according|in|at|on|during|after|before|as|with|referring|who|which|where|when|but|a|an|the)$/.test(
      lower(words[at]),
    )
  );
}

/** "called [for]", "pointed [out]". */
export function withParticle(words: readonly Token[], cue: WordRange): WordRange {
  const next = lower(words[cue.last + 1]);
  const takes = PARTICLES.get(words[cue.last]?.lemma ?? '');
  return takes?.includes(next) ? { first: cue.first, last: cue.last + 1 } : cue;
}

export function contentAfter(words: readonly Token[], cue: WordRange, kind: CueClass): WordRange | undefined {
  const end = contentEnd(words);
  const lemma = words[cue.last]?.lemma ?? '';
  const first = contentStart(words, withParticle(words, cue).last + 1, end, lemma, kind);
  if (first !== undefined && first < end) return { first, last: contentStop(words, first, end) - 1 };
  return kind === 'stance' || namesObject(lemma)
    ? objectAfter(words, withParticle(words, cue).last + 1, end)
    : undefined;
}

/** What a stance is about: "[to leave the league]", "[the plan] before the vote", up to the end of the clause. */
function objectAfter(words: readonly Token[], first: number, end: number): WordRange | undefined {
  const opens = words[first];
  if (!opens || first >= end || isPause(opens) || opens.tag === 'CCONJ' || opens.tag === 'SCONJ' || opens.tag === 'AUX')
    return undefined;
  if (opens.tag === 'ADP' && lower(opens) !== 'to') return undefined;
  let last = first;
  while (last + 1 < end) {
    const next = words[last + 1];
    if (!next || (isPause(next) && next.text !== '-') || next.tag === 'SCONJ') break;
    if (
      next.tag === 'CCONJ' &&
      isVerb(words[last + 2]) &&
      !(lower(opens) === 'to' && words[last + 2]?.text === words[last + 2]?.lemma)
    )
      break;
    last++;
  }
  return last > first ? { first, last } : undefined;
}

/** Where the content begins behind its cue, past whom it is told to and when: "told reporters on Friday [that …]". */
function contentStart(
  words: readonly Token[],
  from: number,
  end: number,
  lemma: string,
  kind: CueClass,
): number | undefined {
  if ((isGerund(words[from]) && kind !== 'belief') || (lemma === 'add' && lower(words[from]) === 'to'))
    return undefined;
  while (TIME.test(lower(words[from]))) from++;
  // "reported [last year] that …"
  if (/^(?:last|this|earlier)$/.test(lower(words[from]))) {
    const that = words.findIndex((w, k) => k > from && k < from + 5 && lower(w) === 'that');
    if (that > 0 && !words.slice(from, that).some(isVerb)) return that;
  }
  if (/^(?:us|him|me|them)$/.test(lower(words[from]))) from++;
  const hasClause = finiteAfterSubject(words, from, end) !== undefined || finiteAfterInsertion(words, from, end);
  const isCounted = /^(?:least|most)$/.test(lower(words[from + 1]));
  const isClause = hasClause && (words[from]?.tag !== 'ADP' || isCounted) && lemma !== 'tell';
  if (isClause && lower(words[from]) !== 'that' && !/^(?:add|continue|respond|reply|call|describe)$/.test(lemma))
    return from;
  for (let k = from; k < Math.min(end, from + 14); k++) {
    const text = lower(words[k]);
    if (text === 'that' || (/^(?:whether|if|how|why)$/.test(text) && k <= from + 1)) return k;
    if (isQuoteMark(words[k]))
      return k === from || namesObject(lemma) ? from : /^(?:tell|write)$/.test(lemma) ? k : undefined;
    if (text === ':' || (isComma(words[k]) && isQuoteMark(words[k + 1]))) return k + 1;
    if (isComma(words[k]) && words[k - 1]?.tag === 'NUM') continue;
    if (isPause(words[k]) || isVerb(words[k]) || (words[k]?.tag === 'CCONJ' && lemma !== 'tell')) break;
    if (
      k > from &&
      lemma === 'tell' &&
      finiteAfterSubject(words, k, end) !== undefined &&
      words[k - 1]?.tag !== 'ADP'
    ) {
      const isTime = /^(?:week|weekend|month|year|morning|afternoon|evening)$/.test(lower(words[k + 1]));
      if ((words[k]?.tag === 'DET' || words[k]?.tag === 'PRON') && !isTime) return k;
    }
  }
  return undefined;
}

/** "said | the crew, which had trained for it, [found] the leak": a subject, its relative clause between commas, its verb. */
function finiteAfterInsertion(words: readonly Token[], from: number, end: number): boolean {
  let opens = from;
  while (opens < Math.min(end, from + 10) && !isPause(words[opens])) {
    if (isVerb(words[opens]) || words[opens]?.tag === 'SCONJ') return false;
    opens++;
  }
  if (opens === from || !isComma(words[opens]) || !/^(?:who|which|whose|where)$/.test(lower(words[opens + 1])))
    return false;
  for (let k = opens + 3; k < Math.min(end, opens + 20); k++) {
    if (!isComma(words[k])) continue;
    const verb = words[k + 1]?.tag === 'ADV' ? k + 2 : k + 1;
    return isVerb(words[verb]) && isFinite(words, verb);
  }
  return false;
}

/** Where what is said ends: before ", but she …", ", prompting …", ", adding that …", ", according to …". */
function contentStop(words: readonly Token[], first: number, end: number): number {
  let isQuoted = false;
  for (let k = first; k < end; k++) {
    if (isQuoteMark(words[k])) isQuoted = /["“«]/.test(words[k]?.text ?? '') && !isQuoted;
    if (!isQuoted && words[k]?.tag === 'CCONJ' && (isJoinedCue(words, k) || isSilence(words, k))) return k;
    if (isQuoted || !isComma(words[k])) continue;
    const next = lower(words[k + 1]);
    if (/^(?:but|yet|while)$/.test(next) && finiteAfterSubject(words, k + 2, end) !== undefined) return k;
    if (CONSEQUENCE.test(next) || next === 'though' || next === 'although') return k;
    if (isGerund(words[k + 1]) && findCueClass(words[k + 1]?.lemma ?? '')) return k;
    if (next === 'according' || (next === 'as' && lower(words[k + 3]) === 'by')) return k;
    if (
      canFollowContent(words[k + 1]?.lemma ?? '') &&
      isVerb(words[k + 1]) &&
      subjectAfter(words, k + 2) &&
      !isGerund(words[k + 1])
    )
      return k;
  }
  return end;
}

/** "said that A [but] gave no details", "[but] declined to comment", "[but] would not say when": not what is said but what is not. */
function isSilence(words: readonly Token[], k: number): boolean {
  const next = words[k + 1];
  if (next === undefined || lower(words[k]) !== 'but') return false;
  if (/^(?:decline|refuse)$/.test(next.lemma)) return true;
  if (/^(?:give|provide|offer)$/.test(next.lemma)) return /^(?:no|few|little|any)$/.test(lower(words[k + 2]));
  const isNegated = next.tag === 'AUX' && /^(?:not|n['’]t)$/.test(lower(words[k + 2]));
  return (
    isNegated &&
    /^(?:say|give|provide|offer|elaborate|specify|identify|name|comment|disclose)$/.test(words[k + 3]?.lemma ?? '')
  );
}

/** "… that A [and] said that B". */
function isJoinedCue(words: readonly Token[], k: number): boolean {
  const next = words[k + 1]?.tag === 'ADV' ? words[k + 2] : words[k + 1];
  return (
    next !== undefined &&
    isVerb(next) &&
    /^(?:say|tell|add|note|warn|claim|insist|argue|call|express)$/.test(next.lemma)
  );
}
