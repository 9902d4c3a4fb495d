import { strict as assert } from 'node:assert';
import { commands, extensions, Selection, Uri, window, workspace, type TextDocument, type TextEditor } from 'vscode';
import type { ExtensionApi } from '../../src/app';
import type { StoryNode, StoryTree } from '../../src/host/views/storyTree';

/** The folder that the tests run on: a copy of the sample story. */
export function storyFolder(): Uri {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  assert.ok(folder, 'no folder is open');
  return folder;
}

export async function activate(): Promise<ExtensionApi> {
  const extension = extensions.getExtension<ExtensionApi>('variorum.variorum');
  assert.ok(extension, 'the extension is not there');
  const api = await extension.activate();
  await api.restored;
  return api;
}

/** Analyses the story. @returns how many articles it has */
export async function analyse(): Promise<number> {
  await activate();
  const count = await commands.executeCommand<number | undefined>('variorum.analyseFolder', storyFolder());
  assert.ok(count !== undefined, 'the analysis failed: see the log');
  return count;
}

export async function open(name: string): Promise<TextEditor> {
  return window.showTextDocument(await workspace.openTextDocument(Uri.joinPath(storyFolder(), name)));
}

export const COURIER = '2026-03-14_harbour-courier.txt';
export const LEDGER = '2026-03-13_northgate-ledger.txt';

export function positionOf(document: TextDocument, words: string): ReturnType<TextDocument['positionAt']> {
  const offset = document.getText().indexOf(words);
  assert.ok(offset >= 0, `“${words}” does not stand in ${document.fileName}`);
  return document.positionAt(offset + 1);
}

/** Waits until `condition` gives something, and gives that. */
export async function until<T>(what: string, condition: () => T | undefined | Promise<T | undefined>): Promise<T> {
  for (const started = Date.now(); Date.now() - started < 15_000;) {
    const value = await condition();
    if (value !== undefined && value !== false) return value;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`waited in vain: ${what}`);
}

export async function readText(uri: Uri): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(uri));
  } catch {
    return undefined;
  }
}

export function sidecarUri(name: string, annotator = ''): Uri {
  return Uri.joinPath(storyFolder(), `${name}${annotator && `.${annotator}`}.annotations.json`);
}

/** Takes away what a test wrote: sidecars, open editors. */
export async function cleanUp(): Promise<void> {
  await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  await commands.executeCommand('workbench.action.closeAllEditors');
  for (const [name] of await workspace.fs.readDirectory(storyFolder())) {
    if (name.endsWith('.annotations.json')) await workspace.fs.delete(Uri.joinPath(storyFolder(), name));
  }
  await commands.executeCommand('variorum.closeStory');
}

/** Label and description of a row. */
export function labelsOf(tree: StoryTree, node?: StoryNode): { label: string; description: string }[] {
  return tree.getChildren(node).map((child) => {
    const { label, description } = tree.getTreeItem(child);
    return { label: typeof label === 'string' ? label : '', description: String(description) };
  });
}

/** Selects the first place of some words. */
export function select(editor: TextEditor, words: string): string {
  const start = editor.document.getText().indexOf(words);
  assert.ok(start >= 0, words);
  const { document } = editor;
  editor.selection = new Selection(document.positionAt(start), document.positionAt(start + words.length));
  return words;
}

/** Takes every question of a command as it stands, until the command is done. */
export async function answer(asked: Thenable<unknown>): Promise<void> {
  let isDone = false;
  void asked.then(() => (isDone = true));
  await until('the answer', async () => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    if (!isDone) await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    return isDone || undefined;
  });
}

/** What one test did is no step that another undoes. */
export async function undoAll(): Promise<void> {
  while ((await commands.executeCommand('variorum.undoAnnotation')) !== undefined);
}
