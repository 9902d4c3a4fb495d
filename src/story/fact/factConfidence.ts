import { CONFIDENCE_WEIGHTS } from './confidenceWeights';

/** What the confidence of a fact is read from: see `CONFIDENCE_WEIGHTS`. */
export interface FactEvidence {
  /** How many documents state it. */
  readonly documents: number;
  /** Mean score of its pairs of claims in different documents, 0 to 1; for a fact of one document its best score outside. */
  readonly link: number;
}

/**
 * How likely a link of the fact is right: of the facts at 0.9, nine of ten pairs of wordings do say the same. For a fact that only one
 * document has: how likely it is that no other has it. Logistic regression on the mean score and the number of documents.
 */
export function factConfidence(evidence: FactEvidence): number {
  const weights = evidence.documents > 1 ? CONFIDENCE_WEIGHTS.shared : CONFIDENCE_WEIGHTS.single;
  const sum = confidenceFeatures(evidence).reduce((total, value, k) => total + value * (weights[k] ?? 0), 0);
  return 1 / (1 + Math.exp(-sum));
}

/** Constant, log-odds of the mean score, logarithm of the number of documents. */
export function confidenceFeatures({ documents, link }: FactEvidence): readonly [number, number, number] {
  return [1, Math.log((link + 0.01) / (1.01 - link)), documents > 1 ? Math.log(documents - 1) : 0];
}
