import { compareHeads } from '../fact/pairFeatures';
import type { ClaimProfile } from '../fact/profileClaims';
import { findNegation, tokenNegation } from './tokenNegation';
import { leadOf, outletsDo, quoteWords, spanIn, type DiscrepancyRule, type FactView, type Placed } from './factView';

/** Only claims that are all but the same can contradict each other. */
const MIN_LIKENESS = 0.4;

/**
 * One outlet says it, another says it is not so: `The council approved the plan` / `The council did not approve the plan`.
 * Only where both have the same predicate and neither names someone whom the other does not: "the mayor confirmed it" and
 * "the palace has not confirmed it" can both be true.
 */
export const findContradictions: DiscrepancyRule = (view) => {
  const sides = view.wordings.flatMap((wording) => {
    const claim = leadOf(wording);
    const profile = claim && view.profileOf(wording.file, claim);
    // `whether to seek a second term` denies nothing that `will not seek a second term` says.
    if (!profile || view.isDependent(wording.file, claim)) return [];
    return [{ wording, claim, profile, isNegated: tokenNegation(claim.text) }];
  });
  type Side = (typeof sides)[number];
  const isAgainst = (a: Side, b: Side): boolean =>
    a.isNegated !== b.isNegated &&
    isSameDeed(a.profile, b.profile) &&
    (a.isNegated ? denies(view, a, b) : denies(view, b, a)) &&
    view.likeness(a, b) >= MIN_LIKENESS;
  const against = sides.filter((side) => sides.some((other) => isAgainst(side, other)));
  const [yes, no] = [against.filter(({ isNegated }) => !isNegated), against.filter(({ isNegated }) => isNegated)];
  if (yes.length === 0) return [];
  const say = (side: readonly Side[]): string =>
    `${outletsDo(side, 'says', 'say')} ${quoteWords(side[0]?.claim.text ?? '')}`;
  return [
    {
      kind: 'contradiction',
      detail: `${say(yes)}; ${say(no)}.`,
      severity: 'high',
      spans: against.map(({ wording, claim }) =>
        spanIn(wording.file, findNegation(claim) ?? view.deedOf(wording.file, claim)),
      ),
    },
  ];
};

/** What is denied is what the other says, no matter beside it: `agreed to meet with no aides` denies no meeting. */
function denies(view: FactView, no: Placed, yes: Placed & { readonly profile: ClaimProfile }): boolean {
  const denied = view.deniedIn(no.wording.file, no.claim);
  return yes.profile.heads.some((head) => denied.includes(head));
}

function isSameDeed(a: ClaimProfile, b: ClaimProfile): boolean {
  const hasOther = (x: ReadonlySet<string>, y: ReadonlySet<string>): boolean => [...x].some((name) => !y.has(name));
  const namesFit = !hasOther(a.names, b.names) || !hasOther(b.names, a.names);
  return namesFit && compareHeads(a.heads, b.heads) === 'same';
}
