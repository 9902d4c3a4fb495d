import { groupBy } from '../story/discrepancy/factView';
import type { JudgedFinding } from './judgeFindings';

/** What we expect of a rule that no text has shown, and as how many finds that counts. */
const PRIOR = { share: 0.8, finds: 10 } as const;

/**
 * How often the finds of each rule were right, drawn to its family (the rule's first word) where they are few, families to a prior.
 * 18 of 20 'weekday tense', 1 of 2 'weekday nearest' -> `{weekday: 0.84, 'weekday tense': 0.88, 'weekday nearest': 0.78}`
 */
export function shareRight(judged: readonly Pick<JudgedFinding, 'rule' | 'right'>[]): Readonly<Record<string, number>> {
  const families = groupBy(judged, ({ rule }) => rule.split(' ', 1)[0] ?? '');
  const shares: Record<string, number> = {};
  for (const [family, finds] of families) {
    const share = drawn(finds, PRIOR.share);
    shares[family] = share;
    for (const [rule, own] of groupBy(finds, ({ rule }) => rule)) if (rule !== family) shares[rule] = drawn(own, share);
  }
  return Object.fromEntries(
    Object.entries(shares)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([rule, share]) => [rule, Math.round(100 * share) / 100]),
  );
}

const drawn = (finds: readonly { readonly right: boolean }[], expected: number): number =>
  (finds.filter(({ right }) => right).length + PRIOR.finds * expected) / (finds.length + PRIOR.finds);
