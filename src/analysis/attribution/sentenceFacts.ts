import type { EntityMention, EntityType, PartOfSpeech, Quote, Token } from '../model';
import { splitClauses, type WordRange } from '../clause/splitClauses';
import { isComma, isVerb } from '../clause/wordForm';
import { hashText } from '../entity/featureHash';
import type { Sentence } from '../clause/readSentences';
import { findFrames, type Frame } from '../quote/findFrames';
import { isQuoteMark } from '../quote/sourcePhrase';

const TAGS: readonly PartOfSpeech[] = [
  'ADJ', 'ADP', 'ADV', 'AUX', 'CCONJ', 'DET', 'INTJ', 'NOUN', 'NUM', 'PART', 'PRON', 'PROPN', 'PUNCT', 'SCONJ', 'SYM', 'VERB', 'X', 'SPACE',
]; // prettier-ignore
const TAG_CODES = new Map(TAGS.map((tag, i) => [tag, i + 1]));

const TYPE_CODES: Readonly<Record<EntityType, number>> = {
  person: 1,
  organization: 2,
  place: 3,
  facility: 3,
  norp: 4,
  role: 5,
  event: 6,
  product: 6,
  work: 6,
};
const QUOTE_CODES: Readonly<Record<Quote['kind'], number>> = { speech: 1, phrase: 2, name: 3 };

/** A sentence as numbers, one an index for each word. */
export interface SentenceFacts {
  readonly words: readonly Token[];
  readonly frames: readonly Frame[];
  readonly region: number;
  readonly texts: Int32Array;
  readonly lemmas: Int32Array;
  readonly tags: Uint8Array;
  /** Kind of the quotation that a word stands in, 0 for none. */
  readonly quoted: Uint8Array;
  /** Twice the type of the entity that a word belongs to, and 1 if it begins it; 0 for none. */
  readonly marks: Uint8Array;
}

/** Walks spans in text order beside words in text order. */
class SpanCursor<S extends { readonly start: number; readonly end: number }> {
  readonly #spans: readonly S[];
  #at = 0;

  constructor(spans: readonly S[]) {
    this.#spans = spans;
  }

  /** The span that holds `at`, which must not fall from call to call. */
  over(at: number): S | undefined {
    while ((this.#spans[this.#at]?.end ?? Infinity) <= at) this.#at++;
    const span = this.#spans[this.#at];
    return span && span.start <= at ? span : undefined;
  }
}

/** Reads the sentences of a document, in text order, as numbers. */
export function createFactReader(
  entities: readonly EntityMention[],
  quotes: readonly Quote[],
): (sentence: Sentence) => SentenceFacts {
  const entityAt = new SpanCursor(entities);
  const quoteAt = new SpanCursor(quotes);
  return ({ words, region }) => {
    const n = words.length;
    const facts = {
      words,
      frames: findFrames(words),
      region: hashText(region),
      texts: new Int32Array(n),
      lemmas: new Int32Array(n),
      tags: new Uint8Array(n),
      quoted: new Uint8Array(n),
      marks: new Uint8Array(n),
    };
    words.forEach((word, i) => {
      const lemma = hashText(word.lemma);
      facts.lemmas[i] = lemma;
      facts.texts[i] = word.text === word.lemma ? lemma : hashText(word.text.toLowerCase());
      facts.tags[i] = TAG_CODES.get(word.tag) ?? 0;
      const quote = quoteAt.over(word.start);
      facts.quoted[i] = quote ? QUOTE_CODES[quote.kind] : 0;
      const entity = entityAt.over(word.start);
      facts.marks[i] = entity ? 2 * TYPE_CODES[entity.type] + (entity.start >= word.start ? 1 : 0) : 0;
    });
    return facts;
  };
}

/** How a sentence is laid out; asked for only where it has a cue. */
export interface SentenceLayout {
  /** 1 where a clause begins, 2 where one ends, 3 where both. */
  readonly clauses: Uint8Array;
  /** Number of commas, verbs and quotation marks before each word. */
  readonly commas: Uint16Array;
  readonly verbs: Uint16Array;
  readonly quoteMarks: Uint16Array;
}

export function readLayout({ words }: SentenceFacts): SentenceLayout {
  const count = (is: (word: Token) => boolean): Uint16Array => {
    const counts = new Uint16Array(words.length + 1);
    words.forEach((word, i) => (counts[i + 1] = (counts[i] ?? 0) + (is(word) ? 1 : 0)));
    return counts;
  };
  return { clauses: markClauses(words), commas: count(isComma), verbs: count(isVerb), quoteMarks: count(isQuoteMark) };
}

function markClauses(words: readonly Token[]): Uint8Array {
  const marks = new Uint8Array(words.length);
  for (const { first, last } of splitClauses(words)) {
    marks[first] = (marks[first] ?? 0) | 1;
    marks[last] = (marks[last] ?? 0) | 2;
  }
  return marks;
}

/**
 * The word of a cue that tells what it is: its first verb that is no auxiliary, else its first noun or adjective, else its first word.
 * `[has also said] in a statement` -> said
 */
export function headOf(words: readonly Token[], { first, last }: WordRange): number {
  const find = (test: RegExp): number => {
    for (let i = first; i <= last; i++) {
      const word = words[i];
      if (word && test.test(word.tag) && !/^(?:have|do|be)$/.test(word.lemma)) return i;
    }
    return -1;
  };
  const verb = find(/^VERB$/);
  const noun = verb < 0 ? find(/^(?:NOUN|ADJ|PROPN)$/) : verb;
  return noun < 0 ? first : noun;
}
