import { memberOf, itemsOf, parseJsonTree, TextFault, type JsonNode } from '../sidecar/jsonTree';
import { requireText } from '../sidecar/readMember';
import type { SidecarResult } from '../sidecar/readCollection';
import { createCodePointMap } from '../textMap';
import {
  createLosses,
  normalizeDocument,
  readSource,
  type Exported,
  type ImportContext,
  type Imported,
  type ImportedText,
  type Losses,
  type MarkedText,
} from './interchange';
import { labelOf } from './label';
import { linesOf } from './linesOf';
import { numberOf, placeOf, textOf } from './readForeign';
import { suggestMarks, type ForeignMark } from './suggestMarks';

/**
 * doccano, sequence labelling, JSONL: a document a line, `label` a list of [start, end, label]
 * (https://doccano.github.io/doccano/tutorial/). Offsets are code points: doccano's server is in Python, and its page
 * counts like it (doccano pull request 108). `file`, which doccano keeps as metadata, says which document it is.
 * Spans may overlap if the project allows it.
 *
 * "Quill" -> {"file":"a.txt","text":"Mara Quill","label":[[5,10,"person"]]}
 */
export function exportDoccano(documents: readonly MarkedText[]): Exported {
  const losses = createLosses();
  const lines = documents.map((document) => {
    const { text, marks } = normalizeDocument(document, losses);
    const { toCodePoint } = createCodePointMap(text);
    const label = marks.map(({ annotation, start, end }) => {
      losses.add('doccano has labels only: ids, values and notes are not carried');
      return [toCodePoint(start), toCodePoint(end), labelOf(annotation)];
    });
    return `${JSON.stringify({ file: document.name, text, label })}\n`;
  });
  return { files: [{ name: 'doccano.jsonl', text: lines.join('') }], losses: losses.list() };
}

/**
 * Reads `label` or `labels` (lists) and `entities` (objects with start_offset, end_offset, label, or lists), as the
 * versions of doccano write them.
 */
export function importDoccano(source: string, { fileName }: ImportContext): SidecarResult<Imported> {
  return readSource(source, (losses) =>
    linesOf(source).flatMap((line) => {
      if (line.text.trim() === '') return [];
      try {
        return [readDocument(parseJsonTree(line.text), fileName, losses)];
      } catch (error) {
        // Offsets of a fault count from the line's start.
        if (error instanceof TextFault) throw new TextFault(error.message, line.start + error.offset);
        throw error;
      }
    }),
  );
}

function readDocument(node: JsonNode, fileName: string, losses: Losses): ImportedText {
  if (node.type !== 'object') throw new TextFault('a line must be an object', node.start);
  const text =
    memberOf(node, 'text') || !memberOf(node, 'data') ? requireText(node, 'text') : requireText(node, 'data');
  const lists = ['label', 'labels', 'entities'].flatMap((key) => {
    const list = memberOf(node, key);
    if (list && list.type !== 'array') throw new TextFault(`"${key}" must be a list`, list.start);
    return list ? [list] : [];
  });
  const { toUtf16, toCodePoint } = createCodePointMap(text);
  const length = toCodePoint(text.length);
  const marks = lists.flatMap(itemsOf).map((item): ForeignMark => {
    const [first, second, third] = item.type === 'array' ? itemsOf(item) : [];
    const start = numberOf(first ?? memberOf(item, 'start_offset'), item);
    const end = numberOf(second ?? memberOf(item, 'end_offset'), item);
    const label = textOf(third ?? memberOf(item, 'label'), item);
    return { ...placeOf(start, end, length, toUtf16, item), label, features: {} };
  });
  if ((itemsOf(memberOf(node, 'relations')) as readonly unknown[]).length > 0) losses.add('relations are left out');
  const metadata = memberOf(node, 'meta') ?? memberOf(node, 'metadata');
  const file = memberOf(node, 'file') ?? memberOf(metadata, 'file') ?? memberOf(node, 'filename');
  return {
    ...(file?.type === 'literal' && typeof file.value === 'string' && { name: file.value }),
    text,
    annotations: suggestMarks(text, marks, { format: 'doccano', fileName }, losses),
  };
}
