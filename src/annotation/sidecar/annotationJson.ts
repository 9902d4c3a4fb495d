import type { Anchor, AnnotationValue, Creator, StoredAnnotation } from '../model';
import { defined, type JsonRecord } from './json';

/**
 * One annotation as the sidecar says it (W3C Web Annotation Data Model, section 3; the typed bodies are our own terms).
 * @param source the document as an IRI relative to the sidecar
 */
export function annotationJson(annotation: StoredAnnotation, source: string): JsonRecord {
  const { id, status, confidence, reason, creator, created, modified, decidedBy, note, conflictsWith, anchor } =
    annotation;
  const bodies = bodiesOf(annotation);
  return defined({
    id,
    type: 'Annotation',
    status,
    body: [...bodies, ...noteJson(note)],
    target: { source, selector: selectorsJson(anchor) },
    // More digits would only make noise in a diff.
    confidence: confidence === undefined ? undefined : Math.round(confidence * 1000) / 1000,
    reason,
    creator: creator && creatorJson(creator),
    created,
    modified,
    decidedBy: decidedBy && creatorJson(decidedBy),
    conflictsWith,
  });
}

export const creatorJson = ({ type, name }: Creator): JsonRecord => ({ type, name });

/** A person's remark as a body of its own. */
export const noteJson = (note: string | undefined): readonly JsonRecord[] =>
  note === undefined ? [] : [{ type: 'TextualBody', purpose: 'commenting', value: note }];

/** How a place in a text is described (W3C Web Annotation Data Model, sections 4.2.4 and 4.2.5). */
export function selectorsJson({ exact, prefix, suffix, position }: Anchor): readonly JsonRecord[] {
  return [
    { type: 'TextQuoteSelector', exact, prefix, suffix },
    ...(position ? [{ type: 'TextPositionSelector', start: position.start, end: position.end }] : []),
  ];
}

/** The document's file name as an IRI relative to its sidecar: "a b.txt" -> "a%20b.txt" */
export const sourceIri = (fileName: string): string =>
  // Half a surrogate pair can't be encoded, and a damaged file may have one.
  encodeURIComponent(fileName.replace(/\p{Cs}/gu, '\uFFFD'));

function bodiesOf(annotation: AnnotationValue): readonly JsonRecord[] {
  const { kind } = annotation;
  const classify = (type?: string): JsonRecord => ({
    type: 'TextualBody',
    purpose: 'classifying',
    value: type === undefined ? kind : `${kind}/${type}`,
  });
  switch (kind) {
    case 'entity': {
      const { type, entity, name, refersTo } = annotation;
      return [classify(type), defined({ type: 'TextualBody', purpose: 'identifying', value: entity, name, refersTo })];
    }
    case 'date': {
      const { type, value, mod, stated } = annotation;
      return [classify(type), defined({ type: 'Timex', timex: value, mod, stated })];
    }
    case 'quantity': {
      const { value, unit, comparator } = annotation;
      return [classify(), defined({ type: 'Quantity', number: value, unit, comparator })];
    }
    case 'quote': {
      const { type, speaker } = annotation;
      const said = speaker === undefined ? [] : [{ type: 'Attribution', attributedTo: speaker }];
      return [classify(type), ...said];
    }
    case 'claim': {
      const { certainty, attributedTo, attributionText, embedded, duplicate } = annotation;
      const isAttributed = attributedTo !== undefined || attributionText !== undefined;
      const attribution = isAttributed ? [defined({ type: 'Attribution', attributedTo, attributionText })] : [];
      return [classify(), ...attribution, defined({ type: 'Claim', certainty, embedded, duplicate })];
    }
  }
}
