import { uuidOf } from '../annotation/hashText';
import type { Log } from './ports';
import { parentOf } from './uri';

/** The namespace of the names of kept files. */
const NAMESPACE = '5d0b7c52-6a3e-4c1d-9f0e-1b8f4f6f2a90';

/** A folder of the extension's own that outlives the window. Each fails with the file system's own error. */
export interface KeptFiles {
  /** Names of the files in it; none where there is no such folder yet. */
  list(): Promise<readonly string[]>;
  read(name: string): Promise<string>;
  /** Whole or not at all. */
  write(name: string, text: string): Promise<void>;
  remove(name: string): Promise<void>;
}

/** What the reader did that a file does not hold yet, in the format of that file. */
export interface WaitingWork {
  /** What the file said, when it was read last, of what the reader has changed since. */
  readonly base: string;
  /** What the reader made of it. */
  readonly own: string;
  /** Ids of what the reader took away. */
  readonly removed: readonly string[];
  /** What the reader said of the document as a whole; null takes it away. */
  readonly head: Readonly<Record<string, string | null>>;
}

export interface KeptSidecar {
  readonly sidecar: string;
  readonly work: WaitingWork;
}

/**
 * Work that can't be written where it belongs, kept over the end of the window as an editor keeps unsaved files. Each window has
 * files of its own, one a sidecar: two that wait for one sidecar do not overwrite one another's.
 */
export class KeptWork {
  readonly #files: KeptFiles;
  readonly #session: string;
  readonly #log: Log;
  /** Files of this window. */
  readonly #names = new Set<string>();
  /** Files of other windows that this one has taken over, by sidecar: they go when it has kept or written what they say. */
  readonly #taken = new Map<string, Set<string>>();
  /** One thing at a time: the latest word is on disk last. */
  #queue: Promise<unknown> = Promise.resolve();

  /** @param session differs from window to window */
  constructor(files: KeptFiles, session: string, log: Log) {
    this.#files = files;
    this.#session = session;
    this.#log = log;
  }

  /** Keeps what waits for a sidecar, in the place of what was kept of it; undefined: nothing waits any more. Never fails. */
  async keep(sidecar: string, work: WaitingWork | undefined): Promise<void> {
    const name = `${uuidOf(NAMESPACE, sidecar)}.${this.#session}.json`;
    const taken = this.#taken.get(sidecar);
    if (!work && !this.#names.has(name) && !taken) return this.settle();
    return this.#inTurn(`${sidecar} could not be kept`, async () => {
      if (work) await this.#files.write(name, JSON.stringify({ sidecar, ...work }));
      else if (this.#names.has(name)) await this.#files.remove(name);
      this.#names[work ? 'add' : 'delete'](name);
      for (const other of taken ?? []) await this.#files.remove(other);
      this.#taken.delete(sidecar);
    });
  }

  /** What windows that are gone have left for the sidecars of a folder; each is told once. What can't be read stays as it is. */
  async take(folder: string): Promise<readonly KeptSidecar[]> {
    const found: KeptSidecar[] = [];
    await this.#inTurn(`What earlier windows have kept could not be read`, async () => {
      const known = new Set([...this.#names, ...[...this.#taken.values()].flatMap((names) => [...names])]);
      for (const name of [...(await this.#files.list())].sort()) {
        if (known.has(name) || !name.endsWith('.json')) continue;
        const kept = decode(await this.#files.read(name));
        if (!kept) this.#log.warn(`${name}, kept by an earlier window, is not understood`);
        if (!kept || parentOf(kept.sidecar) !== folder) continue;
        this.#taken.set(kept.sidecar, new Set([...(this.#taken.get(kept.sidecar) ?? []), name]));
        found.push(kept);
      }
    });
    return found;
  }

  /** Resolves when all that was asked for is done. */
  async settle(): Promise<void> {
    await this.#queue;
  }

  async #inTurn(what: string, action: () => Promise<void>): Promise<void> {
    const turn = this.#queue.then(action).catch((error: unknown) => this.#log.error(`${what}: ${String(error)}`));
    this.#queue = turn;
    return turn;
  }
}

/** Undefined where it is something else. */
function decode(text: string): KeptSidecar | undefined {
  try {
    const { sidecar, base, own, removed, head } = JSON.parse(text) as Record<string, unknown>;
    const isHead = typeof head === 'object' && head !== null && Object.values(head).every(isTextOrNull);
    if (typeof sidecar !== 'string' || typeof base !== 'string' || typeof own !== 'string' || !isHead) return undefined;
    if (!Array.isArray(removed) || !removed.every((id) => typeof id === 'string')) return undefined;
    return { sidecar, work: { base, own, removed, head: head as WaitingWork['head'] } };
  } catch {
    return undefined;
  }
}

const isTextOrNull = (value: unknown): boolean => value === null || typeof value === 'string';
