import { Comparer } from './comparer';
import type { Comparison, Decision, StoryDocument } from './model';

/**
 * What the documents say together. Deterministic; the order of the documents does not matter. Documents that change: see Comparer.
 * @param decisions what the reader decided about facts, names and discrepancies: it wins over what the program finds
 */
export function compareDocuments(documents: readonly StoryDocument[], decisions: readonly Decision[] = []): Comparison {
  return new Comparer().update(documents, decisions);
}
