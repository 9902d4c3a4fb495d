import { ENTITY_TYPES, type EntityType, type Span } from '../analysis/model';
import { annotationId } from '../annotation/annotationsOf';
import {
  ANNOTATION_KINDS,
  isTouched,
  type Annotation,
  type AnnotationKind,
  type AnnotationValue,
  type Creator,
  type EntityValue,
  type QuantityValue,
  type StoredAnnotation,
} from '../annotation/model';
import type { Held } from './held';
import { timexType } from './timexValue';

/** What the reader may mark words as. */
export const HAND_KINDS = [...ENTITY_TYPES, 'date', 'quantity', 'quote', 'claim'] as const;
export type HandKind = (typeof HAND_KINDS)[number];

/** A person's own annotations are told to be theirs; who has no name is the reader. */
export function creatorNamed(annotator: string): Creator {
  return { type: 'Person', name: annotator || 'Reader' };
}

/**
 * An annotation as its decision is written down: `creator` is who made it (W3C), so that who accepts, rejects or edits what somebody
 * else has made is named beside. Accepted of the program's by anna -> decidedBy anna; marked by anna herself -> as it is
 */
export function nameDecider<H extends Held>(item: H, decider: Creator): H {
  const isOwn = item.creator?.type === decider.type && item.creator.name === decider.name;
  const { decidedBy, ...rest } = item;
  if (item.status === 'suggested' || isOwn) return decidedBy === undefined ? item : (rest as unknown as H);
  const isNamed = decidedBy?.type === decider.type && decidedBy.name === decider.name;
  return isNamed ? item : { ...item, decidedBy: decider };
}

function isEntityType(kind: string): kind is EntityType {
  return ENTITY_TYPES.some((type) => type === kind);
}

/**
 * What an annotation on `words` says.
 * @param typed for a date its TIMEX3 value, for a quantity number and unit: both checked before
 * @param annotations of the document: a name that is known keeps its entity
 */
export function makeValue(
  kind: HandKind,
  words: string,
  typed: string,
  annotations: readonly Annotation[] = [],
): AnnotationValue | undefined {
  if (isEntityType(kind)) return entityValue(kind, words, annotations);
  switch (kind) {
    case 'date': {
      const type = timexType(typed);
      return type && { kind, type, value: typed, stated: true };
    }
    case 'quantity':
      return parseQuantity(typed);
    case 'quote':
      return { kind, type: 'speech' };
    case 'claim':
      return { kind, certainty: 'none' };
  }
}

function entityValue(type: EntityType, words: string, annotations: readonly Annotation[]): EntityValue {
  const name = words.replace(/\s+/g, ' ');
  const known = annotations.find((item) => item.kind === 'entity' && item.status !== 'rejected' && item.name === name);
  const slug = name.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean).join('-') || 'name'; // prettier-ignore
  return { kind: 'entity', type, name, entity: known?.kind === 'entity' ? known.entity : slug };
}

const QUANTITY = /^(?:(over|under|about|at-least|at-most) )?(-?\d[\d,]{0,20}(?:\.\d{1,9})?) ?(\S.{0,80})$/;

/** "about 1,200 boats" -> 1200, "boats", about; undefined where there is no number with a unit. */
export function parseQuantity(typed: string): QuantityValue | undefined {
  const [, comparator, digits = '', unit = ''] = QUANTITY.exec(typed.trim()) ?? [];
  const value = Number(digits.replaceAll(',', ''));
  if (digits === '' || !Number.isFinite(value)) return undefined;
  return { kind: 'quantity', value, unit, ...(comparator && { comparator: comparator as 'about' }) };
}

/** What parseQuantity reads back. */
export function printQuantity({ comparator, value, unit }: QuantityValue): string {
  return [comparator, value, unit].filter((part) => part !== undefined).join(' ');
}

/**
 * The reader's word for a span: what stands there of that kind already is changed and keeps its id, note and history;
 * else there is a new annotation.
 */
export function markSpan(
  span: Span,
  value: AnnotationValue,
  { text, annotations }: { readonly text: string; readonly annotations: readonly Annotation[] },
  creator: Creator,
  now: string,
): Annotation {
  const there = annotations.find(
    (item) => item.kind === value.kind && item.start === span.start && item.end === span.end,
  );
  if (there) return setValue(there, value, now);
  const id = freeId(value.kind, text.slice(span.start, span.end), new Set(annotations.map((item) => item.id)));
  return { id, status: 'accepted', creator, created: now, modified: now, ...value, ...span };
}

/** Another value of the same kind; id, place, note and history stay. */
export function setValue(item: Annotation, value: AnnotationValue, now: string): Annotation {
  const { id, creator, created, confidence, note, start, end } = item;
  return {
    id,
    status: item.creator?.type === 'Person' ? 'accepted' : 'edited',
    ...(creator && { creator }),
    created: created ?? now,
    modified: now,
    ...(confidence !== undefined && { confidence }),
    ...(note !== undefined && { note }),
    ...value,
    start,
    end,
  };
}

export function setSpan(item: Annotation, { start, end }: Span, now: string): Annotation {
  return {
    ...item,
    status: item.creator?.type === 'Person' ? item.status : 'edited',
    created: item.created ?? now,
    modified: now,
    start,
    end,
  };
}

/** An empty note takes it away. A remark is no decision: the status stays. */
export function setNote(item: Annotation, note: string, now: string): Annotation {
  const changed: Annotation & { note?: string } = {
    ...item,
    created: item.created ?? now,
    modified: now,
    note: note.trim(),
  };
  if (changed.note === '') delete (changed as { note?: string }).note;
  return changed;
}

export function setStatus(item: Annotation, status: 'accepted' | 'rejected', now: string): Annotation {
  return { ...item, status, created: item.created ?? now, modified: now };
}

/** What the reader made goes; what the program found is rejected, else it would come back. */
export function removal(item: Annotation, now: string): Annotation | undefined {
  return item.creator?.type === 'Person' ? undefined : setStatus(item, 'rejected', now);
}

/** An orphan at the place that the reader has chosen for it. */
export function attachTo(orphan: StoredAnnotation, { start, end }: Span, now: string): Annotation {
  const status = orphan.status === 'suggested' ? 'accepted' : orphan.status;
  const attached: Annotation & { anchor?: unknown } = { ...orphan, status, modified: now, start, end };
  delete attached.anchor;
  return attached;
}

/**
 * What a person sees marked at an offset, shortest first. It is asked of the annotations, not of the last comparison: that one
 * lags behind what was undone, or whose turn it is to annotate. A touching end counts: a caret stands behind a word.
 */
export function annotationsAt(
  annotations: readonly Annotation[],
  offset: number,
  kind?: AnnotationKind,
): readonly Annotation[] {
  const rankOf = (item: Annotation): number => ANNOTATION_KINDS.indexOf(item.kind);
  return annotations
    .filter((item) => item.status !== 'rejected' && (kind === undefined || item.kind === kind))
    .filter(({ start, end }) => start <= offset && offset <= end)
    .sort((a, b) => a.end - a.start - (b.end - b.start) || rankOf(a) - rankOf(b));
}

/** The suggestions of a kind that the program is at least this sure of (0 to 1). */
export function suggestionsOf(
  annotations: readonly Annotation[],
  kind: AnnotationKind | 'all',
  least = 0,
): readonly Annotation[] {
  return annotations.filter(
    (item) => isSuggestion(item) && (kind === 'all' || item.kind === kind) && (item.confidence ?? 0) >= least,
  );
}

export function isSuggestion(item: Annotation): boolean {
  return item.status === 'suggested' && !(isTouched(item) && item.creator?.type === 'Person');
}

function freeId(kind: AnnotationKind, words: string, used: ReadonlySet<string>): string {
  for (let n = 1; ; n++) {
    const id = annotationId(kind, words, n);
    if (!used.has(id)) return id;
  }
}
