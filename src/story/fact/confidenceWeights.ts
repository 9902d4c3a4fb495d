/* Made by src/training/trainFactConfidence.ts. Do not edit. */

/** Logistic regression weights of `confidenceFeatures`. */
export const CONFIDENCE_WEIGHTS: Readonly<Record<'shared' | 'single', readonly number[]>> = {
  shared: [1.118, 0.861, 0.134],
  single: [-1.305, -0.647, 0],
};
