import type { DocumentAnalysis, DocumentHints } from '../analysis/model';
import type { Annotation } from '../annotation/model';
import type { AnalysisContract } from '../rpc/analysis';
import type { Cancellation } from '../rpc/cancellation';
import type { Client } from '../rpc/client';
import type { Outcome, Progress } from '../rpc/message';
import type { Decision } from '../story/model';
import { Emitter, type Disposable } from './event';
import { isArticle, type ArticlePatterns } from './isArticle';
import type { WorkspaceSnapshot } from './model';
import { LONGEST_ARTICLE, type Clock, type Files, type Log } from './ports';
import type { TextChange } from './held';
import { findEdit, findLineEndEdits, type EditBatch } from './shiftAnalysis';
import { StoryFolder } from './storyFolder';
import { StoryIndex } from './storyIndex';
import { nameOf, parentOf } from './uri';

/** How long a document must rest before it is analysed again, in milliseconds. */
const REST = 400;
/** At most: a large folder takes long to compare, and each analysis that typing outdates is wasted. */
const LONGEST_REST = 5000;
/** Documents of one folder; beyond, the folder is no story that a person reads. */
const MOST_DOCUMENTS = 1000;

export interface LibraryPorts {
  readonly files: Files;
  readonly clock: Clock;
  readonly log: Log;
  readonly client: Pick<Client<AnalysisContract>, 'request'>;
  readonly patterns: () => ArticlePatterns;
  /** The text of a document that is open in an editor. Wins over the file. */
  readonly openText: (file: string) => string | undefined;
  /** What the reader said of a document (sidecar head). */
  readonly hintsOf: (file: string) => DocumentHints;
  /** What the reader has had a say in, placed in the document's text (sidecar). */
  readonly touchedIn: (file: string, text: string) => readonly Annotation[];
  /** What the reader decided about the facts and names of a folder's articles, placed in their texts. */
  readonly decisionsIn: (folder: string, texts: ReadonlyMap<string, string>) => readonly Decision[];
}

export interface LibraryChange {
  readonly folder: string;
  /** `edit`: spans were shifted. `analysis`: there are new results. `closed`: the folder is open no more. */
  readonly reason: 'edit' | 'analysis' | 'closed';
}

export interface DocumentEdit extends TextChange {
  readonly file: string;
}

export interface AnalyseOptions {
  readonly cancellation?: Cancellation;
  readonly onProgress?: (progress: Progress) => void;
}

/** The folders that the reader has open as stories, each analysed as a whole. */
export class Library {
  readonly #folders = new Map<string, StoryFolder>();
  readonly #ports: LibraryPorts;
  readonly #changed = new Emitter<LibraryChange>();
  readonly #edited = new Emitter<DocumentEdit>();
  readonly #waiting = new Map<string, Disposable>();
  readonly #indexes = new Map<string, StoryIndex>();
  /** How long the last analysis of a folder took, in milliseconds. */
  readonly #durations = new Map<string, number>();
  #revision = 0;

  readonly onDidChange = this.#changed.event;
  /** A document's text changed, in an editor or on disk. Fired before `onDidChange`. */
  readonly onDidEdit = this.#edited.event;

  constructor(ports: LibraryPorts) {
    this.#ports = ports;
  }

  get folders(): readonly string[] {
    return [...this.#folders.keys()].sort();
  }

  has(file: string): boolean {
    return this.#folders.get(parentOf(file))?.textOf(file) !== undefined;
  }

  /** The document as the reader sees it: without what was rejected, with what was marked by hand. */
  analysisOf(file: string): DocumentAnalysis | undefined {
    return this.#folders.get(parentOf(file))?.analysisOf(file);
  }

  /** What the program alone says of a document. */
  foundIn(file: string): DocumentAnalysis | undefined {
    return this.#folders.get(parentOf(file))?.foundIn(file);
  }

  /** What `folder` says now; nothing (no documents, no facts) where it is not open. */
  snapshotOf(folder: string): WorkspaceSnapshot {
    const story = this.#folders.get(folder);
    const nothing = { stories: [], entities: [], facts: [], discrepancies: [], sharedCopy: [] };
    return {
      revision: this.#revision,
      documents: story?.documents ?? [],
      comparison: story?.comparison ?? nothing,
    };
  }

  /** `snapshotOf`, ready for look-ups. */
  indexOf(folder: string): StoryIndex {
    const index = this.#indexes.get(folder) ?? new StoryIndex(this.snapshotOf(folder));
    this.#indexes.set(folder, index);
    return index;
  }

  /** Reads the articles of a folder (not of the folders in it) and analyses them. @returns how many articles it has */
  async open(folder: string, options: AnalyseOptions = {}): Promise<Outcome<number>> {
    const found = await this.#listArticles(folder);
    if (found.length === 0) {
      this.close(folder);
      return { ok: true, value: 0 };
    }
    const story = this.#folders.get(folder) ?? new StoryFolder(folder, this.#ports.client);
    for (const file of story.files) if (!found.includes(file)) this.#drop(story, file);
    await Promise.all(found.map(async (file) => this.#readInto(story, file)));
    this.#folders.set(folder, story);
    const outcome = await this.#analyse(story, options);
    return outcome.ok ? { ok: true, value: story.files.length } : outcome;
  }

  close(folder: string): void {
    const story = this.#folders.get(folder);
    if (!story) return;
    story.cancel();
    this.#forget(folder);
    this.#folders.delete(folder);
    for (const file of story.files) this.#drop(story, file);
    this.#fire(folder, 'closed');
  }

  /**
   * A document's text changed: spans shift at once, the analysis follows when it rests.
   * @param isOutside another program has changed it, not somebody who types and sees what becomes of the marks
   */
  edit(file: string, given: EditBatch, text: string, isOutside = false): void {
    const folder = parentOf(file);
    const story = this.#folders.get(folder);
    const before = story?.textOf(file);
    if (!story || given.length === 0 || before === undefined || before === text) return;
    // Other line ends come as one change of the whole text.
    const edits = (given.length === 1 ? findLineEndEdits(before, text) : undefined) ?? given;
    story.applyEdits(file, edits, text);
    this.#edited.fire({ file, edits, before, isOutside });
    this.#fire(folder, 'edit');
    this.analyseSoon(folder);
  }

  /** A file came, went or changed outside the editor, or an editor of it was opened or closed. */
  async refresh(file: string): Promise<void> {
    const story = this.#folders.get(parentOf(file));
    if (!story || !isArticle(nameOf(file), this.#ports.patterns())) return;
    if (await this.#readInto(story, file)) this.analyseSoon(story.folder);
  }

  analyseSoon(folder: string): void {
    const story = this.#folders.get(folder);
    if (!story) return;
    this.#forget(folder);
    const rest = Math.min(LONGEST_REST, Math.max(REST, this.#durations.get(folder) ?? 0));
    this.#waiting.set(
      folder,
      this.#ports.clock.schedule(rest, () => {
        this.#waiting.delete(folder);
        void this.#analyse(story, {});
      }),
    );
  }

  dispose(): void {
    for (const folder of this.#folders.keys()) this.#forget(folder);
    for (const story of this.#folders.values()) story.cancel();
    this.#folders.clear();
    this.#changed.dispose();
    this.#edited.dispose();
  }

  #forget(folder: string): void {
    this.#waiting.get(folder)?.dispose();
    this.#waiting.delete(folder);
  }

  #fire(folder: string, reason: LibraryChange['reason']): void {
    this.#revision++;
    this.#indexes.delete(folder);
    this.#changed.fire({ folder, reason });
  }

  async #analyse(story: StoryFolder, options: AnalyseOptions): Promise<Outcome<undefined>> {
    this.#forget(story.folder);
    const started = Date.parse(this.#ports.clock.now());
    const outcome = await story.analyse(this.#ports, options);
    if (this.#folders.get(story.folder) !== story) return outcome;
    if (outcome.ok) {
      this.#durations.set(story.folder, Date.parse(this.#ports.clock.now()) - started);
      this.#fire(story.folder, 'analysis');
    } else if (outcome.failure.code !== 'cancelled') {
      this.#ports.log.error(`Analysis of ${story.folder} failed: ${outcome.failure.message}`);
    }
    return outcome;
  }

  async #listArticles(folder: string): Promise<string[]> {
    const entries = await this.#ports.files.list(folder);
    const patterns = this.#ports.patterns();
    const articles = entries.filter(({ name, isFolder }) => !isFolder && isArticle(name, patterns));
    if (articles.length > MOST_DOCUMENTS) {
      this.#ports.log.warn(`${folder}: ${articles.length} articles; only the first ${MOST_DOCUMENTS} are read`);
    }
    return articles
      .map(({ file }) => file)
      .sort()
      .slice(0, MOST_DOCUMENTS);
  }

  /** @returns whether the story changed */
  async #readInto(story: StoryFolder, file: string): Promise<boolean> {
    const text = this.#ports.openText(file) ?? (await this.#ports.files.read(file).catch(() => undefined));
    if (text === undefined) return this.#drop(story, file);
    const before = story.textOf(file);
    if (before === text) return false;
    if (text.length <= LONGEST_ARTICLE) {
      if (before === undefined) story.add(file, text);
      else this.edit(file, [findEdit(before, text)], text, true);
      return true;
    }
    this.#ports.log.warn(`${file}: longer than ${LONGEST_ARTICLE} characters, left out`);
    return this.#drop(story, file);
  }

  /** What stands in a document is looked up anew should it come back: it may be another by then. @returns whether it was there */
  #drop(story: StoryFolder, file: string): boolean {
    const before = story.textOf(file);
    if (before === undefined) return false;
    story.remove(file);
    this.#edited.fire({ file, edits: [{ start: 0, end: before.length, length: 0 }], before, isOutside: true });
    return true;
  }
}
