import type { StoredAnnotation } from '../model';
import { annotationJson, sourceIri } from './annotationJson';
import { headJson, type SidecarHead } from './head';
import { isEqualJson, type Json } from './json';
import { memberOf } from './jsonTree';
import { patchJson } from './patchJson';
import { readSidecarTree, type Sidecar, type SidecarResult, type SidecarTree } from './readSidecar';
import { rewriteList } from './rewriteList';
import { applyEdits, createTextCopy, type TextCopy, type TextEdit } from './textCopy';
import { lineEndOf } from './trivia';

export interface SidecarUpdate {
  /** Against the old text, ascending; none where nothing changes. */
  readonly edits: readonly TextEdit[];
  readonly text: string;
}

/**
 * Makes a sidecar say exactly `content`, with as few changes to its text as possible: an annotation that is not in
 * `content` goes, a new one gets a line of its own (by start, then id), a changed one only its changed values.
 * Comments, unknown keys, order, indentation, line ends and annotations of other programs stay byte for byte.
 * @param oldText the file as it is; undefined where there is none yet
 * @returns an error where the old text can't be read: it must then stay as it is
 */
export function updateSidecar(oldText: string | undefined, content: Sidecar): SidecarResult<SidecarUpdate> {
  if (oldText === undefined) {
    const text = newSidecar(content);
    return { ok: true, value: { edits: [{ start: 0, end: 0, text }], text } };
  }
  const result = readSidecarTree(oldText);
  if (!result.ok) return result;
  const copy = createTextCopy(oldText);
  patchRoot(copy, result.value, content);
  const edits = copy.edits();
  return { ok: true, value: { edits, text: applyEdits(oldText, edits) } };
}

function patchRoot(copy: TextCopy, tree: SidecarTree, { head, annotations }: Sidecar): void {
  const { root } = tree;
  const before = headJson(tree.head);
  const after = headJson(head);
  const present = new Set(root.elements.map(({ key }) => key));
  const missing = Object.entries(after).filter(([key]) => !present.has(key));
  const texts = missing.map(([key, value]) => `${JSON.stringify(key)}: ${formatJson(value, '  ', 2)}`);
  if (!present.has('first')) texts.push(newPage(annotations, sourceOf(head)));
  rewriteList(copy, root, {
    element: ({ key = '', value }) => {
      if (key === 'first') return (inner) => patchPage(inner, tree, head, annotations);
      const [was, is] = [before[key], after[key]];
      return was === undefined || is === undefined ? 'keep' : (inner) => patchJson(inner, value, was, is);
    },
    inserts: new Map([[root.elements.length, texts.map((text) => withLineEnds(text, copy.source))]]),
    oneALine: true,
  });
}

function patchPage(
  copy: TextCopy,
  tree: SidecarTree,
  head: SidecarHead,
  annotations: readonly StoredAnnotation[],
): void {
  const page = memberOf(tree.root, 'first');
  if (page?.type !== 'object') return;
  if (tree.items) {
    patchItems(copy, tree, head, annotations);
    return;
  }
  const text = `"items": ${newItems(annotations, sourceOf(head), '    ')}`;
  rewriteList(copy, page, {
    element: () => 'keep',
    inserts: new Map([[page.elements.length, [withLineEnds(text, copy.source)]]]),
    oneALine: true,
  });
}

function patchItems(
  copy: TextCopy,
  { items, read, head: oldHead }: SidecarTree,
  head: SidecarHead,
  annotations: readonly StoredAnnotation[],
): void {
  if (!items) return;
  const wanted = new Map(annotations.map((annotation) => [annotation.id, annotation]));
  const known = new Set(read.map((annotation) => annotation?.id));
  const oldSource = sourceOf(oldHead);
  rewriteList(copy, items, {
    element: ({ value }, i) => {
      const old = read[i];
      if (!old) return 'keep';
      const annotation = wanted.get(old.id);
      if (!annotation) return 'remove';
      const [was, is] = [annotationJson(old, oldSource), annotationJson(annotation, sourceOf(head))];
      return isEqualJson(was, is) ? 'keep' : (inner) => patchJson(inner, value, was, is);
    },
    inserts: placeInserts(
      read.map((old) => old && (wanted.get(old.id) ?? old)),
      annotations.filter(({ id }) => !known.has(id)),
      sourceOf(head),
    ),
    oneALine: true,
  });
}

/** New annotations, sorted, each before the first annotation of the file that comes after it. */
function placeInserts(
  present: readonly (StoredAnnotation | undefined)[],
  added: readonly StoredAnnotation[],
  source: string,
): Map<number, string[]> {
  const inserts = new Map<number, string[]>();
  let slot = 0;
  for (const annotation of added.toSorted(compareStored)) {
    // Forward only: a file that somebody put in another order is not searched for each annotation.
    while (slot < present.length) {
      const old = present[slot];
      if (old && compareStored(old, annotation) > 0) break;
      slot++;
    }
    const texts = inserts.get(slot) ?? [];
    texts.push(JSON.stringify(annotationJson(annotation, source)));
    inserts.set(slot, texts);
  }
  return inserts;
}

function compareStored(a: StoredAnnotation, b: StoredAnnotation): number {
  const [from, to] = [a.anchor.position?.start ?? 0, b.anchor.position?.start ?? 0];
  return from - to || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

function newSidecar({ head, annotations }: Sidecar): string {
  const members = Object.entries(headJson(head)).map(
    ([key, value]) => `  ${JSON.stringify(key)}: ${formatJson(value, '  ', 2)}`,
  );
  return `{\n${members.join(',\n')},\n  ${newPage(annotations, sourceOf(head))}\n}\n`;
}

function newPage(annotations: readonly StoredAnnotation[], source: string): string {
  return `"first": {\n    "type": "AnnotationPage",\n    "items": ${newItems(annotations, source, '    ')}\n  }`;
}

function newItems(annotations: readonly StoredAnnotation[], source: string, indent: string): string {
  const lines = annotations
    .toSorted(compareStored)
    .map((annotation) => `${indent}  ${JSON.stringify(annotationJson(annotation, source))}`);
  return lines.length > 0 ? `[\n${lines.join(',\n')}\n${indent}]` : '[]';
}

/** Members on lines of their own, down to `depth` lists; what lies deeper stays on one line. */
function formatJson(value: Json, indent: string, depth: number): string {
  if (typeof value !== 'object' || value === null || depth === 0) return JSON.stringify(value);
  const inner = `${indent}  `;
  const isArray = Array.isArray(value);
  const members = Object.entries(value).map(([key, item]: [string, Json]) => {
    const text = formatJson(item, inner, depth - 1);
    return `${inner}${isArray ? '' : `${JSON.stringify(key)}: `}${text}`;
  });
  return isArray ? `[\n${members.join(',\n')}\n${indent}]` : `{\n${members.join(',\n')}\n${indent}}`;
}

/** JSON strings hold no line ends, so that every one in `text` is ours. */
const withLineEnds = (text: string, source: string): string => text.replaceAll('\n', lineEndOf(source));

const sourceOf = ({ fileName = '' }: SidecarHead): string => sourceIri(fileName);
