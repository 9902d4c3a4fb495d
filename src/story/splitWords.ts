import type { Span } from '../analysis/model';

/** A word or one punctuation mark, with the form that two of them are compared by. */
export interface Word extends Span {
  /** Equal forms are equal words: case, curly quotes, kinds of dash and the points of an abbreviation make no difference. */
  readonly form: string;
  readonly isPunctuation: boolean;
}

// In order: an abbreviation with its points; a character of a script written without spaces; a word with inner marks
// (don't, 3,000, 1.5); an emoji or flag with all its parts; a mark or symbol. No branch can give back what it took: linear in the text's length.
const WORD =
  /(?:\p{L}\.){2,}|[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]|[\p{L}\p{M}\p{N}]+(?:['’.,][\p{L}\p{M}\p{N}]+)*|\p{Extended_Pictographic}(?:\uFE0F|\u200D\p{Extended_Pictographic}|\p{Emoji_Modifier})*|\p{RI}\p{RI}|[^\s\p{L}\p{M}\p{N}]/gu;

/**
 * The words and punctuation marks of `text`, in order; what lies between them is white space.
 * `“Don’t go,” he said` -> `"`, `don't`, `go`, `,`, `"`, `he`, `said`
 */
export function splitWords(text: string): readonly Word[] {
  return Array.from(text.matchAll(WORD), (match) => {
    const [word] = match;
    const isPunctuation = !/[\p{L}\p{M}\p{N}]/u.test(word);
    return { start: match.index, end: match.index + word.length, form: normalise(word, isPunctuation), isPunctuation };
  });
}

/** `U.S.` -> `us`, `Don’t` -> `don't`, `–` -> `-`, `»` -> `"` */
function normalise(word: string, isPunctuation: boolean): string {
  if (isPunctuation) return MARKS.get(word) ?? word;
  const form = word.normalize('NFC').toLowerCase().replaceAll('’', "'");
  return /^(?:\p{L}\.){2,}$/u.test(word) ? form.replaceAll('.', '') : form;
}

const MARKS: ReadonlyMap<string, string> = new Map(
  (
    [
      ["'", '‘ ’ ‚ ‛ ` ´'],
      ['"', '“ ” „ ‟ « »'],
      ['-', '‐ ‑ ‒ – — ― −'],
    ] as const
  ).flatMap(([plain, marks]) => marks.split(' ').map((mark) => [mark, plain] as const)),
);
