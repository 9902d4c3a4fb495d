import type { DocumentAnalysis, DocumentHints } from '../analysis/model';
import type { Attached } from '../annotation/attachAnnotations';
import type { Annotation } from '../annotation/model';
import type { SidecarError } from '../annotation/sidecar/readCollection';
import type { Migration } from '../annotation/sidecar/upgradeSidecar';
import { parseSidecarName } from '../annotation/sidecarName';
import type { DocumentAnnotations, FoundConflicts, Place } from './documentAnnotations';
import { Emitter } from './event';
import { creatorNamed, nameDecider } from './handEdits';
import type { HeadChange, Held, TextChange } from './held';
import type { WaitingWork } from './keptWork';
import { FileFault, type Clock, type Files, type Log } from './ports';
import { SaveFaults, type SaveFault } from './saveFaults';
import { SidecarFile, type SaveResult } from './sidecarFile';
import type { FindingAt } from './storyIndex';
import { UndoStack, type DecisionStep, type Step } from './undoStack';
import { nameOf, parentOf, sidecarOf, SIDECAR_SUFFIX } from './uri';

export interface AnnotationPorts {
  readonly files: Files;
  readonly clock: Clock;
  readonly log: Log;
  /** What the program alone says of a document. */
  readonly analysisOf: (file: string) => DocumentAnalysis | undefined;
  /** Whether an editor holds changes of the document that its file does not have. */
  readonly isDirty: (file: string) => boolean;
  /** Makes decisions about facts and names what they were before a step, or after it. */
  readonly makeDecisions?: (steps: readonly DecisionStep[], side: 'before' | 'after') => Promise<SaveResult[]>;
  /** Keeps what waits for a sidecar over the end of the window; undefined: nothing does. */
  readonly keep?: (sidecar: string, work: WaitingWork | undefined) => void;
  /** Of older sidecars; left out: those that there are. */
  readonly migrations?: readonly Migration[];
}

export interface BrokenSidecar extends SidecarError {
  readonly file: string;
  readonly sidecar: string;
}

/** Somebody else said something else of the same annotations; both versions are kept. */
export interface SidecarConflicts extends FoundConflicts {
  readonly file: string;
  readonly sidecar: string;
}

/** What one annotation or orphan is to be; undefined takes it away. */
export interface AnnotationEdit {
  readonly file: string;
  readonly id: string;
  readonly after: Held | undefined;
  /** In whose sidecar; '' is the document's own. Left out: in that of whoever annotates now. */
  readonly annotator?: string;
}

/**
 * What the reader's sidecars say, and the one place that writes them. Each annotator has a sidecar of their own beside a
 * document; '' stands for the document's own, which everybody shares. Outlet and publication date are always in that one.
 */
export class AnnotationStore {
  readonly #ports: AnnotationPorts;
  /** By document, then by annotator. */
  readonly #entries = new Map<string, Map<string, SidecarFile>>();
  #annotator = '';
  readonly #changed = new Emitter<{ readonly file: string; readonly isHeadChanged: boolean }>();
  readonly #broken = new Emitter<BrokenSidecar>();
  readonly #steps = new UndoStack();
  readonly #conflicted = new Emitter<SidecarConflicts>();
  readonly #faults: SaveFaults;

  readonly onDidChange = this.#changed.event;
  readonly onDidFindBroken = this.#broken.event;
  readonly onDidConflict = this.#conflicted.event;
  readonly onDidFail: SaveFaults['onDidFail'];

  constructor(ports: AnnotationPorts) {
    this.#ports = ports;
    this.#faults = new SaveFaults(ports.clock, (faults) => {
      for (const { sidecar } of faults) void this.#saveAgain(sidecar);
    });
    this.onDidFail = this.#faults.onDidFail;
  }

  /** Who annotates now; '' where nobody is named. */
  get annotator(): string {
    return this.#annotator;
  }

  /** From now on, annotations are those of another annotator. What the one before did and no sidecar holds yet stays. */
  async switchTo(annotator: string, folders: readonly string[]): Promise<void> {
    if (annotator === this.#annotator) return;
    this.#annotator = annotator;
    for (const folder of folders) await this.loadFolder(folder);
    const files = [...this.#entries.keys()];
    for (const file of files) this.#changed.fire({ file, isHeadChanged: false });
    for (const file of files) await this.saveWaiting(file);
  }

  /** Reads the sidecars of a folder that are not read yet: the documents' own and those of whoever annotates. */
  async loadFolder(folder: string): Promise<void> {
    const entries = await this.#ports.files.list(folder);
    const found = entries.map(({ file }) => documentOfSidecar(file)).filter((item) => item !== undefined);
    const wanted = found.filter(({ file, annotator }) => this.isFollowed(file, annotator));
    // Those that have been read may have gone meanwhile.
    const known = [...this.#entries.keys()].filter((file) => parentOf(file) === folder);
    const read = known.flatMap((file) =>
      [...(this.#entries.get(file)?.keys() ?? [])].map((annotator) => ({ file, annotator })),
    );
    const all = new Map([...read, ...wanted].map((item) => [sidecarOf(item.file, item.annotator), item]));
    await Promise.all([...all.values()].map(async ({ file, annotator }) => this.reload(file, annotator)));
  }

  /** Whether what an annotator's sidecar says is kept in memory: the document's own, the current one, and others asked for. */
  isFollowed(file: string, annotator: string): boolean {
    return annotator === '' || annotator === this.#annotator || (this.#entries.get(file)?.has(annotator) ?? false);
  }

  /** Reads a document's sidecar again where it changed on disk. */
  async reload(file: string, annotator = this.#annotator): Promise<void> {
    const before = JSON.stringify(this.hintsOf(file));
    const entry = this.#entryOf(file, annotator);
    try {
      if (!(await entry.load())) return;
    } catch (error) {
      this.#fail(file, entry, error);
      return;
    }
    this.#changed.fire({ file, isHeadChanged: JSON.stringify(this.hintsOf(file)) !== before });
    // What waits may find a file that it can be written to now.
    await this.saveWaiting(file);
  }

  /** Sidecars that could not be written; what the reader did is kept and tried again. */
  get faults(): readonly SaveFault[] {
    return this.#faults.all;
  }

  /** What a sidecar should say, to be written somewhere else; undefined where nothing is known of it. */
  async textFor(sidecar: string): Promise<string | undefined> {
    const document = documentOfSidecar(sidecar);
    return document && this.#entryOf(document.file, document.annotator).textNow();
  }

  /** The documents in a folder (or the one of this name) of which something is known. */
  filesUnder(path: string): string[] {
    return [...this.#entries.keys()].filter((file) => file === path || file.startsWith(`${path}/`));
  }

  /** A document has another name or place now: what was done and no sidecar holds yet goes with it, and so do the steps for undo. */
  move(from: string, to: string): void {
    const before = this.#ports.analysisOf(from)?.text;
    // It is looked up in the text of the new place, which may be another by now.
    if (before !== undefined) {
      this.edit(from, { edits: [{ start: 0, end: before.length, length: 0 }], before, isOutside: true });
    }
    const entries = this.#entries.get(from) ?? new Map<string, SidecarFile>();
    this.#entries.delete(from);
    this.#steps.move(from, to);
    for (const [annotator, entry] of entries) {
      this.#faults.clear(entry.sidecar);
      this.#ports.keep?.(entry.sidecar, undefined);
      this.#entryOf(to, annotator).adopt(entry);
    }
  }

  /** Takes in what an earlier window could not write to a sidecar. @returns whether it can be read */
  restore(sidecar: string, work: WaitingWork): boolean {
    const document = documentOfSidecar(sidecar);
    return document !== undefined && this.#entryOf(document.file, document.annotator).restore(work);
  }

  /** Tries now what could not be written. */
  retry(): void {
    this.#faults.retry();
  }

  sidecarOf(file: string): string {
    return sidecarOf(file, this.#annotator);
  }

  hasSidecar(file: string, annotator = this.#annotator): boolean {
    return this.#entries.get(file)?.get(annotator)?.isThere ?? false;
  }

  /** Whether a save of the document must write a sidecar of it. */
  hasDecisions(file: string): boolean {
    return [...(this.#entries.get(file)?.values() ?? [])].some(({ annotations }) => annotations.hasDecisions);
  }

  hintsOf(file: string): DocumentHints {
    const { published, outlet } = this.#entries.get(file)?.get('')?.annotations.head ?? {};
    return {
      fileName: nameOf(file),
      ...(published !== undefined && { published }),
      ...(outlet !== undefined && { outlet }),
    };
  }

  /** Who has a sidecar beside a document, sorted; '' is the document's own. */
  async annotatorsOf(file: string): Promise<string[]> {
    const entries = await this.#ports.files.list(parentOf(file));
    const found = entries.map((entry) => documentOfSidecar(entry.file)).filter((item) => item?.file === file);
    return found.map((item) => item?.annotator ?? '').sort();
  }

  /** Annotations of a document with the program's latest suggestions. Undefined where it is not analysed. */
  annotationsOf(file: string, annotator = this.#annotator): Attached | undefined {
    const analysis = this.#ports.analysisOf(file);
    return analysis && this.#entryOf(file, annotator).annotations.mergeWith(analysis);
  }

  /** What the reader decided of what stands at a place. */
  statusOf(file: string, { kind, finding }: FindingAt): 'suggested' | 'accepted' | 'rejected' {
    const analysis = this.#ports.analysisOf(file);
    const status = analysis && this.#current(file)?.annotations.statusAt(analysis, { ...finding, kind });
    if (status === undefined || status === 'suggested') return 'suggested';
    return status === 'rejected' ? 'rejected' : 'accepted';
  }

  /** What a person has had a say in, placed in the document's text. */
  touchedIn(file: string, text: string): readonly Annotation[] {
    return this.#current(file)?.annotations.touchedIn(text) ?? [];
  }

  /** The annotation of exactly this place, suggested or not. */
  annotationAt(file: string, place: Place): Annotation | undefined {
    const analysis = this.#ports.analysisOf(file);
    return analysis && this.#entryOf(file).annotations.annotationAt(analysis, place);
  }

  /** What undo and redo would do; undefined where nothing. */
  get undoLabel(): string | undefined {
    return this.#steps.undoLabel;
  }

  get redoLabel(): string | undefined {
    return this.#steps.redoLabel;
  }

  edit(file: string, change: TextChange): void {
    this.#steps.edit(file, change);
    for (const { annotations } of this.#entries.get(file)?.values() ?? []) annotations.shift(change);
  }

  /** Accepts or rejects what stands at a place, and writes that down. */
  async decide(file: string, place: Place, status: 'accepted' | 'rejected', label = ''): Promise<SaveResult> {
    const found = this.annotationAt(file, place);
    if (!found) return 'unknown';
    const now = this.#ports.clock.now();
    const after = { ...found, status, created: found.created ?? now, modified: now };
    const [result] = await this.apply(label, [{ file, id: found.id, after }]);
    return result ?? 'unchanged';
  }

  /**
   * Changes annotations as one step that can be undone, and writes that down.
   * @param label for the reader: "reject 14 suggestions"
   * @returns one result for each document that changed
   */
  async apply(label: string, edits: readonly AnnotationEdit[]): Promise<SaveResult[]> {
    const changes = edits.flatMap(({ file, id, after, annotator = this.#annotator }) => {
      const analysis = this.#ports.analysisOf(file);
      const before = analysis && this.#entryOf(file, annotator).annotations.heldOf(analysis, id);
      const decided = after && nameDecider(after, creatorNamed(this.#annotator));
      return analysis ? [{ file, annotator, id, before, after: decided }] : [];
    });
    if (changes.length === 0) return [];
    const step = { label, annotations: changes, heads: [] };
    this.#steps.push(step);
    return this.#make(step, 'after');
  }

  /** Makes decisions about facts and names as one step that can be undone, and writes them down. @returns one result a folder */
  async decideFacts(label: string, decisions: readonly DecisionStep[]): Promise<SaveResult[]> {
    const step = { label, annotations: [], heads: [], decisions };
    this.#steps.push(step);
    return this.#make(step, 'after');
  }

  /** Sets what the reader knows of a document, and writes that down. */
  async setHead(file: string, change: HeadChange, label = ''): Promise<SaveResult> {
    const { head } = this.#entryOf(file, '').annotations;
    const before = Object.fromEntries(Object.keys(change).map((key) => [key, head[key as keyof HeadChange]]));
    const step = { label, annotations: [], heads: [{ file, before, after: change }] };
    this.#steps.push(step);
    const [result] = await this.#make(step, 'after');
    return result ?? 'unchanged';
  }

  /** Takes back the last step. @returns it; undefined where there is none */
  async undo(): Promise<Step | undefined> {
    const step = this.#steps.takeUndo();
    if (step) await this.#make(step, 'before');
    return step;
  }

  /** Does again what was taken back last. */
  async redo(): Promise<Step | undefined> {
    const step = this.#steps.takeRedo();
    if (step) await this.#make(step, 'after');
    return step;
  }

  /** Makes the sidecar of a document say what holds of its file now, with as few changes to it as possible. */
  async save(file: string, annotator = this.#annotator): Promise<SaveResult> {
    const entry = this.#entryOf(file, annotator);
    try {
      const result = await entry.save();
      this.#faults.clear(entry.sidecar);
      return result;
    } catch (error) {
      this.#fail(file, entry, error);
      return 'failed';
    }
  }

  /** Saves every sidecar of a document that lacks something of what was done. */
  async saveWaiting(file: string): Promise<void> {
    const waiting = [...(this.#entries.get(file) ?? [])].filter(([, { annotations }]) => annotations.hasDecisions);
    for (const [annotator] of waiting) await this.save(file, annotator);
  }

  dispose(): void {
    this.#changed.dispose();
    this.#broken.dispose();
    this.#conflicted.dispose();
    this.#faults.dispose();
  }

  /** Makes one side of a step true: in memory at once, then on disk. */
  async #make({ annotations, heads, decisions = [] }: Step, side: 'before' | 'after'): Promise<SaveResult[]> {
    const changed = new Map<string, { file: string; annotator: string }>();
    const change = (file: string, annotator: string): DocumentAnnotations => {
      changed.set(sidecarOf(file, annotator), { file, annotator });
      return this.#entryOf(file, annotator).annotations;
    };
    for (const head of heads) change(head.file, '').setHead(head[side]);
    for (const item of annotations) change(item.file, item.annotator).set(item.id, item[side]);
    const headFiles = new Set(heads.map(({ file }) => file));
    for (const file of new Set([...changed.values()].map((item) => item.file))) {
      this.#changed.fire({ file, isHeadChanged: headFiles.has(file) });
    }
    const results: SaveResult[] = [];
    for (const { file, annotator } of changed.values()) results.push(await this.save(file, annotator));
    if (decisions.length > 0) results.push(...((await this.#ports.makeDecisions?.(decisions, side)) ?? []));
    return results;
  }

  async #saveAgain(sidecar: string): Promise<void> {
    const document = documentOfSidecar(sidecar);
    if (document) await this.save(document.file, document.annotator);
  }

  #fail(file: string, { sidecar }: SidecarFile, error: unknown): void {
    const message = error instanceof Error ? error.message : String(error);
    this.#ports.log.error(`${sidecar} could not be written: ${message}`);
    this.#faults.add({ file, sidecar, reason: error instanceof FileFault ? error.reason : 'other', message });
  }

  #current(file: string): SidecarFile | undefined {
    return this.#entries.get(file)?.get(this.#annotator);
  }

  #entryOf(file: string, annotator = this.#annotator): SidecarFile {
    const entries = this.#entries.get(file) ?? new Map<string, SidecarFile>();
    const entry = entries.get(annotator) ?? this.#makeEntry(file, sidecarOf(file, annotator));
    this.#entries.set(file, entries.set(annotator, entry));
    return entry;
  }

  #makeEntry(file: string, sidecar: string): SidecarFile {
    return new SidecarFile(sidecar, file, {
      files: this.#ports.files,
      analysis: () => this.#ports.analysisOf(file),
      isDirty: () => this.#ports.isDirty(file),
      migrations: this.#ports.migrations,
      keep: (work) => this.#ports.keep?.(sidecar, work),
      onBroken: (error) => {
        this.#ports.log.warn(`${sidecar}:${error.line}:${error.column}: ${error.message}`);
        this.#broken.fire({ file, sidecar, ...error });
      },
      onConflicts: (found) => this.#conflicted.fire({ file, sidecar, ...found }),
    });
  }
}

/** `memfs:/a.txt.anna.annotations.json -> memfs:/a.txt, anna`; undefined for other files. */
export function documentOfSidecar(sidecar: string): { file: string; annotator: string } | undefined {
  const isOne = sidecar.endsWith(SIDECAR_SUFFIX) && nameOf(sidecar) !== `story${SIDECAR_SUFFIX}`;
  if (!isOne || parentOf(sidecar) === '') return undefined;
  const annotator = parseSidecarName(nameOf(sidecar))?.annotator ?? '';
  return { file: sidecar.slice(0, -sidecarOf('', annotator).length), annotator };
}
