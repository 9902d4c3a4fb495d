import type { StoredAnnotation } from '../model';
import { annotationJson, sourceIri } from './annotationJson';
import type { CollectionFormat } from './collection';
import { headJson, readHead, type SidecarHead } from './head';
import { readAnnotation } from './readAnnotation';

/** The sidecar of one article. */
export const sidecarFormat: CollectionFormat<SidecarHead, StoredAnnotation> = {
  headJson,
  readHead,
  itemJson: (annotation, { fileName = '' }) => annotationJson(annotation, sourceIri(fileName)),
  readItem: readAnnotation,
  compare: (a, b) => {
    const [from, to] = [a.anchor.position?.start ?? 0, b.anchor.position?.start ?? 0];
    return from - to || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
  },
};
