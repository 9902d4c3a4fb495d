import { valueOf } from './annotationValue';
import { attachAnnotations, storeAnnotation, type Attached } from './attachAnnotations';
import type { Annotation, StoredAnnotation } from './model';
import { createAnchorer, type Anchorer } from './resolveAnchor';

/** Annotations and the text that they were made in (UTF-16 offsets of it). */
export interface SuggestedMarks {
  readonly text: string;
  readonly annotations: readonly Annotation[];
}

export interface PlacedSuggestions {
  /** Those that are new. */
  readonly added: readonly Annotation[];
  /** How many are there already, whatever the reader decided about them. */
  readonly known: number;
  /** Those that have no certain place in the document's text. */
  readonly unplaced: readonly StoredAnnotation[];
}

/**
 * Which suggestions of another program are new to a document, with their places in it.
 * @param anchorer of the document's text, which may differ from the one that the suggestions were made in: their words are looked up
 * @param present what the document has already
 */
export function placeSuggestions(anchorer: Anchorer, present: Attached, suggested: SuggestedMarks): PlacedSuggestions {
  const foreign = createAnchorer(suggested.text);
  const stored = suggested.annotations.map((annotation) => storeAnnotation(annotation, foreign));
  const placed = attachAnnotations(stored, anchorer);
  const ids = new Set([...present.annotations, ...present.orphans].map(({ id }) => id));
  const sayings = new Set(present.annotations.map(sayingKey));
  const added = placed.annotations.filter((item) => !ids.has(item.id) && !sayings.has(sayingKey(item)));
  return { added, known: placed.annotations.length - added.length, unplaced: placed.orphans };
}

const sayingKey = (item: Annotation): string => `${item.start} ${item.end} ${JSON.stringify(valueOf(item))}`;
