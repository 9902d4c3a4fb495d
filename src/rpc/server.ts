import { CancellationSource, Cancelled, type Cancellation } from './cancellation';
import { InvalidMessage, type Decoder } from './decode';
import { decodeToServer, type Failure, type Methods, type Params, type Progress } from './message';
import type { RequestMessage, Result, Wire } from './message';

export interface RequestContext {
  readonly cancellation: Cancellation;
  reportProgress(progress: Progress): void;
}

export interface Handler<P, R> {
  /** Checks the parameters before `run` sees them. */
  readonly decode: Decoder<P>;
  /** May throw: the caller gets a failure, "cancelled" for `Cancelled`. */
  run(params: P, context: RequestContext): R | Promise<R>;
}

export type Handlers<C extends Methods<C>> = { readonly [M in keyof C]: Handler<Params<C, M>, Result<C, M>> };

/** The answering end of a wire: every request gets exactly one response. */
export function serve<C extends Methods<C>>(
  wire: Wire,
  handlers: Handlers<C>,
  onInvalid: (error: unknown) => void = () => undefined,
): void {
  const running = new Map<number, CancellationSource>();
  const known = new Map<string, Handler<unknown, unknown>>(
    Object.entries(handlers) as unknown as [string, Handler<unknown, unknown>][],
  );

  const answer = async (message: RequestMessage): Promise<void> => {
    const { id, method, params } = message;
    const cancellation = new CancellationSource();
    running.set(id, cancellation);
    try {
      const handler = known.get(method);
      if (!handler) throw new InvalidMessage('$.method', 'a known method', method);
      const reportProgress = (progress: Progress): void => wire.post({ type: 'progress', id, ...progress });
      const value = await handler.run(handler.decode(params), { cancellation, reportProgress });
      wire.post({ type: 'response', id, ok: true, value });
    } catch (error) {
      wire.post({ type: 'response', id, ok: false, failure: failureOf(error) });
    } finally {
      running.delete(id);
    }
  };

  wire.onClose(() => {
    for (const cancellation of running.values()) cancellation.cancel();
  });
  wire.onMessage((raw) => {
    try {
      const message = decodeToServer(raw);
      if (message.type === 'cancel') running.get(message.id)?.cancel();
      else void answer(message);
    } catch (error) {
      onInvalid(error);
    }
  });
}

function failureOf(error: unknown): Failure {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof Cancelled) return { code: 'cancelled', message };
  return { code: error instanceof InvalidMessage ? 'invalid' : 'failed', message };
}
