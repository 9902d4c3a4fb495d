import type { Cancellation } from './cancellation';
import type { Decoder } from './decode';
import { decodeToClient, type Failure, type Methods, type Outcome, type Params } from './message';
import type { Progress, ProgressMessage, ResponseMessage, Result, Wire } from './message';

export interface RequestOptions {
  readonly cancellation?: Cancellation;
  readonly onProgress?: (progress: Progress) => void;
}

export interface Client<C extends Methods<C>> {
  request<M extends keyof C & string>(
    method: M,
    params: Params<C, M>,
    options?: RequestOptions,
  ): Promise<Outcome<Result<C, M>>>;
  /** Every request under way ends with the failure "closed"; so does every later one. */
  close(): void;
}

interface Pending {
  readonly settle: (outcome: Outcome<unknown>) => void;
  readonly decode: Decoder<unknown>;
  readonly onProgress: ((progress: Progress) => void) | undefined;
}

/**
 * The asking end of a wire.
 * @param results checks what comes back, one decoder a method
 * @param onInvalid told of messages that no server of ours sends; they are dropped
 */
export function connect<C extends Methods<C>>(
  wire: Wire,
  results: { readonly [M in keyof C]: Decoder<Result<C, M>> },
  onInvalid: (error: unknown) => void = () => undefined,
): Client<C> {
  const pending = new Map<number, Pending>();
  let nextId = 1;
  let closed: string | undefined;

  const closeAll = (reason: string): void => {
    closed ??= reason;
    const waiting = [...pending.values()];
    pending.clear();
    for (const { settle } of waiting) settle(failed('closed', closed));
  };
  wire.onClose(closeAll);
  wire.onMessage((raw) => {
    try {
      receive(pending, decodeToClient(raw));
    } catch (error) {
      onInvalid(error);
    }
  });

  return {
    request: async (method, params, { cancellation, onProgress } = {}) => {
      type Value = Result<C, typeof method>;
      if (closed !== undefined) return failed('closed', closed);
      if (cancellation?.isCancelled) return failed('cancelled', 'Cancelled');
      const id = nextId++;
      return new Promise<Outcome<Value>>((resolve) => {
        const settle = resolve as (outcome: Outcome<unknown>) => void;
        pending.set(id, { settle, decode: results[method], onProgress });
        cancellation?.onCancel(() => {
          if (!pending.delete(id)) return;
          settle(failed('cancelled', 'Cancelled'));
          wire.post({ type: 'cancel', id });
        });
        wire.post({ type: 'request', id, method, params });
      });
    },
    close: () => {
      closeAll('The connection was closed');
      wire.close();
    },
  };
}

function receive(pending: Map<number, Pending>, message: ProgressMessage | ResponseMessage): void {
  const entry = pending.get(message.id);
  // The answer to a request that was cancelled meanwhile.
  if (!entry) return;
  if (message.type === 'progress') {
    entry.onProgress?.({ done: message.done, total: message.total });
    return;
  }
  pending.delete(message.id);
  entry.settle(outcomeOf(message, entry.decode));
}

function outcomeOf(message: ResponseMessage, decode: Decoder<unknown>): Outcome<unknown> {
  if (!message.ok) return { ok: false, failure: message.failure ?? { code: 'failed', message: 'No reason given' } };
  try {
    return { ok: true, value: decode(message.value) };
  } catch (error) {
    return failed('invalid', error instanceof Error ? error.message : String(error));
  }
}

function failed(code: Failure['code'], message: string): { readonly ok: false; readonly failure: Failure } {
  return { ok: false, failure: { code, message } };
}
