import type { Annotation, AnnotationValue, StoredAnnotation } from '../../../src/annotation/model';
import { storeAnnotation } from '../../../src/annotation/attachAnnotations';
import { createAnchorer } from '../../../src/annotation/resolveAnchor';

/** Made-up annotations for tests. */
export const PERSON: AnnotationValue = { kind: 'entity', type: 'person', entity: 'mara-quill', name: 'Mara Quill' };
export const DATE: AnnotationValue = { kind: 'date', type: 'date', value: '2031-05-02', stated: false };
export const CLAIM: AnnotationValue = { kind: 'claim', certainty: 'reported', attributionText: 'harbour officials' };

/** A suggestion on the first occurrence of `quote`. */
export function mark(text: string, quote: string, value: AnnotationValue, more: Partial<Annotation> = {}): Annotation {
  const start = text.indexOf(quote);
  if (start < 0) throw new Error(`"${quote}" is not in the text`);
  const base = { id: `#${quote}`, status: 'suggested', confidence: 0.9, reason: 'because' } as const;
  return { ...base, ...value, start, end: start + quote.length, ...more } as Annotation;
}

export function stored(text: string, annotations: readonly Annotation[]): StoredAnnotation[] {
  const anchorer = createAnchorer(text);
  return annotations.map((annotation) => storeAnnotation(annotation, anchorer));
}
