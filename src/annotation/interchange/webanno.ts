import type { Span } from '../../analysis/model';
import { TextFault } from '../sidecar/jsonTree';
import type { SidecarResult } from '../sidecar/readCollection';
import { normalizeText } from '../textMap';
import { cutTokens } from './cutTokens';
import { FEATURES, featuresOf, type Feature, type Features } from './features';
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
import { readWebannoTokens, type TokenRow } from './readWebannoTokens';
import { suggestMarks, type ForeignMark } from './suggestMarks';

const FORMAT = '#FORMAT=WebAnno TSV 3.3';
const LAYER = 'webanno.custom.Variorum';
const COLUMNS = ['label', ...FEATURES] as const;

/**
 * WebAnno TSV 3.3, the exchange format of WebAnno and INCEpTION (INCEpTION user guide, appendix "WebAnno TSV 3.3 File
 * format"; escapes as in its Escaping.java). Offsets are UTF-16 units, as the guide says. One span layer,
 * `webanno.custom.Variorum`, has a feature for the label and one for each value; the project must have it before the
 * import. Spans may overlap and stack; blanks at their edges are not kept.
 *
 * "Quill" -> 1-2	5-10	Quill	person[1]	…
 */
export function exportWebanno(documents: readonly MarkedText[]): Exported {
  const losses = createLosses();
  const files = documents.map((document) => {
    const { text, marks } = normalizeDocument(document, losses);
    const sentences = cutTokens(text, marks);
    const cells = createCells(text, sentences.flat(), marks, losses);
    const body = sentences.map((tokens, i) => printSentence(text, tokens, i + 1, cells));
    return {
      name: `${document.name}.tsv`,
      text: [`${FORMAT}\n#T_SP=${[LAYER, ...COLUMNS].join('|')}\n\n`, ...body].join(''),
    };
  });
  return { files, losses: losses.list() };
}

/** "a.txt.tsv" -> "a.txt" */
export const webannoDocumentName = (fileName: string): string => fileName.replace(/\.tsv$/i, '');

function printSentence(
  text: string,
  tokens: readonly Span[],
  number: number,
  cells: ReadonlyMap<number, readonly string[]>,
): string {
  const sentence = text.slice(tokens[0]?.start, tokens.at(-1)?.end);
  const lines = sentence.split('\n').map((line) => `\n#Text=${escapeText(line)}`);
  const rows = tokens.map(({ start, end }, i) => {
    const values = cells.get(start) ?? COLUMNS.map(() => '_');
    return [`${number}-${i + 1}`, `${start}-${end}`, escapeText(text.slice(start, end)), ...values, ''].join('\t');
  });
  return `${lines.join('')}\n${rows.join('\n')}\n`;
}

/** The columns of each token (by its start) that something is marked on: "person[1]|claim[2]", "*[1]|reported[2]" … */
function createCells(
  text: string,
  tokens: readonly Span[],
  marks: readonly PlacedMark[],
  losses: Losses,
): Map<number, string[]> {
  const cells = new Map<number, string[]>();
  let first = 0;
  let id = 0;
  for (const { annotation, start, end } of marks) {
    while ((tokens[first]?.end ?? Infinity) <= start) first++;
    if ((tokens[first]?.start ?? Infinity) >= end) {
      losses.add('annotations of blanks only are left out');
      continue;
    }
    if (/^\s|\s$/.test(text.slice(start, end))) losses.add('blanks at the edges of annotations are left out');
    id++;
    const features: Readonly<Record<string, string>> = { ...featuresOf(annotation), label: labelOf(annotation) };
    const values = COLUMNS.map((column) => {
      const said = features[column];
      return `${said === undefined ? '*' : escapeValue(said)}[${id}]`;
    });
    for (let i = first; (tokens[i]?.start ?? Infinity) < end; i++) {
      const at = tokens[i]?.start ?? 0;
      const known = cells.get(at);
      cells.set(at, known ? known.map((cell, column) => `${cell}|${values[column] ?? ''}`) : values);
    }
  }
  return cells;
}

const TEXT_ESCAPES: Readonly<Record<string, string>> = {
  '\t': '\\t',
  '\n': '\\n',
  '\f': '\\f',
  '\r': '\\r',
  '\b': '\\b',
};

const escapeText = (text: string): string =>
  // eslint-disable-next-line no-control-regex
  text.replace(/[\0-\x1f\\]/g, (character) => TEXT_ESCAPES[character] ?? `\\${character}`);

const escapeValue = (value: string): string =>
  value.replace(/->|[\\[\]|_;\t\n*]/g, (reserved) => TEXT_ESCAPES[reserved] ?? `\\${reserved}`);

const unescapeValue = (value: string): string =>
  value.replace(/\\(->|[^])/g, (_, escaped: string) => (escaped === 't' ? '\t' : escaped === 'n' ? '\n' : escaped));

/** A span layer of the header: which of a row's columns are its features. */
interface Layer {
  readonly name: string;
  /** Index among the columns after the token. */
  readonly from: number;
  readonly features: readonly string[];
}

/**
 * Reads span layers that have a feature `label` or `value` (as the layer for names of entities has); other layers,
 * chains and relations are reported as losses.
 * @param context `text`: the document's, if it is at hand. Where it does not fit, or is not there, the text is put
 * together from the file's sentences, with line ends between them, for the format does not tell what stands there.
 */
export function importWebanno(source: string, { fileName, text }: ImportContext): SidecarResult<Imported> {
  return readSource(source, (losses) => {
    if (!/^\uFEFF?#FORMAT=WebAnno TSV 3\.\d/.test(source)) {
      throw new TextFault(`the first line must be "${FORMAT}"`, 0);
    }
    const { rows, text: rebuilt } = readWebannoTokens(source);
    const layers = readLayers(source, losses);
    const own = [text, text === undefined ? undefined : normalizeText(text)].find(
      (candidate) =>
        candidate !== undefined && rows.every(({ start, end, form }) => candidate.slice(start, end) === form),
    );
    const marks = layers.flatMap((layer) => readLayer(layer, rows, losses));
    const used = own ?? rebuilt;
    const annotations = suggestMarks(used, marks, { format: 'WebAnno TSV', fileName }, losses);
    return [{ name: webannoDocumentName(fileName), text: used, annotations }];
  });
}

function readLayers(source: string, losses: Losses): Layer[] {
  const layers: Layer[] = [];
  let from = 0;
  for (const [, kind = '', header = ''] of source.matchAll(/^#T_(SP|CH|RL)=([^\r\n]*)/gm)) {
    const [name = '', ...features] = header.split('|');
    const isLabelled = features.includes('label') || features.includes('value');
    if (kind === 'SP' && isLabelled) layers.push({ name, from, features });
    else losses.add(`the layer ${name} has no counterpart: it is left out`);
    from += Math.max(1, features.length);
  }
  return layers;
}

interface OpenMark {
  readonly start: number;
  end: number;
  readonly values: readonly (string | undefined)[];
}

function readLayer({ from, features }: Layer, rows: readonly TokenRow[], losses: Losses): ForeignMark[] {
  const marks: OpenMark[] = [];
  const byId = new Map<string, OpenMark>();
  for (const { start, end, cells, cellsAt } of rows) {
    const columns = features.map((_, i) => splitCell(cells[from + i] ?? '_'));
    const [first = []] = columns;
    if (columns.some((column) => column.length !== first.length)) {
      throw new TextFault('the columns of one layer must have as many values each', cellsAt);
    }
    first.forEach(({ id }, stack) => {
      const known = id === undefined ? undefined : byId.get(id);
      if (known) {
        known.end = Math.max(known.end, end);
        return;
      }
      const mark = { start, end, values: columns.map((column) => column[stack]?.value) };
      marks.push(mark);
      if (id !== undefined) byId.set(id, mark);
    });
  }
  return marks.flatMap(({ start, end, values }) => {
    const record = new Map(features.map((feature, i) => [feature, values[i]]));
    const hasLabel = features.includes('label');
    const label = record.get(hasLabel ? 'label' : 'value');
    if (label === undefined) losses.add('annotations without a label are left out');
    return label === undefined ? [] : [{ start, end, label, features: pickFeatures(record, hasLabel) }];
  });
}

/** Of the layer for names, `value` is the label and `identifier` the entity. */
function pickFeatures(record: ReadonlyMap<string, string | undefined>, hasLabel: boolean): Features {
  if (!hasLabel) {
    const entity = record.get('identifier');
    return entity === undefined ? {} : { entity };
  }
  return Object.fromEntries(
    FEATURES.flatMap((feature: Feature) => {
      const said = record.get(feature);
      return said === undefined ? [] : [[feature, said]];
    }),
  );
}

interface CellValue {
  /** Undefined for "*": nothing is said. */
  readonly value: string | undefined;
  readonly id: string | undefined;
}

/** "person[1]|*[2]" -> person (1), nothing (2); "_" -> none */
function splitCell(cell: string): CellValue[] {
  if (cell === '_' || cell === '') return [];
  return (cell.match(/(?:\\[^]|[^|\\])+/g) ?? []).map((part) => {
    const id = /\[(\d+)\]$/.exec(part);
    const value = id ? part.slice(0, id.index) : part;
    return { value: value === '*' ? undefined : unescapeValue(value), id: id?.[1] };
  });
}
