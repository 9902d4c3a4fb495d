import type { Collection, CollectionFormat } from './collection';
import { memberOf, parseJsonTree, TextFault, type JsonList, type JsonNode } from './jsonTree';

/** Why a file can't be read, and where (both from 1, columns in UTF-16 units). Such a file must never be written over. */
export interface SidecarError {
  readonly message: string;
  readonly line: number;
  readonly column: number;
  /** It can be read, but by a newer program only. */
  readonly isNewer?: true;
}

export type SidecarResult<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: SidecarError };

/** A collection with the places of all its parts in the text, for updateCollection. */
export interface CollectionTree<Head, Item> extends Collection<Head, Item> {
  readonly root: JsonList;
  readonly items: JsonList | undefined;
  /** What each of `items` says; undefined for an annotation of another program. */
  readonly read: readonly (Item | undefined)[];
}

/** What a file's text says. Linear in its length; never throws. */
export function readCollection<Head, Item extends { readonly id: string }>(
  format: CollectionFormat<Head, Item>,
  text: string,
): SidecarResult<Collection<Head, Item>> {
  const result = readCollectionTree(format, text);
  return result.ok ? { ok: true, value: { head: result.value.head, annotations: result.value.annotations } } : result;
}

export function readCollectionTree<Head, Item extends { readonly id: string }>(
  format: CollectionFormat<Head, Item>,
  text: string,
): SidecarResult<CollectionTree<Head, Item>> {
  try {
    const root = parseJsonTree(text);
    const head = format.readHead(root);
    const items = findItems(root);
    const ids = new Set<string>();
    const read = (items?.elements ?? []).map(({ value }) => readUnique(format, value, ids));
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

function readUnique<Head, Item extends { readonly id: string }>(
  format: CollectionFormat<Head, Item>,
  node: JsonNode,
  ids: Set<string>,
): Item | undefined {
  const item = format.readItem(node);
  if (!item) return undefined;
  if (ids.has(item.id)) {
    throw new TextFault(`the id ${item.id} stands twice`, (memberOf(node, 'id') ?? node).start);
  }
  ids.add(item.id);
  return item;
}

/** Where a fault is, in lines and columns. */
export function locateFault(text: string, { message, offset, isNewer }: TextFault): SidecarError {
  const lines = text.slice(0, offset).split(/\r\n|[\r\n]/);
  const place = { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
  return { message, ...place, ...(isNewer && { isNewer }) };
}
