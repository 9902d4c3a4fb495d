import type { Claim, DocumentAnalysis, Span } from '../analysis/model';
import type { Comparison, Fact, StoryDocument, WordedClaim, Wording, WordingStatus } from './model';
import { nameDocuments, type NamedDocument } from './outletLabel';
import { regionAt } from './regionAt';

/**
 * How each document of the fact's story words it: one wording a document, in the order of the fact's coverage
 * (stated, teaser only, missing), so that a panel can draw them as rows.
 * Documents that are not among `documents` are left out.
 */
export function wordingsOf(
  fact: Fact,
  comparison: Comparison,
  documents: readonly StoryDocument[],
): readonly Wording[] {
  const byFile = new Map(documents.map((document) => [document.file, document]));
  const seenCopies = new Set<number>();
  const { stated, teaserOnly, missing } = fact.coverage;
  const named = nameDocuments([...stated, ...teaserOnly, ...missing].flatMap((file) => byFile.get(file) ?? []));
  const rows = (files: readonly string[], status: WordingStatus): Wording[] =>
    files.flatMap((file) => {
      const document = byFile.get(file);
      const name = named.get(file);
      return document && name ? [wordingOf(fact, document, name, status, comparison, seenCopies)] : [];
    });
  return [...rows(stated, 'stated'), ...rows(teaserOnly, 'teaser'), ...rows(missing, 'missing')];
}

function wordingOf(
  fact: Fact,
  document: StoryDocument,
  name: NamedDocument,
  status: WordingStatus,
  comparison: Comparison,
  seenCopies: Set<number>,
): Wording {
  const ids = new Set(fact.claims.filter((ref) => ref.file === document.file).map((ref) => ref.claim));
  const stated = ids.size === 0 ? [] : document.analysis.claims;
  const claims = stated.filter((claim) => ids.has(claim.id)).map((claim) => wordClaim(claim, document.analysis));
  const copy = findCopy(claims, document.file, comparison);
  const isCopied = copy !== undefined && seenCopies.has(copy);
  if (copy !== undefined) seenCopies.add(copy);
  return {
    ...name,
    status,
    claims,
    lead: findLead(claims),
    ...(copy !== undefined && { sharedCopy: copy }),
    independent: status === 'stated' && !isCopied,
  };
}

function wordClaim(claim: Claim, analysis: DocumentAnalysis): WordedClaim {
  const isInside = (span: Span): boolean => span.start >= claim.start && span.end <= claim.end;
  return {
    claim: claim.id,
    start: claim.start,
    end: claim.end,
    text: analysis.text.slice(claim.start, claim.end),
    region: regionAt(analysis.regions, claim.start),
    ...(claim.attributionText !== undefined && { attribution: claim.attributionText }),
    ...(claim.attributedTo !== undefined && { attributedTo: claim.attributedTo }),
    certainty: claim.certainty,
    ...(claim.certaintyCue && { certaintyCue: claim.certaintyCue }),
    dates: analysis.dates.filter(isInside),
    quantities: analysis.quantities.filter(isInside),
    ...(claim.duplicate && { duplicate: claim.duplicate }),
  };
}

/** Body and summary before headlines and captions, teasers last; within one rank the longest claim. */
function findLead(claims: readonly WordedClaim[]): number {
  const rank = ({ region, duplicate }: WordedClaim): number => {
    if (region === 'related') return 3;
    if (duplicate || region === 'title' || region === 'keypoints' || region === 'pullquote') return 2;
    return region === 'caption' ? 1 : 0;
  };
  let lead = 0;
  claims.forEach((claim, i) => {
    const best = claims[lead] ?? claim;
    const better = rank(claim) - rank(best) || best.text.length - claim.text.length;
    if (better < 0) lead = i;
  });
  return lead;
}

/** The shared copy that holds most of every claim's text: one claim in the outlet's own words makes the wording its own. */
function findCopy(claims: readonly WordedClaim[], file: string, comparison: Comparison): number | undefined {
  if (claims.length === 0) return undefined;
  const index = comparison.sharedCopy.findIndex(({ spans }) => {
    const own = spans.filter((span) => span.file === file);
    return claims.every((claim) => 2 * coveredLength(claim, own) > claim.end - claim.start);
  });
  return index < 0 ? undefined : index;
}

function coveredLength(claim: Span, spans: readonly Span[]): number {
  return spans.reduce(
    (sum, span) => sum + Math.max(0, Math.min(claim.end, span.end) - Math.max(claim.start, span.start)),
    0,
  );
}
