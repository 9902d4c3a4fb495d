import type { Token } from '../model';
import { cutWords } from './cutWords';
import { tagWords } from './tagWords';

/**
 * Tokens of `text` with part-of-speech tags and lemmas: our own cut (`cutWords`), wink-nlp's tags (`tagWords`).
 * Any string is fine; the time is linear in its length.
 * @returns tokens in text order, none overlapping, none with white space; `text.slice(token.start, token.end) === token.text`
 */
export function tokenize(text: string): Token[] {
  return tagWords(text, cutWords(text));
}
