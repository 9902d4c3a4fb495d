import type { StoredAnnotation } from '../model';
import type { Collection } from './collection';
import type { SidecarHead } from './head';
import { readCollection, type SidecarResult } from './readCollection';
import { sidecarFormat } from './sidecarFormat';
import { upgradeSidecar, type Migration } from './upgradeSidecar';

export type Sidecar = Collection<SidecarHead, StoredAnnotation>;

/** What the text of an article's sidecar says. Linear in its length; never throws. */
export function readSidecar(text: string, migrations?: readonly Migration[]): SidecarResult<Sidecar> {
  return readCollection(sidecarFormat, upgradeSidecar(text, migrations).text);
}
