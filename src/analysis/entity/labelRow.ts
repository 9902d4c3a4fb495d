import { LABEL_COUNT } from './nameLabels';

/**
 * Scores of all labels as one row of whole numbers, two labels in each 32-bit word: adding two rows takes half the additions. A field may
 * be negative: it then borrows one from its neighbour, which unpackRow gives back.
 */
export const ROW_WORDS = Math.ceil(LABEL_COUNT / 2);
/** Greatest size of a score in a field. */
export const FIELD_LIMIT = 0x7fff;

/** What adds `score` to the field of `label` when it is added to that field's word, `label >> 1`. */
export const packScore = (label: number, score: number): number => (label & 1 ? score << 16 : score);

/** Adds the row of `from` that starts at `base` to the row of `rows` that starts at `row`. */
export function addRow(from: Int32Array, base: number, rows: Int32Array, row: number): void {
  for (let w = 0; w < ROW_WORDS; w++) rows[row + w] = (rows[row + w] ?? 0) + (from[base + w] ?? 0);
}

/** Writes the sum of five words' rows, each taken at its place in the window, and of two more rows into the row that starts at `row`. */
export function sumWindow(
  [a, b, c, d, e]: readonly [Int32Array, Int32Array, Int32Array, Int32Array, Int32Array],
  f: Int32Array,
  g: Int32Array,
  rows: Int32Array,
  row: number,
): void {
  const W = ROW_WORDS;
  for (let w = 0; w < W; w++) {
    const outer = (a[w] ?? 0) + (b[W + w] ?? 0) + (d[3 * W + w] ?? 0) + (e[4 * W + w] ?? 0);
    rows[row + w] = outer + (c[2 * W + w] ?? 0) + (f[w] ?? 0) + (g[w] ?? 0);
  }
}

/** Writes the scores of the row that starts at `row`, times `unit`, into LABEL_COUNT cells of `out` from `base` on. */
export function unpackRow(rows: Int32Array, row: number, unit: number, out: Float32Array, base: number): void {
  for (let w = 0, at = base; w < ROW_WORDS; w++, at += 2) {
    const word = rows[row + w] ?? 0;
    const low = (word << 16) >> 16;
    out[at] = low * unit;
    if (2 * w + 1 < LABEL_COUNT) out[at + 1] = ((word - low) >> 16) * unit;
  }
}
