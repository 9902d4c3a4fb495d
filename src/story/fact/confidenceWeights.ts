/* Made by src/training/trainFactConfidence.ts. Do not edit. */

/** Logistic regression weights of `confidenceFeatures`. */
export const CONFIDENCE_WEIGHTS: Readonly<Record<'shared' | 'single', readonly number[]>> = {
  shared: [0.399, 1.013, 0.295],
  single: [-0.908, -0.671, 0],
};
