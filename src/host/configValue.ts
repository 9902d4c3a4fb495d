import { workspace, type Disposable } from 'vscode';
import { Emitter } from '../workspace/event';

/** One setting of `variorum.*`: its value now, and an event for when it changes. */
export class ConfigValue<T> {
  readonly #section: string;
  readonly #read: (raw: unknown) => T;
  readonly #changed = new Emitter<T>();
  readonly #subscription: Disposable;
  #value: T;

  readonly onDidChange = this.#changed.event;

  /** @param read makes a value of whatever stands in the settings, whose author is not always careful */
  constructor(section: string, read: (raw: unknown) => T) {
    this.#section = section;
    this.#read = read;
    this.#value = this.#current();
    this.#subscription = workspace.onDidChangeConfiguration((event) => {
      if (!event.affectsConfiguration(`variorum.${section}`)) return;
      this.#value = this.#current();
      this.#changed.fire(this.#value);
    });
  }

  get value(): T {
    return this.#value;
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#changed.dispose();
  }

  #current(): T {
    return this.#read(workspace.getConfiguration('variorum').get(this.#section));
  }
}

export function readStrings(raw: unknown): readonly string[] {
  return Array.isArray(raw) ? raw.filter((item) => typeof item === 'string') : [];
}

export function readOneOf<const T extends string>(values: readonly T[], fallback: T): (raw: unknown) => T {
  return (raw) => values.find((value) => value === raw) ?? fallback;
}

export function readSome<const T extends string>(values: readonly T[]): (raw: unknown) => readonly T[] {
  return (raw) => {
    const wanted = readStrings(raw);
    return values.filter((value) => wanted.includes(value));
  };
}
