import type { Attribution, Span, Token } from '../model';
import type { WordRange } from '../clause/splitClauses';
import { isComma, isGerund, isPause, isVerb, lower } from '../clause/wordForm';
import { findCueClass } from '../quote/cueLexicon';
import type { QuoteTail } from './quoteTails';

/** A stretch of a sentence: what is stated, or the frame that only says who states it. */
export interface Segment extends WordRange {
  readonly isFrame: boolean;
  /** A frame that says to whom or where, not only who. */
  readonly tellsMore: boolean;
}

/**
 * Cuts "X said" frames out of a sentence, so that each stretch left states something by itself. A frame takes along whom it was told
 * to and where ("told reporters", "In a letter to the guild, she wrote"). Beliefs and wishes stay: "she hopes to win" is the claim.
 * `The guild told members that rents rose , Orr said` -> `frame: The guild told members | that rents rose | frame: Orr said`
 */
export function cutFrames(
  words: readonly Token[],
  attributions: readonly Attribution[],
  tails: readonly QuoteTail[] = [],
): Segment[] {
  const isFrame = new Array<boolean>(words.length).fill(false);
  const telling = new Set<number>();
  const cuts = new Set<number>();
  for (const attribution of attributions) {
    const range = frameRange(words, attribution);
    if (!range) continue;
    cuts.add(range.first).add(range.last + 1);
    isFrame.fill(true, range.first, range.last + 1);
    if (range.tellsMore) telling.add(range.first);
  }
  for (const tail of tails) {
    cuts.add(tail.first).add(tail.last + 1);
    if (tail.isFrame) isFrame.fill(true, tail.first, tail.last + 1);
  }
  const segments: Segment[] = [];
  let first = 0;
  for (let i = 1; i <= words.length; i++) {
    if (i < words.length && !cuts.has(i) && isFrame[i] === isFrame[first]) continue;
    segments.push({ first, last: i - 1, isFrame: isFrame[first] ?? false, tellsMore: telling.has(first) });
    first = i;
  }
  return segments;
}

function rangeOf(words: readonly Token[], span: Span): WordRange | undefined {
  const first = words.findIndex((w) => w.end > span.start);
  let last = first;
  while (last + 1 < words.length && (words[last + 1]?.start ?? Infinity) < span.end) last++;
  return first < 0 ? undefined : { first, last };
}

function frameRange(
  words: readonly Token[],
  { source, cue, content, cueClass }: Attribution,
): (WordRange & { readonly tellsMore: boolean }) | undefined {
  if (!cue || !content || cueClass === 'stance' || cueClass === 'belief') return undefined;
  const cueWords = withoutColon(words, rangeOf(words, cue));
  const said = rangeOf(words, content);
  const by = source && rangeOf(words, source);
  if (!cueWords || !said || !isCut(words, cueWords)) return undefined;
  if (/^(?:whether|if|how|why|who|what|which|when|where)$/.test(lower(words[said.first]))) return undefined;
  if (said.first > cueWords.last && !hasStatement(words, said)) return undefined;
  // "were said to have left", "claims to have won": the subject is that of what is said.
  if (lower(words[said.first]) === 'to') return undefined;
  const gap = by ? cueWords.first - by.last : 0;
  const isNear = by !== undefined && by.first - cueWords.last <= 2 && (gap <= 2 || isParted(words, by, cueWords));
  // "after it was reported that …": "it" is nobody.
  const own = !by && lower(words[cueWords.first - 1]) === 'it' ? cueWords.first - 1 : cueWords.first;
  const first = isNear ? Math.min(by.first, cueWords.first) : own;
  const last = isNear ? Math.max(by.last, cueWords.last) : cueWords.last;
  // "Orr said that [was] never so": here “that” is what was never so.
  const isSubject =
    lower(words[said.first - 1]) === 'that' && words[said.first]?.tag === 'AUX' && said.first - 1 > last;
  const range =
    said.first > last
      ? { first: frameStart(words, first), last: said.first - (isSubject ? 2 : 1) }
      : { first, last: frameStop(words, last) };
  const tellsOfSource = isNear && gap > 2 && !/^(?:quoting|citing)$/.test(lower(words[by.last + 2]));
  return { ...range, tellsMore: tellsOfSource || isTelling(words, range, first, last) };
}

/** "the guild, [speaking in Ayr,] said", "the guild [that built it] said": what is told of who speaks belongs to the frame. */
function isParted(words: readonly Token[], source: WordRange, cue: WordRange): boolean {
  if (/^(?:who|that)$/.test(lower(words[source.last + 1]))) return true;
  return isComma(words[source.last + 1]) && isGerund(words[source.last + 2]) && isComma(words[cue.first - 1]);
}

/** "said [:]": the colon is a part of the cue, but no verb. */
const withoutColon = (words: readonly Token[], cue: WordRange | undefined): WordRange | undefined =>
  cue && cue.last > cue.first && words[cue.last]?.text === ':' ? { first: cue.first, last: cue.last - 1 } : cue;

/** "Ayr asserts [its rule over the self-governed island]": a thing, no statement. */
function hasStatement(words: readonly Token[], { first, last }: WordRange): boolean {
  for (let k = first; k <= last; k++) {
    if (lower(words[k]) === 'that') return true;
    if (words[k]?.tag === 'CCONJ' && isVerb(words[k + 1])) return false;
    if (/["“”«»]/.test(words[k]?.text ?? '') || (isVerb(words[k]) && words[k - 1]?.text !== '-')) return true;
  }
  return false;
}

const TIME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|today|yesterday|time|week|month|year|morning|night|evening|statement)$/;

/** Is there more than source and cue (`first` to `last`): a listener, a place, "in a letter sent on Friday"? */
function isTelling(words: readonly Token[], range: WordRange, first: number, last: number): boolean {
  if (/^(?:according|as)$/.test(lower(words[first]))) return false;
  const behind = words.slice(last + 1, range.last + 1);
  // "she said of the fire": what it is about is told where it happens. Not "said of the deal in the hall as the mayor sat by".
  if (/^(?:of|about)$/.test(lower(behind[0])) && !behind.some((w) => /^(?:as|at|during|in|when|while)$/.test(lower(w))))
    return false;
  if (behind.some((w) => /^(?:NOUN|PROPN)$/.test(w.tag) && !TIME.test(lower(w)))) return true;
  return range.first < first && words.slice(range.first, first).some((w) => w.tag === 'VERB');
}

function isCut(words: readonly Token[], cue: WordRange): boolean {
  const lemma = words[cue.last]?.lemma ?? '';
  const kind = findCueClass(lemma);
  // "might announce", "to announce", "did not say": nobody has said it.
  const isToldOn = /^(?:on|continue[sd]?)$/.test(lower(words[cue.first - 1]));
  for (let k = cue.first; k < cue.last; k++)
    if (
      !(isToldOn && lower(words[k]) === 'to') &&
      /^(?:to|may|might|could|would|will|should|can|not|n['’]t|never)$/.test(lower(words[k]))
    )
      return false;
  if (/^(?:according|as)$/.test(lower(words[cue.first]))) return true;
  if (lower(words[cue.first]) === 'had') return false;
  // "her remarks in May suggesting that …": what the noun before says, no frame.
  if (isGerund(words[cue.last]) && cue.first > 3 && !isPause(words[cue.first - 1])) return false;
  return (
    kind === 'speech' &&
    !/^(?:urge|praise|criticise|criticize|accuse|blame|call|describe|ask|express|propose|assess|cite|quote|mention|find|show)$/.test(
      lemma,
    )
  );
}

/** "In a letter sent on Friday, [the guild wrote]" is one frame. */
function frameStart(words: readonly Token[], first: number): number {
  if (/^(?:after|before|when|because|since|as|while)$/.test(lower(words[first - 1]))) return first - 1;
  const isPrefix = first >= 4 && /^(?:in|on)$/.test(lower(words[0])) && isComma(words[first - 1]);
  if (!isPrefix) return first;
  for (let k = 1; k < first - 1; k++) if (isComma(words[k])) return first;
  return 0;
}

/** "[the guild said] on Friday", up to the next comma. */
function frameStop(words: readonly Token[], last: number): number {
  while (last + 1 < words.length && !isComma(words[last + 1]) && !/^(?:["“”»]|but|and)$/.test(lower(words[last + 1])))
    last++;
  return last;
}
