/* Made by src/training/trainFactPairs.ts. Do not edit. */
import type { FeatureValues } from './pairFeatures';

/** Logistic regression weights of `pairFeatures`. */
export const PAIR_WEIGHTS: FeatureValues = {
  bias: -4,
  alike: 3,
  alikeWords: 3.5,
  covered: 0.8,
  coveredLess: 1.6,
  sharedNames: 0.4,
  otherNames: -0.8,
  sameHead: 0.8,
  synonymHead: 0.5,
  otherHead: -0.5,
  sameDate: 0.9,
  insideDate: 0.4,
  otherDate: -1.5,
  sameNumber: 0.9,
  otherNumber: -0.8,
  negation: -0.6,
  lengths: -0.8,
  context: 1.5,
  documents: 0,
  alikeSameHead: 0.5,
};
