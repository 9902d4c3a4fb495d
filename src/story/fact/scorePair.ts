import { FEATURES, pairFeatures, type FeatureValues } from './pairFeatures';
import { PAIR_WEIGHTS } from './pairWeights';
import type { ClaimProfile } from './profileClaims';
import type { TermWeight } from './softOverlap';

export interface ScoredPair {
  /** Probability, 0 to 1, that both state the same fact. */
  readonly score: number;
  readonly features: FeatureValues;
}

/** What is left of the score of two claims that have one word in common and nothing else. */
const THIN_GROUND = 0.4;

/** `the release` / `their newly released album`: one word, no name, date or number to hold them together. */
function hasThinGround(a: ClaimProfile, b: ClaimProfile): boolean {
  const shared = a.terms.filter((term) => b.terms.includes(term)).length;
  return shared < 2 && a.words.length + b.words.length > 2 * shared && !haveValues(a, b);
}

function haveValues(a: ClaimProfile, b: ClaimProfile): boolean {
  return (a.dates.length > 0 && b.dates.length > 0) || (a.quantities.length > 0 && b.quantities.length > 0);
}

/** How likely two claims state the same fact: logistic regression over `pairFeatures`. */
export function scorePair(a: ClaimProfile, b: ClaimProfile, weight: TermWeight): ScoredPair {
  const features = pairFeatures(a, b, weight);
  const sum = FEATURES.reduce((total, name) => total + PAIR_WEIGHTS[name] * features[name], 0);
  return { score: (hasThinGround(a, b) ? THIN_GROUND : 1) / (1 + Math.exp(-sum)), features };
}
