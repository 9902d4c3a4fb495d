import type { DocumentAnalysis } from '../../analysis/model';
import { annotationsOf } from '../annotationsOf';
import { attachAnnotations, storeAnnotation, type Attached } from '../attachAnnotations';
import { mergeSuggestions } from '../mergeSuggestions';
import { createAnchorer, type Anchorer } from '../resolveAnchor';
import { headOf, type SidecarHead } from './head';
import type { SidecarResult } from './readCollection';
import { readSidecar } from './readSidecar';
import { updateSidecar, type SidecarUpdate } from './updateSidecar';

/** The sidecar that belongs to a document: "a.txt" -> "a.txt.annotations.json" */
export const SIDECAR_ENDING = '.annotations.json';

export interface AnnotatedSidecar extends SidecarUpdate, Attached {}

/**
 * Brings a sidecar up to date with what the program finds in its document now (see mergeSuggestions for what stays).
 * Doing it twice changes nothing.
 * @param sidecarText undefined where there is none yet
 */
export function annotateSidecar(
  fileName: string,
  analysis: DocumentAnalysis,
  sidecarText: string | undefined,
): SidecarResult<AnnotatedSidecar> {
  const old = sidecarText === undefined ? undefined : readSidecar(sidecarText);
  if (old?.ok === false) return old;
  const anchorer = createAnchorer(analysis.text);
  const known = attachAnnotations(old?.value.annotations ?? [], anchorer);
  const merged = mergeSuggestions(known, annotationsOf(analysis));
  const head = headOf(old?.value.head ?? {}, fileName, analysis);
  return saveAnnotations(sidecarText, head, merged, anchorer);
}

/** What the editor saves: the annotations as they stand, orphans as they were stored. */
export function saveAnnotations(
  sidecarText: string | undefined,
  head: SidecarHead,
  { annotations, orphans }: Attached,
  anchorer: Anchorer,
): SidecarResult<AnnotatedSidecar> {
  const stored = [...annotations.map((annotation) => storeAnnotation(annotation, anchorer)), ...orphans];
  const result = updateSidecar(sidecarText, { head, annotations: stored });
  return result.ok ? { ok: true, value: { ...result.value, annotations, orphans } } : result;
}
