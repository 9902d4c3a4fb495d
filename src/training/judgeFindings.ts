import type { Finding, Span } from '../analysis/model';

/** Kinds of annotations whose confidence is measured against annotated texts. */
export const JUDGED_KINDS = ['name', 'role', 'date', 'quantity', 'quote', 'attribution', 'claim'] as const;
export type JudgedKind = (typeof JUDGED_KINDS)[number];

/** One of our findings, and whether annotators found the same. */
export interface JudgedFinding {
  readonly kind: JudgedKind;
  readonly rule: string;
  readonly confidence: number;
  readonly right: boolean;
}

export function judgeFinding(kind: JudgedKind, { rule, confidence }: Finding, right: boolean): JudgedFinding {
  return { kind, rule: rule ?? '', confidence, right };
}

export const overlapOf = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

export const isSameSpan = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

/** At least half of what either covers is shared. */
export function isTight(a: Span, b: Span): boolean {
  const shared = overlapOf(a, b);
  return 2 * shared >= a.end - a.start + b.end - b.start - shared;
}
