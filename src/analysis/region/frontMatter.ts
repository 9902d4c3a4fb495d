import type { RegionKind, Span } from '../model';

export type FrontField = 'title' | 'author' | 'date' | 'outlet' | 'summary';

/** The head of a file that names its fields: YAML between two `---`, or plain `Key: value` lines. */
export interface FrontMatter {
  /** The offset behind its last line. */
  readonly end: number;
  /** The first value of each field, without quotation marks. */
  readonly fields: ReadonlyMap<FrontField, Span>;
  readonly cuts: readonly { readonly start: number; readonly kind: RegionKind }[];
}

const FIELDS: ReadonlyMap<string, FrontField> = new Map(
  (
    [
      ['title', 'title headline'],
      ['author', 'author authors by byline creator writer'],
      ['date', 'date published pubdate publication_date published_at publishdate date_published datepublished'],
      ['outlet', 'outlet source publisher publication newspaper site sitename site_name website'],
      ['summary', 'summary description deck standfirst subtitle excerpt abstract'],
    ] as const
  ).flatMap(([field, keys]) => keys.split(' ').map((key): [string, FrontField] => [key, field])),
);
const KINDS: Readonly<Record<FrontField, RegionKind>> = {
  title: 'title',
  author: 'byline',
  date: 'byline',
  outlet: 'byline',
  summary: 'summary',
};
/** Lines that a head can have; a file that opens with `---` and never closes it has none. */
const MOST_LINES = 60;
const FEWEST_PLAIN_FIELDS = 2;

/**
 * Reads the head of named fields at the top of a file. Its marks and keys are navigation, the values of known keys what they name.
 *
 *     "---\ntitle: Bridge closed\nauthor: Ada Lark\n---\nThe bridge …" -> title "Bridge closed", author "Ada Lark"
 *
 * @returns undefined where a file has none: no known key, or plain lines with fewer than two
 */
export function readFrontMatter(text: string): FrontMatter | undefined {
  const fields = new Map<FrontField, Span>();
  const cuts: { start: number; kind: RegionKind }[] = [{ start: 0, kind: 'navigation' }];
  const fenced = /^---[ \t]*\r?\n/.test(text);
  let end = 0;
  let at = 0;
  for (let n = 0; n < MOST_LINES && at < text.length; n++) {
    const stop = text.indexOf('\n', at);
    const next = stop < 0 ? text.length : stop + 1;
    const line = text.slice(at, Math.min(next, at + 2000)).trimEnd();
    const field = readField(line, at);
    if (fenced ? n > 0 && /^(?:---|\.\.\.)$/.test(line) : !field) {
      if (fenced) end = next;
      break;
    }
    if (field?.name) {
      if (!fields.has(field.name)) fields.set(field.name, field.value);
      cuts.push({ start: field.value.start, kind: KINDS[field.name] }, { start: field.value.end, kind: 'navigation' });
    }
    at = next;
    if (!fenced) end = at;
  }
  const isHead = end > 0 && fields.size >= (fenced ? 1 : FEWEST_PLAIN_FIELDS);
  return isHead ? { end, fields, cuts } : undefined;
}

/** `author: "Ada Lark"` -> author and the span of Ada Lark; keys that nobody asks for have no name */
function readField(line: string, start: number): { name: FrontField | undefined; value: Span } | undefined {
  const match = /^(\p{L}[\p{L}_ -]{0,30}?):[ \t]+(?=\S)/u.exec(line);
  if (!match) return undefined;
  const name = FIELDS.get((match[1] ?? '').toLowerCase().replace(/[ -]/gu, '_'));
  const raw = line.slice(match[0].length);
  const quoted = /^(?:"[^"]+"|'[^']+'|\["?[^"\],]+"?\])$/u.test(raw);
  const inner = quoted ? raw.replace(/^[["']{1,2}|["'\]]{1,2}$/gu, '') : raw;
  const from = start + match[0].length + (quoted ? raw.indexOf(inner) : 0);
  return { name, value: { start: from, end: from + inner.length } };
}
