import type { SidecarResult } from './readCollection';
import type { Sidecar } from './readSidecar';
import { sidecarFormat } from './sidecarFormat';
import { updateCollection, type CollectionUpdate } from './updateCollection';
import { upgradeSidecar, type Migration } from './upgradeSidecar';

export interface SidecarUpdate extends CollectionUpdate {
  /** The older schema version that the file was of: a copy of it is to be kept. Edits are then against the upgraded text. */
  readonly upgradedFrom?: number;
}

/** Makes the sidecar of an article say exactly `content`: see updateCollection. */
export function updateSidecar(
  oldText: string | undefined,
  content: Sidecar,
  migrations?: readonly Migration[],
): SidecarResult<SidecarUpdate> {
  const old = oldText === undefined ? undefined : upgradeSidecar(oldText, migrations);
  const result = updateCollection(sidecarFormat, old?.text, content);
  if (!result.ok || old?.from === undefined) return result;
  return { ok: true, value: { ...result.value, upgradedFrom: old.from } };
}
