import { attachAnnotations } from '../attachAnnotations';
import { hashText } from '../hashText';
import { compareAnnotations, type StoredAnnotation } from '../model';
import { placeSuggestions, type SuggestedMarks } from '../placeSuggestions';
import { createAnchorer } from '../resolveAnchor';
import { saveAnnotations, type AnnotatedSidecar } from './annotateSidecar';
import type { SidecarResult } from './readCollection';
import { readSidecar } from './readSidecar';

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
  const { added, known, unplaced } = placeSuggestions(anchorer, present, suggested);
  const annotations = [...present.annotations, ...added].sort(compareAnnotations);
  const head = { ...old?.value.head, fileName, sha256: hashText(text) };
  const saved = saveAnnotations(sidecarText, head, { annotations, orphans: present.orphans }, anchorer);
  if (!saved.ok) return saved;
  return { ok: true, value: { ...saved.value, added: added.length, known, unplaced } };
}
