import type { DateMention, DocumentAnalysis, Span } from '../../analysis/model';
import { sliceBy } from '../fact/profileClaims';
import type { Wording } from '../model';

/**
 * Leaves out dates and figures that belong to a clause inside the claim: in `Odum, who met Vey in May, invited her` May is
 * not the date of the invitation. A phrase without a verb (`late on Friday`) says it of the claim itself. A year that is part of a
 * name dates nothing either: `a plot against the 2031 regatta`.
 */
export function dropAsides(wording: Wording, analysis: DocumentAnalysis | undefined): Wording {
  if (!analysis) return wording;
  const claims = wording.claims.map((claim) => {
    const asides = sliceBy(analysis.claims, claim).filter(
      (inner) =>
        inner.end - inner.start < claim.end - claim.start &&
        sliceBy(analysis.tokens, inner).some(({ tag }) => tag === 'VERB' || tag === 'AUX'),
    );
    const isOwn = (span: Span): boolean => !asides.some((aside) => aside.start <= span.start && span.end <= aside.end);
    const dates = claim.dates.filter((date) => isOwn(date) && !isNameYear(date, analysis));
    return { ...claim, dates, quantities: claim.quantities.filter(isOwn) };
  });
  return { ...wording, claims };
}

const NAMED_TAGS: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ']);

/** `the 2031 regatta`, `in 2031 regatta` -> true; `in 2031 Odum won` -> false: a name after a preposition begins the clause. */
function isNameYear({ start, end, value }: DateMention, { tokens, text }: DocumentAnalysis): boolean {
  if (!/^\d{4}$/u.test(value) || !/^\d{4}$/u.test(text.slice(start, end))) return false;
  const [next] = sliceBy(tokens, { start: end, end: end + 2 }, 'touching');
  const [before] = sliceBy(tokens, { start: start - 2, end: start }, 'touching');
  if (!next || next.start > end + 1 || !NAMED_TAGS.has(next.tag)) return false;
  return next.tag !== 'PROPN' || before?.tag !== 'ADP';
}
