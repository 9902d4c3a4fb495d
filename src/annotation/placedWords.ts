import type { Span } from '../analysis/model';

export interface PlacedWord extends Span {
  /** As written. */
  readonly text: string;
  /** Lower case, with straight apostrophes: what is compared. */
  readonly form: string;
}

/** Words that stand in one text only; both sides filled where some were replaced. */
export interface WordChange {
  readonly dropped: readonly PlacedWord[];
  readonly added: readonly PlacedWord[];
}

/** Letters and digits with the marks inside a word or number; a currency or percent sign is a word of its own. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’.,:\-‑][\p{L}\p{M}\p{N}]+)*|[%\p{Sc}°]/gu;

/** "Didn’t pay $1.5" -> didn't, pay, $, 1.5 */
export function splitIntoWords(text: string): PlacedWord[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    text: word,
    form: word.toLowerCase().replaceAll('’', "'"),
    start: index,
    end: index + word.length,
  }));
}
