import { commands, l10n, StatusBarAlignment, window, workspace } from 'vscode';
import type { Disposable } from '../workspace/event';
import type { Library } from '../workspace/library';
import type { Settings } from './settings';

/** Says in the status bar who annotates, while an article is shown; and that a name is none, so that nobody writes in another's file unawares. */
export class AnnotatorStatus implements Disposable {
  readonly #item = window.createStatusBarItem('variorum.annotator', StatusBarAlignment.Right, 0);
  readonly #settings: Settings;
  readonly #library: Library;
  readonly #subscriptions: Disposable[];

  constructor(settings: Settings, library: Library) {
    this.#settings = settings;
    this.#library = library;
    this.#item.name = l10n.t('Annotator');
    this.#item.tooltip = l10n.t('Annotations go to the sidecars of this annotator');
    this.#item.command = {
      command: 'workbench.action.openSettings',
      title: l10n.t('Annotator'),
      arguments: ['variorum.annotator'],
    };
    const changes = library.onDidChange(({ reason }) => reason !== 'edit' && this.#show());
    const names = settings.annotator.onDidChange(() => {
      this.#show();
      void this.#warn();
    });
    this.#subscriptions = [changes, names, window.onDidChangeActiveTextEditor(() => this.#show())];
    void this.#warn();
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
    this.#item.dispose();
  }

  #show(): void {
    const name = this.#settings.annotator.value;
    const file = window.activeTextEditor?.document.uri.toString();
    this.#item.text = `$(account) ${name}`;
    if (name !== '' && file !== undefined && this.#library.has(file)) this.#item.show();
    else this.#item.hide();
  }

  async #warn(): Promise<void> {
    const raw: unknown = workspace.getConfiguration('variorum').get('annotator');
    if (raw === '' || raw === undefined || this.#settings.annotator.value !== '') return;
    const open = l10n.t('Open Setting');
    const answer = await window.showWarningMessage(
      l10n.t('{0} can’t be an annotator’s name: use letters, digits, _ and -. Until then annotations go to the articles’ own sidecars.', JSON.stringify(raw)), // prettier-ignore
      open,
    );
    if (answer === open) await commands.executeCommand('workbench.action.openSettings', 'variorum.annotator');
  }
}
