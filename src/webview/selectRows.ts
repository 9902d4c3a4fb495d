import type { MatrixRow } from '../rpc/panel';
import type { PageUi } from './pageContext';

/** The facts that the reader's search and filter leave, in the chosen order. Equal rows keep the order they came in. */
export function selectRows(rows: readonly MatrixRow[], { factSearch, filter, sort }: PageUi): readonly MatrixRow[] {
  const words = foldWords(factSearch);
  const found = rows.filter((row) => {
    if (filter === 'disputed' && row.discrepancies === 0) return false;
    if (filter === 'gaps' && (row.stated === row.cells.length || row.stated < 2)) return false;
    return hasWords(row.title, words);
  });
  switch (sort) {
    case 'coverage':
      return found.toSorted((a, b) => b.stated - a.stated);
    case 'coverageUp':
      return found.toSorted((a, b) => a.stated - b.stated);
    case 'disputed':
      return found.toSorted((a, b) => b.discrepancies - a.discrepancies || b.stated - a.stated);
    case 'title':
      return found.toSorted((a, b) => a.title.localeCompare(b.title));
  }
}

/** Case and accents make no difference to a search: `São` -> `sao` */
function fold(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

export function foldWords(search: string): readonly string[] {
  return fold(search).split(/\s+/).filter(Boolean);
}

/** Every word of the search stands in the text. */
export function hasWords(text: string, words: readonly string[]): boolean {
  const folded = fold(text);
  return words.every((word) => folded.includes(word));
}
