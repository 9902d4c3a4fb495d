import { compareDateLists, compareHeads, compareNumbers } from './pairFeatures';
import type { ClaimProfile } from './profileClaims';
import { isWord, type TermWeight } from './softOverlap';

/**
 * Why claims are held to state one fact, for a reader: `same names (Odum, Lark), same date, "opened" ~ "inaugurated"`.
 * @param profiles the fact's claims, the most typical first
 * @param nameOf linked entity id -> name
 */
export function explainFact(
  profiles: readonly ClaimProfile[],
  nameOf: Pick<ReadonlyMap<string, string>, 'get'>,
  weight: TermWeight,
): string {
  const [core, ...others] = profiles;
  if (!core) return 'no claim';
  const other = others.find(({ file }) => file !== core.file) ?? others[0];
  if (!other) return 'stated once';
  const parts = [
    explainNames(core, other, nameOf),
    explainDates(core, other),
    compareNumbers(core, other) === 'same' ? 'same number' : undefined,
    explainWords(core, other, weight),
  ].filter((part) => part !== undefined);
  return parts.length > 0 ? parts.join(', ') : 'alike in their sentences';
}

function explainNames(
  a: ClaimProfile,
  b: ClaimProfile,
  nameOf: Pick<ReadonlyMap<string, string>, 'get'>,
): string | undefined {
  const list = (names: readonly string[]): string =>
    names
      .slice(0, 3)
      .map((name) => nameOf.get(name.slice(1)) ?? name.slice(1))
      .join(', ');
  const named = [...a.names].filter((name) => b.names.has(name));
  if (named.length > 0) return `same names (${list(named)})`;
  const meant = [...a.meant].filter((name) => b.meant.has(name));
  return meant.length > 0 ? `of the same, by name or “it”, “she” or the like (${list(meant)})` : undefined;
}

function explainDates(a: ClaimProfile, b: ClaimProfile): string | undefined {
  const relation = compareDateLists(a, b);
  if (relation === 'same') return 'same date';
  return relation === 'inside' ? 'dates that fit' : undefined;
}

function explainWords(a: ClaimProfile, b: ClaimProfile, weight: TermWeight): string | undefined {
  const [x, y] = [a.headText, b.headText];
  const heads = compareHeads(a.heads, b.heads);
  if (x !== undefined && y !== undefined && (heads === 'synonym' || (heads === 'same' && x !== y)))
    return `“${x}” ~ “${y}”`;
  const shared = a.terms
    .filter((term) => isWord(term) && b.terms.includes(term))
    .sort((s, t) => weight(t) - weight(s) || (s < t ? -1 : 1))
    .slice(0, 3);
  return shared.length > 0 ? `both say “${shared.join('”, “')}”` : undefined;
}
