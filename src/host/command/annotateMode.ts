import { commands, l10n, StatusBarAlignment, ThemeColor, window, type Disposable } from 'vscode';
import { HAND_KINDS, type HandKind } from '../../workspace/handEdits';
import { handKindLabel } from '../labels';
import type { CommandParts } from './commandParts';

/** What `when` clauses of the digit keys read. */
const CONTEXT_KEY = 'variorum.annotateMode';

/** While it is on, digits mark words in articles; a status bar item says so, and what each digit is. */
export class AnnotateMode implements Disposable {
  readonly #item = window.createStatusBarItem('variorum.annotateMode', StatusBarAlignment.Left);
  readonly #library: CommandParts['library'];
  readonly #subscription: Disposable;
  #isOn = false;

  constructor({ context, library }: CommandParts) {
    this.#library = library;
    const keys = digitKeys(context.extension.packageJSON).map(({ key, kind }) => `${key} ${handKindLabel(kind)}`);
    this.#item.name = l10n.t('Annotate Mode');
    this.#item.text = `$(edit) ${keys.join(' · ')}`;
    this.#item.tooltip = l10n.t('Annotate mode: these keys mark the selection or the word at the cursor, 0 asks for any other kind, Escape ends it.'); // prettier-ignore
    this.#item.accessibilityInformation = { label: l10n.t('Annotate mode: {0}', keys.join(', ')) };
    this.#item.command = 'variorum.toggleAnnotateMode';
    this.#item.backgroundColor = new ThemeColor('statusBarItem.warningBackground');
    this.#subscription = window.onDidChangeActiveTextEditor(() => this.#show());
  }

  /** @returns whether it is on now */
  async toggle(): Promise<boolean> {
    this.#isOn = !this.#isOn;
    await commands.executeCommand('setContext', CONTEXT_KEY, this.#isOn);
    this.#show();
    return this.#isOn;
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#item.dispose();
  }

  #show(): void {
    const file = window.activeTextEditor?.document.uri.toString();
    if (this.#isOn && file !== undefined && this.#library.has(file)) this.#item.show();
    else this.#item.hide();
  }
}

/** The kinds that the manifest's keys stand for. The reader may have moved them; the status bar tells the keys they came with. */
function digitKeys(manifest: unknown): { key: string; kind: HandKind }[] {
  const { contributes } = manifest as {
    contributes: { keybindings: readonly { key: string; command: string; args?: unknown }[] };
  };
  return contributes.keybindings.flatMap(({ key, command, args }) => {
    const kind = command === 'variorum.annotateAs' ? handKindOf(args) : undefined;
    return kind ? [{ key, kind }] : [];
  });
}

/** The kind that a key hands over: `{ "kind": "place" }`. */
export function handKindOf(argument: unknown): HandKind | undefined {
  const { kind } = (argument ?? {}) as { kind?: unknown };
  return HAND_KINDS.find((known) => known === kind);
}
