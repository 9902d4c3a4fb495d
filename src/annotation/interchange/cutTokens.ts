import type { Span } from '../../analysis/model';

/** Words and numbers with the marks inside them; anything else that is no blank is a token of its own. */
const TOKEN = /[\p{L}\p{M}\p{N}]+(?:['’.,\-‑][\p{L}\p{M}\p{N}]+)*|\S/gu;

/**
 * The tokens of a text in sentences, for formats that have a line a token. Every edge of a mark is an edge of a token.
 * A sentence is a line of text; a line end inside a mark ends none.
 *
 * "Mara Quill-led\nteam", mark on "Quill" -> [[Mara, Quill, -, led], [team]]
 */
export function cutTokens(text: string, marks: readonly Span[]): Span[][] {
  const edges = [...new Set(marks.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const starts = marks.toSorted((a, b) => a.start - b.start);
  const sentences: Span[][] = [];
  let edge = 0;
  let mark = 0;
  let covered = 0;
  let last = 0;
  const push = (start: number, end: number): void => {
    const isNewLine = text.slice(last, start).includes('\n') && covered <= last;
    if (sentences.length === 0 || isNewLine) sentences.push([]);
    sentences.at(-1)?.push({ start, end });
    last = end;
  };
  for (const { 0: word, index } of text.matchAll(TOKEN)) {
    let start = index;
    const end = index + word.length;
    for (; edge < edges.length && (edges[edge] ?? 0) < end; edge++) {
      const cut = edges[edge] ?? 0;
      if (cut <= start) continue;
      push(start, cut);
      start = cut;
    }
    push(start, end);
    for (; mark < starts.length && (starts[mark]?.start ?? 0) < end; mark++) {
      covered = Math.max(covered, starts[mark]?.end ?? 0);
    }
  }
  return sentences;
}
