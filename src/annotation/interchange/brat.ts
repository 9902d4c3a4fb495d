import { TextFault } from '../sidecar/jsonTree';
import type { SidecarResult } from '../sidecar/readCollection';
import { createCodePointMap, normalizeText } from '../textMap';
import { FEATURES, featuresOf, type Feature } from './features';
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
import { labelOf } from './label';
import { linesOf, type SourceLine } from './linesOf';
import { suggestMarks, type ForeignMark } from './suggestMarks';

// brat reads lines with Python's str.splitlines, which knows more line ends than LF.
// eslint-disable-next-line no-control-regex
const LINE_END = /[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]/g;

/**
 * brat standoff: `name.ann` beside `name.txt` (https://brat.nlplab.org/standoff.html; details that it leaves open as in
 * brat's own server/src/annotation.py). Offsets count the characters of a Python string: code points. An annotation
 * over a line end is written in pieces, one a line, since brat can hold no line end (nlplab/brat issue 819).
 * Types, attributes and notes carry all of our values; brat shows those that its project's `annotation.conf` names.
 *
 * "Quill" -> T1	person 5 10	Quill
 */
export function exportBrat(documents: readonly MarkedText[]): Exported {
  const losses = createLosses();
  const files = documents.flatMap((document) => {
    const { text, marks } = normalizeDocument(document, losses);
    // brat finds the text of x.ann in x.txt only.
    const name = document.name.replace(/\.txt$/i, '');
    return [
      { name: `${name}.ann`, text: printMarks(text, marks, losses) },
      { name: `${name}.txt`, text },
    ];
  });
  return { files, losses: losses.list() };
}

/** The document that an annotation file belongs to: "a.ann" -> "a.txt"; "b.md.ann" -> "b.md" */
export function bratDocumentName(fileName: string): string {
  const name = fileName.replace(/\.ann$/i, '');
  return /\.md$/i.test(name) ? name : `${name}.txt`;
}

function printMarks(text: string, marks: readonly PlacedMark[], losses: Losses): string {
  const { toCodePoint } = createCodePointMap(text);
  const lines: string[] = [];
  let attributes = 0;
  let marked = 0;
  for (const { annotation, start, end } of marks) {
    const pieces = piecesOf(text, start, end);
    if (pieces.length === 0) {
      losses.add('annotations of line ends only are left out');
      continue;
    }
    const id = `T${++marked}`;
    const first = pieces[0]?.start;
    if (first !== start || pieces.at(-1)?.end !== end) losses.add('line ends at the edges of annotations are left out');
    const places = pieces.map((piece) => `${toCodePoint(piece.start)} ${toCodePoint(piece.end)}`).join(';');
    const words = pieces.map((piece) => text.slice(piece.start, piece.end)).join(' ');
    lines.push(`${id}\t${labelOf(annotation)} ${places}\t${flatten(words)}`);
    const { note, ...features } = featuresOf(annotation);
    for (const [feature, value] of Object.entries(features)) {
      const flat = flatten(value).replaceAll('\t', ' ').trim();
      if (flat !== value) losses.add('tabs, line ends and outer blanks in values become single blanks or go');
      if (flat !== '') lines.push(`A${++attributes}\t${feature} ${id} ${flat}`);
    }
    if (note === undefined) continue;
    const flat = flatten(note);
    if (flat !== note) losses.add('line ends in notes become blanks');
    lines.push(`#${marked}\tAnnotatorNotes ${id}\t${flat}`);
  }
  return lines.map((line) => `${line}\n`).join('');
}

const flatten = (text: string): string => text.replace(LINE_END, ' ');

/** "ab\n\ncd" -> "ab", "cd" */
function piecesOf(text: string, start: number, end: number): { start: number; end: number }[] {
  const pieces: { start: number; end: number }[] = [];
  let from = start;
  for (const line of text.slice(start, end).split(LINE_END)) {
    if (line !== '') pieces.push({ start: from, end: from + line.length });
    from += line.length + 1;
  }
  return pieces;
}

interface BratText {
  readonly id: string;
  readonly label: string;
  /** Code points. */
  readonly pieces: readonly (readonly [number, number])[];
  readonly words: string;
  /** Where in the source the offsets and the words stand. */
  readonly placeAt: number;
  readonly wordsAt: number;
}

/**
 * @param context `text`: what stands in the `.txt` file
 * @returns an error where a line is not as it must be, or does not fit the text. Relations, events and equivalences are
 * reported as losses; a span in pieces is taken from its first to its last word, which is reported too.
 */
export function importBrat(source: string, { fileName, text = '' }: ImportContext): SidecarResult<Imported> {
  return readSource(source, (losses) => {
    const texts: BratText[] = [];
    const features = new Map<string, Record<string, string>>();
    for (const line of linesOf(source)) readLine(line, texts, features, losses);
    // A text with CRLF may have been counted with one or with two characters a line end: the quoted words tell.
    const own = text.includes('\r\n') && findMisfit(texts, text) ? normalizeText(text) : text;
    const misfit = findMisfit(texts, own);
    if (misfit) throw misfit;
    const { toUtf16 } = createCodePointMap(own);
    const marks = texts.map(({ id, label, pieces }): ForeignMark => {
      const start = toUtf16(pieces[0]?.[0] ?? 0);
      const end = toUtf16(pieces.at(-1)?.[1] ?? 0);
      const inner = pieces.slice(1).map(([from], i) => own.slice(toUtf16(pieces[i]?.[1] ?? 0), toUtf16(from)));
      if (inner.some((gap) => flatten(gap).trim() !== ''))
        losses.add('spans in pieces are taken from first to last word');
      return { start, end, label, features: features.get(id) ?? {} };
    });
    const annotations = suggestMarks(own, marks, { format: 'brat', fileName }, losses);
    return [{ name: bratDocumentName(fileName), text: own, annotations }];
  });
}

const OTHERS: Readonly<Record<string, string>> = {
  R: 'relations',
  E: 'events',
  '*': 'equivalences',
  M: 'modifications',
};

function readLine(
  { text, start }: SourceLine,
  texts: BratText[],
  features: Map<string, Record<string, string>>,
  losses: Losses,
): void {
  if (text.trim() === '') return;
  const [id = '', data, ...rest] = text.split('\t');
  const at = start + id.length + 1;
  const set = (target: string, feature: string, value: string): void => {
    const known = features.get(target) ?? {};
    known[feature] = value;
    features.set(target, known);
  };
  const other = OTHERS[id[0] ?? ''];
  if (other !== undefined) losses.add(`${other} are left out`);
  else if (data === undefined) throw new TextFault('a tab is expected after the id', start + id.length);
  else if (id.startsWith('T')) texts.push(readText(id, data, rest.join('\t'), at));
  else if (id.startsWith('A')) {
    const match = /^(\S+) (\S+)(?: (.*))?$/.exec(data);
    if (!match) throw new TextFault('an attribute needs a name and the id of an annotation', at);
    const [, name = '', target = '', value = 'true'] = match;
    const feature = FEATURES.find((known): known is Feature => known === name);
    if (feature) set(target, feature, value);
    else losses.add(`the attribute "${name}" has no counterpart: it is left out`);
  } else if (id.startsWith('N')) {
    const match = /^\S+ (\S+) (\S+)$/.exec(data);
    if (!match) throw new TextFault('a normalization needs a name, the id of an annotation and an entry', at);
    set(match[1] ?? '', 'entity', match[2] ?? '');
    if (rest[0]) set(match[1] ?? '', 'name', rest[0]);
  } else if (id.startsWith('#')) {
    const [kind = '', target = ''] = data.split(' ');
    if (kind === 'AnnotatorNotes' && target.startsWith('T')) set(target, 'note', rest.join('\t'));
    else losses.add('notes that are no annotator’s on a span are left out');
  } else throw new TextFault(`"${id}" is no id of brat's (T, A, N, R, E, M, * or # and a number)`, start);
}

function readText(id: string, data: string, words: string, at: number): BratText {
  const match = /^(\S+) ((?:\d+ \d+)(?:;\d+ \d+)*)$/.exec(data);
  if (!match) throw new TextFault('a type and offsets like "person 0 5" are expected', at);
  const [, label = '', places = ''] = match;
  const pieces = places.split(';').map((piece): [number, number] => {
    const [from = 0, to = 0] = piece.split(' ').map(Number);
    return [from, to];
  });
  return { id, label, pieces, words, placeAt: at + label.length + 1, wordsAt: at + data.length + 1 };
}

/** The first span that does not lie in the text, or has other words there. */
function findMisfit(texts: readonly BratText[], text: string): TextFault | undefined {
  const { toUtf16, toCodePoint } = createCodePointMap(text);
  const length = toCodePoint(text.length);
  for (const { pieces, words, placeAt, wordsAt } of texts) {
    const isInside = pieces.every(([from, to], i) => from < to && to <= length && from >= (pieces[i - 1]?.[1] ?? 0));
    if (!isInside) return new TextFault(`the span does not lie in the text, which has ${length} characters`, placeAt);
    const found = pieces.map(([from, to]) => text.slice(toUtf16(from), toUtf16(to))).join(' ');
    if (flatten(found) !== flatten(words)) {
      return new TextFault(`the text has ${JSON.stringify(found.slice(0, 60))} there`, wordsAt);
    }
  }
  return undefined;
}
