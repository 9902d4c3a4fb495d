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
  // "since arresting her", "was filmed punching the guard", "the Old Bridge linking the towns"
  const hasObject = after.tag === 'DET' || (after.tag === 'PRON' && !/^(?:who|which|that)$/.test(after.lemma));
  const isLinked = before.tag === 'SCONJ' || /^(?:after|before)$/.test(before.text.toLowerCase());
  if (hasObject && (isLinked || before.tag === 'VERB' || before.tag === 'PROPN')) return true;
  return (
    (before.text === ',' || before.lemma === 'and') && (OPENS_OBJECT.has(after.tag) || /[a-z]ed$/.test(after.text))
  );
}

const PAUSES = new Set([',', ';', ':']);
/** Forms that are hardly ever anything else behind a noun: "the six-year-old fell". */
const FORMS_OF_VERB = new Set(['fell', 'broke', 'sank', 'struck', 'flew', 'grew', 'threw', 'wrote', 'drew', 'swore']);

/** Nouns that are plural without an "s": they can be the subject of a bare verb. */
const PLURAL = /^(?:people|police|men|women|children|staff|crew|fans|media|s)$/;

/** Is this a noun between nouns that could be a verb: "a space launch vehicle", not "officials launch rockets"? */
function isHiddenNoun(words: readonly Token[], i: number): boolean {
  const [word, before, after] = [words[i], words[i - 1], words[i + 1]];
  if (word?.tag !== 'VERB' || !/^[a-z]+$/.test(word.text) || word.text !== word.lemma || word.text === 'say')
    return false;
  // "an offshore [company]": an article has its noun.
  if (before?.tag === 'ADV' && !before.text.endsWith('ly') && /^an?$/i.test(words[i - 2]?.text ?? '')) return true;
  const isBetween = before?.tag === 'NOUN' && after?.tag === 'NOUN';
  if (after?.tag === 'NOUN' && before?.tag === 'ADJ' && hasArticle(words, i)) return true;
  if (before?.tag === 'PROPN') return isOwnedByName(words, i);
  if (before?.tag !== 'NOUN' || !/^[a-z]+[^s]$/.test(before.text) || PLURAL.test(before.text)) return false;
  return (isBetween || isObject(words, i)) && hasArticle(words, i - 1);
}

/** "in his New Year's Day [address], …": behind an owner and a name. */
function isOwnedByName(words: readonly Token[], i: number): boolean {
  const after = words[i + 1];
  if (after !== undefined && !/^(?:ADP|PUNCT)$/.test(after.tag)) return false;
  for (let k = i - 1; k >= Math.max(0, i - 6); k--) {
    if (/^(?:his|her|its|their)$/i.test(words[k]?.text ?? '')) return !ALLOWS_BARE_VERB.test(words[k - 1]?.lemma ?? '');
    if (!/^(?:PROPN|PART|ADJ|NOUN)$/.test(words[k]?.tag ?? '')) return false;
  }
  return false;
}

/** Verbs whose past has the same form: "the storm hit on Friday". */
const SAME_IN_PAST =
  /^(?:beat|bet|bid|burst|cast|cost|cut|fit|forecast|hit|hurt|let|put|quit|read|rid|run|come|become|set|shed|shut|split|spread|thrust|upset|wed)$/;

/** "took her assault [claim] seriously", "the rent [rise] in May": no verb of this form fits a singular noun, but behind "let", "saw" and the like. */
function isObject(words: readonly Token[], i: number): boolean {
  const after = words[i + 1];
  const ends = after === undefined || /^(?:ADV|ADP|PUNCT)$/.test(after.tag);
  if (!ends || SAME_IN_PAST.test(words[i]?.text ?? '')) return false;
  let opens = i - 1;
  while (/^(?:NOUN|ADJ)$/.test(words[opens]?.tag ?? '')) opens--;
  // "candidates for the post [include] …": the plural stands before.
  const before = words[opens - 1];
  return !/^(?:ADP|CCONJ)$/.test(before?.tag ?? '') && !ALLOWS_BARE_VERB.test(before?.lemma ?? '');
}
const ALLOWS_BARE_VERB =
  /^(?:let|make|help|have|see|watch|hear|feel|that|do|can|could|will|would|shall|should|may|might|must)$/;

function hasArticle(words: readonly Token[], noun: number): boolean {
  for (let k = noun - 1; k >= Math.max(0, noun - 3); k--) {
    if (words[k]?.tag === 'DET' || /^(?:his|her|its|their)$/i.test(words[k]?.text ?? '')) return true;
    if (words[k]?.tag !== 'NOUN' && words[k]?.tag !== 'ADJ') return false;
  }
  return false;
}

const ALSO_NOUN =
  /^(?:well|right|left|back|outside|inside|forward|home|past|north|south|east|west|high|low|worst|best)$/;

/** "the [well] turned out to be empty", "down a deep [well],": not "the well known pier". */
function isNounAfterArticle(words: readonly Token[], i: number): boolean {
  const [word, after, next] = [words[i], words[i + 1], words[i + 2]];
  if (word?.tag !== 'ADV' || !ALSO_NOUN.test(word.text)) return false;
  const opens = /^(?:ADJ|ADV)$/.test(words[i - 1]?.tag ?? '') ? i - 2 : i - 1;
  if (words[opens]?.tag !== 'DET') return false;
  const hasVerb = after?.tag === 'VERB' && !/^(?:NOUN|PROPN|ADJ)$/.test(next?.tag ?? '');
  return after === undefined || hasVerb || (/^(?:AUX|ADP|PUNCT|CCONJ)$/.test(after.tag) && after.text !== '-');
}

/** Is this the second half of a name: "Min [Sang]-ok"? */
function isNamePart(words: readonly Token[], i: number): boolean {
  const [word, before, after] = [words[i], words[i - 1], words[i + 1]];
  if (word?.tag !== 'VERB' || !/^\p{Lu}\p{Ll}+$/u.test(word.text) || after?.text !== '-') return false;
  return after.start === word.end && before !== undefined && /^\p{Lu}/u.test(before.text);
}

/** Is this the verb that the clause still lacks: "The vote marks the end", "Both sides aim to win", "Ms Orr notes that …"? */
function isHiddenFiniteVerb(words: readonly Token[], i: number, clauseHasVerb: boolean): boolean {
  const [word, before, after] = [words[i], words[i - 1], words[i + 1]];
  if (clauseHasVerb || !word || !before || !after || word.tag !== 'NOUN' || !/^[a-z]+$/.test(word.text)) return false;
  const isJoined = before.tag === 'CCONJ' && word.text.endsWith('s') && hasThirdPerson(words, i);
  if (/^(?:who|which)$/.test(before.lemma)) return word.text.endsWith('s') && OPENS_OBJECT.has(after.tag);
  if (!NOMINAL.has(before.tag) && before.lemma !== 'that' && !isJoined) return false;
  if (after.lemma === 'that' && /^(?:report|claim|state|note|hope|fear|promise|charge)$/.test(word.text))
    return before.text.endsWith('s');
  if (after.lemma === 'to') return words[i + 2]?.tag === 'VERB';
  if (!word.text.endsWith('s')) return false;
  // "The road links Ayr with Orr."
  const isLink = before.tag === 'NOUN' && after.tag === 'PROPN' && hasArticle(words, i - 1) && !hasVerbBehind(words, i);
  return isLink || after.tag === 'DET' || after.lemma === 'that' || after.tag === 'PRON';
}

/** "It opens the road and links …": what is joined goes on with a verb of this form. "arsenal and missiles that he has" does not. */
function hasThirdPerson(words: readonly Token[], i: number): boolean {
  for (let k = i - 1; k >= 0; k--) if (words[k]?.tag === 'VERB' && words[k]?.text.endsWith('s')) return true;
  return false;
}

function hasVerbBehind(words: readonly Token[], i: number): boolean {
  for (let k = i + 1; k < words.length; k++) if (words[k]?.tag === 'VERB' || words[k]?.tag === 'AUX') return true;
  return false;
}

function repairTag(words: readonly Token[], i: number, clauseHasVerb: boolean): PartOfSpeech {
  const word = words[i];
  if (!word) return 'X';
  if (word.tag === 'VERB' && NOT_A_VERB.has(word.text.toLowerCase()) && words[i - 1]?.tag !== 'AUX') return 'ADP';
  if (word.text === '-' && words[i - 1]?.end === word.start && words[i + 1]?.start === word.end) return 'SYM';
  if (isHiddenNoun(words, i) || isNounAfterArticle(words, i)) return 'NOUN';
  if (word.tag !== 'VERB' && FORMS_OF_VERB.has(word.text) && /^(?:NOUN|PROPN|ADJ|PRON)$/.test(words[i - 1]?.tag ?? ''))
    return 'VERB';
  if (isNamePart(words, i)) return 'PROPN';
  if (i === 0 && word.text === 'Given') return 'ADP';
  // "another said rents …", not "the said rents"
  if (word.tag === 'ADJ' && word.text === 'said' && /^(?:another|some|many)$/i.test(words[i - 1]?.text ?? ''))
    return 'VERB';
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

/** The word with another tag, in the shape of all words: V8 gives copies by spread a shape each, which makes every look at one of them slow. */
export function retag({ start, end, text, lemma }: Token, tag: PartOfSpeech): Token {
  return { start, end, text, lemma, tag };
}

/**
 * Puts right what the tagger often gets wrong in news: verbs taken for nouns, prepositions taken for verbs.
 * `the/DET vote/NOUN marks/NOUN the/DET end/NOUN` -> `the/DET vote/NOUN marks/VERB the/DET end/NOUN`
 */
export function repairTags(words: readonly Token[]): Token[] {
  let clauseHasVerb = false;
  return words.map((word, i) => {
    if (word.tag === 'SCONJ' || word.tag === 'CCONJ' || PAUSES.has(word.text) || word.lemma === 'that') {
      clauseHasVerb = false;
    }
    const tag = repairTag(words, i, clauseHasVerb);
    if (tag === 'AUX' || (tag === 'VERB' && !word.text.endsWith('ing'))) clauseHasVerb = true;
    if (tag === word.tag) return word;
    // The lemma of the adjective is the form itself.
    return retag(word.text === 'said' ? { ...word, lemma: 'say' } : word, tag);
  });
}
