import type { Wire } from './message';

/**
 * Two wires that are each other's end, in one thread: for tests and where a host has no workers.
 * @param defer runs a task soon, not at once (so that a caller never hears an answer inside its own call)
 */
export function createLocalWires(defer: (task: () => void) => void): readonly [Wire, Wire] {
  const closeListeners: ((reason: string) => void)[] = [];
  let isOpen = true;
  const close = (): void => {
    if (!isOpen) return;
    isOpen = false;
    for (const listener of closeListeners) listener('The connection was closed');
  };
  const listeners: [((message: unknown) => void)[], ((message: unknown) => void)[]] = [[], []];
  const end = (own: 0 | 1, other: 0 | 1): Wire => ({
    post: (message) => {
      defer(() => {
        if (isOpen) for (const listener of listeners[other]) listener(message);
      });
    },
    onMessage: (listener) => void listeners[own].push(listener),
    onClose: (listener) => void closeListeners.push(listener),
    close,
  });
  return [end(0, 1), end(1, 0)];
}
