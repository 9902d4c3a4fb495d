import type { Span } from '../../analysis/model';
import type { Discrepancy, Fact, FileSpan, WordedClaim, Wording } from '../model';

/** One fact as the rules see it: the documents that state it in article text, each with its claims. */
export interface FactView {
  readonly fact: Fact;
  /** Stated wordings only, without repeated headlines. */
  readonly wordings: readonly Wording[];
  /** The id over all documents of an entity of one document. */
  readonly linkedId: (file: string, entity: string) => string;
  /** The fullest name that the document has for one of its entities. */
  readonly nameOf: (file: string, entity: string) => string | undefined;
}

/** What a rule finds; the fact and the id are added by `findDiscrepancies`. */
export type Finding = Pick<Discrepancy, 'kind' | 'detail' | 'severity'> & { readonly spans: readonly FileSpan[] };

export type DiscrepancyRule = (view: FactView) => readonly Finding[];

const MAX_QUOTE = 90;

/** The claim to quote of a wording. */
export function leadOf(wording: Wording): WordedClaim | undefined {
  return wording.claims[wording.lead];
}

/** `“the words”`, blanks joined, cut at a word where it is long. */
export function quoteWords(text: string): string {
  const plain = text
    .replace(/\s+/gu, ' ')
    .replace(/["“”]/gu, '')
    .replace(/[\s,.;:]+$/u, '')
    .trim();
  if (plain.length <= MAX_QUOTE) return `“${plain}”`;
  const cut = plain.lastIndexOf(' ', MAX_QUOTE);
  return `“${plain.slice(0, cut > 0 ? cut : MAX_QUOTE)} …”`;
}

/** `[The Gazette, 02_wire, ANI]` -> `The Gazette, 02_wire and ANI` */
export function listNames(names: readonly string[]): string {
  const unique = [...new Set(names)];
  const last = unique.pop() ?? '';
  return unique.length > 0 ? `${unique.join(', ')} and ${last}` : last;
}

export function spanIn(file: string, { start, end }: Span): FileSpan {
  return { file, start, end };
}

/** Groups in order of first appearance. */
export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
