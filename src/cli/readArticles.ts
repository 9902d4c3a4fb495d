import type { Analyzer } from '../analysis/analyzeDocument';
import { dateByNeighbours } from '../analysis/date/dateByNeighbours';
import { applyAnnotations } from '../annotation/applyAnnotations';
import { attachAnnotations, type Attached } from '../annotation/attachAnnotations';
import { createAnchorer } from '../annotation/resolveAnchor';
import { compareDocuments } from '../story/compareDocuments';
import type { Comparison, StoryDocument } from '../story/model';
import type { CliPort } from './port';
import { readDocuments } from './readDocuments';

/** An article with what the program finds in it and what its sidecar holds. */
export interface Article extends StoryDocument {
  readonly path: string;
  readonly attached: Attached;
}

export async function readArticles(
  paths: readonly string[],
  analyzer: Analyzer,
  port: CliPort,
): Promise<{ articles: readonly Article[]; hasFailed: boolean }> {
  const { documents, hasFailed } = await readDocuments(paths, port);
  const analysed = documents.map(({ path, file, text, hints, stored }) => {
    const attached = stored.length === 0 ? NONE : attachAnnotations(stored, createAnchorer(text));
    return { path, file, analysis: analyzer(text, hints), attached };
  });
  return { articles: dateTogether(analysed), hasFailed };
}

/** What the reader decided in the sidecars holds in what is compared. */
export function compareArticles(articles: readonly Article[]): {
  documents: readonly StoryDocument[];
  comparison: Comparison;
} {
  const documents = articles.map(({ file, analysis, attached }) => {
    return { file, analysis: applyAnnotations(analysis, attached.annotations) };
  });
  return { documents, comparison: compareDocuments(documents) };
}

/** Documents of one story help one another to a year: `dateByNeighbours`. */
export function dateTogether<T extends StoryDocument>(documents: readonly T[]): T[] {
  const analyses = dateByNeighbours(documents.map(({ analysis }) => analysis));
  return documents.map((document, index) => ({ ...document, analysis: analyses[index] ?? document.analysis }));
}

const NONE: Attached = { annotations: [], orphans: [] };
