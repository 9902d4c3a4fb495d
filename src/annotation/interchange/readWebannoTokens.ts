import { TextFault } from '../sidecar/jsonTree';
import { linesOf } from './linesOf';

/** A token or a part of one. */
export interface TokenRow {
  /** UTF-16 offsets in the document. */
  readonly start: number;
  readonly end: number;
  readonly form: string;
  /** The columns behind the token. */
  readonly cells: readonly string[];
  /** Where in the source they begin. */
  readonly cellsAt: number;
}

/** More than this between two sentences is no text, but a number that somebody typed. */
const MAX_GAP = 100_000;

/**
 * The rows of a WebAnno TSV 3 file, and the text that its sentences make, each at its first token's offset.
 * @throws TextFault where a row is none, or offsets do not fit the sentence or do not ascend
 */
export function readWebannoTokens(source: string): { rows: TokenRow[]; text: string } {
  const rows: TokenRow[] = [];
  const parts: string[] = [];
  let length = 0;
  let sentence: string[] = [];
  let base = 0;
  for (const { text: line, start: at } of linesOf(source)) {
    if (line.startsWith('#Text=')) {
      sentence.push(unescapeText(line.slice('#Text='.length)));
      continue;
    }
    if (line === '' || line.startsWith('#')) continue;
    const row = readRow(line, at);
    if (sentence.length > 0) {
      const gap = row.start - length;
      if (gap < 0) throw new TextFault('offsets must ascend', at);
      if (gap > MAX_GAP) throw new TextFault(`nothing stands before this for ${gap} characters`, at);
      base = row.start;
      const text = sentence.join('\n');
      parts.push('\n'.repeat(gap), text);
      length = base + text.length;
      sentence = [];
    }
    const inSentence = parts.at(-1) ?? '';
    if (row.start < base || inSentence.slice(row.start - base, row.end - base) !== row.form) {
      throw new TextFault(`${JSON.stringify(row.form)} does not stand at ${row.start} of the sentence's text`, at);
    }
    rows.push(row);
  }
  return { rows, text: parts.join('') };
}

function readRow(line: string, at: number): TokenRow {
  const [id = '', place = '', form, ...cells] = line.split('\t');
  if (!/^\d+-\d+(?:\.\d+)?$/.test(id)) throw new TextFault('a row must begin with a number like 1-1', at);
  const match = /^(\d+)-(\d+)$/.exec(place);
  const [start, end] = [Number(match?.[1]), Number(match?.[2])];
  if (!match || start >= end) throw new TextFault('offsets like 0-5 are expected', at + id.length + 1);
  if (form === undefined) throw new TextFault('a token is expected', at + id.length + place.length + 1);
  const cellsAt = at + id.length + place.length + form.length + 3;
  return { start, end, form: unescapeText(form), cells, cellsAt };
}

const ESCAPED: Readonly<Record<string, string>> = { t: '\t', n: '\n', f: '\f', r: '\r', b: '\b' };

const unescapeText = (text: string): string =>
  text.replace(/\\([^])/g, (_, escaped: string) => ESCAPED[escaped] ?? escaped);
