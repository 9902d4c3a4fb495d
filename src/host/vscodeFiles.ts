import { FileSystemError, FileType, Uri, workspace } from 'vscode';
import type { Files } from '../workspace/ports';

const utf8 = new TextDecoder('utf-8');

function isNotFound(error: unknown): boolean {
  return error instanceof FileSystemError && (error.code === 'FileNotFound' || error.code === 'FileNotADirectory');
}

/** Files of any kind of workspace, local, remote or virtual. */
export const vscodeFiles: Files = {
  read: async (file) => {
    try {
      return utf8.decode(await workspace.fs.readFile(Uri.parse(file)));
    } catch (error) {
      if (isNotFound(error)) return undefined;
      throw error;
    }
  },

  write: async (file, text) => {
    const uri = Uri.parse(file);
    // A reader of the file sees the old text or the new one, never half of it.
    const temporary = uri.with({ path: `${uri.path}.tmp` });
    try {
      await workspace.fs.writeFile(temporary, new TextEncoder().encode(text));
      await workspace.fs.rename(temporary, uri, { overwrite: true });
    } catch (error) {
      await Promise.resolve(workspace.fs.delete(temporary)).catch(() => undefined);
      throw error;
    }
  },

  list: async (folder) => {
    try {
      const uri = Uri.parse(folder);
      return (await workspace.fs.readDirectory(uri)).map(([name, type]) => ({
        file: Uri.joinPath(uri, name).toString(),
        name,
        isFolder: (type & FileType.Directory) !== 0,
      }));
    } catch (error) {
      if (isNotFound(error)) return [];
      throw error;
    }
  },
};
