import { readFile } from 'node:fs/promises';
import { findBadUtf8 } from '../annotation/sidecar/findBadUtf8';

/**
 * Every character of a file that is to be written back, a BOM too; undefined where there is no such file.
 * @throws Error with line and column where its bytes are no UTF-8: they could not be written back as they were
 */
export async function readWhole(path: string): Promise<string | undefined> {
  const bytes = await readFile(path).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  });
  if (!bytes) return undefined;
  const bad = findBadUtf8(bytes);
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  if (bad === undefined) return decoder.decode(bytes);
  const lines = decoder.decode(bytes.subarray(0, bad)).split(/\r\n|[\r\n]/);
  throw new Error(`${lines.length}:${(lines.at(-1) ?? '').length + 1}: these bytes are no UTF-8; left as it is`);
}
