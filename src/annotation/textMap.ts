/**
 * Between the offsets of a text in memory (UTF-16 code units, as it is) and those of a sidecar
 * (Unicode code points, BOM not counted, CRLF counted as one): W3C Web Annotation Data Model, section 4.2.4.
 */
export interface TextMap {
  /** The text without BOM, with LF for CRLF: what hashes, quotes and positions of a sidecar are about. */
  readonly normal: string;
  /** UTF-16 offset in the text -> code points before it. An offset inside a pair counts the pair. */
  readonly toCodePoint: (offset: number) => number;
  /** Code point offset -> UTF-16 offset in the text. Clamped to the text. */
  readonly toUtf16: (codePoint: number) => number;
  /** UTF-16 offset in the text -> UTF-16 offset in `normal`, and back. */
  readonly toNormal: (offset: number) => number;
  readonly fromNormal: (offset: number) => number;
}

/** "e\r\n😀x": normal "e\n😀x"; UTF-16 offset 5 (before x) <-> code point 3 */
export function createTextMap(text: string): TextMap {
  const normal = normalizeText(text);
  const lines = createShrink(findDroppedUnits(text));
  const points = createShrink(findLowSurrogates(normal));
  const clamp = (offset: number, length: number): number => Math.min(Math.max(offset, 0), length);
  const toNormal = (offset: number): number => lines.shrink(clamp(offset, text.length));
  const fromNormal = (offset: number): number => clamp(lines.grow(offset), text.length);
  return {
    normal,
    toNormal,
    fromNormal,
    toCodePoint: (offset) => points.shrink(toNormal(offset)),
    toUtf16: (codePoint) => fromNormal(clamp(points.grow(Math.max(codePoint, 0)), normal.length)),
  };
}

/** Between UTF-16 offsets and code points of a text as it is: CRLF counts as two, a BOM as one. */
export function createCodePointMap(text: string): Pick<TextMap, 'toCodePoint' | 'toUtf16'> {
  const points = createShrink(findLowSurrogates(text));
  return { toCodePoint: points.shrink, toUtf16: points.grow };
}

/** "\uFEFFa\r\nb" -> "a\nb" */
export function normalizeText(text: string): string {
  return (text.startsWith('\uFEFF') ? text.slice(1) : text).replaceAll('\r\n', '\n');
}

/** The BOM, and the LF of each CRLF: the CR stands for the line end, so that an offset before it stays before it. */
function findDroppedUnits(text: string): number[] {
  const dropped = text.startsWith('\uFEFF') ? [0] : [];
  for (let at = text.indexOf('\r\n'); at >= 0; at = text.indexOf('\r\n', at + 2)) dropped.push(at + 1);
  return dropped;
}

function findLowSurrogates(text: string): number[] {
  const found: number[] = [];
  for (const match of text.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)) found.push(match.index + 1);
  return found;
}

/** Offsets before and after the units at `dropped` (ascending) are taken out. */
function createShrink(dropped: readonly number[]): {
  shrink: (offset: number) => number;
  grow: (offset: number) => number;
} {
  return {
    shrink: (offset) => offset - countWhile(dropped.length, (i) => (dropped[i] ?? 0) < offset),
    grow: (offset) => offset + countWhile(dropped.length, (i) => (dropped[i] ?? 0) - i <= offset),
  };
}

/** How many of 0 … length-1, from the first on, `holds` is true for (true up to some index, false from there). */
function countWhile(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
