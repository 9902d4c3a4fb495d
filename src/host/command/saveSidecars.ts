import { l10n, languages, Uri, window, workspace } from 'vscode';
import type { AnnotationStore } from '../../workspace/annotationStore';
import type { SaveResult } from '../../workspace/sidecarFile';
import { nameOf, parentOf } from '../../workspace/uri';
import type { CommandParts } from './commandParts';
import { placeOf } from './place';

/** Writes the sidecar of one article. */
export async function saveDocument({ annotations }: CommandParts, file: string): Promise<readonly SaveResult[]> {
  return reportSaved([await annotations.save(file)], nameOf(annotations.sidecarOf(file)));
}

/** Writes the sidecars of a story. */
export async function saveFolder({ library, annotations, decisions }: CommandParts, argument: unknown): Promise<void> {
  const place = placeOf(argument);
  const folders = library.folders.filter(
    (folder) => place === undefined || folder === place.uri || folder === parentOf(place.uri),
  );
  const wanted = folders.length > 0 ? folders : library.folders;
  const files = wanted.flatMap((folder) => library.snapshotOf(folder).documents.map(({ file }) => file));
  const results: SaveResult[] = [];
  for (const file of files) results.push(await annotations.save(file));
  for (const folder of wanted)
    if (decisions.hasFile(folder) || decisions.isWaiting(folder)) results.push(await decisions.save(folder));
  reportSaved(results, l10n.t('{0} sidecars', results.length));
}

function reportSaved(results: readonly SaveResult[], what: string): readonly SaveResult[] {
  const bad = results.filter((result) => result === 'broken' || result === 'failed' || result === 'unknown');
  const deferred = results.filter((result) => result === 'deferred');
  if (bad.length > 0) {
    void window.showWarningMessage(l10n.t('Not written: {0} of {1}. The log says why.', bad.length, results.length));
  } else if (deferred.length > 0) {
    void window.showInformationMessage(
      l10n.t('Save the article first: its sidecar describes the file, not the editor.'),
    );
  } else window.setStatusBarMessage(l10n.t('Saved {0}', what), 4000);
  return results;
}

/** Shows an article's sidecar. */
export async function openSidecar(annotations: AnnotationStore, file: string): Promise<void> {
  if (!annotations.hasSidecar(file)) {
    const save = l10n.t('Save Annotations');
    const answer = await window.showInformationMessage(l10n.t('{0} has no sidecar yet.', nameOf(file)), save);
    if (answer !== save || (await annotations.save(file)) !== 'written') return;
  }
  await window.showTextDocument(Uri.parse(annotations.sidecarOf(file)));
}

export async function markAsSource(argument: unknown): Promise<void> {
  const uri = argument instanceof Uri ? argument : window.activeTextEditor?.document.uri;
  if (!uri) return;
  await languages.setTextDocumentLanguage(await workspace.openTextDocument(uri), 'source-document');
}
