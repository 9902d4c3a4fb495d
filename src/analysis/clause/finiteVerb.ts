import type { Token } from '../model';
import { isComma, isFinite, isGerund, isInfinitiveMarker, isParticipleForm, isPause, isVerb, lower } from './wordForm';

/** Index of the first word from `i` on that is neither an adverb nor "not". */
export const skipAdverbs = (words: readonly Token[], i: number): number => {
  while (words[i]?.tag === 'ADV' || lower(words[i]) === 'not') i++;
  return i;
};

/** Index of the finite verb of a clause that starts at `i` with its subject, or undefined: "[and] the mayor has left". */
export function finiteAfterSubject(words: readonly Token[], i: number, end: number, reach = 14): number | undefined {
  const stop = Math.min(end, i + reach);
  let isRelative = false;
  for (let k = i; k < stop; k++) {
    const word = words[k];
    if (k > i && (/^(?:who|which)$/.test(lower(word)) || (lower(word) === 'that' && words[k - 1]?.tag === 'NOUN')))
      isRelative = true;
    // "a local matter and [saying] the port is open": the second of two things done.
    if (word?.tag === 'CCONJ' && isGerund(words[k + 1])) return undefined;
    // "urged Ayr and [Orrin to] talk": a name takes no infinitive, so it is what was urged.
    if (words[i - 1]?.tag === 'CCONJ' && words[k - 1]?.tag === 'PROPN' && isInfinitiveMarker(words, k))
      return undefined;
    if (k > i + 1 && isComma(word) && /^(?:including|such)$/.test(lower(words[k + 1])))
      return auxiliaryBehind(words, k, Math.min(end, k + reach));
    if (isPause(word) || word?.tag === 'SCONJ' || (word?.tag === 'CCONJ' && k > i + 6)) return undefined;
    if (isVerb(word) && k > i && isFinite(words, k) && !isReducedRelative(words, k, stop)) {
      // "troops who [came] under fire": the verb of "who".
      if (isRelative) {
        isRelative = isVerb(words[k + 1]);
        continue;
      }
      return words[k - 1]?.tag === 'CCONJ' ? undefined : k;
    }
  }
  return undefined;
}

/** "a team of guards, including two divers and a cook, [were] sent": behind what the subject includes. */
function auxiliaryBehind(words: readonly Token[], comma: number, stop: number): number | undefined {
  for (let k = comma + 1; k < stop; k++) {
    if (words[k]?.tag === 'AUX') return k;
    if ((isVerb(words[k]) && k > comma + 1) || /^(?:that|who|which)$/.test(lower(words[k]))) return undefined;
  }
  return undefined;
}

/** "the bill passed in May [failed]": a participle after its noun that is not the clause's verb. */
function isReducedRelative(words: readonly Token[], i: number, stop: number): boolean {
  if (!isParticipleForm(words[i]) || words[i - 1]?.tag === 'AUX') return false;
  const after = words[i + 1];
  if (after?.tag !== 'ADP' && after?.tag !== 'ADV') return false;
  for (let k = i + 1; k < stop && !isPause(words[k]) && !/^(?:CCONJ|SCONJ)$/.test(words[k]?.tag ?? ''); k++)
    if (words[k]?.tag === 'AUX' && isFinite(words, k)) return true;
  return false;
}
