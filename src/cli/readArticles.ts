import type { Analyzer } from '../analysis/analyzeDocument';
import { dateByNeighbours } from '../analysis/date/dateByNeighbours';
import { applyAnnotations } from '../annotation/applyAnnotations';
import { attachAnnotations, type Attached } from '../annotation/attachAnnotations';
import { createAnchorer } from '../annotation/resolveAnchor';
import { compareDocuments } from '../story/compareDocuments';
import type { Comparison, Decision, StoryDocument } from '../story/model';
import type { CliPort } from './port';
import { readDecisions, type Article } from './readDecisions';
import { readDocuments } from './readDocuments';

export interface ReadArticles {
  readonly articles: readonly Article[];
  /** What the reader decided about their facts and names. */
  readonly decisions: readonly Decision[];
  /** Something could not be read; it has been complained about. */
  readonly hasFailed: boolean;
}

export async function readArticles(paths: readonly string[], analyzer: Analyzer, port: CliPort): Promise<ReadArticles> {
  const { documents, hasFailed } = await readDocuments(paths, port);
  const analysed = documents.map(({ path, file, text, hints, stored }) => {
    const attached = stored.length === 0 ? NONE : attachAnnotations(stored, createAnchorer(text));
    return { path, file, analysis: analyzer(text, hints), attached };
  });
  const articles = dateTogether(analysed);
  const decided = await readDecisions(articles, port);
  return { articles, decisions: decided.decisions, hasFailed: hasFailed || decided.hasFailed };
}

/** What the reader decided, in the sidecars and in the story's file, holds in what is compared. */
export function compareArticles({ articles, decisions }: Pick<ReadArticles, 'articles' | 'decisions'>): {
  documents: readonly StoryDocument[];
  comparison: Comparison;
} {
  const documents = articles.map(({ file, analysis, attached }) => {
    return { file, analysis: applyAnnotations(analysis, attached.annotations) };
  });
  return { documents, comparison: compareDocuments(documents, decisions) };
}

/** Documents of one story help one another to a year: `dateByNeighbours`. */
export function dateTogether<T extends StoryDocument>(documents: readonly T[]): T[] {
  const analyses = dateByNeighbours(documents.map(({ analysis }) => analysis));
  return documents.map((document, index) => ({ ...document, analysis: analyses[index] ?? document.analysis }));
}

const NONE: Attached = { annotations: [], orphans: [] };
