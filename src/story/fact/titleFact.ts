import type { Claim, DocumentAnalysis } from '../../analysis/model';
import { isFinite, isVerb } from '../../analysis/clause/wordForm';
import { LOADED_WORDS } from '../discrepancy/loadedWords';
import { regionAt } from '../regionAt';
import { sliceBy } from './profileClaims';
import { wordTitle, type WordedTitle } from './wordTitle';

/** One wording of a fact as the title's choice sees it. */
export interface TitleChoice {
  readonly claim: Claim;
  readonly analysis: DocumentAnalysis;
  /** How close it is to the fact's other wordings, 0 to 1. */
  readonly closeness: number;
}

const IDEAL_WORDS = 11;
/** Longer titles are rather another wording's. */
const IDEAL_LENGTH = 80;
const PRONOUN =
  /^(?:he|she|it|they|we|i|you|this|that|these|those|his|her|its|their|our|my|who|which|there|both|the two|the (?:pair|latter|former))\b/iu;
/** A clause that hangs on another, or no clause at all; `If approved, the bridge will open` is whole. */
const FRAGMENT =
  /^(?:to|with|during|ahead|amid|for|of|on|in|at|as|after|before|because|since|when|while|where|and|but|or|by|from|being|having|given|despite|including|following|according|under|until|unless|once|if|though|although|such|late|early|not|so|throughout)\b/iu;

/**
 * A short, neutral title from the clearest wording: a whole clause with a named subject before a fragment, no quotation, no
 * pronoun for a subject where another wording has the name, no loaded word where another does without.
 * `she opened it` / `"Hooray," said Odum` / `Mayor Odum opened the Lark bridge` -> `Mayor Odum opened the Lark bridge`
 */
export function titleFact(choices: readonly TitleChoice[]): string {
  let best: { score: number; text: string } = { score: -Infinity, text: '' };
  for (const choice of choices) {
    const title = inClause(choice, wordTitle(choice.analysis, choice.claim));
    const score = rateTitle(choice, title);
    if (score > best.score || (score === best.score && title.text < best.text)) best = { score, text: title.text };
  }
  return best.text;
}

/** Phrases of fewer words than this say nothing by themselves. */
const SHORT_PHRASE = 6;
/** The clause around a phrase is cut to about this before it. */
const CORE_LENGTH = 70;

/** `on Tuesday` inside `Mayor Odum opened the bridge on Tuesday` -> `Mayor Odum opened the bridge on Tuesday` */
function inClause({ claim, analysis }: TitleChoice, title: WordedTitle): WordedTitle {
  if (title.isReworded || title.text.split(' ').length >= SHORT_PHRASE || hasVerb(analysis, claim)) return title;
  const around = sliceBy(analysis.sentences, { start: claim.start, end: claim.start + 1 }, 'touching')[0];
  const [outer] = sliceBy(analysis.claims, around ?? claim)
    .filter((c) => c.start <= claim.start && claim.end <= c.end && c !== claim && hasVerb(analysis, c))
    .sort((x, y) => x.end - x.start - (y.end - y.start));
  if (!outer) return title;
  const whole = wordTitle(analysis, outer);
  const phrase = analysis.text.slice(claim.start, claim.end).replace(/\s+/gu, ' ');
  if (whole.text.toLowerCase().includes(phrase.toLowerCase())) return { ...whole, isReworded: true };
  // Cut before the phrase: a time or place can be put behind the clause, other words cannot.
  const isAdverbial = /^(?:on|in|at|for|within|late|early|earlier|last)\b/iu.test(phrase);
  return isAdverbial && whole.text.length <= CORE_LENGTH && !whole.text.endsWith('…')
    ? { text: `${whole.text} ${phrase}`, isCut: true, isReworded: true }
    : title;
}

function hasVerb(analysis: DocumentAnalysis, claim: Claim): boolean {
  const inside = sliceBy(analysis.tokens, claim);
  return inside.some((token, i) => (i > 0 ? isFinite(inside, i) : isVerb(token)));
}

function rateTitle({ claim, analysis, closeness }: TitleChoice, { text, isCut, isReworded }: WordedTitle): number {
  const words = text.split(' ').length;
  const region = regionAt(analysis.regions, claim.start);
  const inside = sliceBy(analysis.tokens, claim);
  const finite = isReworded ? 1 : inside.findIndex((_, i) => isFinite(inside, i));
  const subject = inside[Math.max(0, finite)]?.start ?? claim.end;
  const hasName =
    isReworded || sliceBy(analysis.entities, { start: claim.start, end: finite > 0 ? subject : claim.end }).length > 0;
  const hangs = FRAGMENT.test(text) && !/,\s\S+\s\S+\s/u.test(text);
  return (
    2 * closeness -
    Math.abs(words - IDEAL_WORDS) / (words < IDEAL_WORDS ? 8 : 16) -
    (PRONOUN.test(text) ? 1.5 : 0) -
    (hangs ? 1.5 : 0) -
    (/["“”]/u.test(text) ? 0.7 : 0) -
    (finite > 0 ? 0 : 1) -
    (finite === 0 || (!isReworded && isVerb(inside[0])) ? 0.8 : 0) -
    (text.endsWith('…') ? 1 : isCut ? 0.4 : 0) -
    Math.max(0, text.length - IDEAL_LENGTH) / 15 -
    (isReworded ? 0.3 : 0) +
    (hasName ? 0.5 : 0) -
    (inside.some(({ lemma }) => LOADED_WORDS.has(lemma)) ? 0.4 : 0) -
    (region === 'related' || region === 'keypoints' || region === 'pullquote' || region === 'caption' ? 0.5 : 0) -
    (region === 'title' ? 0.45 : 0) -
    (claim.certainty === 'none' || claim.certainty === 'reported' ? 0 : 0.2)
  );
}
