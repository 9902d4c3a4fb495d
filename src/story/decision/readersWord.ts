import type { Decision, StoryDocument } from '../model';
import { Groups } from './groups';
import { fileOfKey } from './keys';
import { isAboutEntities, resolveDecisions, type ResolvedDecision } from './resolveDecisions';
import { latestFirst, readConstraints, type Constraints } from './readConstraints';

/** What the reader decided, sorted by what it is about. */
export interface ReadersWord {
  readonly facts: Constraints;
  readonly entities: Constraints;
  /** The latest first. */
  readonly titles: readonly ResolvedDecision[];
  readonly verdicts: readonly ResolvedDecision[];
}

export function readDecisions(decisions: readonly Decision[], documents: readonly StoryDocument[]): ReadersWord {
  const resolved = resolveDecisions(decisions, documents).sort(latestFirst);
  const ofKind = (kind: Decision['kind']): ResolvedDecision[] =>
    resolved.filter(({ decision }) => decision.kind === kind);
  return {
    facts: readConstraints([...ofKind('same-fact'), ...ofKind('new-fact'), ...ofKind('different-facts')]),
    entities: readConstraints(resolved.filter(({ decision }) => isAboutEntities(decision))),
    titles: ofKind('fact-title'),
    verdicts: ofKind('verdict'),
  };
}

/** Groups of files that must be in one story, because the reader holds claims of them to be one fact. */
export function linkedFiles({ facts }: ReadersWord): string[][] {
  const groups = new Groups();
  for (const keys of facts.together) groups.unite(keys.map(fileOfKey));
  return groups.list();
}

/** Ids of decisions without effect. @param used titles and verdicts that have found their fact or discrepancy */
export function idleDecisions({ facts, entities, titles, verdicts }: ReadersWord, used: ReadonlySet<string>): string[] {
  const homeless = [...titles, ...verdicts].flatMap(({ decision }) => (used.has(decision.id) ? [] : [decision.id]));
  return [...facts.idle, ...entities.idle, ...homeless].sort();
}
