import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../analysis/model';

/** A document of ECB+ with its annotated sentences and the clusters of its events (Cybulska and Vossen 2014). */
export interface EventRow {
  readonly id: string;
  readonly text: string;
  readonly topic: string;
  readonly subtopic: string;
  readonly sentences: readonly (readonly [number, number])[];
  /** Indices of the sentences that were annotated across documents. */
  readonly evalSentences: readonly number[];
  readonly events: readonly (Span & { readonly type: string; readonly cluster: string })[];
}

/** The rows of `DATA/NAME.jsonl`: one JSON object a line. @throws SyntaxError where a line is no JSON */
export function readRows<T>(data: string, name: string): T[] {
  return readFileSync(join(data, `${name}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);
}
