import type { Wire } from './message';

/**
 * One wire used both ways: each end asks and answers. Gives the two views of it that `connect` and `serve` each want to themselves.
 * `{type: 'response'}` -> asking; `{type: 'request'}` -> answering; anything else -> answering, which reports it as invalid.
 */
export function splitWire(wire: Wire): { readonly asking: Wire; readonly answering: Wire } {
  const only = (accepts: (isAnswer: boolean) => boolean): Wire => ({
    post: (message) => wire.post(message),
    onMessage: (listener) => {
      wire.onMessage((message) => {
        if (accepts(isAnswer(message))) listener(message);
      });
    },
    onClose: (listener) => wire.onClose(listener),
    close: () => wire.close(),
  });
  return { asking: only((isAnswer) => isAnswer), answering: only((isAnswer) => !isAnswer) };
}

function isAnswer(message: unknown): boolean {
  if (typeof message !== 'object' || message === null || !('type' in message)) return false;
  return message.type === 'response' || message.type === 'progress';
}
