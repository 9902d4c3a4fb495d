import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { INTERCHANGE, type InterchangeFormat } from '../annotation/interchange/formats';
import type { ImportedText } from '../annotation/interchange/interchange';
import { addSuggestions } from '../annotation/sidecar/addSuggestions';
import { makeSidecarName } from '../annotation/sidecarName';
import { normalizeText } from '../annotation/textMap';
import type { ExitCode } from './commands';
import { decodeText } from './decodeText';
import type { CliPort } from './port';
import { readWhole } from './readWhole';
import { explain, isArticleName, readIfThere } from './readDocuments';
import { writeSidecar } from './writeSidecar';

export interface ImportOptions {
  readonly format: InterchangeFormat;
  /** Folder of the articles; undefined: that of each file. */
  readonly into: string | undefined;
  /** Whose sidecars they go to; undefined: the articles' own. */
  readonly annotator: string | undefined;
}

/** Adds what other programs marked, as suggestions, to the sidecars of the articles. */
export async function importFiles(paths: readonly string[], options: ImportOptions, port: CliPort): Promise<ExitCode> {
  let exit: ExitCode = 0;
  for (const path of paths) {
    try {
      if (!(await importFile(path, options, port))) exit = 2;
    } catch (error) {
      port.complain(`${path}: ${explain(error)}`);
      exit = 2;
    }
  }
  return exit;
}

async function importFile(path: string, { format, into, annotator }: ImportOptions, port: CliPort): Promise<boolean> {
  const folder = into ?? dirname(path);
  const { read, documentName } = INTERCHANGE[format];
  const source = decodeText(await readFile(path));
  const fileName = basename(path);
  const name = documentName?.(fileName);
  const text = name === undefined ? undefined : await readText(path, format, join(folder, name));
  const result = read(source, { fileName, ...(text !== undefined && { text }) });
  if (!result.ok) {
    const { line, column, message } = result.error;
    port.complain(`${path}:${line}:${column}: ${message}`);
    return false;
  }
  for (const loss of result.value.losses) await port.print(`${path}: not imported as it is: ${loss}\n`);
  let isDone = true;
  for (const document of result.value.documents) {
    const article = await findArticle(folder, document);
    if (article === undefined) {
      const asked = document.name === undefined ? '' : ` ${JSON.stringify(document.name)} or`;
      port.complain(`${path}: no article${asked} with this text in ${folder}`);
      isDone = false;
    } else if (!(await addTo(join(folder, article), annotator, document, path, port))) isDone = false;
  }
  return isDone;
}

/** The text that a file's offsets are about: brat's own copy, else the article. */
async function readText(path: string, format: InterchangeFormat, article: string): Promise<string | undefined> {
  const copy = format === 'brat' ? await readIfThere(path.replace(/\.ann$/i, '.txt')) : undefined;
  const text = copy ?? (await readIfThere(article));
  // WebAnno's files have the text in them.
  if (text === undefined && format !== 'webanno') throw new Error(`its text ${article} is missing`);
  return text;
}

/** By its name, else by its text. A name from a file is no path: it must not lead out of the folder. */
async function findArticle(folder: string, { name, text }: ImportedText): Promise<string | undefined> {
  const names = (await readdir(folder)).filter(isArticleName).sort((a, b) => (a < b ? -1 : 1));
  if (name !== undefined && names.includes(name)) return name;
  const wanted = normalizeText(text);
  for (const candidate of names) {
    if (normalizeText((await readIfThere(join(folder, candidate))) ?? '') === wanted) return candidate;
  }
  return undefined;
}

async function addTo(
  article: string,
  annotator: string | undefined,
  document: ImportedText,
  path: string,
  port: CliPort,
): Promise<boolean> {
  const fileName = basename(article);
  const sidecar = makeSidecarName({ document: fileName, ...(annotator !== undefined && { annotator }) });
  if (sidecar === undefined) throw new Error(`${annotator ?? ''} can't be an annotator's name: use letters and digits`);
  const sidecarPath = join(dirname(article), sidecar);
  const text = (await readIfThere(article)) ?? '';
  const { value, isWritten } = await writeSidecar(sidecarPath, await readWhole(sidecarPath), (known) =>
    addSuggestions(fileName, text, known, document),
  );
  const { added, known, unplaced } = value;
  await port.print(`${sidecarPath}: ${added} added, ${known} known already, ${isWritten ? 'written' : 'unchanged'}\n`);
  for (const { kind, anchor } of unplaced) {
    port.complain(`${path}: ${kind} has no place in ${fileName}: ${JSON.stringify(anchor.exact)}`);
  }
  return unplaced.length === 0;
}
