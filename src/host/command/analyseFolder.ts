import { FileType, l10n, ProgressLocation, Uri, window, workspace } from 'vscode';
import { CancellationSource } from '../../rpc/cancellation';
import type { Library } from '../../workspace/library';
import { nameOf } from '../../workspace/uri';

/** Folders of folders of folders … that a story may lie in. */
const DEEPEST = 6;

export interface StoryOpener {
  /** Reads the sidecars, analyses the articles and remembers the folder. */
  readonly open: Library['open'];
}

/**
 * Analyses a folder and the folders in it, each as one story.
 * @returns how many articles were found; undefined where the reader cancelled or the analysis failed
 */
export async function analyseFolder(opener: StoryOpener, folder: Uri): Promise<number | undefined> {
  const count = await window.withProgress(
    {
      location: ProgressLocation.Notification,
      title: l10n.t('Variorum: reading {0}', nameOf(folder.toString())),
      cancellable: true,
    },
    async (progress, token) => {
      const cancellation = new CancellationSource();
      token.onCancellationRequested(() => cancellation.cancel());
      let articles = 0;
      for (const each of await listFolders(folder, DEEPEST)) {
        let percent = 0;
        const outcome = await opener.open(each.toString(), {
          cancellation,
          onProgress: ({ done, total }) => {
            const now = (100 * done) / total;
            progress.report({ message: l10n.t('{0} of {1}', done, total), increment: now - percent });
            percent = now;
          },
        });
        if (!outcome.ok) {
          if (outcome.failure.code !== 'cancelled') void showFailure(outcome.failure.message);
          return undefined;
        }
        articles += outcome.value;
      }
      return articles;
    },
  );
  if (count === 0)
    void window.showInformationMessage(l10n.t('Variorum found no articles in {0}.', nameOf(folder.toString())));
  return count;
}

async function showFailure(message: string): Promise<void> {
  await window.showErrorMessage(l10n.t('Variorum could not analyse the folder: {0}', message));
}

/** The folder itself and those in it, hidden ones and packages left out. */
async function listFolders(folder: Uri, depth: number): Promise<Uri[]> {
  if (depth === 0) return [folder];
  const entries = await workspace.fs.readDirectory(folder);
  const inner = entries.filter(
    ([name, type]) => type === FileType.Directory && !name.startsWith('.') && name !== 'node_modules',
  );
  const nested = await Promise.all(inner.map(([name]) => listFolders(Uri.joinPath(folder, name), depth - 1)));
  return [folder, ...nested.flat()];
}

/** The folder that a command is about: the one it was given, that of the workspace, or the one the reader picks. */
export async function chooseFolder(argument: unknown): Promise<Uri | undefined> {
  if (argument instanceof Uri) return argument;
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length === 1) return folders[0]?.uri;
  if (folders.length > 1) return (await window.showWorkspaceFolderPick())?.uri;
  const chosen = await window.showOpenDialog({ canSelectFolders: true, canSelectFiles: false });
  return chosen?.[0];
}
