import type { Span } from '../../model';

/**
 * Of spans that overlap, keeps the longest (of equals the one found first): "Friday" inside "Friday, January 2" goes.
 * @param spans in any order; those of equal start keep their order
 * @returns in text order, without overlaps
 */
export function keepLongest<T extends Span>(spans: readonly T[]): T[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: T[] = [];
  for (const span of sorted) {
    const last = kept.at(-1);
    if (!last || last.end <= span.start) kept.push(span);
    else if (span.end - span.start > last.end - last.start) kept[kept.length - 1] = span;
  }
  return kept;
}
