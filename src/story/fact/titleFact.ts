import type { Claim, DocumentAnalysis } from '../../analysis/model';
import { regionAt } from '../regionAt';

/** One wording of a fact as the title's choice sees it. */
export interface TitleChoice {
  readonly claim: Claim;
  readonly analysis: DocumentAnalysis;
  /** How close it is to the fact's other wordings, 0 to 1. */
  readonly closeness: number;
}

const MAX_LENGTH = 110;
const IDEAL_WORDS = 11;
const PRONOUN = /^(?:he|she|it|they|we|i|you|this|that|these|those|his|her|its|their|who|which|the two|both)\b/iu;
const FRAGMENT =
  /^(?:to|with|during|ahead|amid|for|of|on|in|at|as|after|before|because|while|and|but|by|from|being|having|despite|including)\b/iu;

/**
 * A short, neutral title from the clearest wording: no quotation, no pronoun for a subject where another wording has the name.
 * `she opened it` / `"Hooray," said Odum` / `Mayor Odum opened the Lark bridge` -> `Mayor Odum opened the Lark bridge`
 */
export function titleFact(choices: readonly TitleChoice[]): string {
  let best = { score: -Infinity, text: '' };
  for (const choice of choices) {
    const text = cleanTitle(choice.analysis.text.slice(choice.claim.start, choice.claim.end));
    const score = rateTitle(choice, text);
    if (score > best.score || (score === best.score && text < best.text)) best = { score, text };
  }
  return best.text;
}

function rateTitle({ claim, analysis, closeness }: TitleChoice, text: string): number {
  const words = text.split(' ').length;
  const region = regionAt(analysis.regions, claim.start);
  const inside = analysis.tokens.filter((token) => token.start >= claim.start && token.end <= claim.end);
  const hasVerb = inside.some(({ tag }) => tag === 'VERB' || tag === 'AUX');
  const [first] = inside;
  const startsWithVerb = first?.tag === 'VERB' || first?.tag === 'AUX';
  const hasName = analysis.entities.some((e) => e.type !== 'role' && e.start >= claim.start && e.end <= claim.end);
  return (
    2 * closeness -
    Math.abs(words - IDEAL_WORDS) / (words < IDEAL_WORDS ? 8 : 16) -
    (PRONOUN.test(text) ? 1.5 : 0) -
    (FRAGMENT.test(text) ? 1.5 : 0) -
    (/["“”]/u.test(text) ? 0.7 : 0) -
    (hasVerb ? 0 : 0.8) -
    (startsWithVerb ? 1 : 0) +
    (hasName ? 0.4 : 0) -
    (region === 'related' || region === 'keypoints' || region === 'pullquote' ? 0.5 : 0) -
    (region === 'title' ? 0.2 : 0) -
    (claim.certainty === 'none' || claim.certainty === 'reported' ? 0 : 0.2)
  );
}

/** Blanks joined, loose marks at the ends dropped, first letter raised, cut at a word where it is long. */
function cleanTitle(raw: string): string {
  const text = raw.replace(/\s+/gu, ' ').replace(/^[\s"“”'‘’(,;:–—-]+|[\s"“”'‘’(,;:–—-]+$/gu, '');
  const closed = text.replace(/[.!]$/u, (mark, at: number) =>
    /\b\p{L}\.\p{L}\.$/u.test(text.slice(Math.max(0, at - 8))) ? mark : '',
  );
  const raised = closed.charAt(0).toUpperCase() + closed.slice(1);
  if (raised.length <= MAX_LENGTH) return raised;
  const cut = raised.lastIndexOf(' ', MAX_LENGTH - 1);
  return `${raised.slice(0, cut > 0 ? cut : MAX_LENGTH - 1)}…`;
}
