import { FEATURES, pairFeatures, type FeatureValues } from './pairFeatures';
import { PAIR_WEIGHTS } from './pairWeights';
import type { ClaimProfile } from './profileClaims';
import type { TermWeight } from './softOverlap';

export interface ScoredPair {
  /** Probability, 0 to 1, that both state the same fact. */
  readonly score: number;
  readonly features: FeatureValues;
}

/** How likely two claims state the same fact: logistic regression over `pairFeatures`. */
export function scorePair(a: ClaimProfile, b: ClaimProfile, weight: TermWeight): ScoredPair {
  const features = pairFeatures(a, b, weight);
  const sum = FEATURES.reduce((total, name) => total + PAIR_WEIGHTS[name] * features[name], 0);
  return { score: 1 / (1 + Math.exp(-sum)), features };
}
