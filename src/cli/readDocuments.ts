import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { DocumentHints } from '../analysis/model';
import type { StoredAnnotation } from '../annotation/model';
import { SIDECAR_ENDING } from '../annotation/sidecar/annotateSidecar';
import { readSidecar } from '../annotation/sidecar/readSidecar';
import { decodeText } from './decodeText';
import type { CliPort } from './port';
import { readWhole } from './readWhole';

export interface SourceDocument {
  readonly path: string;
  /** Unique among the documents read together: the base name, or the path where two share one. */
  readonly file: string;
  /** BOM removed. */
  readonly text: string;
  readonly sidecarPath: string;
  /** Undefined where there is none. */
  readonly sidecarText?: string;
  /** There is one, but it can't be read: it must stay as it is. */
  readonly isSidecarBroken: boolean;
  /** What the sidecar holds. */
  readonly stored: readonly StoredAnnotation[];
  readonly hints: DocumentHints;
}

export interface ReadDocuments {
  readonly documents: readonly SourceDocument[];
  /** Something could not be read; it has been complained about. */
  readonly hasFailed: boolean;
}

/** Reads the articles that the paths name, in their order; of a folder sorted by name. */
export async function readDocuments(paths: readonly string[], port: CliPort): Promise<ReadDocuments> {
  let hasFailed = false;
  const attempt = async <T>(path: string, action: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await action();
    } catch (error) {
      port.complain(`${path}: ${explain(error)}`);
      hasFailed = true;
      return undefined;
    }
  };
  const files = new Map<string, string>();
  for (const path of paths) {
    for (const file of (await attempt(path, () => listArticles(path))) ?? []) {
      const real = await attempt(file, () => realpath(file));
      if (real !== undefined && !files.has(real)) files.set(real, file);
    }
  }
  const all = [...files.values()];
  const names = new Map<string, number>();
  for (const file of all) names.set(basename(file), (names.get(basename(file)) ?? 0) + 1);
  const documents: SourceDocument[] = [];
  for (const path of all) {
    const file = names.get(basename(path)) === 1 ? basename(path) : path;
    const text = await attempt(path, async () => decodeText(await readFile(path)));
    if (text === undefined) continue;
    const sidecarPath = path + SIDECAR_ENDING;
    const sidecar = await attempt(sidecarPath, async () => {
      const sidecarText = await readWhole(sidecarPath);
      return { ...(sidecarText !== undefined && { sidecarText }), ...readStored(sidecarText) };
    });
    documents.push({
      path,
      file,
      text,
      sidecarPath,
      ...sidecar,
      isSidecarBroken: sidecar === undefined,
      stored: sidecar?.stored ?? [],
      hints: { fileName: basename(path), ...sidecar?.hints },
    });
  }
  return { documents, hasFailed };
}

async function listArticles(path: string): Promise<string[]> {
  if (path.endsWith(SIDECAR_ENDING)) throw new Error('is a sidecar; name its article');
  const found = await stat(path);
  if (!found.isDirectory()) return [path];
  const names = (await readdir(path)).filter(isArticleName).sort((a, b) => (a < b ? -1 : 1));
  if (names.length === 0) throw new Error('no articles (.txt, .md) in this folder');
  return names.map((name) => join(path, name));
}

export const isArticleName = (name: string): boolean =>
  /\.(?:txt|md)$/i.test(name) && !/^readme\b/i.test(name) && !name.startsWith('.');

/** The text of a file, or undefined where there is no such file. */
export async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return decodeText(await readFile(path));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** @throws Error with line and column where the sidecar can't be read */
function readStored(sidecar: string | undefined): Pick<SourceDocument, 'hints' | 'stored'> {
  if (sidecar === undefined) return { hints: {}, stored: [] };
  const result = readSidecar(sidecar);
  if (!result.ok) {
    const { message, line, column } = result.error;
    throw new Error(`${line}:${column}: ${message}`);
  }
  const { head, annotations } = result.value;
  const { outlet, published } = head;
  const hints = { ...(outlet !== undefined && { outlet }), ...(published !== undefined && { published }) };
  return { hints, stored: annotations };
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  EACCES: 'may not be read',
  EISDIR: 'is a folder',
  ENOTDIR: 'no such file or folder',
};

/** An error in words for the person at the terminal. */
export function explain(error: unknown): string {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return REASONS[code] ?? message;
}
