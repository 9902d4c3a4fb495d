/** Kinds of findings whose rules were measured; a name's confidence is the tagger's own, a claim's is set beside its rule. */
export const MEASURED_KINDS = ['date', 'quote', 'attribution', 'quantity', 'role'] as const;
export type MeasuredKind = (typeof MEASURED_KINDS)[number];

/** How often the finds of each family of rules, by its first word, were right; and of its cases, where these differ. */
export type Shares = Readonly<Record<MeasuredKind, Readonly<Record<string, number>>>>;
