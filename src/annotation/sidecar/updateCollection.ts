import type { Collection, CollectionFormat } from './collection';
import { isEqualJson, isRecord, type Json } from './json';
import { itemsOf, memberOf, type JsonNode } from './jsonTree';
import { patchJson } from './patchJson';
import { readCollectionTree, type CollectionTree, type SidecarResult } from './readCollection';
import { rewriteList } from './rewriteList';
import { applyEdits, createTextCopy, type TextCopy, type TextEdit } from './textCopy';
import { lineEndOf } from './trivia';

export interface CollectionUpdate {
  /** Against the old text, ascending; none where nothing changes. */
  readonly edits: readonly TextEdit[];
  readonly text: string;
}

/**
 * Makes a file say exactly `content`, with as few changes to its text as possible: an annotation that is not in
 * `content` goes, a new one gets a line of its own (in the format's order), a changed one only its changed values.
 * Comments, unknown keys, order, indentation, line ends and annotations of other programs stay byte for byte.
 * @param oldText the file as it is; undefined where there is none yet
 * @returns an error where the old text can't be read: it must then stay as it is
 */
export function updateCollection<Head, Item extends { readonly id: string }>(
  format: CollectionFormat<Head, Item>,
  oldText: string | undefined,
  content: Collection<Head, Item>,
): SidecarResult<CollectionUpdate> {
  if (oldText === undefined) {
    const text = newCollection(format, content);
    return { ok: true, value: { edits: [{ start: 0, end: 0, text }], text } };
  }
  const result = readCollectionTree(format, oldText);
  if (!result.ok) return result;
  const copy = createTextCopy(oldText);
  patchRoot(format, copy, result.value, content);
  const edits = copy.edits();
  return { ok: true, value: { edits, text: applyEdits(oldText, edits) } };
}

function patchRoot<Head, Item extends { readonly id: string }>(
  format: CollectionFormat<Head, Item>,
  copy: TextCopy,
  tree: CollectionTree<Head, Item>,
  content: Collection<Head, Item>,
): void {
  const { root } = tree;
  const before = format.headJson(tree.head);
  const after = format.headJson(content.head);
  const present = new Set(root.elements.map(({ key }) => key));
  const missing = Object.entries(after).filter(([key]) => !present.has(key));
  const texts = missing.map(([key, value]) => `${JSON.stringify(key)}: ${formatJson(value, '  ', 2)}`);
  if (!present.has('first')) texts.push(newPage(format, content));
  rewriteList(copy, root, {
    element: ({ key = '', value }) => {
      if (key === 'first') return (inner) => patchPage(format, inner, tree, content);
      const [was, is] = [key === '@context' ? contextIn(value, before[key]) : before[key], after[key]];
      return was === undefined || is === undefined ? 'keep' : (inner) => patchJson(inner, value, was, is);
    },
    inserts: new Map([[root.elements.length, texts.map((text) => withLineEnds(text, copy.source))]]),
    oneALine: true,
  });
}

/** The context as an older program may have written it: without the terms that the file lacks, so that they are added. */
function contextIn(node: JsonNode, context: Json | undefined): Json | undefined {
  const terms = itemsOf(node).find(({ type }) => type === 'object');
  const present = new Set(terms?.type === 'object' ? terms.elements.map(({ key }) => key) : []);
  const pick = (part: Json): Json =>
    isRecord(part) ? Object.fromEntries(Object.entries(part).filter(([term]) => present.has(term))) : part;
  return Array.isArray(context) ? context.map(pick) : context;
}

function patchPage<Head, Item extends { readonly id: string }>(
  format: CollectionFormat<Head, Item>,
  copy: TextCopy,
  tree: CollectionTree<Head, Item>,
  content: Collection<Head, Item>,
): void {
  const page = memberOf(tree.root, 'first');
  if (page?.type !== 'object') return;
  if (tree.items) {
    patchItems(format, copy, tree, content);
    return;
  }
  const text = `"items": ${newItems(format, content, '    ')}`;
  rewriteList(copy, page, {
    element: () => 'keep',
    inserts: new Map([[page.elements.length, [withLineEnds(text, copy.source)]]]),
    oneALine: true,
  });
}

function patchItems<Head, Item extends { readonly id: string }>(
  format: CollectionFormat<Head, Item>,
  copy: TextCopy,
  { items, read, head: oldHead }: CollectionTree<Head, Item>,
  { head, annotations }: Collection<Head, Item>,
): void {
  if (!items) return;
  const wanted = new Map(annotations.map((annotation) => [annotation.id, annotation]));
  const known = new Set(read.map((annotation) => annotation?.id));
  rewriteList(copy, items, {
    element: ({ value }, i) => {
      const old = read[i];
      if (!old) return 'keep';
      const annotation = wanted.get(old.id);
      if (!annotation) return 'remove';
      const [was, is] = [format.itemJson(old, oldHead), format.itemJson(annotation, head)];
      return isEqualJson(was, is) ? 'keep' : (inner) => patchJson(inner, value, was, is);
    },
    inserts: placeInserts(
      format,
      read.map((old) => old && (wanted.get(old.id) ?? old)),
      annotations.filter(({ id }) => !known.has(id)),
      head,
    ),
    oneALine: true,
  });
}

/** New annotations, sorted, each before the first annotation of the file that comes after it. */
function placeInserts<Head, Item extends { readonly id: string }>(
  format: CollectionFormat<Head, Item>,
  present: readonly (Item | undefined)[],
  added: readonly Item[],
  head: Head,
): Map<number, string[]> {
  const inserts = new Map<number, string[]>();
  let slot = 0;
  for (const annotation of added.toSorted(format.compare)) {
    // Forward only: a file that somebody put in another order is not searched for each annotation.
    while (slot < present.length) {
      const old = present[slot];
      if (old && format.compare(old, annotation) > 0) break;
      slot++;
    }
    const texts = inserts.get(slot) ?? [];
    texts.push(JSON.stringify(format.itemJson(annotation, head)));
    inserts.set(slot, texts);
  }
  return inserts;
}

function newCollection<Head, Item extends { readonly id: string }>(
  format: CollectionFormat<Head, Item>,
  content: Collection<Head, Item>,
): string {
  const members = Object.entries(format.headJson(content.head)).map(
    ([key, value]) => `  ${JSON.stringify(key)}: ${formatJson(value, '  ', 2)}`,
  );
  return `{\n${members.join(',\n')},\n  ${newPage(format, content)}\n}\n`;
}

function newPage<Head, Item extends { readonly id: string }>(
  format: CollectionFormat<Head, Item>,
  content: Collection<Head, Item>,
): string {
  return `"first": {\n    "type": "AnnotationPage",\n    "items": ${newItems(format, content, '    ')}\n  }`;
}

function newItems<Head, Item extends { readonly id: string }>(
  format: CollectionFormat<Head, Item>,
  { head, annotations }: Collection<Head, Item>,
  indent: string,
): string {
  const lines = annotations
    .toSorted(format.compare)
    .map((annotation) => `${indent}  ${JSON.stringify(format.itemJson(annotation, head))}`);
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
