import { isWord } from './pairFeatures';
import type { TermWeight } from './softOverlap';
import { rarityOf } from './vocabulary';

/**
 * Weight of a term: the geometric mean of how rare it is in news at large and among the sentences compared, so that
 * the people whom every sentence is about tell little. `sentences`: each sentence's terms.
 */
export function weighTerms(sentences: readonly (readonly string[])[]): TermWeight {
  const counts = new Map<string, number>();
  for (const terms of sentences) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  const total = sentences.length + 1;
  const cache = new Map<string, number>();
  return (term) => {
    const known = cache.get(term);
    if (known !== undefined) return known;
    const local = Math.max(0.2, Math.log(total / ((counts.get(term) ?? 0) + 0.5)));
    const weight = isWord(term) ? Math.sqrt(local * rarityOf(term)) : local;
    cache.set(term, weight);
    return weight;
  };
}
