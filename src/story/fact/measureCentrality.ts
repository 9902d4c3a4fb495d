import type { ClaimProfile } from './profileClaims';
import { weightAtLarge } from './weighTerms';

/**
 * How far each claim says what the whole story is about: the mean share of the documents that hold its terms, each term by its weight.
 * Three documents, all of a ferry, one of its cook: `the ferry` -> 1, `the cook` -> 0.33
 */
export function measureCentrality(profiles: readonly ClaimProfile[]): ClaimProfile[] {
  const files = new Map<string, Set<string>>();
  for (const { file, terms } of profiles)
    for (const term of terms) {
      const known = files.get(term);
      if (known) known.add(file);
      else files.set(term, new Set([file]));
    }
  const documents = new Set(profiles.map(({ file }) => file)).size;
  return profiles.map((profile) => {
    let [part, whole] = [0, 0];
    for (const term of profile.terms) {
      const weight = weightAtLarge(term);
      whole += weight;
      part += (weight * (files.get(term)?.size ?? 0)) / documents;
    }
    return { ...profile, centrality: whole > 0 ? part / whole : 0 };
  });
}
