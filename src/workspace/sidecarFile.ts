import type { DocumentAnalysis } from '../analysis/model';
import { TextFault } from '../annotation/sidecar/jsonTree';
import { locateFault, type SidecarError } from '../annotation/sidecar/readCollection';
import { readSidecar } from '../annotation/sidecar/readSidecar';
import { updateSidecar } from '../annotation/sidecar/updateSidecar';
import { backupName, type Migration } from '../annotation/sidecar/upgradeSidecar';
import { DocumentAnnotations, type FoundConflicts } from './documentAnnotations';
import type { WaitingWork } from './keptWork';
import { FileFault, type Files, type WholeText } from './ports';
import { nameOf } from './uri';
import { parseAnnotations, printAnnotations } from './waitingWork';

/**
 * `unchanged`: the sidecar said so already. `broken`: it can't be read, and stays as it is. `deferred`: the document has unsaved
 * changes; the sidecar is written along with it. `failed`: the disk refuses; it is tried again. `unknown`: not analysed, or
 * nothing there.
 */
export type SaveResult = 'written' | 'unchanged' | 'deferred' | 'broken' | 'failed' | 'unknown';

export interface SidecarPorts {
  readonly files: Pick<Files, 'readWhole' | 'write'>;
  /** What the program says of the document, in the text at hand. */
  readonly analysis: () => DocumentAnalysis | undefined;
  readonly isDirty: () => boolean;
  /** Those of older sidecars; left out: those that there are. */
  readonly migrations?: readonly Migration[] | undefined;
  /** Asked after every save with what still waits for one; undefined: nothing does. */
  readonly keep: (work: WaitingWork | undefined) => void;
  readonly onBroken: (error: SidecarError) => void;
  readonly onConflicts: (found: FoundConflicts) => void;
}

/** How often a file that somebody else keeps writing to is tried again at once. */
const MOST_TRIES = 3;

/** One sidecar: what it says, what the reader did since, and the one place that writes it. */
export class SidecarFile {
  readonly sidecar: string;
  #annotations = new DocumentAnnotations();
  readonly #fileName: string;
  readonly #ports: SidecarPorts;
  /** Text of the file as last read or written; undefined where there is none. */
  #onDisk: string | undefined;
  #error: SidecarError | undefined;
  /** One thing at a time: a later save sees what the earlier one wrote, and a reload never sees half of a save. */
  #queue: Promise<unknown> = Promise.resolve();

  constructor(sidecar: string, file: string, ports: SidecarPorts) {
    this.sidecar = sidecar;
    this.#fileName = nameOf(file);
    this.#ports = ports;
  }

  get annotations(): DocumentAnnotations {
    return this.#annotations;
  }

  /** Takes over what is known of the file under its last name. */
  adopt(other: SidecarFile): void {
    this.#annotations = other.#annotations;
    this.#onDisk = other.#onDisk;
    this.#error = other.#error;
  }

  get isThere(): boolean {
    return this.#onDisk !== undefined;
  }

  /** Why it can't be read. */
  get error(): SidecarError | undefined {
    return this.#error;
  }

  /** Reads the file again. Fails where the disk does. @returns whether it has changed */
  async load(): Promise<boolean> {
    return this.#inTurn(async () => this.#take(await this.#ports.files.readWhole(this.sidecar)));
  }

  /**
   * Makes the file say what holds now, with as few changes to it as possible. What somebody else wrote meanwhile is taken in first.
   * Fails where the disk does; the file is then as it was, and nothing of what the reader did is lost.
   */
  async save(): Promise<SaveResult> {
    return this.#inTurn(async () => {
      try {
        if (this.#ports.isDirty()) return 'deferred';
        for (let tries = 0; tries < MOST_TRIES; tries++) {
          const result = await this.#trySave();
          if (result !== 'changed') return result;
        }
        throw new FileFault('busy', 'another program keeps changing it');
      } finally {
        this.#keepWaiting();
      }
    });
  }

  /** Takes in what an earlier window could not write. @returns whether it can be read */
  restore(work: WaitingWork): boolean {
    const waiting = parseAnnotations(work);
    if (!waiting) return false;
    this.#annotations.restore(waiting);
    // To be read again, and merged.
    this.#onDisk = undefined;
    return true;
  }

  #keepWaiting(): void {
    const text = this.#ports.analysis()?.text;
    const waiting = text === undefined ? undefined : this.#annotations.waiting(text);
    // What is not analysed can't be described: what is kept of it stays.
    if (text !== undefined) this.#ports.keep(waiting && printAnnotations(waiting, this.#fileName));
  }

  /** What the file should say now, made from what it said when it could be read last. */
  async textNow(): Promise<string | undefined> {
    return this.#inTurn(async () => {
      const analysis = this.#ports.analysis();
      const old = this.#error ? undefined : this.#onDisk;
      const update = analysis && updateSidecar(old, this.#annotations.contentFor(analysis, this.#fileName));
      return Promise.resolve(update?.ok ? update.value.text : undefined);
    });
  }

  async #trySave(): Promise<SaveResult | 'changed'> {
    this.#take(await this.#ports.files.readWhole(this.sidecar));
    if (this.#error) return 'broken';
    if (this.#ports.isDirty()) return 'deferred';
    const analysis = this.#ports.analysis();
    if (!analysis) return 'unknown';
    const old = this.#onDisk;
    const update = updateSidecar(old, this.#annotations.contentFor(analysis, this.#fileName), this.#ports.migrations);
    if (!update.ok) {
      this.#breakOff(update.error);
      return 'broken';
    }
    const { text, upgradedFrom } = update.value;
    // Once: what the oldest program wrote is worth more than what a later one made of it.
    if (old !== undefined && upgradedFrom !== undefined) {
      await this.#ports.files.write(backupName(this.sidecar, upgradedFrom), old, undefined);
    }
    if (text !== old && !(await this.#ports.files.write(this.sidecar, text, old))) return 'changed';
    this.#annotations.markSaved();
    this.#onDisk = text;
    return text === old ? 'unchanged' : 'written';
  }

  /** @returns whether it is another text than before */
  #take(whole: WholeText | undefined): boolean {
    if (whole?.text === this.#onDisk) return false;
    this.#onDisk = whole?.text;
    this.#error = undefined;
    const read = whole ? readWhole(whole, this.#ports.migrations) : readSidecar('{}');
    if (!read.ok) {
      this.#breakOff(read.error);
      return true;
    }
    const found = this.#annotations.read(read.value, this.#ports.analysis()?.text);
    if (found.conflicts.length + found.heads.length > 0) this.#ports.onConflicts(found);
    return true;
  }

  #breakOff(error: SidecarError): void {
    this.#error = error;
    this.#ports.onBroken(error);
  }

  async #inTurn<T>(action: () => Promise<T>): Promise<T> {
    const turn = this.#queue.then(action);
    this.#queue = turn.catch(() => undefined);
    return turn;
  }
}

function readWhole(
  { text, badAt }: WholeText,
  migrations: readonly Migration[] | undefined,
): ReturnType<typeof readSidecar> {
  if (badAt === undefined) return readSidecar(text, migrations);
  return { ok: false, error: locateFault(text, new TextFault('these bytes are no UTF-8', badAt)) };
}
