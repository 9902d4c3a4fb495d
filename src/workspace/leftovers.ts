import { STALE_AFTER, sweepTemporaries } from '../annotation/sidecar/sweepTemporaries';
import type { Disposable } from './event';
import type { Clock, Files } from './ports';

/** Takes away the temporary files that a killed editor has left in the folders of stories. */
export class Leftovers {
  readonly #files: Pick<Files, 'list' | 'modifiedAt' | 'remove'>;
  readonly #clock: Clock;
  readonly #waiting = new Map<string, Disposable>();

  constructor(files: Pick<Files, 'list' | 'modifiedAt' | 'remove'>, clock: Clock) {
    this.#files = files;
    this.#clock = clock;
  }

  /** Those that are too young to tell from another window's are looked at again when they are not. Never fails. */
  async sweep(folder: string): Promise<void> {
    this.#forget(folder);
    const entries = await this.#files.list(folder).catch(() => []);
    const files = new Map(entries.map(({ name, file }) => [name, file]));
    const fresh = await sweepTemporaries(
      {
        list: () => Promise.resolve(entries),
        modifiedAt: async (name) => this.#files.modifiedAt(files.get(name) ?? ''),
        remove: async (name) => this.#files.remove(files.get(name) ?? ''),
      },
      Date.parse(this.#clock.now()),
    );
    if (fresh === 0) return;
    this.#forget(folder);
    this.#waiting.set(
      folder,
      this.#clock.schedule(STALE_AFTER, () => void this.sweep(folder)),
    );
  }

  dispose(): void {
    for (const folder of [...this.#waiting.keys()]) this.#forget(folder);
  }

  #forget(folder: string): void {
    this.#waiting.get(folder)?.dispose();
    this.#waiting.delete(folder);
  }
}
