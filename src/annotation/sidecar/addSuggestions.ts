import { valueOf } from '../annotationValue';
import { attachAnnotations, storeAnnotation } from '../attachAnnotations';
import { hashText } from '../hashText';
import { compareAnnotations, type Annotation, type StoredAnnotation } from '../model';
import { createAnchorer } from '../resolveAnchor';
import { saveAnnotations, type AnnotatedSidecar } from './annotateSidecar';
import type { SidecarResult } from './readCollection';
import { readSidecar } from './readSidecar';

/** Annotations and the text that they were made in (UTF-16 offsets of it). */
export interface SuggestedMarks {
  readonly text: string;
  readonly annotations: readonly Annotation[];
}

export interface ExtendedSidecar extends AnnotatedSidecar {
  /** How many suggestions are new, and how many the sidecar had already, whatever the reader decided about them. */
  readonly added: number;
  readonly known: number;
  /** Suggestions that have no certain place in the document's text: they are not in the sidecar. */
  readonly unplaced: readonly StoredAnnotation[];
}

/**
 * Adds the suggestions of another program to a document's sidecar. What stands there stays; doing it twice changes nothing.
 * @param text the document's, which may differ from the one that the suggestions were made in: their words are looked up
 * @param sidecarText undefined where there is none yet
 */
export function addSuggestions(
  fileName: string,
  text: string,
  sidecarText: string | undefined,
  suggested: SuggestedMarks,
): SidecarResult<ExtendedSidecar> {
  const old = sidecarText === undefined ? undefined : readSidecar(sidecarText);
  if (old?.ok === false) return old;
  const anchorer = createAnchorer(text);
  const present = attachAnnotations(old?.value.annotations ?? [], anchorer);
  const foreign = createAnchorer(suggested.text);
  const stored = suggested.annotations.map((annotation) => storeAnnotation(annotation, foreign));
  const placed = attachAnnotations(stored, anchorer);
  const ids = new Set([...present.annotations, ...present.orphans].map(({ id }) => id));
  const sayings = new Set(present.annotations.map(sayingKey));
  const added = placed.annotations.filter((item) => !ids.has(item.id) && !sayings.has(sayingKey(item)));
  const annotations = [...present.annotations, ...added].sort(compareAnnotations);
  const head = { ...old?.value.head, fileName, sha256: hashText(text) };
  const saved = saveAnnotations(sidecarText, head, { annotations, orphans: present.orphans }, anchorer);
  if (!saved.ok) return saved;
  const known = placed.annotations.length - added.length;
  return { ok: true, value: { ...saved.value, added: added.length, known, unplaced: placed.orphans } };
}

const sayingKey = (item: Annotation): string => `${item.start} ${item.end} ${JSON.stringify(valueOf(item))}`;
