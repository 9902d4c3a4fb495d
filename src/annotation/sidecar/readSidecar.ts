import type { StoredAnnotation } from '../model';
import { readHead, type SidecarHead } from './head';
import { memberOf, parseJsonTree, TextFault, type JsonElement, type JsonList, type JsonNode } from './jsonTree';
import { readAnnotation } from './readAnnotation';

export interface Sidecar {
  readonly head: SidecarHead;
  /** In the order of the file. Annotations of other programs are not among them. */
  readonly annotations: readonly StoredAnnotation[];
}

/** Why a sidecar can't be read, and where (both from 1, columns in UTF-16 units). Such a file must never be written over. */
export interface SidecarError {
  readonly message: string;
  readonly line: number;
  readonly column: number;
}

export type SidecarResult<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: SidecarError };

/** A sidecar with the places of all its parts in the text, for updateSidecar. */
export interface SidecarTree extends Sidecar {
  readonly root: JsonList;
  readonly items: JsonList | undefined;
  /** What each of `items` says; undefined for an annotation of another program. */
  readonly read: readonly (StoredAnnotation | undefined)[];
}

/** What a sidecar's text says. Linear in its length; never throws. */
export function readSidecar(text: string): SidecarResult<Sidecar> {
  const result = readSidecarTree(text);
  return result.ok ? { ok: true, value: { head: result.value.head, annotations: result.value.annotations } } : result;
}

export function readSidecarTree(text: string): SidecarResult<SidecarTree> {
  try {
    const root = parseJsonTree(text);
    const head = readHead(root);
    const items = findItems(root);
    const ids = new Set<string>();
    const read = (items?.elements ?? []).map(({ value }) => readUnique(value, ids));
    const annotations = read.filter((item) => item !== undefined);
    return { ok: true, value: { head, annotations, root: root as JsonList, items, read } };
  } catch (error) {
    if (error instanceof TextFault) return { ok: false, error: locateFault(text, error) };
    throw error;
  }
}

function findItems(root: JsonNode): JsonList | undefined {
  const page = memberOf(root, 'first');
  if (!page) return undefined;
  if (page.type !== 'object') throw new TextFault('the page "first" must be embedded as an object', page.start);
  const items = memberOf(page, 'items');
  if (items && items.type !== 'array') throw new TextFault('"items" must be an array', items.start);
  return items;
}

function readUnique(node: JsonElement['value'], ids: Set<string>): StoredAnnotation | undefined {
  const annotation = readAnnotation(node);
  if (!annotation) return undefined;
  if (ids.has(annotation.id)) {
    throw new TextFault(`the id ${annotation.id} stands twice`, (memberOf(node, 'id') ?? node).start);
  }
  ids.add(annotation.id);
  return annotation;
}

/** Where a fault is, in lines and columns. */
export function locateFault(text: string, { message, offset }: TextFault): SidecarError {
  const lines = text.slice(0, offset).split(/\r\n|[\r\n]/);
  return { message, line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
