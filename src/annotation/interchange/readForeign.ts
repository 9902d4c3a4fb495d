import type { Span } from '../../analysis/model';
import { TextFault, type JsonNode } from '../sidecar/jsonTree';

// Values of other programs' JSON. Each throws TextFault, at the value, where it is of another type.

export function numberOf(node: JsonNode | undefined, owner: JsonNode): number {
  if (node?.type === 'literal' && typeof node.value === 'number' && Number.isInteger(node.value)) return node.value;
  throw new TextFault('a whole number is expected as start and as end', (node ?? owner).start);
}

export function textOf(node: JsonNode | undefined, owner: JsonNode): string {
  if (node?.type === 'literal' && typeof node.value === 'string') return node.value;
  throw new TextFault('a text is expected as label', (node ?? owner).start);
}

/** The span in UTF-16 units. @param length of the text, in the units of `start` and `end` */
export function placeOf(
  start: number,
  end: number,
  length: number,
  toUtf16: (offset: number) => number,
  owner: JsonNode,
): Span {
  if (start >= 0 && start < end && end <= length) return { start: toUtf16(start), end: toUtf16(end) };
  throw new TextFault(
    `the span ${start} to ${end} does not lie in the text, which has ${length} characters`,
    owner.start,
  );
}
