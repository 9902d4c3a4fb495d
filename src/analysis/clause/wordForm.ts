import type { Token } from '../model';

/** Questions about one word of a sentence that the tag alone does not answer. */

export const isComma = (word: Token | undefined): boolean => word?.text === ',';

const PAUSES = new Set([',', ';', ':', '(', ')', '–', '—', '•', '·', '*', '-', '--', '...', '…']);

export const isPause = (word: Token | undefined): boolean =>
  word !== undefined && word.tag !== 'SYM' && PAUSES.has(word.text);

export const isVerb = (word: Token | undefined): boolean => word?.tag === 'VERB' || word?.tag === 'AUX';

/** "making", "being": a verb in -ing, tagged as a verb. */
export const isGerund = (word: Token | undefined): boolean =>
  word !== undefined &&
  isVerb(word) &&
  word.text.length > 3 &&
  /[a-z]ing$/i.test(word.text) &&
  !/^(?:bring|sing|ring|swing|cling|fling|sting|wing|spring)$/i.test(word.text);

/** "given", "valued": could be a past participle by its form. */
export const isParticipleForm = (word: Token | undefined): boolean =>
  word?.tag === 'VERB' &&
  /(?:ed|en|[aiou]ught|[uo]ld|ade|own|orn|ung|ept|eft|ent|uilt|set|put|one|made|led)$/i.test(word.text);

/** Forms that are past participles and nothing else: "stolen" is never what somebody did. */
const PARTICIPLES = new Set(
  'arisen borne broken chosen driven drunk fallen flown forbidden forgiven forgotten frozen given gone grown hidden known mistaken proven ridden risen seen shaken shown spoken stolen sung sworn taken thrown torn undergone undertaken withdrawn woken worn woven written'.split(
    ' ',
  ),
);

export const isInfinitiveMarker = (words: readonly Token[], i: number): boolean => {
  if (words[i]?.text.length !== 2 || lower(words[i]) !== 'to') return false;
  const next =
    words[i + 1]?.tag === 'ADV' || words[i + 1]?.text.toLowerCase() === 'further' ? words[i + 2] : words[i + 1];
  return next?.tag === 'VERB' || next?.tag === 'AUX';
};

/** Can this verb carry a clause ("held", "has", "will"), by itself, in this place? Not "to hold", "holding", "been", "stolen". */
export function isFinite(words: readonly Token[], i: number): boolean {
  const word = words[i];
  if (!word || !isVerb(word) || isGerund(word) || (word.lemma === 'be' && /^be(?:en|ing)?$/i.test(word.text)))
    return false;
  if (PARTICIPLES.has(word.text)) return false;
  let before = i - 1;
  for (; ; before--) {
    const { tag = 'X', text = '' } = words[before] ?? {};
    if (tag !== 'ADV' && tag !== 'PART' && text !== '"' && text !== '“') break;
    if (lower(words[before]) === 'to') return false;
  }
  // `to " discuss rents "`
  return !(lower(words[before]) === 'to' && word.text === word.lemma);
}

/** Has one of the words from `from` (inside) to `to` (outside) a finite form? */
export function hasFinite(words: readonly Token[], from: number, to = words.length): boolean {
  for (let k = from; k < to; k++) if (isFinite(words, k)) return true;
  return false;
}

export const lower = (word: Token | undefined): string =>
  // Lemmas are in lower case: most words are their own, and need no look at their letters.
  word === undefined ? '' : word.text === word.lemma ? word.text : word.text.toLowerCase();
