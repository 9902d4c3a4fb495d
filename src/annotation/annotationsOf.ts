import type { DocumentAnalysis, Finding } from '../analysis/model';
import { uuidOf } from './hashText';
import { compareAnnotations, PROGRAM, type Annotation, type AnnotationKind, type AnnotationValue } from './model';
import { normalizeText } from './textMap';

/** The namespace of annotation ids: one for all documents, so that a renamed or copied article keeps its ids. */
const NAMESPACE = '5b0f3d3e-7a52-4c0e-9d44-6f1f0c1b8a27';

/**
 * What the analysis found, as suggestions, sorted by start then id.
 * The same text and the same finding give the same id on every run and machine.
 */
export function annotationsOf(analysis: DocumentAnalysis): Annotation[] {
  const found: [Finding, AnnotationValue][] = [
    ...analysis.entities.map((item): [Finding, AnnotationValue] => [
      item,
      {
        kind: 'entity',
        type: item.type,
        entity: item.id,
        name: item.name,
        ...(item.refersTo !== undefined && { refersTo: item.refersTo }),
      },
    ]),
    ...analysis.dates.map((item): [Finding, AnnotationValue] => [
      item,
      {
        kind: 'date',
        type: item.type,
        value: item.value,
        stated: item.stated,
        ...(item.mod !== undefined && { mod: item.mod }),
      },
    ]),
    ...analysis.quantities.map((item): [Finding, AnnotationValue] => [
      item,
      {
        kind: 'quantity',
        unit: item.unit,
        ...(item.value !== undefined && { value: item.value }),
        ...(item.comparator !== undefined && { comparator: item.comparator }),
      },
    ]),
    ...analysis.quotes.map((item): [Finding, AnnotationValue] => [
      item,
      { kind: 'quote', type: item.kind, ...(item.speaker !== undefined && { speaker: item.speaker }) },
    ]),
    ...analysis.claims.map((item): [Finding, AnnotationValue] => [
      item,
      {
        kind: 'claim',
        certainty: item.certainty,
        ...(item.attributedTo !== undefined && { attributedTo: item.attributedTo }),
        ...(item.attributionText !== undefined && { attributionText: item.attributionText }),
        ...(item.embedded && { embedded: true }),
        ...(item.duplicate && { duplicate: true }),
      },
    ]),
  ];
  return suggest(analysis.text, found);
}

function suggest(text: string, found: readonly [Finding, AnnotationValue][]): Annotation[] {
  const occurrences = new Map<string, number>();
  return found
    .toSorted(([a], [b]) => a.start - b.start || a.end - b.end)
    .map(([{ start, end, confidence, reason }, value]): Annotation => {
      const name = nameAnnotation(value.kind, text.slice(start, end));
      const occurrence = (occurrences.get(name) ?? 0) + 1;
      occurrences.set(name, occurrence);
      const id = annotationId(value.kind, text.slice(start, end), occurrence);
      return { id, status: 'suggested', creator: PROGRAM, confidence, reason, ...value, start, end };
    })
    .toSorted(compareAnnotations);
}

/**
 * The id of the n-th (from 1) annotation of one kind with one text in a document: "#" and a UUID, that is, an IRI
 * relative to the sidecar: unique in the world together with the sidecar's own address.
 */
export function annotationId(kind: AnnotationKind, exact: string, occurrence: number): string {
  return `#${uuidOf(NAMESPACE, `${nameAnnotation(kind, exact)}\n${occurrence}`)}`;
}

const nameAnnotation = (kind: AnnotationKind, exact: string): string => `${kind}\n${normalizeText(exact)}`;
