/* Made by src/training/trainFactPairs.ts. Do not edit. */
import type { FeatureValues } from './pairFeatures';

/** Logistic regression weights of `pairFeatures`. */
export const PAIR_WEIGHTS: FeatureValues = {
  bias: -3.828,
  alike: 1.216,
  alikeWords: 1.099,
  alikeOwn: 0.483,
  covered: 1.584,
  coveredLess: 2.415,
  sharedNames: 0.3,
  otherNames: -0.336,
  samePersons: 0.132,
  otherPerson: -0.657,
  otherPlace: -0.523,
  sameHead: 0.37,
  synonymHead: 0.127,
  otherHead: -0.359,
  sameDate: 2.535,
  insideDate: -0.555,
  otherDate: -1.548,
  sameNumber: 1.1,
  otherNumber: -0.399,
  negation: -0.911,
  lengths: -0.293,
  context: 1.784,
  alikeSameHead: -0.99,
};
