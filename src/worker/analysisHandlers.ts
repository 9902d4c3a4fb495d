import { createAnalyzer, type Analyzer } from '../analysis/analyzeDocument';
import { dateByNeighbours } from '../analysis/date/dateByNeighbours';
import type { DocumentAnalysis } from '../analysis/model';
import { applyAnnotations } from '../annotation/applyAnnotations';
import { analysisKey, compareParamsDecoder, loadModelsDecoder } from '../rpc/analysis';
import type { AnalysisContract, CompareParams, CompareResult } from '../rpc/analysis';
import { Cancelled } from '../rpc/cancellation';
import type { Handlers, RequestContext } from '../rpc/server';
import { Comparer } from '../story/comparer';
import { RecentMap } from './recentMap';

/** Analyses kept: a folder of the most documents that are read, and some to spare. */
const CACHE_SIZE = 1200;
/** Folders whose comparison is kept. */
const FOLDERS = 8;

export interface Engine {
  createAnalyzer: typeof createAnalyzer;
  createComparer: () => Pick<Comparer, 'update'>;
}

/** What is kept of a folder between two comparisons. */
interface Compared {
  readonly comparer: Pick<Comparer, 'update'>;
  /** By file: the document as the reader sees it, and what that was made from. */
  documents: ReadonlyMap<string, { readonly madeFrom: string; readonly read: DocumentAnalysis }>;
}

/**
 * The worker's side of the contract. Analyses are cached by content, so only what changed is analysed again; each folder has its
 * comparer, so only what that touches is compared again. Nothing depends on what is kept: a new worker gives the same answers.
 * @param pause lets messages in (a cancellation) between two documents
 */
export function createAnalysisHandlers(
  pause: () => Promise<void>,
  engine: Engine = { createAnalyzer, createComparer: () => new Comparer() },
): Handlers<AnalysisContract> {
  const cache = new RecentMap<string, DocumentAnalysis>(CACHE_SIZE);
  const folders = new RecentMap<string, Compared>(FOLDERS);
  let analyze: Analyzer | undefined;

  const analyseAll = async (params: CompareParams, context: RequestContext): Promise<DocumentAnalysis[]> => {
    if (!analyze) throw new Error('The models are not loaded yet');
    const analyses: DocumentAnalysis[] = [];
    for (const document of params.documents) {
      const key = analysisKey(document);
      let analysis = cache.get(key);
      if (!analysis) {
        await pause();
        if (context.cancellation.isCancelled) throw new Cancelled();
        analysis = analyze(document.text, document.hints);
        cache.set(key, analysis);
      }
      analyses.push(analysis);
      context.reportProgress({ done: analyses.length, total: params.documents.length });
    }
    return analyses;
  };

  return {
    loadModels: {
      decode: loadModelsDecoder,
      run: (models) => {
        analyze = engine.createAnalyzer(models);
        return undefined;
      },
    },
    compare: {
      decode: compareParamsDecoder,
      run: async (params, context) => {
        const analyses = await analyseAll(params, context);
        await pause();
        if (context.cancellation.isCancelled) throw new Cancelled();
        const compared = folders.get(params.folder) ?? { comparer: engine.createComparer(), documents: new Map() };
        folders.set(params.folder, compared);
        return compareAll(params, analyses, compared);
      },
    },
  };
}

function compareAll(params: CompareParams, analyses: readonly DocumentAnalysis[], compared: Compared): CompareResult {
  const known = new Set(params.known);
  const before = compared.documents;
  const story = dateByNeighbours(analyses).flatMap((analysis, index) => {
    const document = params.documents[index];
    if (!document) return [];
    // A year that came from the neighbours changes with them: it is a part of the key.
    const own = analysisKey(document);
    const key = analysis === analyses[index] ? own : `${own} ${JSON.stringify(analysis.referenceDate)}`;
    // The comparer takes another object for a change.
    const madeFrom = `${key} ${JSON.stringify(document.annotations)}`;
    const kept = before.get(document.file);
    const read = kept?.madeFrom === madeFrom ? kept.read : applyAnnotations(analysis, document.annotations);
    return [{ file: document.file, key, analysis, madeFrom, read }];
  });
  compared.documents = new Map(story.map(({ file, madeFrom, read }) => [file, { madeFrom, read }]));
  const documents = story.map(({ file, key, analysis }) => {
    // Tokens are most of the bytes and nobody outside the worker reads them.
    return { file, key, ...(!known.has(key) && { analysis: { ...analysis, tokens: [] } }) };
  });
  const read = story.map(({ file, read: analysis }) => ({ file, analysis }));
  return { documents, comparison: compared.comparer.update(read, params.decisions) };
}
