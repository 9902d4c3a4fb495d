import { FileSystemError, Uri, workspace } from 'vscode';
import type { KeptFiles } from '../workspace/keptWork';

const { fs } = workspace;

/** Files in a folder of the extension's storage. */
export function createKeptFiles(storage: Uri): KeptFiles {
  const folder = Uri.joinPath(storage, 'waiting');
  return {
    list: async () => {
      try {
        return (await fs.readDirectory(folder)).map(([name]) => name);
      } catch (error) {
        if (error instanceof FileSystemError && error.code === 'FileNotFound') return [];
        throw error;
      }
    },
    read: async (name) => new TextDecoder().decode(await fs.readFile(Uri.joinPath(folder, name))),
    write: async (name, text) => {
      await fs.createDirectory(folder);
      const half = Uri.joinPath(folder, `${name}.part`);
      await fs.writeFile(half, new TextEncoder().encode(text));
      await fs.rename(half, Uri.joinPath(folder, name), { overwrite: true });
    },
    remove: async (name) => fs.delete(Uri.joinPath(folder, name)),
  };
}
