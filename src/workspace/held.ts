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

/** Two people have changed the same of a document: what the reader of this window says counts. */
export interface HeadConflict {
  readonly key: keyof HeadChange;
  readonly ours: string | undefined;
  readonly theirs: string | undefined;
}

/** An annotation with its place in the text at hand; where it has lost that, with its anchor (an orphan). */
export type Held = Annotation | StoredAnnotation;

export function isOrphan(held: Held): held is StoredAnnotation {
  return 'anchor' in held;
}

/** One change of a document's text. */
export interface TextChange {
  readonly edits: EditBatch;
  /** The text that `edits` change. */
  readonly before: string;
  /** Another program made it: nobody saw the words change. */
  readonly isOutside?: boolean;
}

/**
 * Moves what is held along with a change; what has lost its text keeps its anchor. Undefined stays undefined. Who types inside an
 * annotation sees it grow and shrink; where another program has changed its words it must be found anew, under the guard.
 */
export function shiftHeld(held: readonly (Held | undefined)[], change: TextChange): (Held | undefined)[] {
  const { edits, before, isOutside = false } = change;
  let anchorer: ReturnType<typeof createAnchorer> | undefined;
  const placed = held.filter((item): item is Annotation => item !== undefined && !isOrphan(item));
  const spans = shiftSpans(placed, edits);
  const moved = new Map<Held, Held>();
  placed.forEach((item, index) => {
    const isTouched = isOutside && edits.some(({ start, end }) => start < item.end && end > item.start);
    const span = isTouched ? undefined : spans[index];
    if (span) moved.set(item, span.start === item.start && span.end === item.end ? item : { ...item, ...span });
    else moved.set(item, storeAnnotation(item, (anchorer ??= createAnchorer(before))));
  });
  return held.map((item) => item && (moved.get(item) ?? item));
}
