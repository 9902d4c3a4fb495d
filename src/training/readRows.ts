import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The rows of `DATA/NAME.jsonl`: one JSON object a line. @throws SyntaxError where a line is no JSON */
export function readRows<T>(data: string, name: string): T[] {
  return readFileSync(join(data, `${name}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);
}
