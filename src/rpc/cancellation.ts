/** Whether the one who asked still wants the answer. The shape of VS Code's token, without VS Code. */
export interface Cancellation {
  readonly isCancelled: boolean;
  /** Called once, at once where it is cancelled already. */
  onCancel(listener: () => void): void;
}

export class CancellationSource implements Cancellation {
  #isCancelled = false;
  #listeners: (() => void)[] = [];

  get isCancelled(): boolean {
    return this.#isCancelled;
  }

  onCancel(listener: () => void): void {
    if (this.#isCancelled) listener();
    else this.#listeners.push(listener);
  }

  cancel(): void {
    if (this.#isCancelled) return;
    this.#isCancelled = true;
    const listeners = this.#listeners;
    this.#listeners = [];
    for (const listener of listeners) listener();
  }
}

/** Thrown by a handler that stopped because nobody wants its answer any more. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';
}
