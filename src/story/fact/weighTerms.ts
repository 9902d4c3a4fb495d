import { isWord, type TermWeight } from './softOverlap';
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

/** What a name weighs beside words of news at large: as much as a word in one of fifty documents. */
const NAME_WEIGHT = 4;

/**
 * Weight of a term whatever the documents compared: what the whole story is about says little about which of its facts a claim
 * states, but two claims that say just that, and nothing else, state its main fact. `fall`, `well` in a story of a fall into a well
 */
export const weightAtLarge: TermWeight = (term) => (isWord(term) ? rarityOf(term) : NAME_WEIGHT);
