import type { SidecarResult } from './readCollection';
import type { Sidecar } from './readSidecar';
import { sidecarFormat } from './sidecarFormat';
import { updateCollection, type CollectionUpdate } from './updateCollection';

/** Makes the sidecar of an article say exactly `content`: see updateCollection. */
export function updateSidecar(oldText: string | undefined, content: Sidecar): SidecarResult<CollectionUpdate> {
  return updateCollection(sidecarFormat, oldText, content);
}
