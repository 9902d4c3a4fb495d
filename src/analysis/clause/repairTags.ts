import type { PartOfSpeech, Token } from '../model';

const OPENS_OBJECT = new Set<PartOfSpeech>(['DET', 'PRON', 'ADJ', 'PROPN', 'NOUN', 'NUM', 'ADP', 'ADV']);
const NOMINAL = new Set<PartOfSpeech>(['NOUN', 'PROPN', 'PRON']);
/** "to open a road", "will free the crew". */
const ALSO_VERB = /^(?:open|close|clean|clear|free|empty|lower|slow|calm|secure)$/;
const NOT_A_VERB = new Set(['including', 'according', 'regarding', 'concerning', 'excluding', 'following', 'during']);

/** Is this an -ing form that stands where a clause can open: ", marking the day", "rules requiring masks"? */
function isHiddenParticiple(words: readonly Token[], i: number): boolean {
  const [word, before, after] = [words[i], words[i - 1], words[i + 1]];
  if (!word || !before || !after || word.tag !== 'NOUN' || !/[a-z]ing$/.test(word.text)) return false;
  return (
    (before.text === ',' || before.lemma === 'and') && (OPENS_OBJECT.has(after.tag) || /[a-z]ed$/.test(after.text))
  );
}

/** Is this the verb that the clause still lacks: "The vote marks the end", "Both sides aim to win", "Ms Orr notes that …"? */
function isHiddenFiniteVerb(words: readonly Token[], i: number, clauseHasVerb: boolean): boolean {
  const [word, before, after] = [words[i], words[i - 1], words[i + 1]];
  if (clauseHasVerb || !word || !before || !after || word.tag !== 'NOUN' || !/^[a-z]+$/.test(word.text)) return false;
  const isJoined = before.tag === 'CCONJ' && word.text.endsWith('s');
  if (/^(?:who|which)$/.test(before.lemma)) return word.text.endsWith('s') && OPENS_OBJECT.has(after.tag);
  if (!NOMINAL.has(before.tag) && before.lemma !== 'that' && !isJoined) return false;
  if (after.lemma === 'that' && /^(?:report|claim|state|note|hope|fear|promise|charge)$/.test(word.text))
    return before.text.endsWith('s');
  if (after.lemma === 'to') return words[i + 2]?.tag === 'VERB';
  return word.text.endsWith('s') && (after.tag === 'DET' || after.lemma === 'that' || after.tag === 'PRON');
}

function repairTag(words: readonly Token[], i: number, clauseHasVerb: boolean): PartOfSpeech {
  const word = words[i];
  if (!word) return 'X';
  if (word.tag === 'VERB' && NOT_A_VERB.has(word.text.toLowerCase()) && words[i - 1]?.tag !== 'AUX') return 'ADP';
  if (word.text === '-' && words[i - 1]?.end === word.start && words[i + 1]?.start === word.end) return 'SYM';
  if (i === 0 && word.text === 'Given') return 'ADP';
  if (word.tag === 'ADJ' && ALSO_VERB.test(word.text) && words[i + 1]?.tag === 'DET') return 'VERB';
  if (word.tag === 'NOUN' && /[a-z]ed$/.test(word.text) && words[i + 1]?.lemma === 'by') return 'VERB';
  if (
    word.tag === 'NOUN' &&
    words[i - 1]?.lemma === 'to' &&
    words[i + 1]?.tag === 'DET' &&
    /^[a-z]+[^s]$/.test(word.text)
  )
    return 'VERB';
  if (isHiddenParticiple(words, i) || isHiddenFiniteVerb(words, i, clauseHasVerb)) return 'VERB';
  return word.tag;
}

/**
 * Puts right what the tagger often gets wrong in news: verbs taken for nouns, prepositions taken for verbs.
 * `the/DET vote/NOUN marks/NOUN the/DET end/NOUN` -> `the/DET vote/NOUN marks/VERB the/DET end/NOUN`
 */
export function repairTags(words: readonly Token[]): Token[] {
  let clauseHasVerb = false;
  return words.map((word, i) => {
    if (word.tag === 'SCONJ' || word.tag === 'CCONJ' || /^[,;:]$/.test(word.text) || word.lemma === 'that') {
      clauseHasVerb = false;
    }
    const tag = repairTag(words, i, clauseHasVerb);
    if (tag === 'AUX' || (tag === 'VERB' && !word.text.endsWith('ing'))) clauseHasVerb = true;
    return tag === word.tag ? word : { ...word, tag };
  });
}
