import type { Fact } from '../model';
import { claimKey } from './keys';
import type { Constraints } from './readConstraints';

/** Says which of the reader's decisions made a fact what it is; what the reader alone put together is certain. */
export function markFact(fact: Fact, { together, alone, decisionsOf }: Constraints): Fact {
  const keys = fact.claims.map(({ file, claim }) => claimKey(file, claim));
  const decisions = [...new Set(keys.flatMap((key) => decisionsOf.get(key) ?? []))].sort();
  if (decisions.length === 0) return fact;
  const isLinked = keys.length > 1 && together.some((group) => keys.every((key) => group.includes(key)));
  const isAlone = keys.some((key) => alone.has(key));
  const word = isAlone ? 'set apart by the reader' : isLinked ? 'put together by the reader' : undefined;
  if (word === undefined) return { ...fact, decisions };
  return { ...fact, decisions, confidence: 1, reason: keys.length > 1 ? `${word}, ${fact.reason}` : word };
}
