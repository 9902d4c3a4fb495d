import type { Span } from '../../analysis/model';
import type { ClaimRef, Discrepancy, Fact, StoryDocument } from '../model';
import { claimKey } from './keys';
import type { ResolvedDecision } from './resolveDecisions';

/**
 * Marks the discrepancies that the reader has judged. A verdict holds for a discrepancy of its kind as long as every claim
 * that this one speaks of was before the reader's eyes: where another outlet joins in, or a figure changes, it is open again.
 *
 * verdict "rounding" on a number in A and B: number in A and B -> judged; number in A, B and C -> open
 * @param verdicts the latest first
 */
export function judgeDiscrepancies(
  discrepancies: readonly Discrepancy[],
  facts: readonly Fact[],
  documents: readonly StoryDocument[],
  verdicts: readonly ResolvedDecision[],
): { readonly discrepancies: readonly Discrepancy[]; readonly used: readonly string[] } {
  if (verdicts.length === 0) return { discrepancies, used: [] };
  const judged = verdicts.flatMap(({ decision, sides }) =>
    decision.kind === 'verdict' ? [{ decision, claims: new Set(sides[0]) }] : [],
  );
  const used = new Set<string>();
  const marked = discrepancies.map((discrepancy) => {
    const keys = disputedClaims(discrepancy, facts, documents).map(({ file, claim }) => claimKey(file, claim));
    const fitting = judged.filter(
      ({ decision, claims }) =>
        decision.discrepancy === discrepancy.kind && keys.length > 0 && keys.every((key) => claims.has(key)),
    );
    for (const { decision } of fitting) used.add(decision.id);
    const [first] = fitting;
    if (!first) return discrepancy;
    const { id, verdict, note } = first.decision;
    return { ...discrepancy, verdict: { value: verdict, decision: id, ...(note !== undefined && { note }) } };
  });
  return { discrepancies: marked, used: [...used] };
}

/**
 * The claims of a discrepancy's facts that its words stand in: of each place the shortest, else the nearest of the article
 * (a source often stands beside its claim). In order of file and place.
 */
export function disputedClaims(
  { facts: ids, spans }: Discrepancy,
  facts: readonly Fact[],
  documents: readonly StoryDocument[],
): ClaimRef[] {
  const refs = facts.filter(({ id }) => ids.includes(id)).flatMap(({ claims }) => claims);
  const own = new Set(refs.map(({ file, claim }) => claimKey(file, claim)));
  const found = new Map<string, ClaimRef>();
  for (const { file, ...span } of spans) {
    const claims = documents.find((document) => document.file === file)?.analysis.claims ?? [];
    const [claim] = claims
      .filter(({ id }) => own.has(claimKey(file, id)))
      .sort((a, b) => missBy(a, span) - missBy(b, span) || a.end - a.start - (b.end - b.start));
    if (claim) found.set(claimKey(file, claim.id), { file, claim: claim.id });
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, ref]) => ref);
}

/** How far a place sticks out of a claim. */
const missBy = (claim: Span, place: Span): number =>
  Math.max(0, claim.start - place.start) + Math.max(0, place.end - claim.end);
