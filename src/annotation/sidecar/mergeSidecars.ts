import { isTouched, type StoredAnnotation } from '../model';
import type { SidecarHead } from './head';
import { mergeCollections, type MergedCollection } from './mergeCollections';
import type { Sidecar } from './readSidecar';

/** Merges what we want to write into an article's sidecar with what somebody else has written: see mergeCollections. */
export function mergeSidecars(
  base: Sidecar,
  ours: Sidecar,
  theirs: Sidecar,
): MergedCollection<SidecarHead, StoredAnnotation> {
  return mergeCollections(base, ours, theirs, isTouched);
}
