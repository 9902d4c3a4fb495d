import {
  languages,
  RelativePattern,
  Uri,
  workspace,
  type Memento,
  type TextDocument,
  type TextDocumentChangeEvent,
} from 'vscode';
import type { Outcome } from '../rpc/message';
import type { AnnotationStore } from '../workspace/annotationStore';
import { documentOfSidecar } from '../workspace/annotationStore';
import { storyFileOf, type DecisionStore } from '../workspace/decisionStore';
import { Emitter, type Disposable } from '../workspace/event';
import type { Leftovers } from '../workspace/leftovers';
import type { AnalyseOptions, Library } from '../workspace/library';
import type { ShiftEdit } from '../annotation/shiftSpans';
import type { WorkRestorer } from '../workspace/restoreWork';
import { parentOf, SIDECAR_SUFFIX } from '../workspace/uri';
import type { Settings } from './settings';

/** Where the folders that the reader opened are remembered for this workspace. */
const REMEMBERED = 'variorum.folders';

/** Sidecars looked for in a workspace when it opens: their folders are stories. */
const MOST_SIDECARS = 5000;

/** After this many milliseconds without a word of unsaved changes there are none. */
const LAST_WORD = 50;

/** Keeps the stores in step with VS Code: editors, files, sidecars, and the folders that the reader has opened as stories. */
export class Stories {
  readonly #library: Library;
  readonly #annotations: AnnotationStore;
  readonly #decisions: DecisionStore;
  readonly #leftovers: Leftovers;
  readonly #restorer: WorkRestorer;
  readonly #settings: Settings;
  readonly #memory: Memento;
  readonly #subscriptions: Disposable[] = [];
  /** Changes of which it is not known yet who made them, by document. */
  readonly #held = new Map<string, () => void>();
  readonly #articleGone = new Emitter<string>();
  readonly #watchers = new Map<string, Disposable>();
  /** Saved documents whose sidecar waits for the analysis of what was saved. */
  readonly #saved = new Map<string, 'whole' | 'decisions'>();
  /** Folders with a saved document whose decisions about facts wait for that too. */
  readonly #savedStories = new Set<string>();

  /** The file of an article is not there any more: deleted, or moved, or about to come back. */
  readonly onDidLoseArticle = this.#articleGone.event;

  constructor(
    library: Library,
    annotations: AnnotationStore,
    decisions: DecisionStore,
    leftovers: Leftovers,
    restorer: WorkRestorer,
    settings: Settings,
    memory: Memento,
  ) {
    this.#library = library;
    this.#annotations = annotations;
    this.#decisions = decisions;
    this.#leftovers = leftovers;
    this.#restorer = restorer;
    this.#settings = settings;
    this.#memory = memory;
    void annotations.switchTo(settings.annotator.value, []);
    this.#listen();
  }

  /** Opens the folders of the last session, those with sidecars, and that of every open source document. */
  async restore(): Promise<void> {
    const sidecars = await workspace.findFiles(`**/*${SIDECAR_SUFFIX}`, undefined, MOST_SIDECARS);
    const folders = new Set([
      ...this.#memory.get<readonly string[]>(REMEMBERED, []),
      ...sidecars.map((uri) => parentOf(uri.toString())),
      ...workspace.textDocuments
        .filter(({ languageId }) => languageId === 'source-document')
        .map(({ uri }) => parentOf(uri.toString())),
    ]);
    // What has never been saved is in no folder.
    folders.delete('');
    for (const folder of folders) await this.open(folder);
  }

  /** Opens a folder as a story, its sidecars first: they say when and where an article was published. */
  async open(folder: string, options?: AnalyseOptions): Promise<Outcome<number>> {
    void this.#leftovers.sweep(folder);
    await this.#restorer.restore(folder);
    await this.#annotations.loadFolder(folder);
    await this.#decisions.reload(folder);
    const outcome = await this.#library.open(folder, options);
    if (outcome.ok && outcome.value > 0) {
      this.#watch(folder);
      await this.#remember();
    }
    return outcome;
  }

  async close(folder: string): Promise<void> {
    this.#watchers.get(folder)?.dispose();
    this.#watchers.delete(folder);
    this.#library.close(folder);
    await this.#remember();
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
    for (const watcher of this.#watchers.values()) watcher.dispose();
  }

  #listen(): void {
    this.#subscriptions.push(
      workspace.onDidChangeTextDocument((event) => this.#changeText(event)),
      // An editor may show another text than the file had (line ends, unsaved changes).
      workspace.onDidOpenTextDocument((document) => {
        const file = document.uri.toString();
        void this.#library.refresh(file);
        if (document.languageId === 'source-document') void this.#openOnce(parentOf(file));
        else this.#setLanguage(document);
      }),
      workspace.onDidCloseTextDocument(({ uri }) => void this.#library.refresh(uri.toString())),
      workspace.onDidSaveTextDocument(({ uri }) => this.#saveAlong(uri.toString())),
      workspace.onDidChangeWorkspaceFolders(({ removed }) => {
        for (const { uri } of removed) this.#closeUnder(uri.toString());
      }),
      this.#library.onDidEdit((change) => {
        this.#annotations.edit(change.file, change);
        this.#decisions.edit(change.file, change);
      }),
      this.#library.onDidChange(({ folder, reason }) => {
        if (reason !== 'analysis') return;
        this.#writeSaved(folder);
        void this.#restorer.write(folder);
        for (const document of workspace.textDocuments) this.#setLanguage(document);
      }),
      // What the reader decides changes what is compared.
      this.#annotations.onDidChange(({ file }) => this.#library.analyseSoon(parentOf(file))),
      this.#decisions.onDidChange(({ folder }) => this.#library.analyseSoon(folder)),
      this.#settings.annotator.onDidChange((name) => void this.#annotations.switchTo(name, this.#library.folders)),
      this.#settings.include.onDidChange(() => this.#reopenAll()),
      this.#settings.exclude.onDidChange(() => this.#reopenAll()),
    );
  }

  /**
   * Somebody types, or another program has changed the file. VS Code tells of both alike, and of the first key in a saved document
   * before it says that there is something to save: what it was is seen at the next event, or when none comes.
   */
  #changeText({ document, contentChanges, reason }: TextDocumentChangeEvent): void {
    const file = document.uri.toString();
    this.#held.get(file)?.();
    if (contentChanges.length === 0 || !this.#library.has(file)) return;
    const text = document.getText();
    const edits = contentChanges.map(({ rangeOffset, rangeLength, text: typed }): ShiftEdit => ({
      start: rangeOffset,
      end: rangeOffset + rangeLength,
      length: typed.length,
    }));
    if (document.isDirty || reason !== undefined) {
      this.#library.edit(file, edits, text);
      return;
    }
    const tell = (): void => {
      clearTimeout(timer);
      this.#held.delete(file);
      this.#library.edit(file, edits, text, !document.isDirty);
    };
    const timer = setTimeout(tell, LAST_WORD);
    this.#held.set(file, tell);
  }

  /** Articles of a story are read as such: long lines wrap, headlines and bylines are coloured. */
  #setLanguage(document: TextDocument): void {
    const isWanted = this.#settings.setsLanguage.value && document.languageId === 'plaintext';
    if (isWanted && this.#library.has(document.uri.toString())) {
      void languages.setTextDocumentLanguage(document, 'source-document');
    }
  }

  /** Watches articles and sidecars of one folder. */
  #watch(folder: string): void {
    if (this.#watchers.has(folder)) return;
    const watcher = workspace.createFileSystemWatcher(new RelativePattern(Uri.parse(folder), '*'));
    const update = (uri: Uri): void => {
      const file = uri.toString();
      const sidecar = documentOfSidecar(file);
      if (file === storyFileOf(folder)) void this.#decisions.reload(folder);
      else if (!sidecar) void this.#library.refresh(file);
      else if (this.#annotations.isFollowed(sidecar.file, sidecar.annotator)) {
        void this.#annotations.reload(sidecar.file, sidecar.annotator);
      }
    };
    watcher.onDidChange(update);
    watcher.onDidCreate(update);
    watcher.onDidDelete((uri) => {
      if (this.#library.has(uri.toString())) this.#articleGone.fire(uri.toString());
      update(uri);
    });
    this.#watchers.set(folder, watcher);
  }

  async #openOnce(folder: string): Promise<void> {
    // What has never been saved is in no folder.
    if (folder !== '' && !this.#library.folders.includes(folder)) await this.open(folder);
  }

  #closeUnder(root: string): void {
    for (const folder of this.#library.folders) {
      if (folder === root || folder.startsWith(`${root}/`)) void this.close(folder);
    }
  }

  #reopenAll(): void {
    for (const folder of this.#library.folders) void this.open(folder);
  }

  #saveAlong(file: string): void {
    if (!this.#library.has(file)) return;
    const mode = this.#settings.saveSidecars.value;
    const folder = parentOf(file);
    const isStoryWanted = (mode !== 'never' && this.#decisions.hasFile(folder)) || this.#decisions.isWaiting(folder);
    if (isStoryWanted) {
      this.#savedStories.add(folder);
      this.#library.analyseSoon(folder);
    }
    const isWanted = mode === 'always' || (mode === 'existing' && this.#annotations.hasSidecar(file));
    if (!isWanted && !this.#annotations.hasDecisions(file)) return;
    this.#saved.set(file, isWanted ? 'whole' : 'decisions');
    this.#library.analyseSoon(folder);
  }

  #writeSaved(folder: string): void {
    if (this.#savedStories.delete(folder)) void this.#decisions.save(folder);
    for (const [file, what] of this.#saved) {
      if (parentOf(file) !== folder) continue;
      this.#saved.delete(file);
      if (what === 'whole') void this.#annotations.save(file);
      void this.#annotations.saveWaiting(file);
    }
  }

  async #remember(): Promise<void> {
    await this.#memory.update(REMEMBERED, this.#library.folders);
  }
}
