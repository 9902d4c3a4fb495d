import winkNLP, { type ItsFunction } from 'wink-nlp';
import model from 'wink-eng-lite-web-model';
import type { PartOfSpeech, Token } from '../model';

const nlp = winkNLP(model, ['pos']);
const { its } = nlp;

/**
 * Tokens of `text` with part-of-speech tags and lemmas, by wink-nlp.
 * @returns tokens in text order; `text.slice(token.start, token.end) === token.text`
 */
export function tokenize(text: string): Token[] {
  const tokens = nlp.readDoc(text).tokens();
  const texts = tokens.out(its.value);
  const lemmas = tokens.out(its.lemma as unknown as ItsFunction<string>);
  const tags = tokens.out(its.pos) as PartOfSpeech[];
  const spaces = tokens.out(its.precedingSpaces);
  let at = 0;
  return texts.map((word, i) => {
    const start = text.indexOf(word, at + (spaces[i] ?? '').length);
    at = start + word.length;
    return { start, end: at, text: word, lemma: lemmas[i] ?? word.toLowerCase(), tag: tags[i] ?? 'X' };
  });
}
