/**
 * The compare panel. `new ComparePanel(extensionUri, library, log)` registers everything it needs and is disposed once;
 * commands call `show()` ("compare this fact") and `copyMarkdown()` ("copy comparison as Markdown").
 */
import {
  Disposable,
  ViewColumn,
  commands,
  env,
  l10n,
  window,
  type Range,
  type TextEditor,
  type Uri,
  type WebviewPanel,
} from 'vscode';
import type { PanelChoice, PanelSnapshot, PanelView, Place } from '../../rpc/panel';
import { buildFactBody } from '../../workspace/compare/buildFactBody';
import { buildPanelSnapshot } from '../../workspace/compare/buildPanelSnapshot';
import { comparisonMarkdown } from '../../workspace/compare/comparisonMarkdown';
import { factAt } from '../../workspace/compare/factAt';
import { selectSources } from '../../workspace/compare/panelSources';
import type { Library } from '../../workspace/library';
import type { WorkspaceSnapshot } from '../../workspace/model';
import type { Log } from '../../workspace/ports';
import { parentOf } from '../../workspace/uri';
import { rangeIn } from '../textRange';
import { connectPage, type Page } from './connectPage';
import { pageHtml, pageRoots } from './pageHtml';
import { panelStrings } from './panelStrings';
import { showPlace } from './showPlace';

const COMPARE_VIEW_TYPE = 'variorum.compare';

/** What the panel reads: the folders of articles, and when they change. */
export type PanelLibrary = Pick<Library, 'snapshotOf' | 'folders' | 'has' | 'open' | 'onDidChange'>;

/** How long the articles must rest before the page is drawn again, in milliseconds. */
const REST = 100;

/** Where the reader was last in an article. */
interface Cursor {
  readonly file: string;
  readonly offset: number;
}

/** One panel beside the editor: shows the fact under the cursor and follows it, unless it is pinned. */
export class ComparePanel {
  readonly #extension: Uri;
  readonly #library: PanelLibrary;
  readonly #log: Log;
  readonly #registered: Disposable;
  #panel: WebviewPanel | undefined;
  #page: Page | undefined;
  #view: PanelView = { tab: 'fact', isPinned: false };
  #cursor: Cursor | undefined;
  /** Where the panel sent the cursor: no reason to follow it there. */
  #sentTo: { readonly file: string; readonly selection: Range } | undefined;
  #isJumping = false;
  #later: ReturnType<typeof setTimeout> | undefined;
  #revision = 0;
  #drawn: PanelSnapshot | undefined;

  constructor(extension: Uri, library: PanelLibrary, log: Log) {
    this.#extension = extension;
    this.#library = library;
    this.#log = log;
    this.#registered = Disposable.from(
      library.onDidChange(({ folder }) => {
        if (this.#view.folder === undefined || folder === this.#view.folder) this.#refreshSoon();
      }),
      window.onDidChangeTextEditorSelection(({ textEditor }) => this.#moveCursor(textEditor)),
      window.onDidChangeActiveTextEditor((editor) => {
        if (editor) this.#moveCursor(editor);
      }),
    );
  }

  /** What the page has drawn, by its own word; undefined while no panel is open. */
  get drawn(): PanelSnapshot | undefined {
    return this.#panel && this.#drawn;
  }

  /** Takes over a panel that comes back with its window. */
  restore(panel: WebviewPanel): void {
    this.#adopt(panel, true);
  }

  /** Opens or reveals the panel. @param fact the fact to show; else the one under the cursor */
  show(fact?: string): void {
    this.#follow();
    // Asked for by name, a fact is shown even where the panel was pinned to another.
    const folder = this.#cursor ? parentOf(this.#cursor.file) : undefined;
    if (fact !== undefined) this.#view = { ...this.#view, ...(folder !== undefined && { folder }), fact, tab: 'fact' };
    this.#followStory(fact);
    if (this.#panel) {
      this.#panel.reveal(undefined, true);
      this.#update();
      return;
    }
    const column = { viewColumn: ViewColumn.Beside, preserveFocus: true };
    const options = { enableScripts: true, localResourceRoots: pageRoots(this.#extension) };
    this.#adopt(window.createWebviewPanel(COMPARE_VIEW_TYPE, l10n.t('Compare'), column, options), false);
  }

  /**
   * Puts the comparison of a fact on the clipboard. @param fact default: the one in the panel, else the one under the cursor
   * @returns whether there was one
   */
  async copyMarkdown(fact?: string): Promise<boolean> {
    if (!this.#panel) this.#follow();
    const snapshot = this.#snapshot();
    const wanted = fact ?? this.#view.fact;
    const found = snapshot?.comparison.facts.find(({ id }) => id === wanted);
    if (!snapshot || !found) return false;
    const sources = selectSources(snapshot, { ...this.#view, fact: found.id });
    const body = buildFactBody(found, sources, this.#view.baseline);
    await env.clipboard.writeText(comparisonMarkdown(body, panelStrings()));
    window.setStatusBarMessage(l10n.t('Comparison copied as Markdown'), 3000);
    return true;
  }

  dispose(): void {
    clearTimeout(this.#later);
    this.#registered.dispose();
    this.#panel?.dispose();
  }

  /** @param isRestored the page knows from its last life what it showed, and the host does not */
  #adopt(panel: WebviewPanel, isRestored: boolean): void {
    this.#panel?.dispose();
    this.#panel = panel;
    panel.webview.options = { enableScripts: true, localResourceRoots: pageRoots(this.#extension) };
    const page = connectPage(panel.webview, this.#log, {
      ready: ({ view }) => {
        if (isRestored) this.#restore(view ?? {});
        isRestored = false;
        // After the answer is on its way: the page needs its strings first.
        queueMicrotask(() => this.#update());
        return { locale: env.language, strings: panelStrings() };
      },
      choose: (choice): undefined => this.#choose(choice),
      jump: async (place) => this.#jump(place),
      decide: async ({ action, ...about }) => {
        await commands.executeCommand(`variorum.${action}`, { ...about, folder: this.#view.folder });
        return undefined;
      },
      copyMarkdown: async ({ fact }) => {
        await this.copyMarkdown(fact);
        return undefined;
      },
    });
    this.#page = page;
    panel.onDidDispose(() => {
      page.close();
      if (this.#panel !== panel) return;
      this.#panel = undefined;
      this.#page = undefined;
      this.#drawn = undefined;
    });
    panel.webview.html = pageHtml(panel.webview, this.#extension, panel.title);
  }

  #restore(saved: Partial<PanelView>): void {
    this.#view = { ...this.#view, ...saved };
    const { folder } = this.#view;
    if (folder === undefined || this.#library.folders.includes(folder)) return;
    this.#library.open(folder).catch((error: unknown) => this.#log.error(`${folder}: ${String(error)}`));
  }

  #choose(choice: PanelChoice): undefined {
    const isOtherStory = choice.story !== undefined && choice.story !== this.#view.story;
    this.#view = { ...this.#view, ...choice };
    if (isOtherStory) this.#view = this.#withFirstFact(this.#view);
    this.#update();
  }

  /** Another story has other facts: the views of one fact show its most covered one. */
  #withFirstFact(view: PanelView): PanelView {
    const fact = this.#snapshot()
      ?.comparison.facts.filter(({ story }) => story === view.story)
      .toSorted((a, b) => b.coverage.stated.length - a.coverage.stated.length)[0];
    return fact ? { ...view, fact: fact.id } : view;
  }

  async #jump(place: Place): Promise<undefined> {
    const document = this.#snapshot()?.documents.find(({ file }) => file === place.file);
    // Only articles of the story can be opened, whatever a message says.
    if (!document) return;
    const selection = rangeIn(document.analysis, place);
    this.#sentTo = { file: document.file, selection };
    this.#isJumping = true;
    try {
      await showPlace(document.file, selection, this.#panel?.viewColumn);
    } finally {
      this.#isJumping = false;
    }
  }

  #moveCursor({ document, selection }: TextEditor): void {
    const file = document.uri.toString();
    if (!this.#library.has(file)) return;
    this.#cursor = { file, offset: document.offsetAt(selection.active) };
    const isSent = this.#sentTo?.file === file && this.#sentTo.selection.isEqual(selection);
    if (this.#isJumping || isSent) return;
    this.#sentTo = undefined;
    if (this.#panel && this.#follow()) this.#update();
  }

  /** An article that was open before its folder became a story: nobody moved the cursor since. */
  #findCursor(): Cursor | undefined {
    const editors = [window.activeTextEditor, ...window.visibleTextEditors];
    const editor = editors.find((each) => each && this.#library.has(each.document.uri.toString()));
    if (!editor) return undefined;
    const { document, selection } = editor;
    return { file: document.uri.toString(), offset: document.offsetAt(selection.active) };
  }

  /** Takes over the fact under the cursor. @returns whether that changed anything; a place without a fact does not */
  #follow(): boolean {
    const cursor = this.#cursor ?? this.#findCursor();
    this.#cursor = cursor;
    if (!cursor || this.#view.isPinned) return false;
    const folder = parentOf(cursor.file);
    const fact = factAt(this.#library.snapshotOf(folder), cursor.file, cursor.offset);
    const isOtherFolder = folder !== this.#view.folder;
    if (!isOtherFolder && (fact === undefined || fact === this.#view.fact)) return false;
    const { tab, isPinned, baseline, story } = this.#view;
    const kept = isOtherFolder
      ? {}
      : { ...(baseline !== undefined && { baseline }), ...(story !== undefined && { story }) };
    this.#view = { tab, isPinned, folder, ...kept, ...(fact !== undefined && { fact }) };
    this.#followStory(fact);
    return true;
  }

  #followStory(fact: string | undefined): void {
    const story = this.#snapshot()?.comparison.facts.find(({ id }) => id === fact)?.story;
    if (story !== undefined) this.#view = { ...this.#view, story };
  }

  /** The articles changed, perhaps with every key that is typed. A fact that is no more gives way to the one under the cursor. */
  #refreshSoon(): void {
    clearTimeout(this.#later);
    this.#later = setTimeout(() => this.#refresh(), REST);
  }

  #refresh(): void {
    const isThere =
      this.#view.folder !== undefined && this.#snapshot()?.comparison.facts.some(({ id }) => id === this.#view.fact);
    if (!isThere) this.#follow();
    this.#update();
  }

  /** Undefined while the folder is being read. */
  #snapshot(): WorkspaceSnapshot | undefined {
    const { folder = '' } = this.#view;
    const snapshot = this.#library.snapshotOf(folder);
    const isReading = snapshot.documents.length === 0 && this.#library.folders.includes(folder);
    return isReading ? undefined : snapshot;
  }

  #update(): void {
    if (!this.#panel?.visible || !this.#page) return;
    const snapshot = buildPanelSnapshot(this.#snapshot(), this.#view, ++this.#revision);
    void this.#page.show(snapshot).then((isDrawn) => {
      if (isDrawn && snapshot.revision > (this.#drawn?.revision ?? 0)) this.#drawn = snapshot;
    });
  }
}
