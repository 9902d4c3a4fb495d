import { Location, Range, Uri } from 'vscode';
import type { Span } from '../analysis/model';
import type { FileSpan } from '../story/model';
import type { StoryIndex } from '../workspace/storyIndex';

/** The lines of a text as VS Code counts them, so that spans of documents that no editor holds have ranges too. */
class LineTable {
  readonly #starts: number[] = [0];

  constructor(text: string) {
    for (const match of text.matchAll(/\r\n|\r|\n/g)) this.#starts.push(match.index + match[0].length);
  }

  rangeOf({ start, end }: Span): Range {
    const first = this.#lineAt(start);
    const last = this.#lineAt(end);
    return new Range(first, start - (this.#starts[first] ?? 0), last, end - (this.#starts[last] ?? 0));
  }

  #lineAt(offset: number): number {
    let low = 0;
    let high = this.#starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low;
  }
}

const tables = new WeakMap<object, LineTable>();

/** Range of a span in the text that `analysis` is about. */
export function rangeIn(analysis: { readonly text: string }, span: Span): Range {
  const table = tables.get(analysis) ?? new LineTable(analysis.text);
  tables.set(analysis, table);
  return table.rangeOf(span);
}

/** Undefined where the file is not (any more) among the documents. */
export function locationOf(index: StoryIndex, { file, start, end }: FileSpan): Location | undefined {
  const document = index.documentOf(file);
  return document && new Location(Uri.parse(file), rangeIn(document.analysis, { start, end }));
}
