import { chmod, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { replaceFile as replace, temporaryName, type Disk } from '../annotation/sidecar/replaceFile';
import { readWhole } from './readWhole';

const disk: Disk = {
  read: readWhole,
  write: async (path, text) => {
    const file = await open(path, 'wx');
    try {
      await file.writeFile(text, 'utf8');
      await file.sync();
    } finally {
      await file.close();
    }
  },
  rename,
  remove: async (path) => rm(path, { force: true }),
};

/**
 * Writes a file whole or not at all, and only where it still is `expected` (undefined: not there).
 * @returns false where it is something else by now
 */
export async function replaceFile(path: string, text: string, expected: string | undefined): Promise<boolean> {
  // A link stays a link, and who may read it may read it still.
  const target = await realpath(path).catch(() => path);
  const mode = await stat(target).then((found) => found.mode, () => undefined); // prettier-ignore
  const temporary = join(dirname(target), temporaryName(basename(target), randomUUID().slice(0, 8)));
  const own = mode === undefined ? disk : { ...disk, write: async (file: string, content: string) => {
    await disk.write(file, content);
    await chmod(file, mode & 0o777);
  } }; // prettier-ignore
  return replace(own, target, temporary, text, expected);
}
