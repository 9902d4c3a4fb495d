import type { Disposable } from '../../workspace/event';
import type { CommandParts } from './commandParts';

/** One of something for as long as the extension runs: made when a command first asks for it. */
export function once<T extends Disposable>(make: (parts: CommandParts) => T): (parts: CommandParts) => T {
  let made: T | undefined;
  return (parts) => {
    if (!made) {
      made = make(parts);
      parts.context.subscriptions.push(made);
    }
    return made;
  };
}
