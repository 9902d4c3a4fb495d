import { open, realpath, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Analyzer } from '../analysis/analyzeDocument';
import { dateByNeighbours } from '../analysis/date/dateByNeighbours';
import type { DocumentAnalysis } from '../analysis/model';
import { annotateSidecar } from '../annotation/sidecar/annotateSidecar';
import type { ExitCode } from './commands';
import type { CliPort } from './port';
import { explain, readDocuments, readIfThere, type SourceDocument } from './readDocuments';

/** How often a sidecar that somebody else keeps writing to is tried again. */
const MAX_TRIES = 3;

/** Brings the sidecars of the articles up to date. A sidecar that can't be read is left as it is. */
export async function annotate(paths: readonly string[], analyzer: Analyzer, port: CliPort): Promise<ExitCode> {
  const { documents, hasFailed } = await readDocuments(paths, port);
  let exit: ExitCode = hasFailed ? 2 : 0;
  const analyses = analyseByFolder(documents, analyzer);
  for (const [index, document] of documents.entries()) {
    // It has been complained about.
    if (document.isSidecarBroken) continue;
    try {
      const done = await annotateDocument(document, analyses[index] ?? analyzer(document.text, document.hints));
      await port.print(`${document.sidecarPath}: ${done}\n`);
    } catch (error) {
      port.complain(`${document.sidecarPath}: ${explain(error)}`);
      exit = 2;
    }
  }
  return exit;
}

/** The articles of a folder are one story, and help one another to a year, as in the editor. */
function analyseByFolder(documents: readonly SourceDocument[], analyzer: Analyzer): DocumentAnalysis[] {
  const analyses = documents.map(({ text, hints }) => analyzer(text, hints));
  for (const folder of new Set(documents.map(({ path }) => dirname(path)))) {
    const places = documents.flatMap(({ path }, index) => (dirname(path) === folder ? [index] : []));
    const dated = dateByNeighbours(places.flatMap((place) => analyses[place] ?? []));
    for (const [index, analysis] of dated.entries()) {
      const place = places[index];
      if (place !== undefined) analyses[place] = analysis;
    }
  }
  return analyses;
}

async function annotateDocument(document: SourceDocument, analysis: DocumentAnalysis): Promise<string> {
  const { path, sidecarPath } = document;
  let known = document.sidecarText;
  for (let tries = 0; tries < MAX_TRIES; tries++) {
    const result = annotateSidecar(basename(path), analysis, known);
    if (!result.ok) throw new Error(`${result.error.message}; left as it is`);
    const { annotations, orphans, edits, text: next } = result.value;
    const lost = orphans.length > 0 ? `, ${orphans.length} without a place in the text` : '';
    const counts = `${annotations.length} annotations${lost}`;
    if (edits.length === 0) return `${counts}, unchanged`;
    const onDisk = await readIfThere(sidecarPath);
    if (onDisk === known) {
      await replaceFile(sidecarPath, next);
      return `${counts}, written`;
    }
    known = onDisk;
  }
  throw new Error('keeps being changed by another program; left as it is');
}

/** Through a temporary file in the same folder: a reader sees the old file or the new one, never a half. */
async function replaceFile(path: string, text: string): Promise<void> {
  // A link stays a link.
  const target = await realpath(path).catch(() => path);
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  try {
    const file = await open(temporary, 'wx');
    try {
      await file.writeFile(text, 'utf8');
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
