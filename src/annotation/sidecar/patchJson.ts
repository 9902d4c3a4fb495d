import { isEqualJson, isRecord, type Json, type JsonRecord } from './json';
import { itemsOf, memberOf, type JsonList, type JsonNode } from './jsonTree';
import { rewriteList } from './rewriteList';
import type { TextCopy } from './textCopy';

/**
 * Changes the text of a value so that what we said in it (`before`) becomes `after`. What we never said stays as it
 * is: unknown keys, values written in another way, comments. The copy must stand at or before the node.
 *
 * {"a": 1, "mine": 2}, before {a: 1}, after {a: 3, b: 4} -> {"a": 3, "mine": 2, "b": 4}
 */
export function patchJson(copy: TextCopy, node: JsonNode, before: Json, after: Json): void {
  if (isEqualJson(before, after)) return;
  if (node.type === 'object' && isRecord(before) && isRecord(after)) patchObject(copy, node, before, after);
  else if (Array.isArray(before) && Array.isArray(after)) patchArray(copy, node, before as Json[], after as Json[]);
  else {
    copy.keepTo(node.start);
    copy.skipTo(node.end);
    copy.insert(JSON.stringify(after));
  }
}

function patchObject(copy: TextCopy, node: JsonList, before: JsonRecord, after: JsonRecord): void {
  const present = new Set(node.elements.map(({ key }) => key));
  const added = Object.entries(after).filter(([key, value]) => !present.has(key) && !isEqualJson(before[key], value));
  const gap = hasGaps(copy.source, node) ? ' ' : '';
  rewriteList(copy, node, {
    element: ({ key = '', value }) => {
      const [was, is] = [before[key], after[key]];
      if (isEqualJson(was, is)) return 'keep';
      return is === undefined ? 'remove' : (inner) => patchJson(inner, value, was ?? null, is);
    },
    inserts: placeInOrder(
      Object.keys(after),
      node.elements.map(({ key = '' }) => key),
      new Map(added.map(([key, value]) => [key, `${JSON.stringify(key)}:${gap}${JSON.stringify(value)}`])),
    ),
    oneALine: false,
  });
}

/** Our arrays are sets of objects that their type and purpose tell apart, resources also by their id. */
function patchArray(copy: TextCopy, node: JsonNode, before: readonly Json[], after: readonly Json[]): void {
  const nodes = itemsOf(node);
  const wasAt = new Map(before.map((value) => [identify(value), value]));
  const isAt = new Map(after.map((value) => [identify(value), value]));
  const names = nodes.map(identifyNode);
  const missing = [...isAt].filter(([name, value]) => !names.includes(name) && !isEqualJson(wasAt.get(name), value));
  const texts = new Map(missing.map(([name, value]) => [name, JSON.stringify(value)]));
  if (node.type !== 'array') {
    wrapInArray(copy, node, wasAt.get(names[0] ?? '') ?? null, isAt.get(names[0] ?? ''), [...texts.values()]);
    return;
  }
  rewriteList(copy, node, {
    element: ({ value }, i) => {
      const name = names[i] ?? '';
      // A second body of one type and purpose is not ours.
      const [was, is] = names.indexOf(name) === i ? [wasAt.get(name), isAt.get(name)] : [undefined, undefined];
      if (isEqualJson(was, is) || was === undefined) return 'keep';
      return is === undefined ? 'remove' : (inner) => patchJson(inner, value, was, is);
    },
    inserts: placeInOrder([...isAt.keys()], names, texts),
    oneALine: false,
  });
}

/**
 * Where new parts go: each behind the last of those before it in our own order, so that what is taken away and brought back (undo)
 * stands where it stood.
 *
 * order a, b, c; present a, mine, c; new b -> before the part of index 1
 */
function placeInOrder(
  order: readonly string[],
  present: readonly string[],
  texts: ReadonlyMap<string, string>,
): Map<number, string[]> {
  const inserts = new Map<number, string[]>();
  let slot = present.some((name) => order.includes(name)) ? 0 : present.length;
  for (const name of order) {
    const text = texts.get(name);
    if (text === undefined) slot = Math.max(slot, present.indexOf(name) + 1);
    else inserts.set(slot, [...(inserts.get(slot) ?? []), text]);
  }
  return inserts;
}

/** {"a": 1} with another item -> [{"a": 1},{"b": 2}] */
function wrapInArray(copy: TextCopy, node: JsonNode, was: Json, is: Json | undefined, texts: readonly string[]): void {
  copy.keepTo(node.start);
  if (texts.length > 0) copy.insert('[');
  if (is !== undefined) patchJson(copy, node, was, is);
  copy.keepTo(node.end);
  if (texts.length > 0) copy.insert(`,${texts.join(',')}]`);
}

const RESOURCE = 'SpecificResource';

function identify(value: Json): string {
  if (!isRecord(value)) return JSON.stringify(value);
  const { type, purpose, id } = value;
  const name = type === RESOURCE ? id : purpose;
  return `${typeof type === 'string' ? type : ''} ${typeof name === 'string' ? name : ''}`;
}

function identifyNode(node: JsonNode): string {
  if (node.type === 'literal') return JSON.stringify(node.value);
  const type = textOf(memberOf(node, 'type'));
  return `${type} ${textOf(memberOf(node, type === RESOURCE ? 'id' : 'purpose'))}`;
}

const textOf = (node: JsonNode | undefined): string => (node?.type === 'literal' ? String(node.value) : '');

/** Whether a blank stands behind the colon of the first member, as people write it. */
function hasGaps(text: string, node: JsonList): boolean {
  const [first] = node.elements;
  return first !== undefined && /:\s$/.test(text.slice(first.start, first.value.start));
}
