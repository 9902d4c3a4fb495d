/** What replaceFile asks of a file system. Each fails with the file system's own error. */
export interface Disk {
  /** The whole text, BOM and all; undefined where there is no such file. */
  readonly read: (file: string) => Promise<string | undefined>;
  readonly write: (file: string, text: string) => Promise<void>;
  /** Over what is there. */
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly remove: (file: string) => Promise<void>;
}

/**
 * Replaces a file through a temporary one in the same folder: whoever reads it, and whenever the program dies, sees the old text
 * or the new one, never a half of either.
 * @param temporary a name that no other process uses, in the folder of `file`
 * @param expected what the file was when `text` was made from it; undefined: not there
 * @returns false, and nothing is written, where the file is something else by now
 */
export async function replaceFile(
  disk: Disk,
  file: string,
  temporary: string,
  text: string,
  expected: string | undefined,
): Promise<boolean> {
  try {
    await disk.write(temporary, text);
    // As late as can be: what somebody else wrote meanwhile must not be lost.
    const isExpected = (await disk.read(file)) === expected;
    if (isExpected) await disk.rename(temporary, file);
    else await disk.remove(temporary);
    return isExpected;
  } catch (error) {
    await disk.remove(temporary).catch(() => undefined);
    throw error;
  }
}

/**
 * Hidden, so that no folder view lists it and nobody takes it for an article, and a name that no other program gives:
 * "a.json", "0b1c2d3e" -> ".a.json.variorum-0b1c2d3e.tmp"
 * @param unique eight hexadecimal digits
 */
export function temporaryName(fileName: string, unique: string): string {
  return `.${fileName}.variorum-${unique}.tmp`;
}

/** Whether a file is one of those that replaceFile writes first. */
export function isTemporaryName(name: string): boolean {
  return /^\..+\.variorum-[0-9a-f]{8}\.tmp$/su.test(name);
}
