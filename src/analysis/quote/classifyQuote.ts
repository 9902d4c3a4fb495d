import type { QuoteKind } from '../model';

const SMALL_WORD = /^(?:a|an|and|at|by|for|from|in|of|on|or|the|to|with|is)$/;
const SENTENCE_START = /^[\p{Lu}\p{N}]/u;
const FINITE_HINT =
  /\b(?:is|are|was|were|be|been|has|have|had|do|does|did|will|would|can|could|may|might|must|should|shall|am|isn|aren|don|won|i|we|they|he|she|it|you)\b|['’](?:s|re|ve|ll|m|d|t)\b/i;

/**
 * A name in marks ("Operation Lantern"), a sentence or more that was said, or a phrase of one. `inside`: the text between the marks;
 * `hasFrame`: somebody is given as its speaker right beside it.
 * `We agreed to meet again.` -> 'speech'; `a new chapter` -> 'phrase'; `Harvest Moon 2031` -> 'name'
 */
export function classifyQuote(inside: string, before: string, hasFrame: boolean): QuoteKind {
  const words = inside.split(/\s+/).filter(Boolean);
  const core = inside.replace(/[.,!?…]+$/, '');
  if (!hasFrame && isName(core, before)) return 'name';
  const isSentence = SENTENCE_START.test(inside) && (FINITE_HINT.test(inside) || words.length >= 5);
  return isSentence ||
    (words.length >= 9 && FINITE_HINT.test(inside)) ||
    (/[.!?]\s+\p{Lu}/u.test(inside) && words.length > 4)
    ? 'speech'
    : 'phrase';
}

function isName(core: string, before: string): boolean {
  const words = core.split(/\s+/).filter(Boolean);
  if (words.length === 0 || words.length > 8) return false;
  if (
    /\b(?:known as|called|named|titled|entitled|nicknamed|dubbed|codenamed|referred to as(?: the)?)\s*$/i.test(before)
  )
    return true;
  const big = words.filter((w) => !SMALL_WORD.test(w));
  return words.length > 1 && big.length > 0 && big.every((w) => /^[\p{Lu}\p{N}]/u.test(w)) && !/^I\b/.test(core);
}
