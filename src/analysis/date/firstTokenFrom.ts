import type { Span } from '../model';

/**
 * Index of the first span that starts at or after `offset`, by binary search; `spans.length` where there is none.
 * @param spans sorted by start
 */
export function firstTokenFrom(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
