import type { ClaimProfile } from './profileClaims';
import { softOverlap, type TermWeight } from './softOverlap';
import { weightAtLarge } from './weighTerms';

/** Features of `compareAtLarge`, `weighEvidence` and `comparePlaces`. */
export const AT_LARGE = [
  'alikeAtLarge',
  'coveredAtLarge',
  'coveredLessAtLarge',
  'ownAtLarge',
  'contextAtLarge',
  'sharedAtLarge',
] as const;
export const EVIDENCE = [
  'sharedWeight',
  'sharedOwn',
  'sharedTerms',
  'rarestShared',
  'restLess',
  'restMore',
  'termsLess',
  'termsMore',
  'ownLess',
  'namesLess',
] as const;
export const PLACES = [
  'bothTitles',
  'oneTitle',
  'bothProminent',
  'placesApart',
  'oneTeaser',
  'repeated',
  'centralLess',
  'centralMore',
] as const;
type Values<T extends readonly string[]> = Record<T[number], number>;

/** Amounts are divided by what they seldom exceed, so that every feature is of about one size. */
const USUAL = { weight: 5, rest: 10, atLarge: 15, terms: 10, names: 3 };

/**
 * What two claims have in common by the weight that words have in news at large. Within a story its own subject weighs nothing (`weighTerms`);
 * here `a boy fell into a well` and `the boy who fell down a dry well` are all but the same, in a story where every claim is of boy and well.
 */
export function compareAtLarge(a: ClaimProfile, b: ClaimProfile): Values<typeof AT_LARGE> {
  const all = softOverlap(a.terms, b.terms, weightAtLarge);
  return {
    alikeAtLarge: all.cosine,
    coveredAtLarge: Math.max(all.coveredA, all.coveredB),
    coveredLessAtLarge: Math.min(all.coveredA, all.coveredB),
    ownAtLarge: softOverlap(a.own, b.own, weightAtLarge).cosine,
    contextAtLarge: softOverlap(a.context, b.context, weightAtLarge).cosine,
    sharedAtLarge: sumShared(a.terms, b.terms, weightAtLarge) / USUAL.atLarge,
  };
}

/** How much two claims share and how much each has beside, not as shares but as amounts: two rare words in common tell more than one of one. */
export function weighEvidence(a: ClaimProfile, b: ClaimProfile, weight: TermWeight): Values<typeof EVIDENCE> {
  const shared = a.terms.filter((term) => b.terms.includes(term));
  const weightOf = (terms: readonly string[]): number => terms.reduce((sum, term) => sum + weight(term), 0);
  const both = weightOf(shared);
  const [restA, restB] = [weightOf(a.terms) - both, weightOf(b.terms) - both];
  return {
    sharedWeight: both / USUAL.weight,
    sharedOwn: sumShared(a.own, b.own, weight) / USUAL.weight,
    sharedTerms: shared.length / USUAL.weight,
    rarestShared: Math.max(0, ...shared.map(weight)) / USUAL.weight,
    restLess: Math.min(restA, restB) / USUAL.rest,
    restMore: Math.max(restA, restB) / USUAL.rest,
    termsLess: Math.min(a.terms.length, b.terms.length) / USUAL.terms,
    termsMore: Math.max(a.terms.length, b.terms.length) / USUAL.terms,
    ownLess: Math.min(a.own.length, b.own.length) / USUAL.terms,
    namesLess: Math.min(a.meant.size, b.meant.size) / USUAL.names,
  };
}

/** Where the claims stand in their documents: outlets lead with the same fact, and tell much in the same order. */
export function comparePlaces(a: ClaimProfile, b: ClaimProfile): Values<typeof PLACES> {
  const [isTitleA, isTitleB] = [a.region === 'title', b.region === 'title'];
  return {
    bothTitles: Number(isTitleA && isTitleB),
    oneTitle: Number(isTitleA !== isTitleB),
    bothProminent: Math.min(a.prominence, b.prominence),
    placesApart: Math.abs(a.place - b.place),
    oneTeaser: Number((a.region === 'related') !== (b.region === 'related')),
    repeated: Number(a.isRepeated || b.isRepeated),
    centralLess: Math.min(a.centrality, b.centrality),
    centralMore: Math.max(a.centrality, b.centrality),
  };
}

function sumShared(a: readonly string[], b: readonly string[], weight: TermWeight): number {
  return a.reduce((sum, term) => sum + (b.includes(term) ? weight(term) : 0), 0);
}
