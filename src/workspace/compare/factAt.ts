import type { Claim } from '../../analysis/model';
import type { WorkspaceSnapshot } from '../model';
import { spanAt } from './panelSources';

/**
 * The fact that a cursor stands on: of the claims round `offset` (UTF-16) the shortest, else the nearest in the same sentence.
 * @returns the fact's id; undefined where the document or the sentence has no fact
 */
export function factAt(snapshot: WorkspaceSnapshot, file: string, offset: number): string | undefined {
  const analysis = snapshot.documents.find((document) => document.file === file)?.analysis;
  if (!analysis) return undefined;
  const facts = new Map<string, string>();
  for (const fact of snapshot.comparison.facts) {
    for (const ref of fact.claims) if (ref.file === file) facts.set(ref.claim, fact.id);
  }
  const sentence = spanAt(analysis.sentences, offset);
  let best: Claim | undefined;
  let bestRank = Infinity;
  for (const claim of analysis.claims) {
    if (!facts.has(claim.id)) continue;
    const rank = rankOf(claim, offset, sentence);
    if (rank < bestRank) [best, bestRank] = [claim, rank];
  }
  return best && facts.get(best.id);
}

/** Smaller is nearer: the claim's length where it holds the offset, else its distance, after all that hold it. */
function rankOf(claim: Claim, offset: number, sentence: { start: number; end: number } | undefined): number {
  if (claim.start <= offset && offset <= claim.end) return claim.end - claim.start;
  if (!sentence || claim.start < sentence.start || claim.end > sentence.end) return Infinity;
  return 1e9 + Math.max(claim.start - offset, offset - claim.end);
}
