import { commands, Disposable, window } from 'vscode';
import type { Library } from '../workspace/library';

/** Context keys that `when` clauses of package.json read: whether a story is open, and whether the active editor shows an article of one. */
export function keepContextKeys(library: Library): Disposable[] {
  const last = new Map<string, boolean>();
  const set = (key: string, value: boolean): void => {
    if (last.get(key) === value) return;
    last.set(key, value);
    void commands.executeCommand('setContext', key, value);
  };
  const update = (): void => {
    const file = window.activeTextEditor?.document.uri.toString();
    set('variorum.hasStories', library.folders.length > 0);
    set('variorum.isArticle', file !== undefined && library.analysisOf(file) !== undefined);
  };
  update();
  const subscription = library.onDidChange(({ reason }) => {
    if (reason !== 'edit') update();
  });
  return [window.onDidChangeActiveTextEditor(update), new Disposable(() => subscription.dispose())];
}
