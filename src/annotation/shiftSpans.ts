import type { Span } from '../analysis/model';

/** Old text from `start` to `end` was replaced by `length` UTF-16 units. Offsets are those of the text before all edits. */
export interface ShiftEdit extends Span {
  readonly length: number;
}

/**
 * Where each span stands after the edits (of one change event: they do not overlap, their order does not matter).
 * Text typed at a span's edge stays outside, text typed inside is taken in, a cut edge shrinks it.
 * @returns as many items as spans; undefined where nothing of a span's text is left
 *
 * span "Quill" in "Mara Quill" + "Dr " typed at 0 -> the same word, 3 to the right
 */
export function shiftSpans(spans: readonly Span[], edits: readonly ShiftEdit[]): (Span | undefined)[] {
  const sorted = edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
  const deltas = [0];
  for (const { start, end, length } of sorted) deltas.push((deltas.at(-1) ?? 0) + length - (end - start));
  return spans.map((span) => {
    const start = shiftStart(span.start, sorted, deltas);
    const end = shiftEnd(span.end, sorted, deltas);
    const isGone = end <= start || isReplaced(span, sorted);
    return isGone ? undefined : { start, end };
  });
}

/** A start inside a replaced range moves behind the replacement; text typed at the start stays before it. */
function shiftStart(offset: number, edits: readonly ShiftEdit[], deltas: readonly number[]): number {
  const next = countWhile(edits, (edit) => edit.end <= offset);
  const cut = edits[next];
  return cut && cut.start < offset ? cut.end + (deltas[next + 1] ?? 0) : offset + (deltas[next] ?? 0);
}

/** An end inside a replaced range moves before the replacement; text typed at the end stays behind it. */
function shiftEnd(offset: number, edits: readonly ShiftEdit[], deltas: readonly number[]): number {
  const next = countWhile(edits, (edit) => edit.start < offset);
  const cut = edits[next - 1];
  return cut && cut.end > offset ? cut.start + (deltas[next - 1] ?? 0) : offset + (deltas[next] ?? 0);
}

/** One edit took the whole span: what stands there now is other text. */
function isReplaced(span: Span, edits: readonly ShiftEdit[]): boolean {
  const edit = edits[countWhile(edits, ({ end }) => end < span.end)];
  return edit !== undefined && edit.start <= span.start && edit.end > edit.start;
}

/** How many edits, from the first on, `holds` is true for (true up to some edit, false from there), by binary search. */
function countWhile(edits: readonly ShiftEdit[], holds: (edit: ShiftEdit) => boolean): number {
  let low = 0;
  let high = edits.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const edit = edits[middle];
    if (edit && holds(edit)) low = middle + 1;
    else high = middle;
  }
  return low;
}
