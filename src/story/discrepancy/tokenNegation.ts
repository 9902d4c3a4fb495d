import type { Span } from '../../analysis/model';

const NEGATION =
  /\b(?:not|never|none|no|nobody|neither|nor|without|cannot)\b|\b\p{L}+n['’]t\b|\b(?:has|have|had) yet to\b/iu;

/** Whether a clause is negated: `did not open`, `never opened`, `has yet to open`, `no one opened it`. */
export function tokenNegation(text: string): boolean {
  return NEGATION.test(text);
}

/** Where a claim is negated: the `not`, the `has yet to`. */
export function findNegation({ start, text }: Span & { readonly text: string }): Span | undefined {
  const match = NEGATION.exec(text);
  return match ? { start: start + match.index, end: start + match.index + match[0].length } : undefined;
}
