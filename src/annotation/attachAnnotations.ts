import type { Annotation, StoredAnnotation } from './model';
import { compareAnnotations } from './model';
import type { Anchorer } from './resolveAnchor';

export interface Attached {
  /** Sorted by start, then id. */
  readonly annotations: readonly Annotation[];
  /** Whose place could not be found with certainty, or that another version is taken of: to be listed, never painted, never lost. */
  readonly orphans: readonly StoredAnnotation[];
}

/** Finds the place of every stored annotation in the anchorer's text. */
export function attachAnnotations(stored: readonly StoredAnnotation[], anchorer: Anchorer): Attached {
  const annotations: Annotation[] = [];
  const orphans: StoredAnnotation[] = [];
  let drift = 0;
  for (const item of stored.toSorted((a, b) => startOf(a) - startOf(b))) {
    const { anchor, ...rest } = item;
    const place = rest.conflictsWith === undefined ? anchorer.resolve(anchor, drift) : undefined;
    if (!place) {
      orphans.push(item);
      continue;
    }
    drift = anchorer.map.toCodePoint(place.start) - startOf(item);
    annotations.push({ ...rest, start: place.start, end: place.end });
  }
  return { annotations: annotations.sort(compareAnnotations), orphans };
}

/** An annotation as the sidecar of the anchorer's text holds it. */
export function storeAnnotation(annotation: Annotation, anchorer: Anchorer): StoredAnnotation {
  const { start, end, ...rest } = annotation;
  return { ...rest, anchor: anchorer.describe({ start, end }) };
}

const startOf = ({ anchor }: StoredAnnotation): number => anchor.position?.start ?? 0;
