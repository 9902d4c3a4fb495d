/* Made by src/training/trainFactConfidence.ts. Do not edit. */

/** Logistic regression weights of `confidenceFeatures`. */
export const CONFIDENCE_WEIGHTS: Readonly<Record<'shared' | 'single', readonly number[]>> = {
  shared: [-0.344, 1.149, 0.49],
  single: [-0.851, -0.537, 0],
};
