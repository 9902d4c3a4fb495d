import type { Analyzer } from '../analysis/analyzeDocument';
import type { DocumentHints } from '../analysis/model';
import { compareDocuments } from '../story/compareDocuments';
import type { Comparison, StoryDocument } from '../story/model';
import { comparisonJson, documentJson } from './analysisJson';
import { comparisonMarkdown } from './comparisonMarkdown';
import type { CliPort } from './port';
import { compareArticles, dateTogether, readArticles } from './readArticles';
import { readDocuments } from './readDocuments';
import { readJsonLines, type JsonLine } from './readJsonLines';

/** 0 all well, 1 check found something, 2 something could not be done. */
export type ExitCode = 0 | 1 | 2;

/** Where a command's documents come from: files, or JSON lines on standard input. */
export interface Input {
  readonly paths: readonly string[];
  readonly isJsonl: boolean;
}

/** Prints one document a line, each as soon as it is analysed. */
export async function analyze(input: Input, analyzer: Analyzer, port: CliPort): Promise<ExitCode> {
  let exit: ExitCode = 0;
  if (input.isJsonl) {
    for await (const line of readJsonLines(port, () => (exit = 2))) {
      const analysis = analyzer(line.text, hintsOf(line));
      await port.print(`${JSON.stringify({ id: line.id ?? line.file ?? null, ...documentJson(analysis) })}\n`);
    }
    return exit;
  }
  const { documents, hasFailed } = await readDocuments(input.paths, port);
  for (const { file, text, hints } of documents) {
    await port.print(`${JSON.stringify({ file, ...documentJson(analyzer(text, hints)) })}\n`);
  }
  return hasFailed ? 2 : 0;
}

export const COMPARE_FORMATS = ['json', 'markdown'] as const;
export type CompareFormat = (typeof COMPARE_FORMATS)[number];

export async function compare(
  input: Input,
  format: CompareFormat,
  analyzer: Analyzer,
  port: CliPort,
): Promise<ExitCode> {
  const { documents, comparison, exit } = await compareInput(input, analyzer, port);
  if (documents.length === 0 && exit !== 0) return exit;
  const isJson = format === 'json';
  await port.print(
    isJson ? `${JSON.stringify(comparisonJson(documents, comparison))}\n` : comparisonMarkdown(documents, comparison),
  );
  return exit;
}

async function compareInput(
  input: Input,
  analyzer: Analyzer,
  port: CliPort,
): Promise<{ documents: readonly StoryDocument[]; comparison: Comparison; exit: ExitCode }> {
  if (input.isJsonl) {
    const { documents, exit } = await readLines(analyzer, port);
    const dated = dateTogether(documents);
    return { documents: dated, comparison: compareDocuments(dated), exit };
  }
  const read = await readArticles(input.paths, analyzer, port);
  return { ...compareArticles(read), exit: read.hasFailed ? 2 : 0 };
}

async function readLines(
  analyzer: Analyzer,
  port: CliPort,
): Promise<{ documents: readonly StoryDocument[]; exit: ExitCode }> {
  const documents: StoryDocument[] = [];
  const files = new Set<string>();
  let exit: ExitCode = 0;
  for await (const line of readJsonLines(port, () => (exit = 2))) {
    const file = line.file ?? String(line.id ?? `document ${documents.length + 1}`);
    if (files.has(file)) {
      port.complain(`standard input: the file ${JSON.stringify(file)} comes twice; the first is taken`);
      exit = 2;
    } else documents.push({ file, analysis: analyzer(line.text, hintsOf(line)) });
    files.add(file);
  }
  return { documents, exit };
}

function hintsOf({ file, outlet, published }: JsonLine): DocumentHints {
  return { ...(outlet && { outlet }), ...(published && { published }), ...(file && { fileName: file }) };
}
