import { documentOfSidecar, type AnnotationStore } from './annotationStore';
import { storyFileOf, type DecisionStore } from './decisionStore';
import { Emitter } from './event';
import type { KeptWork } from './keptWork';
import type { Log } from './ports';
import type { SaveResult } from './sidecarFile';
import { parentOf } from './uri';

/** What became of work of an earlier window. */
export interface RestoredWork {
  readonly sidecar: string;
  readonly result: SaveResult;
}

/** Brings back what an earlier window could not write before it was closed, and tries it again. */
export class WorkRestorer {
  readonly #kept: KeptWork;
  readonly #annotations: AnnotationStore;
  readonly #decisions: DecisionStore;
  readonly #log: Log;
  readonly #restored = new Emitter<readonly RestoredWork[]>();
  /** Sidecars that something waits for, by folder. */
  readonly #waiting = new Map<string, Set<string>>();

  /** Work is back and has been tried again. */
  readonly onDidRestore = this.#restored.event;

  constructor(kept: KeptWork, annotations: AnnotationStore, decisions: DecisionStore, log: Log) {
    this.#kept = kept;
    this.#annotations = annotations;
    this.#decisions = decisions;
    this.#log = log;
  }

  /** To be asked before the sidecars of a folder are read. */
  async restore(folder: string): Promise<void> {
    const back = this.#waiting.get(folder) ?? new Set<string>();
    for (const { sidecar, work } of await this.#kept.take(folder)) {
      const isBack =
        sidecar === storyFileOf(folder)
          ? this.#decisions.restore(folder, work)
          : this.#annotations.restore(sidecar, work);
      if (isBack) back.add(sidecar);
      else this.#log.warn(`What an earlier window has kept of ${sidecar} is not understood`);
    }
    if (back.size > 0) this.#waiting.set(folder, back);
  }

  /** To be asked when the articles of a folder have been analysed; what is about another article stays. */
  async write(folder: string): Promise<void> {
    const restored: RestoredWork[] = [];
    const waiting = this.#waiting.get(folder) ?? new Set<string>();
    this.#waiting.delete(folder);
    const left = new Set<string>();
    for (const sidecar of waiting) {
      const document = documentOfSidecar(sidecar);
      const result = document
        ? await this.#annotations.save(document.file, document.annotator)
        : await this.#decisions.save(parentOf(sidecar));
      if (result === 'unknown') {
        left.add(sidecar);
        continue;
      }
      this.#log.info(`${sidecar}: what an earlier window could not write is back (${result})`);
      restored.push({ sidecar, result });
    }
    if (left.size > 0) this.#waiting.set(folder, new Set([...left, ...(this.#waiting.get(folder) ?? [])]));
    if (restored.length > 0) this.#restored.fire(restored);
  }

  dispose(): void {
    this.#restored.dispose();
  }
}
