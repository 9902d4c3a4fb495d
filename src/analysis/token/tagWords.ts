import winkNLP, { type ItsFunction, type WinkMethods } from 'wink-nlp';
import model from 'wink-eng-lite-web-model';
import type { PartOfSpeech, Span, Token } from '../model';

/** Characters given to wink-nlp at once: enough context for its tagger, little enough for its buffers. */
const CHUNK = 20_000;
/** wink-nlp's time grows with the square of an unbroken run of characters: longer runs are given to it in pieces. */
const LONGEST_RUN = 60;
/** wink-nlp keeps every word that it ever saw and has room for a million: it is made anew after so many words. */
const WORDS_PER_TAGGER = 500_000;

const SPACE = 0x20;

let nlp: WinkMethods | undefined;
let wordsSeen = 0;

/** wink-nlp's own tokens, one an index: an array a field, as a long text has hundreds of thousands of them. */
interface Pieces {
  /** Offsets into the document. */
  readonly starts: readonly number[];
  readonly texts: readonly string[];
  readonly lemmas: readonly string[];
  readonly tags: readonly PartOfSpeech[];
}

/**
 * Gives each word its part of speech and lemma, by wink-nlp. Where wink cuts a word in pieces, the word takes the tag of the
 * last piece that is no punctuation; where it joins words, each takes the tag of the whole, clitics by their form.
 * @param words spans into `text`, sorted, none overlapping, as `cutWords` makes them
 */
export function tagWords(text: string, words: readonly Span[]): Token[] {
  const tokens: Token[] = [];
  for (let first = 0; first < words.length;) {
    const last = chunkEnd(text, words, first);
    tagChunk(text, words.slice(first, last), tokens);
    first = last;
  }
  return tokens;
}

/** The word where the next chunk starts: behind a line break once the chunk is full, in any case at twice its size. */
function chunkEnd(text: string, words: readonly Span[], first: number): number {
  const start = words[first]?.start ?? 0;
  let i = first + 1;
  for (; i < words.length; i++) {
    const [before, word] = [words[i - 1], words[i]];
    if (!before || !word) break;
    if (word.start - start > 2 * CHUNK) break;
    if (word.start - start > CHUNK && text.slice(before.end, word.start).includes('\n')) break;
  }
  return i;
}

function tagChunk(text: string, words: readonly Span[], tokens: Token[]): void {
  const { starts, texts, lemmas, tags } = readPieces(maskRuns(text, words));
  const endOf = (i: number): number => (starts[i] ?? 0) + (texts[i]?.length ?? 0);
  let p = 0;
  for (const { start, end } of words) {
    while (p < starts.length && endOf(p) <= start) p++;
    let near = -1;
    for (let q = p; q < starts.length && (starts[q] ?? 0) < end; q++) {
      if (near < 0 || (tags[q] !== 'PUNCT' && tags[q] !== 'SPACE')) near = q;
    }
    const isExact = near >= 0 && starts[near] === start && endOf(near) === end;
    // wink has one string for all mentions of a word: that saves memory, and maps find it faster than a new one.
    const known = isExact ? texts[near] : undefined;
    const word = known !== undefined && text.startsWith(known, start) ? known : text.slice(start, end);
    const lemma = (isExact ? lemmas[near] : undefined) ?? word;
    tokens.push({ start, end, text: word, lemma: lemma.toLowerCase(), tag: tagOf(word, tags[near], isExact) });
  }
}

const CLITIC_TAGS: Readonly<Record<string, PartOfSpeech>> = {
  "'s": 'PART',
  "n't": 'PART',
  "'re": 'AUX',
  "'ve": 'AUX',
  "'ll": 'AUX',
  "'d": 'AUX',
  "'m": 'AUX', // prettier-ignore
};

/** @param near the tag of wink's piece at the word; `isExact` where it is the word and nothing else */
function tagOf(word: string, near: PartOfSpeech | undefined, isExact: boolean): PartOfSpeech {
  if (word.charAt(1) === '.' && /^(?:\p{Lu}\.)+\p{Lu}?$/u.test(word)) return 'PROPN';
  if (near && isExact && near !== 'SPACE') return near;
  const clitic = CLITIC_TAGS[word.toLowerCase().replace('’', "'")];
  if (clitic) return clitic;
  if (word === 'I') return 'PRON';
  if (!/[\p{L}\p{N}]/u.test(word)) return /\p{P}/u.test(word) ? 'PUNCT' : 'SYM';
  return near && near !== 'PUNCT' && near !== 'SPACE' ? near : 'X';
}

/**
 * The words' stretch of the text in which nothing else is left; the same length, so that offsets hold. In an unbroken run one
 * word in sixty characters is blanked, and a longer word cut short. A hyphen before initials becomes a space: wink would cut
 * "Arden-U.S." wrongly and tag what follows by it.
 */
function maskRuns(text: string, words: readonly Span[]): { masked: string; offset: number } {
  const offset = words[0]?.start ?? 0;
  let masked = '';
  /** Up to here the text is in `masked`, from here to `at` it still is to be copied as it stands. */
  let copied = offset;
  let at = offset;
  let run = 0;
  const replace = (start: number, end: number, by: string): void => {
    masked += text.slice(copied, start) + by.padEnd(end - start);
    copied = end;
  };
  for (const { start, end } of words) {
    if (start > at) {
      if (start > at + 1 || text.charCodeAt(at) !== SPACE) replace(at, start, '');
      run = 0;
    }
    const length = end - start;
    run += length;
    const gluesInitials = length === 1 && text.charAt(start) === '-' && text.charAt(end + 1) === '.';
    if (gluesInitials || (run > LONGEST_RUN && length <= LONGEST_RUN)) {
      replace(start, end, '');
      run = 0;
    } else if (length > LONGEST_RUN) {
      replace(start, end, text.slice(start, start + LONGEST_RUN - 1));
      run = 0;
    }
    at = end;
  }
  return { masked: masked + text.slice(copied, at), offset };
}

/** wink-nlp's own tokens of a masked stretch. */
function readPieces({ masked, offset }: { masked: string; offset: number }): Pieces {
  if (!nlp || wordsSeen > WORDS_PER_TAGGER) {
    nlp = winkNLP(model, ['pos']);
    wordsSeen = 0;
  }
  const its = nlp.its as unknown as Readonly<Record<'value' | 'lemma' | 'pos', ItsFunction<string>>>;
  const tokens = nlp.readDoc(masked).tokens();
  const texts = tokens.out(its.value);
  const lemmas = tokens.out(its.lemma);
  const tags = tokens.out(its.pos) as PartOfSpeech[];
  wordsSeen += texts.length;
  let at = 0;
  const starts = texts.map((word) => {
    // Between wink's tokens stands nothing but the spaces of the mask.
    while (masked.charCodeAt(at) === SPACE) at++;
    const start = at;
    at += word.length;
    return offset + start;
  });
  return { starts, texts, lemmas, tags };
}
