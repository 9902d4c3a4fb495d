import { CERTAINTIES, COMPARATORS, DATE_TYPES, ENTITY_TYPES, QUOTE_KINDS } from '../../analysis/model';
import {
  ANNOTATION_KINDS,
  STATUSES,
  type Anchor,
  type AnnotationValue,
  type Creator,
  type StoredAnnotation,
} from '../model';
import { itemsOf, memberOf, TextFault, type JsonNode } from './jsonTree';
import { readChoice, readFlag, readNumber, readText, requireText } from './readMember';

/**
 * Reads one item of a sidecar's page.
 * @returns undefined for an annotation of another program (without our classifying body): it is left as it is
 * @throws TextFault where it is one of ours, but a value is missing or of another type
 */
export function readAnnotation(node: JsonNode): StoredAnnotation | undefined {
  if (node.type !== 'object') throw new TextFault('an annotation must be an object', node.start);
  const bodies = itemsOf(memberOf(node, 'body'));
  const classifying = bodies.find((body) => purposeOf(body) === 'classifying');
  const classified = classifying && memberOf(classifying, 'value');
  const [kind = '', type = ''] = classified ? textOf(classified).split('/') : [];
  const value = classified && readValue(kind, type, classified, bodies);
  if (!value) return undefined;
  return {
    id: requireText(node, 'id'),
    status: readChoice(node, 'status', STATUSES) ?? 'suggested',
    ...readMeta(node),
    ...readDecider(node),
    ...readNumber(node, 'confidence', 0, 1),
    ...readText(node, 'reason'),
    ...readText(node, 'conflictsWith'),
    ...readNote(bodies),
    ...value,
    anchor: readAnchor(memberOf(node, 'target') ?? node),
  };
}

function readValue(
  kind: string,
  type: string,
  classified: JsonNode,
  bodies: readonly JsonNode[],
): AnnotationValue | undefined {
  const known = ANNOTATION_KINDS.find((name) => name === kind);
  const choose = <T extends string>(choices: readonly T[]): T => {
    const choice = choices.find((name) => name === type);
    if (choice === undefined) {
      throw new TextFault(`after "${kind}/" must stand one of ${choices.join(', ')}`, classified.start);
    }
    return choice;
  };
  const body = (name: string): JsonNode | undefined => bodies.find((item) => textOf(memberOf(item, 'type')) === name);
  const typed = (name: string): JsonNode => {
    const found = body(name);
    if (!found) throw new TextFault(`"${kind}" needs a body of type ${name}`, classified.start);
    return found;
  };
  switch (known) {
    case undefined:
      return undefined;
    case 'entity':
      return { kind: known, type: choose(ENTITY_TYPES), ...readEntity(bodies, classified) };
    case 'date':
      return { kind: known, type: choose(DATE_TYPES), ...readTimex(typed('Timex')) };
    case 'quantity':
      return { kind: known, ...readQuantity(typed('Quantity')) };
    case 'quote': {
      const { attributedTo } = readAttribution(body('Attribution'));
      return { kind: known, type: choose(QUOTE_KINDS), ...(attributedTo !== undefined && { speaker: attributedTo }) };
    }
    case 'claim':
      return { kind: known, ...readAttribution(body('Attribution')), ...readClaim(typed('Claim')) };
  }
}

function readEntity(
  bodies: readonly JsonNode[],
  classified: JsonNode,
): { entity: string; name: string; refersTo?: string } {
  const body = bodies.find((item) => purposeOf(item) === 'identifying');
  if (!body) throw new TextFault('an entity needs a body with purpose identifying', classified.start);
  const entity = requireText(body, 'value');
  return { entity, name: readText(body, 'name').name ?? entity, ...readText(body, 'refersTo') };
}

function readTimex(body: JsonNode): { value: string; stated: boolean; mod?: string } {
  return {
    value: requireText(body, 'timex'),
    stated: readFlag(body, 'stated') ?? false,
    ...readText(body, 'mod'),
  };
}

function readQuantity(body: JsonNode): Omit<Extract<AnnotationValue, { kind: 'quantity' }>, 'kind'> {
  const { number } = readNumber(body, 'number', -Infinity, Infinity);
  const comparator = readChoice(body, 'comparator', COMPARATORS);
  return {
    unit: readText(body, 'unit').unit ?? '',
    ...(number !== undefined && { value: number }),
    ...(comparator && { comparator }),
  };
}

function readAttribution(body: JsonNode | undefined): { attributedTo?: string; attributionText?: string } {
  return body ? { ...readText(body, 'attributedTo'), ...readText(body, 'attributionText') } : {};
}

function readClaim(body: JsonNode): Omit<Extract<AnnotationValue, { kind: 'claim' }>, 'kind'> {
  return {
    certainty: readChoice(body, 'certainty', CERTAINTIES) ?? 'none',
    ...(readFlag(body, 'embedded') && { embedded: true }),
    ...(readFlag(body, 'duplicate') && { duplicate: true }),
  };
}

/** Who made it and when. */
export function readMeta(node: JsonNode): { creator?: Creator; created?: string; modified?: string } {
  const creator = memberOf(node, 'creator');
  return {
    ...(creator && { creator: readCreator(creator) }),
    ...readText(node, 'created'),
    ...readText(node, 'modified'),
  };
}

export function readNote(bodies: readonly JsonNode[]): { note?: string } {
  const note = bodies.find((body) => purposeOf(body) === 'commenting');
  return note ? { note: requireText(note, 'value') } : {};
}

function readDecider(node: JsonNode): { decidedBy?: Creator } {
  const decider = memberOf(node, 'decidedBy');
  return decider ? { decidedBy: readCreator(decider) } : {};
}

/** A creator may be an object or, as the data model also allows, a plain name or address. */
function readCreator(node: JsonNode): Creator {
  if (node.type === 'literal' && typeof node.value === 'string') return { type: 'Person', name: node.value };
  return { type: readChoice(node, 'type', ['Person', 'Software']) ?? 'Person', name: requireText(node, 'name') };
}

/** @param target what has the selectors */
export function readAnchor(target: JsonNode): Anchor {
  const selectors = itemsOf(memberOf(target, 'selector'));
  const find = (type: string): JsonNode | undefined =>
    selectors.find((selector) => textOf(memberOf(selector, 'type')) === type);
  const quote = find('TextQuoteSelector');
  if (!quote) throw new TextFault('an annotation needs a TextQuoteSelector', target.start);
  const place = find('TextPositionSelector');
  const start = place && readNumber(place, 'start', 0, Number.MAX_SAFE_INTEGER).start;
  const end = place && readNumber(place, 'end', 0, Number.MAX_SAFE_INTEGER).end;
  return {
    exact: requireText(quote, 'exact'),
    prefix: readText(quote, 'prefix').prefix ?? '',
    suffix: readText(quote, 'suffix').suffix ?? '',
    ...(start !== undefined && end !== undefined && { position: { start, end } }),
  };
}

export const purposeOf = (body: JsonNode): string => textOf(memberOf(body, 'purpose'));
export const textOf = (node: JsonNode | undefined): string =>
  node?.type === 'literal' && typeof node.value === 'string' ? node.value : '';
