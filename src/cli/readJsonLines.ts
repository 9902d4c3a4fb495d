import type { CliPort } from './port';

/** One document of a JSON lines stream. */
export interface JsonLine {
  /** Many data sets number their documents. */
  readonly id?: string | number;
  readonly file?: string;
  readonly text: string;
  readonly outlet?: string;
  readonly published?: string;
}

const KEYS = ['id', 'file', 'outlet', 'published'] as const;

/**
 * The documents of a JSON lines stream, one at a time. A line that is none is complained about, by its number.
 * @param onFault called after each complaint
 */
export async function* readJsonLines(port: CliPort, onFault: () => void): AsyncGenerator<JsonLine> {
  let number = 0;
  for await (const bytes of splitLines(port.stdin)) {
    number++;
    try {
      const line = parseLine(bytes);
      if (line) yield line;
    } catch (error) {
      port.complain(`standard input:${number}: ${(error as Error).message}`);
      onFault();
    }
  }
}

/** Cut at LF only: JSON texts may hold U+2028, at which node:readline would break a line. */
async function* splitLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let rest: Uint8Array[] = [];
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
      yield Buffer.concat([...rest, chunk.subarray(from, at)]);
      rest = [];
      from = at + 1;
    }
    if (from < chunk.length) rest.push(chunk.subarray(from));
  }
  if (rest.length > 0) yield Buffer.concat(rest);
}

function parseLine(bytes: Uint8Array): JsonLine | undefined {
  let source: string;
  try {
    source = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Error('not UTF-8');
  }
  if (source.trim() === '') return undefined;
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch (error) {
    throw new Error(`not JSON: ${(error as Error).message}`, { cause: error });
  }
  if (typeof value !== 'object' || value === null) throw new Error('not a JSON object');
  const record = value as Record<string, unknown>;
  const { text } = record;
  if (typeof text !== 'string') throw new Error('"text" must be a string');
  const known = KEYS.filter((key) => record[key] !== undefined && record[key] !== null);
  const members = known.map((key): [string, string | number] => {
    const member = record[key];
    if (key === 'id' && typeof member === 'number') return [key, member];
    if (typeof member !== 'string') throw new Error(`"${key}" must be a string`);
    return [key, member];
  });
  return { text: text.replace(/^\uFEFF/, ''), ...Object.fromEntries(members) };
}
