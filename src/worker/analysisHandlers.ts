import { createAnalyzer, type Analyzer } from '../analysis/analyzeDocument';
import { dateByNeighbours } from '../analysis/date/dateByNeighbours';
import type { DocumentAnalysis } from '../analysis/model';
import { applyAnnotations } from '../annotation/applyAnnotations';
import { analysisKey, compareParamsDecoder, loadModelsDecoder } from '../rpc/analysis';
import type { AnalysisContract, CompareParams, CompareResult } from '../rpc/analysis';
import { Cancelled } from '../rpc/cancellation';
import type { Handlers, RequestContext } from '../rpc/server';
import { compareDocuments } from '../story/compareDocuments';
import { RecentMap } from './recentMap';

/** Analyses kept: some large stories' worth. */
const CACHE_SIZE = 400;

export interface Engine {
  createAnalyzer: typeof createAnalyzer;
  compareDocuments: typeof compareDocuments;
}

/**
 * The worker's side of the contract. Analyses are cached by content, so only what changed is analysed again.
 * @param pause lets messages in (a cancellation) between two documents
 */
export function createAnalysisHandlers(
  pause: () => Promise<void>,
  engine: Engine = { createAnalyzer, compareDocuments },
): Handlers<AnalysisContract> {
  const cache = new RecentMap<string, DocumentAnalysis>(CACHE_SIZE);
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
      run: ({ names }) => {
        analyze = engine.createAnalyzer({ names });
        return undefined;
      },
    },
    compare: {
      decode: compareParamsDecoder,
      run: async (params, context) => {
        const analyses = await analyseAll(params, context);
        await pause();
        if (context.cancellation.isCancelled) throw new Cancelled();
        return compareAll(params, analyses, engine);
      },
    },
  };
}

function compareAll(params: CompareParams, analyses: readonly DocumentAnalysis[], engine: Engine): CompareResult {
  const known = new Set(params.known);
  const story = dateByNeighbours(analyses).flatMap((analysis, index) => {
    const document = params.documents[index];
    if (!document) return [];
    // A year that came from the neighbours changes with them: it is a part of the key.
    const own = analysisKey(document);
    const key = analysis === analyses[index] ? own : `${own} ${analysis.referenceDate?.value}`;
    return [{ file: document.file, key, analysis, read: applyAnnotations(analysis, document.annotations) }];
  });
  const documents = story.map(({ file, key, analysis }) => {
    // Tokens are most of the bytes and nobody outside the worker reads them.
    return { file, key, ...(!known.has(key) && { analysis: { ...analysis, tokens: [] } }) };
  });
  const read = story.map(({ file, read: analysis }) => ({ file, analysis }));
  return { documents, comparison: engine.compareDocuments(read, params.decisions) };
}
