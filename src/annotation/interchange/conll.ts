import type { EntityType, Span } from '../../analysis/model';
import { TextFault } from '../sidecar/jsonTree';
import type { SidecarResult } from '../sidecar/readCollection';
import { cutTokens } from './cutTokens';
import {
  createLosses,
  normalizeDocument,
  readSource,
  type Exported,
  type ImportContext,
  type Imported,
  type Losses,
  type MarkedText,
  type PlacedMark,
} from './interchange';
import { linesOf } from './linesOf';
import { suggestMarks, type ForeignMark } from './suggestMarks';

/**
 * The four types of CoNLL-2003 (its annotation guidelines count buildings as locations; nationalities, events, works and
 * products as miscellaneous). A role is no name there.
 */
const TYPES: Readonly<Partial<Record<EntityType, string>>> = {
  person: 'PER',
  organization: 'ORG',
  place: 'LOC',
  facility: 'LOC',
  event: 'MISC',
  norp: 'MISC',
  work: 'MISC',
  product: 'MISC',
};

/**
 * CoNLL-2003: a token a line, four columns (token, part of speech, chunk, name) with one blank between, an empty line
 * after each sentence, `-DOCSTART-` before a document (Tjong Kim Sang and De Meulder 2003, section 2.2). Parts of speech
 * and chunks are not known here: `-X-`. Names are in IOB2 (B- begins every name), as most tools write and read them
 * today; the shared task's own files have IOB1. There are no offsets and no text: blanks and line ends are not kept.
 *
 * "Mara Quill spoke" -> Mara -X- -X- B-PER / Quill -X- -X- I-PER / spoke -X- -X- O
 */
export function exportConll(documents: readonly MarkedText[]): Exported {
  const losses = createLosses();
  const files = documents.map((document) => {
    const { text, marks } = normalizeDocument(document, losses);
    const names = chooseNames(text, marks, losses);
    const sentences = cutTokens(text, [...names, ...findFalseStarts(text)]).map((tokens) =>
      printSentence(text, tokens, names),
    );
    return { name: `${document.name}.conll`, text: `-DOCSTART- -X- -X- O\n\n${sentences.join('\n')}` };
  });
  return { files, losses: losses.list() };
}

/** "a.txt.conll" -> "a.txt" */
export const conllDocumentName = (fileName: string): string => fileName.replace(/\.(?:conll|iob|bio|tsv)$/i, '');

/** Where a text itself has "-DOCSTART-": cut behind the first hyphen, it is not taken for the start of a document. */
const findFalseStarts = (text: string): Span[] =>
  Array.from(text.matchAll(/-DOCSTART-/g), ({ index }) => ({ start: index, end: index + 1 }));

interface Name extends Span {
  readonly type: string;
}

/** Only names, and none inside another. */
function chooseNames(text: string, marks: readonly PlacedMark[], losses: Losses): Name[] {
  const names: Name[] = [];
  for (const { annotation, start, end } of marks) {
    const type = annotation.kind === 'entity' ? TYPES[annotation.type] : undefined;
    if (annotation.kind !== 'entity') losses.add(`CoNLL has names only: each ${annotation.kind} is left out`);
    else if (type === undefined) losses.add(`CoNLL has no ${annotation.type}: it is left out`);
    else if (text.slice(start, end).trim() === '') losses.add('annotations of blanks only are left out');
    else if (start < (names.at(-1)?.end ?? 0)) losses.add('names that overlap a longer or earlier one are left out');
    else {
      if (type === 'MISC') losses.add(`CoNLL has no ${annotation.type}: it is written as MISC`);
      if (annotation.type === 'facility') losses.add('CoNLL has no facility: it is written as LOC');
      if (/^\s|\s$/.test(text.slice(start, end))) losses.add('blanks at the edges of annotations are left out');
      losses.add('CoNLL has no ids, full names or notes of entities');
      names.push({ start, end, type });
    }
  }
  return names;
}

function printSentence(text: string, tokens: readonly Span[], names: readonly Name[]): string {
  const lines = tokens.map(({ start, end }) => {
    const name = nameAt(names, start);
    // A name may begin in a blank: its first token then begins behind that.
    const isFirst = name !== undefined && text.slice(name.start, start).trim() === '';
    const tag = name ? `${isFirst ? 'B' : 'I'}-${name.type}` : 'O';
    return `${text.slice(start, end)} -X- -X- ${tag}\n`;
  });
  return lines.join('');
}

/** The name that covers an offset, by binary search: names do not overlap. */
function nameAt(names: readonly Name[], offset: number): Name | undefined {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((names[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const name = names[low];
  return name && name.start <= offset ? name : undefined;
}

/**
 * Reads IOB1, IOB2 and IOBES, in files with any number of columns of which the first is the token and the last the name.
 * @param context `text`: the document's; every token must stand in it, in order, with nothing but blanks between
 * @returns an error where a line has no columns, a tag is none, or a token is not the next one of the text
 */
export function importConll(source: string, { fileName, text = '' }: ImportContext): SidecarResult<Imported> {
  return readSource(source, (losses) => {
    const marks: { start: number; end: number; label: string }[] = [];
    let open: { start: number; end: number; label: string } | undefined;
    let at = text.startsWith('\uFEFF') ? 1 : 0;
    let documents = 0;
    for (const line of linesOf(source)) {
      if (line.text.trim() === '') {
        open = undefined;
        continue;
      }
      const columns = line.text.split(/[ \t]+/).filter((column) => column !== '');
      const [token = '', ...rest] = columns;
      if (token === '-DOCSTART-') {
        if (documents++ > 0) throw new TextFault('a second document begins here: give each a file', line.start);
        open = undefined;
        continue;
      }
      const start = placeToken(text, at, token, line.start);
      at = start + token.length;
      const tag = rest.at(-1);
      if (tag === undefined) throw new TextFault('a token and a tag are expected', line.start + token.length);
      open = continueName(open, tag, { start, end: at }, marks, line.start + line.text.lastIndexOf(tag));
    }
    const found = marks.map((mark): ForeignMark => ({ ...mark, features: {} }));
    return [
      {
        name: conllDocumentName(fileName),
        text,
        annotations: suggestMarks(text, found, { format: 'CoNLL-2003', fileName }, losses),
      },
    ];
  });
}

function placeToken(text: string, from: number, token: string, offset: number): number {
  let start = from;
  while (/^\s$/.test(text[start] ?? '')) start++;
  if (text.startsWith(token, start)) return start;
  const next = JSON.stringify(text.slice(start, start + 20));
  throw new TextFault(`the token ${JSON.stringify(token)} does not fit the text, which goes on with ${next}`, offset);
}

type OpenName = { start: number; end: number; label: string } | undefined;

/** @returns the name that the next token may go on with */
function continueName(open: OpenName, tag: string, token: Span, marks: NonNullable<OpenName>[], at: number): OpenName {
  if (tag === 'O') return undefined;
  const match = /^([BIESLU])-(.+)$/.exec(tag);
  if (!match) throw new TextFault(`${JSON.stringify(tag)} is no tag like O, B-PER or I-PER`, at);
  const [, position = '', label = ''] = match;
  const goesOn = open?.label === label && 'IEL'.includes(position);
  const name = goesOn ? open : { ...token, label };
  if (goesOn) name.end = token.end;
  else marks.push(name);
  return 'ESLU'.includes(position) ? undefined : name;
}
