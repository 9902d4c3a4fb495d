/** What is marked in a document, by the program or by a person, and how a mark finds its place again. */
import type { Certainty, Comparator, DateType, EntityType, QuoteKind, Span } from '../analysis/model';

export const ANNOTATION_KINDS = ['entity', 'date', 'quantity', 'quote', 'claim'] as const;
export type AnnotationKind = (typeof ANNOTATION_KINDS)[number];

/** `suggested`: only the program has said so. The other three are a person's word. */
export const STATUSES = ['suggested', 'accepted', 'rejected', 'edited'] as const;
export type Status = (typeof STATUSES)[number];

export interface EntityValue {
  readonly kind: 'entity';
  readonly type: EntityType;
  /** Entity id ("mara-quill"). */
  readonly entity: string;
  /** The entity's fullest name in the document. */
  readonly name: string;
  /** Of a role: the id of the entity that holds it. */
  readonly refersTo?: string;
}

export interface DateValue {
  readonly kind: 'date';
  readonly type: DateType;
  /** TIMEX3 value. */
  readonly value: string;
  /** TIMEX3 mod. */
  readonly mod?: string;
  /** False where a part of the value comes from the reference date, not from the text. */
  readonly stated: boolean;
}

export interface QuantityValue {
  readonly kind: 'quantity';
  readonly value?: number;
  readonly unit: string;
  readonly comparator?: Comparator;
}

export interface QuoteValue {
  readonly kind: 'quote';
  readonly type: QuoteKind;
  /** Entity id of who says it. */
  readonly speaker?: string;
}

export interface ClaimValue {
  readonly kind: 'claim';
  readonly certainty: Certainty;
  /** Entity id of whose word the text gives for it. */
  readonly attributedTo?: string;
  /** The source as written. */
  readonly attributionText?: string;
  readonly embedded?: true;
  readonly duplicate?: true;
}

export type AnnotationValue = EntityValue | DateValue | QuantityValue | QuoteValue | ClaimValue;

export interface Creator {
  readonly type: 'Person' | 'Software';
  readonly name: string;
}

export interface AnnotationMeta {
  /** Unique in the document; "#" and a UUID: an IRI relative to the sidecar. */
  readonly id: string;
  readonly status: Status;
  readonly creator?: Creator;
  /** ISO 8601 times. A suggestion has none, so that two machines write the same bytes. */
  readonly created?: string;
  readonly modified?: string;
  /** Who accepted, rejected or edited what another person or a program has made; `creator` stays who made it. */
  readonly decidedBy?: Creator;
  /** 0 to 1, of a program's suggestion. */
  readonly confidence?: number;
  readonly reason?: string;
  /** A person's remark. */
  readonly note?: string;
  /** The id of another annotation that two people said different things of: this version has no say until somebody decides. */
  readonly conflictsWith?: string;
}

/** An annotation with its place in the text at hand (UTF-16, end exclusive). */
export type Annotation = AnnotationMeta & AnnotationValue & Span;

/**
 * How a sidecar describes a place (W3C TextQuoteSelector and TextPositionSelector). Texts are LF-normalised;
 * offsets are code points of the LF-normalised text without BOM.
 */
export interface Anchor {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly position?: Span;
}

/** An annotation as a sidecar holds it: its place is described, not known. */
export type StoredAnnotation = AnnotationMeta & AnnotationValue & { readonly anchor: Anchor };

export const PROGRAM: Creator = { type: 'Software', name: 'Variorum' };

/** True where a person has had a say in it: the program then leaves it alone. */
export function isTouched(annotation: AnnotationMeta): boolean {
  return annotation.status !== 'suggested' || annotation.note !== undefined || annotation.creator?.type === 'Person';
}

/** The order of annotations in lists and in sidecars: by start, then id. */
export function compareAnnotations(a: { start: number; id: string }, b: { start: number; id: string }): number {
  return a.start - b.start || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
