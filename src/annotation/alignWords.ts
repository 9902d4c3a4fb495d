import type { Span } from '../analysis/model';
import type { PlacedWord, WordChange } from './placedWords';
import { isSpellingOf } from './wordGuard';

export interface Alignment {
  /** First and last word of the text (indices, inclusive) that the quote is laid beside. */
  readonly first: number;
  readonly last: number;
  /** 1 = the same words, 0 = none. */
  readonly similarity: number;
  readonly changes: readonly WordChange[];
  /** The quote's first and last words are both there: beyond a missing one, anything might stand in its place. */
  readonly hasEdges: boolean;
}

const SPELLING_COST = 0.5;

/**
 * Lays the quote's words beside the text's, near word `from`, with the fewest words dropped and added
 * (Needleman and Wunsch 1970, text before and after the quote free of charge).
 * Time and space: quote length squared.
 * @param within the words of the text (indices, end exclusive) that may be used
 *
 * "the old quay burned" in "… that the quay burned down" -> dropped: old; similarity 0.75
 */
export function alignWords(
  quote: readonly PlacedWord[],
  words: readonly PlacedWord[],
  from: number,
  within: Span = { start: 0, end: words.length },
): Alignment {
  const slack = 4 + Math.ceil(quote.length / 4);
  const begin = Math.max(within.start, from - 2);
  const window = words.slice(begin, Math.max(begin, Math.min(within.end, from + quote.length + 2 * slack)));
  const costs = fillCosts(quote, window);
  const bottom = costs[quote.length] ?? [];
  let column = 0;
  bottom.forEach((cost, j) => {
    // Of equal ones the last: it has laid more words beside each other.
    if (cost <= (bottom[column] ?? Infinity)) column = j;
  });
  const trace = traceBack(quote, window, costs, column);
  return {
    first: begin + trace.first,
    last: begin + column - 1,
    similarity: Math.max(0, 1 - (bottom[column] ?? quote.length) / quote.length),
    changes: trace.changes,
    hasEdges: isLaidBeside(quote[0], window[trace.first]) && isLaidBeside(quote.at(-1), window[column - 1]),
  };
}

function fillCosts(quote: readonly PlacedWord[], window: readonly PlacedWord[]): number[][] {
  const costs: number[][] = [new Array<number>(window.length + 1).fill(0)];
  quote.forEach((word, i) => {
    const above = costs[i] ?? [];
    const row = [i + 1];
    window.forEach((other, j) => {
      const beside = (above[j] ?? Infinity) + matchCost(word, other);
      row.push(Math.min(beside, (above[j + 1] ?? Infinity) + 1, (row[j] ?? Infinity) + 1));
    });
    costs.push(row);
  });
  return costs;
}

function matchCost(a: PlacedWord, b: PlacedWord): number {
  if (a.form === b.form) return 0;
  return isSpellingOf(a.form, b.form) ? SPELLING_COST : Infinity;
}

const isLaidBeside = (a: PlacedWord | undefined, b: PlacedWord | undefined): boolean =>
  a !== undefined && b !== undefined && matchCost(a, b) < Infinity;

function traceBack(
  quote: readonly PlacedWord[],
  window: readonly PlacedWord[],
  costs: readonly (readonly number[])[],
  column: number,
): { first: number; changes: WordChange[] } {
  const changes: WordChange[] = [];
  let dropped: PlacedWord[] = [];
  let added: PlacedWord[] = [];
  const close = (): void => {
    if (dropped.length + added.length > 0) changes.push({ dropped, added });
    dropped = [];
    added = [];
  };
  let i = quote.length;
  let j = column;
  while (i > 0) {
    const word = quote[i - 1];
    const other = window[j - 1];
    const here = costs[i]?.[j] ?? 0;
    const beside = word && other ? matchCost(word, other) : Infinity;
    if (word && other && here === (costs[i - 1]?.[j - 1] ?? 0) + beside) {
      close();
      if (beside > 0) changes.push({ dropped: [word], added: [other] });
      i--;
      j--;
    } else if (word && here === (costs[i - 1]?.[j] ?? 0) + 1) {
      dropped.unshift(word);
      i--;
    } else {
      if (other) added.unshift(other);
      j--;
    }
  }
  close();
  return { first: j, changes: changes.reverse() };
}
