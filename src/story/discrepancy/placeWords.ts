import type { DocumentAnalysis, Span } from '../../analysis/model';
import { isVerb } from '../../analysis/clause/wordForm';
import { sliceBy } from '../fact/profileClaims';

/** Words of a deed: the verb and what follows at once. */
const MAX_WORDS = 12;
/** A source stands in the claim's sentence or the one before: no further away than this. */
const NEARBY = 400;

/**
 * The few words that carry a claim, for an underline that points at them: the main verb and what follows at once, up to a pause; a
 * phrase without a verb from its first word.
 * `Mayor Odum, in a blue coat, opened the harbour bridge, the second in Lark` -> `opened the harbour bridge`
 */
export function findDeed(analysis: DocumentAnalysis, claim: Span): Span {
  const tokens = sliceBy(analysis.tokens, claim);
  const verb = tokens.findIndex(({ tag }) => tag === 'VERB');
  const aux = tokens.findIndex(({ tag }) => tag === 'AUX');
  const word = tokens.findIndex(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const first = verb >= 0 ? verb : aux >= 0 ? aux : word;
  if (first < 0) return { start: claim.start, end: claim.end };
  let last = first;
  for (let k = first + 1; k < tokens.length && k - first < MAX_WORDS; k++) {
    const token = tokens[k];
    if (!token || /^[;:.!?()—–]$/u.test(token.text)) break;
    if (/^(?:NOUN|PROPN|VERB|ADJ|NUM|ADV|PRON)$/u.test(token.tag)) last = k;
  }
  return { start: tokens[first]?.start ?? claim.start, end: tokens[last]?.end ?? claim.end };
}

/** `opened the bridge`, `opening it` -> true; `at the old pier` -> false */
export function hasVerb({ tokens }: DocumentAnalysis, claim: Span): boolean {
  return sliceBy(tokens, claim).some(isVerb);
}

/** Where the text names the source of a claim: the attribution whose content holds or meets the claim, else the nearest alike. */
export function findSource(
  { attributions, text }: DocumentAnalysis,
  claim: Span & { readonly attribution?: string },
): Span | undefined {
  let best: { readonly distance: number; readonly source: Span } | undefined;
  for (const { source, content } of attributions) {
    if (!source || text.slice(source.start, source.end) !== claim.attribution) continue;
    const isOf = content !== undefined && content.start < claim.end && claim.start < content.end;
    const distance = isOf ? 0 : Math.max(source.start - claim.end, claim.start - source.end, 1);
    if (distance <= NEARBY && distance < (best?.distance ?? Infinity)) best = { distance, source };
  }
  return best?.source;
}
