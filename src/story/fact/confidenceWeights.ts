/* Made by src/training/trainFactConfidence.ts. Do not edit. */

/** Logistic regression weights of `confidenceFeatures`. */
export const CONFIDENCE_WEIGHTS: Readonly<Record<'shared' | 'single', readonly number[]>> = {
  shared: [1.198, 0.844, 0.078],
  single: [-1.283, -0.627, 0],
};
