import type { Token } from '../model';
import type { WordRange } from '../clause/splitClauses';
import { isComma, isParticipleForm, isPause, isVerb, lower } from '../clause/wordForm';
import type { Embedded } from './embedded';
import { EVENT } from './eventNouns';

const COUNTED =
  /^(?:\d[\d,.-]*(?:st|nd|rd|th)?|first|second|third|fourth|fifth|last|latest|largest|biggest|only|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|\d+-\S+)$/i;
const OWNER = /^(?:his|her|their|its|['’]s?)$/;
const DEMONYM = /(?:ese|an|ish|ch|i)$/;

/**
 * The phrase of an event noun at word `i` that has a number, an owner, a doer or a scale.
 * `the 25-minute call`, `the island's drills off the coast`, `their first meeting in Rome`, `large-scale exercises`
 */
export function eventPhrase(words: readonly Token[], i: number, clause: WordRange): Embedded | undefined {
  const word = words[i];
  if (word?.tag !== 'NOUN' || !EVENT.test(word.lemma) || words[i + 1]?.tag === 'NOUN') return undefined;
  const first = phraseStart(words, i, clause.first);
  if (i - first < 1) return undefined;
  const reason = whyTelling(words, first, i);
  const last = phraseEnd(words, i, clause.last);
  if (reason) return reason === OWNED && last === i ? undefined : { first, last, reason };
  const hasDoer = lower(words[i + 1]) === 'by' && words[i + 2]?.tag !== 'VERB';
  return hasDoer && last > i + 2 ? { first, last, reason: 'an event with its doer' } : undefined;
}

const OWNED = 'an event named in passing';

function whyTelling(words: readonly Token[], first: number, noun: number): string | undefined {
  let reason: string | undefined;
  for (let k = first; k < noun; k++) {
    const text = words[k]?.text ?? '';
    if (COUNTED.test(text) && !/^(?:19|20)\d\d$/.test(text)) return 'an event with a number';
    if (OWNER.test(text.toLowerCase()) || (words[k]?.tag === 'PROPN' && DEMONYM.test(text))) reason = OWNED;
    if (text === '-' && /^(?:scale|profile|term|government)$/.test(lower(words[k + 1])))
      reason ??= 'an event of some scale';
  }
  return reason;
}

/** Index of the first word of the noun phrase that ends in the noun: `[the long - awaited] | call`. */
export function phraseStart(words: readonly Token[], noun: number, from: number): number {
  let first = noun;
  while (first > from) {
    const before = words[first - 1];
    if (/^["”»]$/.test(before?.text ?? '')) {
      const opens = openingMark(words, first - 1, from);
      if (opens === undefined) break;
      first = opens;
      continue;
    }
    if (isJoinedAdjective(words, first)) {
      first--;
      continue;
    }
    if (!before || !/^(?:ADJ|NOUN|PROPN|NUM|PART|DET|PRON)$/.test(before.tag)) {
      if (before?.text !== '-' && before?.text !== '.' && words[first]?.text !== '-') break;
    }
    if (
      /^(?:to|not)$/.test(lower(before)) ||
      (before?.tag === 'PRON' && !/^(?:his|her|their|its|\d.*)$/.test(lower(before)))
    )
      break;
    first--;
    if (words[first]?.tag === 'DET') break;
  }
  while (words[first]?.text === '-' || words[first]?.text === '.') first++;
  return first;
}

/** "a [new,] [updated] version": the comma between two adjectives, the participle that is one. */
function isJoinedAdjective(words: readonly Token[], first: number): boolean {
  const [before, beforeThat] = [words[first - 1], words[first - 2]];
  if (isComma(before)) return beforeThat?.tag === 'ADJ' && /^(?:ADJ|VERB)$/.test(words[first]?.tag ?? '');
  return isParticipleForm(before) && words[first]?.tag === 'NOUN' && (isComma(beforeThat) || beforeThat?.tag === 'DET');
}

/** `its “Open Harbour” | drills`: where the marks round a name close, the index of the mark that opens them. */
function openingMark(words: readonly Token[], closes: number, from: number): number | undefined {
  for (let k = closes - 1; k >= Math.max(from, closes - 6); k--) if (/^["“«]$/.test(words[k]?.text ?? '')) return k;
  return undefined;
}

/** Its prepositional phrases, up to a place where it was held: "the drills [off the coast] [on Monday]". */
function phraseEnd(words: readonly Token[], noun: number, end: number): number {
  let last = noun;
  while (last < end) {
    const next = words[last + 1];
    if (
      !next ||
      isPause(next) ||
      /^[.!?"“”»]$/.test(next.text) ||
      isVerb(next) ||
      next.tag === 'SCONJ' ||
      next.tag === 'CCONJ' ||
      isTo(words, last + 1)
    )
      break;
    if (/^(?:that|who|which|at)$/.test(lower(next))) break;
    last++;
  }
  while (last > noun && (words[last]?.tag === 'ADP' || words[last]?.tag === 'DET' || words[last]?.tag === 'ADV'))
    last--;
  return last;
}

const isTo = (words: readonly Token[], i: number): boolean => lower(words[i]) === 'to' && isVerb(words[i + 1]);
