/* Made by src/training/trainFactPairs.ts. Do not edit. */
import type { FeatureValues } from './pairFeatures';

/** Logistic regression weights of `pairFeatures`. */
export const PAIR_WEIGHTS: FeatureValues = {
  bias: -4.261,
  alike: 0.435,
  alikeWords: 0.978,
  alikeOwn: 2.471,
  covered: 1.153,
  coveredLess: 2.3,
  sharedNames: 0.257,
  otherNames: 0.12,
  samePersons: 0.156,
  otherPerson: -0.365,
  otherPlace: -0.18,
  sameHead: 0.722,
  synonymHead: 0.276,
  otherHead: -0.389,
  sameDate: 1.667,
  insideDate: -0.061,
  otherDate: -1.529,
  sameNumber: 0.16,
  otherNumber: -0.332,
  negation: -0.826,
  lengths: -1.252,
  context: 0.44,
  alikeSameHead: -1.196,
};
