import { valueOf } from '../annotationValue';
import { isTouched, type StoredAnnotation } from '../model';
import type { SidecarHead } from './head';
import { mergeCollections, type MergedCollection } from './mergeCollections';
import type { Sidecar } from './readSidecar';

/** Accepting a value and correcting to it is one word. */
const wordOf = (item: StoredAnnotation): string =>
  JSON.stringify([item.status === 'edited' ? 'accepted' : item.status, item.anchor.exact, valueOf(item)]);

/** Merges what we want to write into an article's sidecar with what somebody else has written: see mergeCollections. */
export function mergeSidecars(
  base: Sidecar,
  ours: Sidecar,
  theirs: Sidecar,
): MergedCollection<SidecarHead, StoredAnnotation> {
  return mergeCollections(base, ours, theirs, { isPersons: isTouched, wordOf });
}
