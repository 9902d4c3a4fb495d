import { Emitter, type Disposable } from './event';
import type { Clock, FaultReason } from './ports';
import { parentOf } from './uri';

/** A sidecar that could not be written (or read, before it is written). */
export interface SaveFault {
  readonly file: string;
  readonly sidecar: string;
  readonly reason: FaultReason;
  readonly message: string;
}

/** Faults that come together (a full disk, twenty sidecars) are told together, after this many milliseconds. */
const COLLECT = 300;
/** The first pause before a retry in milliseconds; each next one is twice as long, up to the longest. */
const FIRST_PAUSE = 5000;
const LONGEST_PAUSE = 300_000;

/**
 * What could not be saved: told once for each folder and reason, and tried again until it can be. What the reader did is kept in
 * memory meanwhile.
 */
export class SaveFaults {
  readonly #clock: Pick<Clock, 'schedule'>;
  readonly #retry: (faults: readonly SaveFault[]) => void;
  readonly #failed = new Emitter<readonly SaveFault[]>();
  readonly #faults = new Map<string, SaveFault>();
  /** Folders with the reasons that the reader knows of. */
  readonly #told = new Set<string>();
  #telling: Disposable | undefined;
  #retrying: Disposable | undefined;
  #pause = FIRST_PAUSE;

  /** Something can't be saved that the reader does not know of yet. Comes with all that can't. */
  readonly onDidFail = this.#failed.event;

  constructor(clock: Pick<Clock, 'schedule'>, retry: (faults: readonly SaveFault[]) => void) {
    this.#clock = clock;
    this.#retry = retry;
  }

  get all(): readonly SaveFault[] {
    return [...this.#faults.values()];
  }

  add(fault: SaveFault): void {
    this.#faults.set(fault.sidecar, fault);
    this.#telling ??= this.#clock.schedule(COLLECT, () => this.#tell());
    this.#retrying ??= this.#clock.schedule(this.#pause, () => this.retry());
  }

  /** It could be saved, or there is nothing more to save. */
  clear(sidecar: string): void {
    if (!this.#faults.delete(sidecar)) return;
    const kept = new Set(this.all.map(keyOf));
    for (const key of this.#told) if (!kept.has(key)) this.#told.delete(key);
    if (this.#faults.size > 0) return;
    this.#pause = FIRST_PAUSE;
    this.#retrying?.dispose();
    this.#retrying = undefined;
  }

  /** Tries all again now. */
  retry(): void {
    this.#retrying?.dispose();
    this.#retrying = undefined;
    this.#pause = Math.min(LONGEST_PAUSE, this.#pause * 2);
    if (this.#faults.size > 0) this.#retry(this.all);
  }

  dispose(): void {
    this.#telling?.dispose();
    this.#retrying?.dispose();
    this.#failed.dispose();
  }

  #tell(): void {
    this.#telling = undefined;
    const fresh = this.all.filter((fault) => !this.#told.has(keyOf(fault)));
    if (fresh.length === 0) return;
    for (const fault of fresh) this.#told.add(keyOf(fault));
    this.#failed.fire(this.all);
  }
}

const keyOf = ({ sidecar, reason }: SaveFault): string => `${reason} ${parentOf(sidecar)}`;
