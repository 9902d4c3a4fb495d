import { FileSystemError, FileType, Uri, workspace } from 'vscode';
import { findBadUtf8 } from '../annotation/sidecar/findBadUtf8';
import { replaceFile, temporaryName, type Disk } from '../annotation/sidecar/replaceFile';
import { FileFault, type FaultReason, type Files } from '../workspace/ports';
import { nameOf } from '../workspace/uri';
import type { Platform } from './analysisConnection';

const utf8 = new TextDecoder('utf-8');
const whole = new TextDecoder('utf-8', { ignoreBOM: true });
/** File systems on a disk, where a rename replaces a file in one step. */
const DISKS: readonly string[] = ['file', 'vscode-remote'];

const { fs } = workspace;

type ReplaceOnDisk = NonNullable<Platform['replaceOnDisk']>;

function isNotFound(error: unknown): boolean {
  return error instanceof FileSystemError && (error.code === 'FileNotFound' || error.code === 'FileNotADirectory');
}

async function readBytes(file: string): Promise<Uint8Array | undefined> {
  try {
    return await fs.readFile(Uri.parse(file));
  } catch (error) {
    if (isNotFound(error)) return undefined;
    throw error;
  }
}

const createDisk = (replaceOnDisk: ReplaceOnDisk | undefined): Disk => ({
  read: async (file) => {
    const bytes = await readBytes(file);
    return bytes && whole.decode(bytes);
  },
  write: async (file, text) => fs.writeFile(Uri.parse(file), new TextEncoder().encode(text)),
  rename: async (from, to) => {
    const [source, target] = [Uri.parse(from), Uri.parse(to)];
    if (target.scheme === 'file' && replaceOnDisk) return replaceOnDisk(source.fsPath, target.fsPath);
    try {
      await fs.rename(source, target, { overwrite: true });
    } catch (error) {
      // A virtual file system may not know how; there is no half-written file to fear either.
      if (DISKS.includes(target.scheme)) throw error;
      await fs.writeFile(target, await fs.readFile(source));
      await fs.delete(source);
    }
  },
  remove: async (file) => fs.delete(Uri.parse(file)),
});

/**
 * Files of any kind of workspace, local, remote or virtual.
 * @param replaceOnDisk see Platform
 */
export const createVscodeFiles = (replaceOnDisk: ReplaceOnDisk | undefined): Files => ({
  read: async (file) => {
    const bytes = await readBytes(file);
    return bytes && utf8.decode(bytes);
  },

  readWhole: async (file) => {
    try {
      const bytes = await readBytes(file);
      if (!bytes) return undefined;
      const bad = findBadUtf8(bytes);
      const text = whole.decode(bytes);
      return bad === undefined ? { text } : { text, badAt: whole.decode(bytes.subarray(0, bad)).length };
    } catch (error) {
      throw faultOf(error);
    }
  },

  write: async (file, text, expected) => {
    try {
      const uri = Uri.parse(file);
      if (fs.isWritableFileSystem(uri.scheme) === false) throw FileSystemError.NoPermissions(uri);
      // VS Code would make a folder that has gone anew.
      await fs.stat(Uri.joinPath(uri, '..'));
      if (expected !== undefined && (await fs.stat(uri)).permissions) throw FileSystemError.NoPermissions(uri);
      const temporary = Uri.joinPath(uri, '..', temporaryName(nameOf(file), crypto.randomUUID().slice(0, 8)));
      return await replaceFile(createDisk(replaceOnDisk), file, temporary.toString(), text, expected);
    } catch (error) {
      throw faultOf(error);
    }
  },

  modifiedAt: async (file) => (await fs.stat(Uri.parse(file))).mtime,

  remove: async (file) => fs.delete(Uri.parse(file)),

  list: async (folder) => {
    try {
      const uri = Uri.parse(folder);
      return (await fs.readDirectory(uri)).map(([name, type]) => ({
        file: Uri.joinPath(uri, name).toString(),
        name,
        isFolder: (type & FileType.Directory) !== 0,
      }));
    } catch (error) {
      if (isNotFound(error)) return [];
      throw error;
    }
  },
});

/** VS Code tells what the disk said in its message: "… (Unknown (FileSystemError): Error: ENOSPC: no space left on device, write)" */
function faultOf(error: unknown): FileFault {
  const message = error instanceof Error ? error.message : String(error);
  const says = (pattern: RegExp): boolean => pattern.test(message);
  const reason: FaultReason = says(/\bENOSPC|\bEDQUOT/)
    ? 'full'
    : says(/\bEACCES|\bEPERM|\bEROFS|NoPermissions/) || (error as FileSystemError).code === 'NoPermissions'
      ? 'denied'
      : isNotFound(error)
        ? 'gone'
        : 'other';
  return new FileFault(reason, message);
}
