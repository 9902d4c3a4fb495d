import type { Fact } from '../model';
import { claimKey } from './keys';
import type { ResolvedDecision } from './resolveDecisions';

/**
 * Gives facts the titles that the reader chose. A title stays with most of the claims that it was given to; of several for
 * one fact the latest counts. @param titles the latest first
 * @returns ids of the titles that are used in `used`
 */
export function titleFacts(
  facts: readonly Fact[],
  titles: readonly ResolvedDecision[],
): { readonly facts: readonly Fact[]; readonly used: readonly string[] } {
  if (titles.length === 0) return { facts, used: [] };
  const factOf = new Map(facts.flatMap((fact) => fact.claims.map(({ file, claim }) => [claimKey(file, claim), fact])));
  const titled = new Map<Fact, Fact>();
  const used: string[] = [];
  for (const { decision, sides } of titles) {
    const fact = mostOf(sides[0].flatMap((key) => factOf.get(key) ?? []));
    if (!fact || decision.kind !== 'fact-title') continue;
    used.push(decision.id);
    if (titled.has(fact)) continue;
    titled.set(fact, { ...fact, title: decision.title, decisions: [...(fact.decisions ?? []), decision.id] });
  }
  return { facts: facts.map((fact) => titled.get(fact) ?? fact), used };
}

/** What stands there most often, of several the first. */
function mostOf<T>(items: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts].reduce<[T, number] | undefined>(
    (best, one) => (best && best[1] >= one[1] ? best : one),
    undefined,
  )?.[0];
}
