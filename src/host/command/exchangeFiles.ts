import { l10n, Position, Selection, Uri, window, workspace } from 'vscode';
import { isArticle } from '../../workspace/isArticle';
import { nameOf, parentOf } from '../../workspace/uri';
import type { CommandParts } from './commandParts';

/** A file to be written for use outside. */
export interface OutFile {
  readonly name: string;
  readonly text: string;
}

/**
 * Asks where files go, a folder for several, and writes them there.
 * @param near a folder: the dialog starts beside it
 * @returns the folder or file; undefined where nothing was written
 */
export async function writeOut(parts: CommandParts, files: readonly OutFile[], near: string): Promise<Uri | undefined> {
  const [first, ...more] = files;
  if (!first) return undefined;
  const beside = Uri.parse(parentOf(near));
  if (more.length === 0) {
    const target = await window.showSaveDialog({ defaultUri: Uri.joinPath(beside, first.name) });
    return target && (await writeAll(parts, [{ uri: target, text: first.text }])) ? target : undefined;
  }
  const [folder] = (await window.showOpenDialog({ canSelectFolders: true, canSelectFiles: false, defaultUri: beside, openLabel: l10n.t('Export {0} Files Here', files.length) })) ?? []; // prettier-ignore
  if (!folder) return undefined;
  const targets = files.map(({ name, text }) => ({ uri: Uri.joinPath(folder, name), text }));
  return (await mayReplace(parts, targets)) && (await writeAll(parts, targets)) ? folder : undefined;
}

interface Target {
  readonly uri: Uri;
  readonly text: string;
}

/** A save dialog asks by itself; for a folder we ask once. */
async function mayReplace({ files }: CommandParts, targets: readonly Target[]): Promise<boolean> {
  const there = await Promise.all(targets.map(async ({ uri, text }) => isOther(await files.read(uri.toString()), text))); // prettier-ignore
  const count = there.filter(Boolean).length;
  if (count === 0) return true;
  const replace = l10n.t('Replace');
  const question = l10n.t('{0} of these files are there already, with another content.', count);
  return (await window.showWarningMessage(question, { modal: true }, replace)) === replace;
}

const isOther = (present: string | undefined, text: string): boolean => present !== undefined && present !== text;

/** @returns whether all were written; what prevents it is said */
async function writeAll(parts: CommandParts, targets: readonly Target[]): Promise<boolean> {
  const article = targets.find(({ uri }) => isOfStory(parts, uri));
  if (article) {
    void window.showErrorMessage(
      l10n.t(
        '{0} would be read as an article of the story there. Choose another folder.',
        nameOf(article.uri.toString()),
      ),
    );
    return false;
  }
  try {
    for (const { uri, text } of targets) {
      const file = uri.toString();
      const present = await parts.files.readWhole(file);
      const isDone = await parts.files.write(file, text, present?.text);
      if (!isDone) throw new Error(l10n.t('{0} has just been changed by another program', nameOf(file)));
    }
    return true;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    parts.log.error(`Export: ${reason}`);
    void window.showErrorMessage(l10n.t('The export could not be written: {0}', reason));
    return false;
  }
}

/** What would take the place of an article, or become one. */
function isOfStory({ library, settings }: CommandParts, uri: Uri): boolean {
  const file = uri.toString();
  const patterns = { include: settings.include.value, exclude: settings.exclude.value };
  return library.folders.includes(parentOf(file)) && isArticle(nameOf(file), patterns);
}

/** Says that something is done; with what was lost on the way, if anything, where it is not overlooked. */
export async function sayDone(message: string, details: readonly string[]): Promise<void> {
  if (details.length === 0) void window.showInformationMessage(message);
  else await window.showWarningMessage(message, { modal: true, detail: details.join('\n') });
}

/** Opens a place in a file that another program wrote. */
export async function showFault(uri: Uri, line: number, column: number, message: string): Promise<void> {
  const open = l10n.t('Open It There');
  const text = l10n.t('Nothing is imported: {0}:{1}:{2}: {3}', nameOf(uri.toString()), line, column, message);
  if ((await window.showErrorMessage(text, open)) !== open) return;
  const document = await workspace.openTextDocument(uri);
  const editor = await window.showTextDocument(document);
  const at = document.validatePosition(new Position(line - 1, column - 1));
  editor.selection = new Selection(at, at);
  editor.revealRange(editor.selection);
}
