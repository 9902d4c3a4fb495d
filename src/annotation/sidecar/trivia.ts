/** What stands between the values, keys and commas of a JSON text: blanks, line ends and comments. */
export interface Trivia {
  /** Offset of the first line end that is not inside a block comment. */
  readonly lineEnd?: number;
  /** Nothing but blanks and line ends. */
  readonly isBlank: boolean;
  /** What follows on the same line would belong to a line comment. */
  readonly endsInLineComment: boolean;
}

/** `from` and `to` must enclose trivia only. */
export function readTrivia(text: string, from: number, to: number): Trivia {
  let lineEnd: number | undefined;
  let isBlank = true;
  let endsInLineComment = false;
  for (let at = from; at < to; at++) {
    const character = text[at];
    if (character === '\n' || character === '\r') {
      lineEnd ??= at;
      endsInLineComment = false;
    } else if (character === '/' && !endsInLineComment) {
      isBlank = false;
      if (text[at + 1] === '*') at = text.indexOf('*/', at + 2) + 1;
      else endsInLineComment = true;
    }
  }
  return { ...(lineEnd !== undefined && { lineEnd }), isBlank, endsInLineComment };
}

/** The line end that a text uses: that of its first line. */
export function lineEndOf(text: string): string {
  const at = text.search(/[\r\n]/);
  return at >= 0 && text[at] === '\r' && text[at + 1] === '\n' ? '\r\n' : '\n';
}

/** The blanks at the start of the line that `offset` is in. */
export function indentAt(text: string, offset: number): string {
  let start = offset; // lastIndexOf would look for the line end that a file does not use through all of it
  while (start > 0 && text[start - 1] !== '\n' && text[start - 1] !== '\r') start--;
  let end = start;
  while (text[end] === ' ' || text[end] === '\t') end++;
  return text.slice(start, end);
}
