import { isTemporaryName } from './replaceFile';

/** What sweepTemporaries asks of a folder. Each fails with the file system's own error. */
export interface SweptFolder {
  readonly list: () => Promise<readonly { readonly name: string; readonly isFolder: boolean }[]>;
  /** In milliseconds since 1970; undefined where the file system does not say. */
  readonly modifiedAt: (name: string) => Promise<number | undefined>;
  readonly remove: (name: string) => Promise<void>;
}

/**
 * A temporary file that nobody has written to for this many milliseconds is left over from a program that was killed: a write
 * takes a blink. Should the clocks of two machines differ by more, a write that loses its file fails, and is tried again.
 */
export const STALE_AFTER = 600_000;

/**
 * Takes away what killed programs have left in a folder: files by a name that only we give, and not those of a write that is going
 * on in another window. What can't be taken away stays; it is in nobody's way.
 * @param now in milliseconds since 1970
 * @returns how many there were that may still be in use
 */
export async function sweepTemporaries(folder: SweptFolder, now: number): Promise<number> {
  const entries = await folder.list();
  const left = entries.filter(({ name, isFolder }) => !isFolder && isTemporaryName(name));
  let fresh = 0;
  for (const { name } of left) {
    const at = await folder.modifiedAt(name).catch(() => undefined);
    // Virtual file systems say 0 where they do not know.
    if (at === undefined || at <= 0) continue;
    if (now - at < STALE_AFTER) fresh++;
    else await folder.remove(name).catch(() => undefined);
  }
  return fresh;
}
