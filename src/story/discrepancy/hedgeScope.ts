import type { DocumentAnalysis, Span, Token } from '../../analysis/model';
import { repairTags } from '../../analysis/clause/repairTags';
import { sliceBy } from '../fact/profileClaims';
import { familyOf } from '../fact/vocabulary';

const CONDITION = /^(?:if|unless|once)$/iu;
const ADJECTIVE = /^(?:potential|possible|unconfirmed|unverified)$/iu;
const FUTURE = /^(?:will|would|shall|['’]ll|['’]d)$/u;
/** Words between a hedge and what it hedges: `could, by some accounts, have been`. */
const REACH = 8;

/**
 * The word families of what the hedge `cue` of a claim leaves open: behind a modal or an adverb the next verb, or what a copula says
 * something is; behind `potential` the noun; of a condition what hangs on it.
 * `The bridge may open in May` -> `opening`; `It could be a young bird` -> `young`, `bird`; `If approved, it will open` -> `opening`; `if it rains` -> none
 */
export function findHedged({ tokens }: DocumentAnalysis, claim: Span, cue: Span): string[] {
  const words = wordsOf(tokens, claim);
  const at = words.findIndex(({ start }) => start >= cue.start);
  const hedge = words[at];
  if (!hedge || hedge.start >= cue.end) return [];
  const near = words.slice(at + 1, at + 1 + REACH);
  const open = CONDITION.test(hedge.text)
    ? hangsOn(words, at).filter(isVerb).slice(0, 1)
    : ADJECTIVE.test(hedge.text)
      ? near.filter(isNoun).slice(0, 1)
      : predicateOf(near);
  return open.map(familyOfToken);
}

/**
 * What a condition at word `at` leaves open: what is to come before it, or behind the comma that ends it. `was told to leave if it rains` was told
 * all the same.
 */
function hangsOn(words: readonly Token[], at: number): readonly Token[] {
  const comma = words.findIndex(({ text }, i) => i > at && text === ',');
  const main = words.slice(0, at).some(isVerb) ? words.slice(0, at) : comma < 0 ? [] : words.slice(comma + 1);
  const future = main.findIndex(({ lemma }) => FUTURE.test(lemma));
  return future < 0 ? [] : main.slice(future + 1);
}

/** The first verb, or what the copula before it takes; without either the noun: `likely a bird`. */
function predicateOf(words: readonly Token[]): Token[] {
  const verb = words.findIndex((word) => isVerb(word) && word.lemma !== 'be');
  const copula = words.findIndex(({ lemma }) => lemma === 'be');
  const complement = words.slice(copula + 1, verb > copula ? verb : undefined);
  const isComplement = copula >= 0 && (verb < 0 || (copula < verb && complement.some(isNoun)));
  if (verb >= 0 && !isComplement) return words.slice(verb, verb + 1);
  return complement.filter((word) => isNoun(word) || word.tag === 'ADJ').slice(0, 2);
}

/**
 * The word families of what a claim states, flatly or as settled to come: not what it only aims at, asks or makes a condition.
 * `agreed to open the bridge` -> `agreement`, `bridge`; `is set to open` -> `setting`, `opening`; `asked whether it opened` -> `asking`
 */
export function findStated({ tokens }: DocumentAnalysis, claim: Span): string[] {
  const words = wordsOf(tokens, claim);
  const question = words.findIndex(({ text }) => /^(?:if|whether|unless)$/iu.test(text));
  const stated = question < 0 ? words : words.slice(0, question);
  return stated.filter((word, i) => isContent(word) && !isAim(words, i)).map(familyOfToken);
}

/** `to open`, but for `is set to open`. */
function isAim(words: readonly Token[], i: number): boolean {
  return (
    words[i]?.tag === 'VERB' &&
    words[i - 1]?.lemma === 'to' &&
    !/^(?:set|due|schedule|slate|go|have)$/u.test(words[i - 2]?.lemma ?? '')
  );
}

function wordsOf(tokens: readonly Token[], claim: Span): Token[] {
  return repairTags(sliceBy(tokens, claim).filter(({ tag }) => tag !== 'SPACE'));
}

const isContent = ({ tag }: Token): boolean => /^(?:NOUN|PROPN|VERB|ADJ)$/u.test(tag);
const isVerb = ({ tag }: Token): boolean => tag === 'VERB';
const isNoun = ({ tag }: Token): boolean => tag === 'NOUN' || tag === 'PROPN';
const familyOfToken = ({ lemma }: Token): string => familyOf(lemma.toLowerCase());
