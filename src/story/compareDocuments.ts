import type { Comparison, StoryDocument } from './model';

/** The one door to this folder: what the documents say together. Deterministic; the order of the documents does not matter. */
export function compareDocuments(_documents: readonly StoryDocument[]): Comparison {
  return { stories: [], entities: [], facts: [], discrepancies: [], sharedCopy: [] };
}
