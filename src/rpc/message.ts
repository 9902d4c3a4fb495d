/** What goes over a wire, and the types of requests derived from a contract: one interface whose methods take one record. */
import { boolean, integer, number, oneOf, optional, shape, string, type Decoder } from './decode';

/** One end of a two-way connection: a worker, a message port, or its in-process stand-in. */
export interface Wire {
  post(message: unknown): void;
  onMessage(listener: (message: unknown) => void): void;
  /** The other end is gone (exit, error, dispose): nothing will come any more. */
  onClose(listener: (reason: string) => void): void;
  close(): void;
}

export type Methods<C> = { readonly [M in keyof C]: (params: never) => unknown };
export type Params<C extends Methods<C>, M extends keyof C> = Parameters<C[M]>[0];
export type Result<C extends Methods<C>, M extends keyof C> = Awaited<ReturnType<C[M]>>;

export interface Progress {
  readonly done: number;
  readonly total: number;
}

const FAILURES = ['cancelled', 'closed', 'invalid', 'failed'] as const;

export interface Failure {
  readonly code: (typeof FAILURES)[number];
  readonly message: string;
}

/** Requests do not throw: what can go wrong is part of their type. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

export interface RequestMessage {
  readonly type: 'request';
  readonly id: number;
  readonly method: string;
  readonly params?: unknown;
}
export interface CancelMessage {
  readonly type: 'cancel';
  readonly id: number;
}
export interface ProgressMessage extends Progress {
  readonly type: 'progress';
  readonly id: number;
}
export interface ResponseMessage {
  readonly type: 'response';
  readonly id: number;
  readonly ok: boolean;
  readonly value?: unknown;
  readonly failure?: Failure;
}

const decodeType = shape<{ type: string }>({ type: string });
const decodeCancel = shape<CancelMessage>({ type: oneOf('cancel'), id: integer });
const decodeRequest = shape<RequestMessage>({
  type: oneOf('request'),
  id: integer,
  method: string,
  params: (value) => value,
});
const decodeProgress = shape<ProgressMessage>({ type: oneOf('progress'), id: integer, done: number, total: number });
const decodeResponse = shape<ResponseMessage>({
  type: oneOf('response'),
  id: integer,
  ok: boolean,
  value: (value) => value,
  failure: optional(shape<Failure>({ code: oneOf(...FAILURES), message: string })),
});

/** @throws InvalidMessage for what no caller of this transport sends. */
export const decodeToServer: Decoder<RequestMessage | CancelMessage> = (value) =>
  decodeType(value).type === 'request' ? decodeRequest(value) : decodeCancel(value);

/** @throws InvalidMessage for what no server of this transport sends. */
export const decodeToClient: Decoder<ProgressMessage | ResponseMessage> = (value) =>
  decodeType(value).type === 'progress' ? decodeProgress(value) : decodeResponse(value);
