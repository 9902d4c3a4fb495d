export interface Disposable {
  dispose(): void;
}

/** Registers a listener; disposing takes it away. */
export type Event<T> = (listener: (value: T) => void) => Disposable;

/** Owns the listeners of one event. Fired after the state it tells of is consistent. */
export class Emitter<T> {
  readonly #listeners = new Set<(value: T) => void>();

  readonly event: Event<T> = (listener) => {
    const own = (value: T): void => listener(value);
    this.#listeners.add(own);
    return { dispose: () => void this.#listeners.delete(own) };
  };

  fire(value: T): void {
    for (const listener of [...this.#listeners]) listener(value);
  }

  dispose(): void {
    this.#listeners.clear();
  }
}
