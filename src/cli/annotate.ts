import { basename, dirname } from 'node:path';
import type { Analyzer } from '../analysis/analyzeDocument';
import { dateByNeighbours } from '../analysis/date/dateByNeighbours';
import type { DocumentAnalysis } from '../analysis/model';
import { annotateSidecar } from '../annotation/sidecar/annotateSidecar';
import type { ExitCode } from './commands';
import type { CliPort } from './port';
import { explain, readDocuments, type SourceDocument } from './readDocuments';
import { sweepFolders } from './sweepFolders';
import { writeSidecar } from './writeSidecar';

/** Brings the sidecars of the articles up to date. A sidecar that can't be read is left as it is. */
export async function annotate(paths: readonly string[], analyzer: Analyzer, port: CliPort): Promise<ExitCode> {
  const { documents, hasFailed } = await readDocuments(paths, port);
  let exit: ExitCode = hasFailed ? 2 : 0;
  await sweepFolders(documents.map(({ path }) => path));
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
  const { path, sidecarPath, sidecarText } = document;
  const { value, isWritten } = await writeSidecar(sidecarPath, sidecarText, (known) =>
    annotateSidecar(basename(path), analysis, known),
  );
  const { annotations, orphans } = value;
  const lost = orphans.length > 0 ? `, ${orphans.length} without a place in the text` : '';
  return `${annotations.length} annotations${lost}, ${isWritten ? 'written' : 'unchanged'}`;
}
