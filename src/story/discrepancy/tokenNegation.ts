/** Whether a clause is negated: `did not open`, `never opened`, `has yet to open`, `no one opened it`. */
export function tokenNegation(text: string): boolean {
  return /\b(?:not|never|no|nobody|neither|nor|without|cannot)\b|n['’]t\b|\b(?:has|have|had) yet to\b/iu.test(text);
}
