import { SHARES } from './shares';

/** Kinds of findings whose rules were measured; a name's confidence is the tagger's own, a claim's is set beside its rule. */
export const MEASURED_KINDS = ['date', 'quote', 'attribution', 'quantity', 'role'] as const;
export type MeasuredKind = (typeof MEASURED_KINDS)[number];

/** How often the finds of each family of rules, by its first word, were right; and of its cases, where these differ. */
export type Shares = Readonly<Record<MeasuredKind, Readonly<Record<string, number>>>>;

/**
 * How far a finding can be relied on: the share of such findings that were right in annotated texts. A case that the texts do not show
 * has its family's share.
 * `('date', 'weekday tense')` -> `{rule: 'weekday tense', confidence: 0.91}`
 */
export function confidenceOf(kind: MeasuredKind, rule: string): { readonly rule: string; readonly confidence: number } {
  const shares = SHARES[kind];
  const family = rule.split(' ', 1)[0] ?? '';
  return { rule, confidence: shares[rule] ?? shares[family] ?? 0.5 };
}
