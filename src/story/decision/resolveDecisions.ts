import type { EntityMention, Span } from '../../analysis/model';
import type { Decision, FileSpan, StoryDocument } from '../model';
import { claimKey, entityKey } from './keys';

/** A decision with the claims or entities of the documents at hand that it is about. */
export interface ResolvedDecision {
  readonly decision: Decision;
  /** Keys of what it is about, by side; what has no sides is all on the first. No key stands twice on one side. */
  readonly sides: readonly [readonly string[], readonly string[]];
}

/** A claim that has been cut anew is still the same where at least this part of both is common. */
const SAME_SPAN = 0.5;

/** Finds the claims and entities that decisions are about. What is not there any more is left out. */
export function resolveDecisions(
  decisions: readonly Decision[],
  documents: readonly StoryDocument[],
): ResolvedDecision[] {
  const byFile = new Map(documents.map((document) => [document.file, document]));
  return decisions.map((decision) => {
    const keyOf = isAboutEntities(decision) ? findEntity : findClaim;
    const side = (number: 1 | 2): string[] => {
      const targets = decision.targets.filter((target) => (target.side ?? 1) === number);
      return [...new Set(targets.flatMap((target) => keyOf(byFile.get(target.file), target) ?? []))];
    };
    return { decision, sides: [side(1), side(2)] };
  });
}

export function isAboutEntities({ kind }: Decision): boolean {
  return kind === 'same-entity' || kind === 'different-entities';
}

function findClaim(document: StoryDocument | undefined, place: FileSpan): string | undefined {
  const found = document && nearestTo(document.analysis.claims, place);
  return found && claimKey(place.file, found.id);
}

function findEntity(document: StoryDocument | undefined, place: FileSpan): string | undefined {
  const found: EntityMention | undefined = document && nearestTo(document.analysis.entities, place);
  return found && entityKey(place.file, found);
}

/** The span that has most in common with a place, where that is enough. */
function nearestTo<T extends Span>(spans: readonly T[], place: Span): T | undefined {
  let best: T | undefined;
  let most = 0;
  for (const span of spans) {
    const common = Math.min(span.end, place.end) - Math.max(span.start, place.start);
    const share = common / (Math.max(span.end, place.end) - Math.min(span.start, place.start));
    if (share >= SAME_SPAN && share > most) {
      best = span;
      most = share;
    }
  }
  return best;
}
