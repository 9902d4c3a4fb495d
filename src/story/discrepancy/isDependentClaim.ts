import type { DocumentAnalysis, Span } from '../../analysis/model';
import { sliceBy } from '../fact/profileClaims';

const PRONOUNS: ReadonlySet<string> = new Set(['who', 'whom', 'whose', 'which', 'that', 'whether', 'to']);

/**
 * Whether what is claimed hangs on words outside the claim, so that it can't be set against another as it stands: it begins with a
 * bare verb, whose subject and mood stand before it, or with a relative.
 * `[should it] go forward`, `[were] to fall short`, `[Odum,] who was named` -> true; `Odum goes forward`, `Opening the bridge` -> false
 */
export function isDependentClaim({ tokens }: DocumentAnalysis, claim: Span): boolean {
  const first = sliceBy(tokens, claim).find(({ text }) => /[\p{L}\p{N}]/u.test(text));
  if (!first) return false;
  const isBareVerb = first.tag === 'VERB' && first.text === first.lemma;
  return isBareVerb || PRONOUNS.has(first.text.toLowerCase());
}
