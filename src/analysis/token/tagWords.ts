import winkNLP, { type ItsFunction, type WinkMethods } from 'wink-nlp';
import model from 'wink-eng-lite-web-model';
import type { PartOfSpeech, Span, Token } from '../model';

/** Characters given to wink-nlp at once: enough context for its tagger, little enough for its buffers. */
const CHUNK = 20_000;
/** wink-nlp's time grows with the square of an unbroken run of characters: longer runs are given to it in pieces. */
const LONGEST_RUN = 60;
/** wink-nlp keeps every word that it ever saw and has room for a million: it is made anew after so many words. */
const WORDS_PER_TAGGER = 500_000;

let nlp: WinkMethods | undefined;
let wordsSeen = 0;

interface Tagged extends Span {
  readonly lemma: string;
  readonly tag: PartOfSpeech;
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
  const pieces = readPieces(maskRuns(text, words));
  let p = 0;
  for (const { start, end } of words) {
    while (p < pieces.length && (pieces[p]?.end ?? 0) <= start) p++;
    let near: Tagged | undefined;
    for (let q = p; q < pieces.length; q++) {
      const piece = pieces[q];
      if (!piece || piece.start >= end) break;
      if (!near || (piece.tag !== 'PUNCT' && piece.tag !== 'SPACE')) near = piece;
    }
    const word = text.slice(start, end);
    const exact = near?.start === start && near.end === end ? near : undefined;
    tokens.push({ start, end, text: word, lemma: (exact?.lemma ?? word).toLowerCase(), tag: tagOf(word, exact, near) });
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

function tagOf(word: string, exact: Tagged | undefined, near: Tagged | undefined): PartOfSpeech {
  if (/^(?:\p{Lu}\.)+\p{Lu}?$/u.test(word)) return 'PROPN';
  if (exact && exact.tag !== 'SPACE') return exact.tag;
  const clitic = CLITIC_TAGS[word.toLowerCase().replace('’', "'")];
  if (clitic) return clitic;
  if (word === 'I') return 'PRON';
  if (!/[\p{L}\p{N}]/u.test(word)) return /\p{P}/u.test(word) ? 'PUNCT' : 'SYM';
  return near && near.tag !== 'PUNCT' && near.tag !== 'SPACE' ? near.tag : 'X';
}

/**
 * The words' stretch of the text in which nothing else is left; the same length, so that offsets hold. In an unbroken run one
 * word in sixty characters is blanked, and a longer word cut short. A hyphen before initials becomes a space: wink would cut
 * "Arden-U.S." wrongly and tag what follows by it.
 */
function maskRuns(text: string, words: readonly Span[]): { masked: string; offset: number } {
  const offset = words[0]?.start ?? 0;
  const parts: string[] = [];
  let at = offset;
  let run = 0;
  for (const { start, end } of words) {
    if (start > at) {
      parts.push(' '.repeat(start - at));
      run = 0;
    }
    run += end - start;
    const gluesInitials = text[start] === '-' && end - start === 1 && text[end + 1] === '.';
    if (gluesInitials || (run > LONGEST_RUN && end - start <= LONGEST_RUN)) {
      parts.push(' '.repeat(end - start));
      run = 0;
    } else if (end - start > LONGEST_RUN) {
      parts.push(text.slice(start, start + LONGEST_RUN - 1).padEnd(end - start));
      run = 0;
    } else parts.push(text.slice(start, end));
    at = end;
  }
  return { masked: parts.join(''), offset };
}

/** wink-nlp's own tokens of a masked stretch, with offsets into the document. */
function readPieces({ masked, offset }: { masked: string; offset: number }): Tagged[] {
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
  return texts.map((word, i) => {
    // Between wink's tokens stands nothing but the spaces of the mask.
    while (masked.charCodeAt(at) === 32) at++;
    const start = at;
    at += word.length;
    return { start: offset + start, end: offset + at, lemma: lemmas[i] ?? word, tag: tags[i] ?? 'X' };
  });
}
