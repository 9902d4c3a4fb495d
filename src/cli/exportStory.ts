import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Analyzer } from '../analysis/analyzeDocument';
import { annotationsOf } from '../annotation/annotationsOf';
import type { Exported } from '../annotation/interchange/interchange';
import { INTERCHANGE, INTERCHANGE_FORMATS } from '../annotation/interchange/formats';
import { mergeSuggestions } from '../annotation/mergeSuggestions';
import type { ExitCode } from './commands';
import { exportFacts, FACT_FORMATS } from '../story/report/exportFacts';
import type { CliPort } from './port';
import { compareArticles, readArticles, type ReadArticles } from './readArticles';
import { explain } from './readDocuments';
import { readWhole } from './readWhole';
import { replaceFile } from './replaceFile';

export const EXPORT_FORMATS = [...FACT_FORMATS, ...INTERCHANGE_FORMATS] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/**
 * Writes a report of the facts, or the annotations in the format of another program.
 * @param folder where the files go; undefined: the only file is printed
 */
export async function exportStory(
  paths: readonly string[],
  format: ExportFormat,
  folder: string | undefined,
  analyzer: Analyzer,
  port: CliPort,
): Promise<ExitCode> {
  const read = await readArticles(paths, analyzer, port);
  const { hasFailed } = read;
  if (read.articles.length === 0) return 2;
  const { files, losses } = makeFiles(read, format);
  const [first] = files;
  if (folder === undefined) {
    if (!first || files.length > 1) {
      port.complain(`export: ${format} makes ${files.length} files here: name a folder for them with --out`);
      return 2;
    }
    await port.print(first.text);
    for (const loss of losses) port.complain(`${format}: ${loss}`);
    return hasFailed ? 2 : 0;
  }
  const isDone = await writeFiles(files, folder, port);
  for (const loss of losses) await port.print(`not in ${format}: ${loss}\n`);
  return isDone && !hasFailed ? 0 : 2;
}

const FACT_FILES = { markdown: 'facts.md', csv: 'facts.csv', html: 'facts.html', json: 'facts.json' } as const;

function makeFiles(read: ReadArticles, format: ExportFormat): Exported {
  const facts = FACT_FORMATS.find((name) => name === format);
  if (facts) {
    const { documents, comparison } = compareArticles(read);
    return { files: [{ name: FACT_FILES[facts], text: exportFacts(documents, comparison, facts) }], losses: [] };
  }
  const interchange = INTERCHANGE_FORMATS.find((name) => name === format);
  if (!interchange) return { files: [], losses: [] };
  const { articles } = read;
  const documents = articles.map(({ file, analysis, attached }) => ({
    // A path where two articles share a name.
    name: file.replace(/^(?:\.*[\\/])+/, '').replace(/[\\/]+/g, '_'),
    text: analysis.text,
    annotations: mergeSuggestions(attached, annotationsOf(analysis)).annotations,
  }));
  const exported = INTERCHANGE[interchange].write(documents);
  const orphans = articles.reduce((sum, { attached }) => sum + attached.orphans.length, 0);
  const lost = orphans > 0 ? [`annotations without a place in the text are left out (${orphans})`] : [];
  return { ...exported, losses: [...lost, ...exported.losses] };
}

async function writeFiles(files: Exported['files'], folder: string, port: CliPort): Promise<boolean> {
  let isDone = true;
  for (const { name, text } of files) {
    const path = join(folder, name);
    try {
      await mkdir(folder, { recursive: true });
      const present = await readWhole(path);
      // The text of another tool's copy must never take the place of an article.
      if (present !== undefined && present !== text && name.endsWith('.txt')) {
        throw new Error('has another text; left as it is');
      }
      const isWritten = present === text || (await replaceFile(path, text, present));
      if (!isWritten) throw new Error('is being changed by another program; left as it is');
      await port.print(`${path}: ${present === text ? 'unchanged' : 'written'}\n`);
    } catch (error) {
      port.complain(`${path}: ${explain(error)}`);
      isDone = false;
    }
  }
  return isDone;
}
