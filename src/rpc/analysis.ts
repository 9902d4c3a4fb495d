/** The contract between the extension host and the analysis worker. */
import type { AnalysisModels, DocumentAnalysis, DocumentHints } from '../analysis/model';
import type { Annotation } from '../annotation/model';
import type { Comparison, Decision } from '../story/model';
import { arrayOf, bytes, nothing, optional, shape, string, type Decoder } from './decode';

export interface DocumentInput {
  /** URI of the document as a string. */
  readonly file: string;
  readonly text: string;
  /** Hash of the text: documents with one hash and one set of hints are analysed once. */
  readonly hash: string;
  readonly hints: DocumentHints;
  /** What the reader has had a say in, placed in `text`: what is compared is the document as the reader sees it. */
  readonly annotations: readonly Annotation[];
}

export interface CompareParams {
  /** URI of the folder: what was compared of it before is kept for the next time. */
  readonly folder: string;
  /** Every document of it. */
  readonly documents: readonly DocumentInput[];
  /** Keys (`analysisKey`) whose analysis the caller has already and need not be sent again. */
  readonly known: readonly string[];
  /** What the reader decided about facts, names and discrepancies, placed in the texts of `documents`. */
  readonly decisions: readonly Decision[];
}

export interface CompareResult {
  /** In the order asked for, as the program alone reads them. `analysis` is left out where its key was known; its `tokens` stay in the worker (empty here). */
  readonly documents: readonly AnalysedDocument[];
  readonly comparison: Comparison;
}

export interface AnalysedDocument {
  readonly file: string;
  readonly key: string;
  readonly analysis?: DocumentAnalysis;
}

export interface AnalysisContract {
  /** Once, before anything else: the bytes of the files in `media/models`. */
  loadModels(params: Required<AnalysisModels>): undefined;
  /** Analyses what it has not seen yet (progress: documents), then compares anew what that touches. */
  compare(params: CompareParams): CompareResult;
}

/** What an analysis depends on. */
export function analysisKey({ hash, hints }: Pick<DocumentInput, 'hash' | 'hints'>): string {
  return JSON.stringify([hash, hints.published, hints.outlet, hints.fileName]);
}

const hintsDecoder = shape<DocumentHints>({
  published: optional(string),
  outlet: optional(string),
  fileName: optional(string),
});

export const loadModelsDecoder = shape<Required<AnalysisModels>>({ names: bytes, attributions: bytes });

// Both sides are our own code: what they say is checked as deep as a version mix-up could go wrong, not span by span.
const list = arrayOf((value) => value as never);

export const compareParamsDecoder = shape<CompareParams>({
  folder: string,
  documents: arrayOf(
    shape<DocumentInput>({ file: string, text: string, hash: string, hints: hintsDecoder, annotations: list }),
  ),
  known: arrayOf(string),
  decisions: list,
});

const analysisDecoder = shape<DocumentAnalysis>({
  text: string,
  language: string,
  outlet: optional(anyRecord()),
  author: optional(anyRecord()),
  published: optional(anyRecord()),
  referenceDate: optional(anyRecord()),
  title: optional(anyRecord()),
  regions: list,
  sentences: list,
  tokens: list,
  entities: list,
  dates: list,
  quantities: list,
  quotes: list,
  attributions: list,
  claims: list,
});

function anyRecord<T extends object>(): Decoder<T> {
  return shape<object>({}) as Decoder<T>;
}

const compareResultDecoder = shape<CompareResult>({
  documents: arrayOf(shape<AnalysedDocument>({ file: string, key: string, analysis: optional(analysisDecoder) })),
  comparison: shape<Comparison>({
    stories: list,
    entities: list,
    facts: list,
    discrepancies: list,
    sharedCopy: list,
    idleDecisions: optional(list),
  }),
});

/** What the caller checks each answer with. */
export const analysisResults = { loadModels: nothing, compare: compareResultDecoder };
