import type { Claim, DocumentAnalysis } from '../../analysis/model';
import { isFinite } from '../../analysis/clause/wordForm';
import { regionAt } from '../regionAt';
import { sliceBy } from './profileClaims';
import { finishTitle, wordTitle } from './wordTitle';

/** One wording of a fact as the title's choice sees it. */
export interface TitleChoice {
  readonly claim: Claim;
  readonly analysis: DocumentAnalysis;
  /** How close it is to the fact's other wordings, 0 to 1. */
  readonly closeness: number;
}

const IDEAL_WORDS = 11;
const PRONOUN =
  /^(?:he|she|it|they|we|i|you|this|that|these|those|his|her|its|their|our|my|who|which|there|both|the two|the (?:pair|latter|former))\b/iu;
/** A clause that hangs on another, or no clause at all; `If approved, the bridge will open` is whole. */
const FRAGMENT =
  /^(?:to|with|during|ahead|amid|for|of|on|in|at|as|after|before|because|since|when|while|where|and|but|or|by|from|being|having|given|despite|including|following|according|under|until|unless|once|if|though|although|such|late|early|not|so)\b/iu;

/**
 * A short, neutral title from the clearest wording: a whole clause with a named subject before a fragment, no quotation, no
 * pronoun for a subject where another wording has the name.
 * `she opened it` / `"Hooray," said Odum` / `Mayor Odum opened the Lark bridge` -> `Mayor Odum opened the Lark bridge`
 */
export function titleFact(choices: readonly TitleChoice[]): string {
  let best: { score: number; text: string; choice?: TitleChoice } = { score: -Infinity, text: '' };
  for (const choice of choices) {
    const text = wordTitle(choice.analysis, choice.claim);
    const score = rateTitle(choice, text);
    if (score > best.score || (score === best.score && text < best.text)) best = { score, text, choice };
  }
  return best.choice ? addClause(best.choice, best.text) : best.text;
}

/** Phrases of fewer words than this say nothing by themselves. */
const SHORT_PHRASE = 5;

/** `on Tuesday` inside `Mayor Odum opened the bridge on Tuesday` -> `On Tuesday: Mayor Odum opened the bridge on Tuesday` */
function addClause({ claim, analysis }: TitleChoice, text: string): string {
  if (text.split(' ').length >= SHORT_PHRASE || hasClause(analysis, claim)) return text;
  const around = sliceBy(analysis.sentences, { start: claim.start, end: claim.start + 1 }, 'touching')[0];
  const [outer] = sliceBy(analysis.claims, around ?? claim)
    .filter((c) => c.start <= claim.start && claim.end <= c.end && c !== claim && hasClause(analysis, c))
    .sort((x, y) => x.end - x.start - (y.end - y.start));
  return outer ? finishTitle(`${text}: ${wordTitle(analysis, outer)}`) : text;
}

function hasClause(analysis: DocumentAnalysis, claim: Claim): boolean {
  const inside = sliceBy(analysis.tokens, claim);
  return inside.some((_, i) => i > 0 && isFinite(inside, i));
}

function rateTitle({ claim, analysis, closeness }: TitleChoice, text: string): number {
  const words = text.split(' ').length;
  const region = regionAt(analysis.regions, claim.start);
  const own = analysis.text.slice(claim.start, claim.end).replace(/\s+/gu, ' ');
  const isExpanded = !own.toLowerCase().includes(text.toLowerCase().slice(0, 12));
  const inside = sliceBy(analysis.tokens, claim);
  const finite = isExpanded ? 1 : inside.findIndex((_, i) => isFinite(inside, i));
  const subject = inside[Math.max(0, finite)]?.start ?? claim.end;
  const hasName =
    isExpanded || sliceBy(analysis.entities, { start: claim.start, end: finite > 0 ? subject : claim.end }).length > 0;
  const hangs = FRAGMENT.test(text) && !/,\s\S+\s\S+\s/u.test(text);
  return (
    2 * closeness -
    Math.abs(words - IDEAL_WORDS) / (words < IDEAL_WORDS ? 8 : 16) -
    (PRONOUN.test(text) ? 1.5 : 0) -
    (hangs ? 1.5 : 0) -
    (/["“”]/u.test(text) ? 0.7 : 0) -
    (finite > 0 ? 0 : 1) -
    (finite === 0 ? 0.8 : 0) -
    (text.endsWith('…') ? 1 : 0) -
    (isExpanded ? 0.3 : 0) +
    (hasName ? 0.5 : 0) -
    (region === 'related' || region === 'keypoints' || region === 'pullquote' ? 0.5 : 0) -
    (region === 'title' ? 0.2 : 0) -
    (claim.certainty === 'none' || claim.certainty === 'reported' ? 0 : 0.2)
  );
}
