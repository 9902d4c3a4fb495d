import { window, type Disposable } from 'vscode';
import type { PanelSnapshot } from '../../rpc/panel';
import type { ComparePanel } from './comparePanel';

const COMPARE_VIEW_TYPE = 'variorum.compare';

/** The compare panel, whose code is loaded when it is first asked for, or comes back with the window. */
export class LatePanel {
  readonly #load: () => Promise<ComparePanel>;
  readonly #serializer: Disposable;
  #loading: Promise<ComparePanel> | undefined;
  #panel: ComparePanel | undefined;
  #isDisposed = false;

  constructor(load: () => Promise<ComparePanel>) {
    this.#load = load;
    this.#serializer = window.registerWebviewPanelSerializer(COMPARE_VIEW_TYPE, {
      deserializeWebviewPanel: async (restored) => (await this.#get()).restore(restored),
    });
  }

  /** What the page has drawn, by its own word; undefined while no panel is open. */
  get drawn(): PanelSnapshot | undefined {
    return this.#panel?.drawn;
  }

  /** See ComparePanel. */
  async show(fact?: string): Promise<void> {
    (await this.#get()).show(fact);
  }

  async copyMarkdown(fact?: string): Promise<boolean> {
    return (await this.#get()).copyMarkdown(fact);
  }

  dispose(): void {
    this.#isDisposed = true;
    this.#serializer.dispose();
    this.#panel?.dispose();
  }

  async #get(): Promise<ComparePanel> {
    this.#loading ??= this.#load();
    this.#panel = await this.#loading;
    if (this.#isDisposed) this.#panel.dispose();
    return this.#panel;
  }
}
