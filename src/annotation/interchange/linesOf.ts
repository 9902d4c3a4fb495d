export interface SourceLine {
  /** Without line end. */
  readonly text: string;
  /** UTF-16 offset in the source. */
  readonly start: number;
}

/** The lines of a file. They end at LF or CRLF only: other line ends may stand in values. A BOM is no part of the first. */
export function linesOf(source: string): SourceLine[] {
  const lines: SourceLine[] = [];
  for (let start = source.startsWith('\uFEFF') ? 1 : 0; start < source.length;) {
    const at = source.indexOf('\n', start);
    const end = at < 0 ? source.length : at;
    const text = source.slice(start, end);
    lines.push({ text: text.endsWith('\r') ? text.slice(0, -1) : text, start });
    start = end + 1;
  }
  return lines;
}
