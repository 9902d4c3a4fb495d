/** The text from `start` to `end` (UTF-16, exclusive) is replaced. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Goes through a text once, from its start to its end, and notes what is left out and put in. */
export interface TextCopy {
  readonly source: string;
  /** Everything from here to `offset` stays. */
  readonly keepTo: (offset: number) => void;
  /** Everything from here to `offset` is left out. */
  readonly skipTo: (offset: number) => void;
  readonly insert: (text: string) => void;
  /** Ascending, not overlapping, none that changes nothing. */
  readonly edits: () => readonly TextEdit[];
}

export function createTextCopy(source: string): TextCopy {
  const edits: TextEdit[] = [];
  let at = 0;
  const change = (end: number, text: string): void => {
    const last = edits.at(-1);
    if (last?.end === at) edits[edits.length - 1] = { start: last.start, end, text: last.text + text };
    else edits.push({ start: at, end, text });
    at = end;
  };
  return {
    source,
    keepTo: (offset) => void (at = offset),
    skipTo: (offset) => {
      if (offset > at) change(offset, '');
    },
    insert: (text) => {
      if (text) change(at, text);
    },
    edits: () => edits.filter(({ start, end, text }) => source.slice(start, end) !== text),
  };
}

/** `edits` ascending and not overlapping, as createTextCopy gives them. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const edit of edits) {
    parts.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  return parts.join('') + text.slice(at);
}
