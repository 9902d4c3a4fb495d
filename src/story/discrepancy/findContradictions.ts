import { compareHeads } from '../fact/pairFeatures';
import type { ClaimProfile } from '../fact/profileClaims';
import type { WordedClaim } from '../model';
import { tokenNegation } from './tokenNegation';
import { leadOf, listNames, quoteWords, spanIn, type DiscrepancyRule } from './factView';

/** Profile of a claim. */
export type ProfileOf = (file: string, claim: WordedClaim) => ClaimProfile | undefined;

/**
 * One outlet says it, another says it is not so: `The council approved the plan` / `The council did not approve the plan`.
 * Only where both have the same predicate and neither names someone whom the other does not: "the mayor confirmed it" and
 * "the palace has not confirmed it" can both be true.
 */
export function findContradictions(profileOf: ProfileOf): DiscrepancyRule {
  return ({ wordings }) => {
    const sides = wordings.flatMap((wording) => {
      const claim = leadOf(wording);
      const profile = claim && profileOf(wording.file, claim);
      return claim && profile ? [{ wording, claim, profile, isNegated: tokenNegation(claim.text) }] : [];
    });
    const no = sides.filter(({ isNegated }) => isNegated);
    const yes = sides.filter((side) => !side.isNegated && no.some((other) => isSameDeed(side.profile, other.profile)));
    if (yes.length === 0) return [];
    const say = (side: typeof sides): string =>
      `${listNames(side.map(({ wording }) => wording.outlet))} ${quoteWords(side[0]?.claim.text ?? '')}`;
    return [
      {
        kind: 'contradiction',
        detail: `They contradict each other: ${say(yes)}; ${say(no)}.`,
        severity: 'high',
        spans: [...yes, ...no].map(({ wording, claim }) => spanIn(wording.file, claim)),
      },
    ];
  };
}

function isSameDeed(a: ClaimProfile, b: ClaimProfile): boolean {
  const hasOther = (x: ReadonlySet<string>, y: ReadonlySet<string>): boolean => [...x].some((name) => !y.has(name));
  const namesFit = !hasOther(a.names, b.names) || !hasOther(b.names, a.names);
  return namesFit && compareHeads(a.heads, b.heads) === 'same';
}
