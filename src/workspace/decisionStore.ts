import type { Span } from '../analysis/model';
import type { StoredDecision } from '../annotation/decision/model';
import { placedDecisions } from '../annotation/decision/placeDecisions';
import { readStoryFile, STORY_FILE, updateStoryFile } from '../annotation/decision/storyFile';
import { TextFault } from '../annotation/sidecar/jsonTree';
import type { MergeConflict } from '../annotation/sidecar/mergeCollections';
import { locateFault, type SidecarError } from '../annotation/sidecar/readCollection';
import type { Comparison, Decision } from '../story/model';
import type { BrokenSidecar } from './annotationStore';
import { Emitter } from './event';
import type { TextChange } from './held';
import { FileFault, type Clock, type Files, type Log, type WholeText } from './ports';
import type { WaitingWork } from './keptWork';
import { SaveFaults, type SaveFault } from './saveFaults';
import type { SaveResult } from './sidecarFile';
import { StoryDecisions } from './storyDecisions';
import type { DecisionStep } from './undoStack';
import { nameOf, parentOf } from './uri';
import { parseDecisions, printDecisions } from './waitingWork';

export interface DecisionPorts {
  readonly files: Pick<Files, 'readWhole' | 'write'>;
  readonly clock: Pick<Clock, 'schedule'>;
  readonly log: Log;
  /** The texts at hand of a folder's articles, by file. */
  readonly textsIn: (folder: string) => ReadonlyMap<string, string>;
  /** Whether an editor holds changes of the article that its file does not have. */
  readonly isDirty: (file: string) => boolean;
  /** Keeps what waits for a story's file over the end of the window; undefined: nothing does. */
  readonly keep?: (sidecar: string, work: WaitingWork | undefined) => void;
  /** Where an annotation that the reader has had a say in stands. */
  readonly spanOf: (file: string, text: string, id: string) => Span | undefined;
}

/** Somebody else decided otherwise about the same claims; both versions are kept. */
export interface StoryConflicts {
  readonly folder: string;
  readonly sidecar: string;
  readonly conflicts: readonly MergeConflict<StoredDecision>[];
}

/** How often a file that somebody else keeps writing to is tried again at once. */
const MOST_TRIES = 3;

interface Entry {
  readonly decisions: StoryDecisions;
  /** Text of the file as last read or written; undefined where there is none. */
  onDisk: string | undefined;
  error: SidecarError | undefined;
}

/** What the reader decided about facts and names of each folder, and the one place that writes it. */
export class DecisionStore {
  readonly #ports: DecisionPorts;
  readonly #entries = new Map<string, Entry>();
  readonly #changed = new Emitter<{ readonly folder: string }>();
  readonly #broken = new Emitter<BrokenSidecar>();
  readonly #conflicted = new Emitter<StoryConflicts>();
  readonly #faults: SaveFaults;
  /** One write at a time: a later save sees what the earlier one wrote. */
  #queue: Promise<unknown> = Promise.resolve();

  readonly onDidChange = this.#changed.event;
  readonly onDidFindBroken = this.#broken.event;
  readonly onDidConflict = this.#conflicted.event;
  readonly onDidFail: SaveFaults['onDidFail'];

  constructor(ports: DecisionPorts) {
    this.#ports = ports;
    this.#faults = new SaveFaults(ports.clock, (faults) => {
      for (const { file } of faults) void this.save(file);
    });
    this.onDidFail = this.#faults.onDidFail;
  }

  /** Story's files that could not be written; what the reader decided is kept and tried again. */
  get faults(): readonly SaveFault[] {
    return this.#faults.all;
  }

  /** Tries now what could not be written. */
  retry(): void {
    this.#faults.retry();
  }

  /** What a folder's file should say, to be written somewhere else. */
  textFor(folder: string): string | undefined {
    const { decisions, onDisk, error } = this.#entryOf(folder);
    const update = updateStoryFile(error ? undefined : onDisk, decisions.content(this.#textsOnDisk(folder)));
    return update.ok ? update.value.text : undefined;
  }

  /** Takes in what an earlier window could not write. @returns whether it can be read */
  restore(folder: string, work: WaitingWork): boolean {
    const waiting = parseDecisions(work);
    if (!waiting) return false;
    const entry = this.#entryOf(folder);
    entry.decisions.restore(waiting);
    // To be read again, and merged.
    entry.onDisk = undefined;
    return true;
  }

  /** Reads a folder's file where it changed on disk. */
  async reload(folder: string): Promise<void> {
    const isChanged = await this.#inTurn(async () => {
      const whole = await this.#ports.files.readWhole(storyFileOf(folder));
      return this.#take(folder, whole);
    }).catch((error: unknown) => {
      this.#ports.log.error(`${storyFileOf(folder)} could not be read: ${String(error)}`);
      return false;
    });
    if (!isChanged) return;
    this.#changed.fire({ folder });
    // What waits may find a file that it can be written to now.
    if (this.isWaiting(folder) && !this.#entryOf(folder).error) await this.save(folder);
  }

  hasFile(folder: string): boolean {
    return this.#entries.get(folder)?.onDisk !== undefined;
  }

  /** Whether something waits to be written. */
  isWaiting(folder: string): boolean {
    return this.#entries.get(folder)?.decisions.hasOwn ?? false;
  }

  allIn(folder: string): readonly StoredDecision[] {
    const all = this.#entries.get(folder)?.decisions.all ?? [];
    return all.filter(({ conflictsWith }) => conflictsWith === undefined);
  }

  /** What somebody else decided of the same: it has no say until the reader chooses. */
  versionsIn(folder: string): readonly StoredDecision[] {
    const all = this.#entries.get(folder)?.decisions.all ?? [];
    return all.filter(({ conflictsWith }) => conflictsWith !== undefined);
  }

  /** What a comparison of these texts follows. */
  placedIn(folder: string, texts: ReadonlyMap<string, string>): readonly Decision[] {
    const decisions = this.#entries.get(folder)?.decisions;
    if (!decisions || decisions.all.length === 0) return [];
    const files = new Map([...texts.keys()].map((file) => [nameOf(file), file]));
    const articles = [...texts].map(([file, text]) => {
      return { name: nameOf(file), text, spanOf: (id: string) => this.#ports.spanOf(file, text, id) };
    });
    return placedDecisions(decisions.place(articles), (name) => files.get(name));
  }

  /** The decisions that a comparison could not follow. */
  idleIn(folder: string, { idleDecisions = [] }: Comparison): readonly StoredDecision[] {
    if (idleDecisions.length === 0) return [];
    const idle = new Set(idleDecisions);
    return this.allIn(folder).filter(({ id }) => idle.has(id));
  }

  edit(file: string, change: TextChange): void {
    this.#entries.get(parentOf(file))?.decisions.shift(nameOf(file), change);
  }

  /** Makes one side of a step true: in memory at once, then on disk. */
  async make(changes: readonly DecisionStep[], side: 'before' | 'after'): Promise<SaveResult[]> {
    for (const change of changes) this.#entryOf(change.folder).decisions.set(change.id, change[side]);
    const folders = [...new Set(changes.map(({ folder }) => folder))];
    for (const folder of folders) this.#changed.fire({ folder });
    return Promise.all(folders.map(async (folder) => this.save(folder)));
  }

  /**
   * Makes the file of a folder say what holds now, with as few changes to it as possible. What somebody else wrote meanwhile is
   * taken in first. Where the disk fails, all is kept in memory and tried again.
   */
  async save(folder: string): Promise<SaveResult> {
    const sidecar = storyFileOf(folder);
    try {
      const result = await this.#inTurn(async () => {
        for (let tries = 0; tries < MOST_TRIES; tries++) {
          const tried = await this.#trySave(folder);
          if (tried !== 'changed') return tried;
        }
        throw new FileFault('busy', 'another program keeps changing it');
      });
      this.#faults.clear(sidecar);
      return result;
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      this.#ports.log.error(`${sidecar} could not be written: ${message}`);
      this.#faults.add({
        file: folder,
        sidecar,
        message,
        reason: error instanceof FileFault ? error.reason : 'other',
      });
      return 'failed';
    } finally {
      const waiting = this.#entryOf(folder).decisions.waiting(this.#textsOnDisk(folder));
      this.#ports.keep?.(sidecar, waiting && printDecisions(waiting));
    }
  }

  dispose(): void {
    this.#changed.dispose();
    this.#broken.dispose();
    this.#conflicted.dispose();
    this.#faults.dispose();
  }

  async #inTurn<T>(action: () => Promise<T>): Promise<T> {
    const turn = this.#queue.then(action);
    this.#queue = turn.catch(() => undefined);
    return turn;
  }

  async #trySave(folder: string): Promise<SaveResult | 'changed'> {
    const file = storyFileOf(folder);
    this.#take(folder, await this.#ports.files.readWhole(file));
    const entry = this.#entryOf(folder);
    const { decisions, onDisk } = entry;
    if (entry.error) return 'broken';
    if (onDisk === undefined && decisions.all.length === 0) return 'unchanged';
    const dirty = new Set([...this.#ports.textsIn(folder).keys()].filter(this.#ports.isDirty).map(nameOf));
    // The file describes files, not editors.
    if (decisions.own.some(({ targets }) => targets.some((target) => dirty.has(target.file)))) return 'deferred';
    const update = updateStoryFile(onDisk, decisions.contentFor(this.#textsOnDisk(folder)));
    if (!update.ok) {
      this.#report(folder, entry, update.error);
      return 'broken';
    }
    const { text } = update.value;
    if (text !== onDisk && !(await this.#ports.files.write(file, text, onDisk))) return 'changed';
    decisions.markSaved();
    entry.onDisk = text;
    return text === onDisk ? 'unchanged' : 'written';
  }

  /** The texts of a folder's articles, by name, but for those of which an editor holds changes. */
  #textsOnDisk(folder: string): (name: string) => string | undefined {
    const texts = [...this.#ports.textsIn(folder)].filter(([file]) => !this.#ports.isDirty(file));
    const byName = new Map(texts.map(([file, text]) => [nameOf(file), text]));
    return (name) => byName.get(name);
  }

  /** @returns whether it is another text than before */
  #take(folder: string, whole: WholeText | undefined): boolean {
    const entry = this.#entryOf(folder);
    if (whole?.text === entry.onDisk) return false;
    const wasBroken = entry.error !== undefined;
    entry.onDisk = whole?.text;
    entry.error = undefined;
    if (wasBroken && !whole) {
      // Put aside by the reader: what it said before it broke is to be written anew.
      entry.decisions.keepAll();
      return true;
    }
    const result = readWhole(whole);
    if (!result.ok) {
      this.#report(folder, entry, result.error);
      return true;
    }
    const conflicts = entry.decisions.read(result.value);
    if (conflicts.length > 0) this.#conflicted.fire({ folder, sidecar: storyFileOf(folder), conflicts });
    return true;
  }

  #report(folder: string, entry: Entry, error: SidecarError): void {
    entry.error = error;
    const sidecar = storyFileOf(folder);
    this.#ports.log.warn(`${sidecar}:${error.line}:${error.column}: ${error.message}`);
    this.#broken.fire({ file: sidecar, sidecar, ...error });
  }

  #entryOf(folder: string): Entry {
    const entry = this.#entries.get(folder) ?? {
      decisions: new StoryDecisions(),
      onDisk: undefined,
      error: undefined,
    };
    this.#entries.set(folder, entry);
    return entry;
  }
}

/** `memfs:/news -> memfs:/news/story.annotations.json` */
export const storyFileOf = (folder: string): string => `${folder}/${STORY_FILE}`;

function readWhole(whole: WholeText | undefined): ReturnType<typeof readStoryFile> {
  if (!whole) return { ok: true, value: [] };
  if (whole.badAt === undefined) return readStoryFile(whole.text);
  return { ok: false, error: locateFault(whole.text, new TextFault('these bytes are no UTF-8', whole.badAt)) };
}
