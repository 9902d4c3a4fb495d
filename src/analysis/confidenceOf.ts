import type { MeasuredKind } from './measuredKind';
import { SHARES } from './shares';

/**
 * How far a finding can be relied on: the share of such findings that were right in annotated texts. A case that the texts do not show
 * has its family's share.
 * `('date', 'weekday tense')` -> `{rule: 'weekday tense', confidence: 0.91}`
 */
export function confidenceOf(kind: MeasuredKind, rule: string): { readonly rule: string; readonly confidence: number } {
  const shares = SHARES[kind];
  return { rule, confidence: shares[rule] ?? shares[rule.split(' ', 1)[0] ?? ''] ?? 0.5 };
}
