import { visit } from 'jsonc-parser';

/** Offsets of all nodes: UTF-16 units into the sidecar's text, end exclusive. */
export interface JsonLiteral {
  readonly type: 'literal';
  readonly start: number;
  readonly end: number;
  readonly value: string | number | boolean | null;
}

/** A member of an object (with key, from its first quotation mark on) or an item of an array (without). */
export interface JsonElement {
  readonly key: string | undefined;
  readonly start: number;
  readonly end: number;
  readonly value: JsonNode;
  /** Where the comma behind it stands. */
  readonly comma: number | undefined;
}

export interface JsonList {
  readonly type: 'object' | 'array';
  readonly start: number;
  readonly end: number;
  readonly elements: readonly JsonElement[];
}

export type JsonNode = JsonLiteral | JsonList;

/** Something in a file's text is not as it must be. */
export class TextFault extends Error {
  constructor(
    message: string,
    /** UTF-16 offset in that text. */
    readonly offset: number,
    /** The text is well, but of a newer program. */
    readonly isNewer = false,
  ) {
    super(message);
  }
}

/** Our own sidecars are eight deep; a file deeper than this would only serve to exhaust the stack. */
const MAX_DEPTH = 64;

const MESSAGES = [
  '', 'not a JSON symbol', 'not a number', 'a property name is expected', 'a value is expected', 'a colon is expected',
  'a comma is expected', 'a closing brace is expected', 'a closing bracket is expected', 'the file should end here',
  'comments are not allowed here', 'a comment does not end', 'a string does not end', 'a number does not end',
  'not a Unicode escape', 'not an escape', 'a control character in a string must be escaped',
]; // prettier-ignore

interface OpenList {
  readonly type: 'object' | 'array';
  readonly start: number;
  readonly elements: Writable<JsonElement>[];
  readonly keys: Set<string> | undefined;
  /** The key that was read last, and where it starts. */
  key: string | undefined;
  keyStart: number;
}
type Writable<T> = { -readonly [K in keyof T]: T[K] };

/**
 * The tree of a JSON text with comments (trailing commas are allowed). Stops at the first fault; linear.
 * @throws TextFault where the text is not JSON, an object has one key twice, or lists nest too deep
 */
export function parseJsonTree(text: string): JsonNode {
  if (/^\s*$/.test(text)) throw new TextFault('the file is empty', 0);
  const open: OpenList[] = [];
  let root: JsonNode | undefined;
  const place = (value: JsonNode): void => {
    const list = open.at(-1);
    if (!list) {
      root = value;
      return;
    }
    const { type, key, keyStart } = list;
    const start = type === 'object' ? keyStart : value.start;
    list.elements.push({ key, start, end: value.end, value, comma: undefined });
  };
  const begin = (type: 'object' | 'array', start: number): void => {
    if (open.length >= MAX_DEPTH) throw new TextFault(`lists nest deeper than ${MAX_DEPTH}`, start);
    open.push({
      type,
      start,
      elements: [],
      keys: type === 'object' ? new Set() : undefined,
      key: undefined,
      keyStart: 0,
    });
  };
  const close = (end: number): void => {
    const list = open.pop();
    if (list) place({ type: list.type, start: list.start, end, elements: list.elements });
  };
  visit(
    // A BOM is no white space to the parser; one blank is as long.
    text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text,
    {
      onObjectBegin: (offset) => begin('object', offset),
      onArrayBegin: (offset) => begin('array', offset),
      onObjectProperty(key, offset) {
        const list = open.at(-1);
        if (!list?.keys) return;
        if (list.keys.has(key)) throw new TextFault(`the key ${JSON.stringify(key)} stands twice`, offset);
        list.keys.add(key);
        list.key = key;
        list.keyStart = offset;
      },
      onLiteralValue: (value: JsonLiteral['value'], start, length) =>
        place({ type: 'literal', start, end: start + length, value }),
      onObjectEnd: (offset) => close(offset + 1),
      onArrayEnd: (offset) => close(offset + 1),
      onSeparator(character, offset) {
        const last = open.at(-1)?.elements.at(-1);
        if (character === ',' && last) last.comma = offset;
      },
      onError(code, offset) {
        throw new TextFault(MESSAGES[code] ?? 'not JSON', offset);
      },
    },
    { allowTrailingComma: true },
  );
  if (!root) throw new TextFault('a value is expected', text.length);
  return root;
}

/** The value of an object's member. */
export function memberOf(node: JsonNode | undefined, key: string): JsonNode | undefined {
  return node?.type === 'object' ? node.elements.find((element) => element.key === key)?.value : undefined;
}

/** The items of an array; of anything else, itself (JSON-LD allows one value to stand without brackets). */
export function itemsOf(node: JsonNode | undefined): readonly JsonNode[] {
  if (!node) return [];
  return node.type === 'array' ? node.elements.map(({ value }) => value) : [node];
}
