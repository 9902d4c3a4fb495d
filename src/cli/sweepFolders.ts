import { readdir, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { sweepTemporaries } from '../annotation/sidecar/sweepTemporaries';

/** Takes away what programs that were killed have left beside the articles. @param paths of the articles */
export async function sweepFolders(paths: readonly string[]): Promise<void> {
  for (const folder of new Set(paths.map((path) => dirname(path)))) {
    const swept = {
      list: async () =>
        (await readdir(folder, { withFileTypes: true }).catch(() => [])).map((entry) => {
          return { name: entry.name, isFolder: !entry.isFile() };
        }),
      modifiedAt: async (name: string) => (await stat(join(folder, name))).mtimeMs,
      remove: async (name: string) => rm(join(folder, name)),
    };
    await sweepTemporaries(swept, Date.now());
  }
}
