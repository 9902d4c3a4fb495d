import { storeAnnotation } from '../annotation/attachAnnotations';
import type { Annotation, StoredAnnotation } from '../annotation/model';
import { createAnchorer } from '../annotation/resolveAnchor';
import { shiftSpans } from '../annotation/shiftSpans';
import type { EditBatch } from './shiftAnalysis';

/** What the reader says of a document as a whole; undefined takes it away. */
export interface HeadChange {
  readonly outlet?: string | undefined;
  readonly published?: string | undefined;
}

/** An annotation with its place in the text at hand; where it has lost that, with its anchor (an orphan). */
export type Held = Annotation | StoredAnnotation;

export function isOrphan(held: Held): held is StoredAnnotation {
  return 'anchor' in held;
}

/**
 * Moves what is held along with the edits; what has lost its text keeps its anchor. Undefined stays undefined.
 * @param before the text that `edits` change
 */
export function shiftHeld(held: readonly (Held | undefined)[], edits: EditBatch, before: string): (Held | undefined)[] {
  let anchorer: ReturnType<typeof createAnchorer> | undefined;
  const placed = held.filter((item): item is Annotation => item !== undefined && !isOrphan(item));
  const spans = shiftSpans(placed, edits);
  const moved = new Map<Held, Held>();
  placed.forEach((item, index) => {
    const span = spans[index];
    if (span) moved.set(item, span.start === item.start && span.end === item.end ? item : { ...item, ...span });
    else moved.set(item, storeAnnotation(item, (anchorer ??= createAnchorer(before))));
  });
  return held.map((item) => item && (moved.get(item) ?? item));
}
