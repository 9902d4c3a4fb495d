import { alignNumbers } from './alignNumbers';
import { AT_LARGE, compareAtLarge, comparePlaces, EVIDENCE, PLACES, weighEvidence } from './compareAtLarge';
import { compareDates } from './compareDates';
import type { ClaimProfile } from './profileClaims';
import { softOverlap, type TermWeight } from './softOverlap';
import { synonymsOf } from './vocabulary';

export const FEATURES = [
  'bias',
  'alike',
  'alikeWords',
  'alikeOwn',
  'covered',
  'coveredLess',
  'sharedNames',
  'otherNames',
  'samePersons',
  'otherPerson',
  'otherPlace',
  'sameHead',
  'synonymHead',
  'otherHead',
  'sameDate',
  'insideDate',
  'otherDate',
  'sameNumber',
  'otherNumber',
  'negation',
  'lengths',
  'context',
  'alikeSameHead',
  'sameNounHead',
  'nominalised',
  'headsInside',
  'oneDated',
  'onePlanned',
  ...AT_LARGE,
  ...EVIDENCE,
  ...PLACES,
] as const;
export type Feature = (typeof FEATURES)[number];
export type FeatureValues = Readonly<Record<Feature, number>>;

/** What two claims have in common and where they differ, each from 0 to 1. */
export function pairFeatures(one: ClaimProfile, other: ClaimProfile, weight: TermWeight): FeatureValues {
  const [a, b] = alignNumbers(one, other);
  const all = softOverlap(a.terms, b.terms, weight);
  const words = softOverlap(a.words, b.words, weight);
  const head = compareHeads(a.heads, b.heads);
  const date = compareDateLists(a, b);
  const number = compareNumbers(a, b);
  const shared = [...a.meant].filter((name) => b.meant.has(name)).length;
  const bothNamed = a.meant.size > 0 && b.meant.size > 0;
  return {
    bias: 1,
    alike: all.cosine,
    alikeWords: words.cosine,
    alikeOwn: softOverlap(a.own, b.own, weight).cosine,
    covered: Math.max(all.coveredA, all.coveredB),
    coveredLess: Math.min(all.coveredA, all.coveredB),
    sharedNames: bothNamed ? shared / Math.min(a.meant.size, b.meant.size) : 0,
    otherNames: bothNamed && shared === 0 ? 1 : 0,
    samePersons: a.persons.size > 0 && isSubset(a.persons, b.persons) && isSubset(b.persons, a.persons) ? 1 : 0,
    otherPerson: haveOthers(a.persons, b.persons) ? 1 : 0,
    otherPlace: haveOthers(a.places, b.places) ? 1 : 0,
    sameHead: head === 'same' ? 1 : 0,
    synonymHead: head === 'synonym' ? 1 : 0,
    otherHead: head === 'other' ? 1 : 0,
    sameDate: date === 'same' ? 1 : 0,
    insideDate: date === 'inside' ? 1 : 0,
    otherDate: date === 'apart' ? 1 : 0,
    sameNumber: number === 'same' ? 1 : 0,
    otherNumber: number === 'other' ? 1 : 0,
    negation: a.isNegated === b.isNegated ? 0 : 1,
    lengths: Math.abs(Math.log((a.terms.length + 1) / (b.terms.length + 1))) / 3,
    context: softOverlap(a.context, b.context, weight).cosine,
    alikeSameHead: head === 'same' || head === 'synonym' ? words.cosine : 0,
    sameNounHead: a.nounHead !== undefined && a.nounHead === b.nounHead ? 1 : 0,
    nominalised: (isHead(a.nounHead, b) + isHead(b.nounHead, a)) / 2,
    headsInside: (hasHead(a, b) + hasHead(b, a)) / 2,
    oneDated: a.dates.length > 0 !== b.dates.length > 0 ? 1 : 0,
    onePlanned: a.isPlanned === b.isPlanned ? 0 : 1,
    ...compareAtLarge(a, b),
    ...weighEvidence(a, b, weight),
    ...comparePlaces(a, b),
  };
}

/** `the *removal* of the app` ~ `the app was *removed*` */
function isHead(noun: string | undefined, of: ClaimProfile): number {
  return noun !== undefined && of.heads.includes(noun) ? 1 : 0;
}

function hasHead(of: ClaimProfile, within: ClaimProfile): number {
  return of.heads.some((head) => within.terms.includes(head)) ? 1 : 0;
}

function isSubset(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].every((item) => b.has(item));
}

/** Each has one that the other has not: Odum and Vey against Odum and Lark. */
function haveOthers(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return !isSubset(a, b) && !isSubset(b, a);
}

export function compareHeads(a: readonly string[], b: readonly string[]): 'same' | 'synonym' | 'other' | 'unknown' {
  if (a.length === 0 || b.length === 0) return 'unknown';
  if (a.some((head) => b.includes(head))) return 'same';
  return a.some((head) => b.some((other) => synonymsOf(head).has(other))) ? 'synonym' : 'other';
}

/** The best relation of any two dates: a claim may have several. */
export function compareDateLists(a: ClaimProfile, b: ClaimProfile): 'same' | 'inside' | 'apart' | 'unknown' {
  const relations = a.dates.flatMap((x) => b.dates.map((y) => compareDates(x.value, y.value)));
  return (['same', 'inside', 'apart'] as const).find((relation) => relations.includes(relation)) ?? 'unknown';
}

export function compareNumbers(a: ClaimProfile, b: ClaimProfile): 'same' | 'other' | 'unknown' {
  const values = (profile: ClaimProfile): number[] =>
    profile.quantities.map(({ value }) => value).filter((value) => value !== undefined);
  const [x, y] = [values(a), values(b)];
  if (x.length === 0 || y.length === 0) return 'unknown';
  return x.some((value) => y.includes(value)) ? 'same' : 'other';
}
