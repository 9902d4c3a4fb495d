import { basename, dirname, join } from 'node:path';
import { agreement, type Agreement, type Disagreement, type TwiceMarked } from '../annotation/agreement/agreement';
import { valueOf } from '../annotation/annotationValue';
import { attachAnnotations } from '../annotation/attachAnnotations';
import { labelOf } from '../annotation/interchange/label';
import type { Annotation } from '../annotation/model';
import { createAnchorer } from '../annotation/resolveAnchor';
import { readSidecar } from '../annotation/sidecar/readSidecar';
import { makeSidecarName } from '../annotation/sidecarName';
import type { ExitCode } from './commands';
import type { CliPort } from './port';
import { explain, readDocuments, readIfThere } from './readDocuments';

export const AGREE_FORMATS = ['table', 'json'] as const;
export type AgreeFormat = (typeof AGREE_FORMATS)[number];

/** In the place of an annotator's name: the article's own sidecar. */
const OWN = '-';

interface Marked extends TwiceMarked {
  readonly path: string;
}

/** How far two annotators agree on the articles of a path. */
export async function agree(
  path: string,
  annotators: readonly [string, string],
  format: AgreeFormat,
  port: CliPort,
): Promise<ExitCode> {
  const { documents, hasFailed } = await readDocuments([path], port);
  const marked: Marked[] = [];
  let exit: ExitCode = hasFailed ? 2 : 0;
  for (const document of documents) {
    try {
      const [a, b] = await Promise.all(annotators.map((name) => readMarks(document, name)));
      marked.push({ path: document.path, text: document.text, a: a ?? [], b: b ?? [] });
    } catch (error) {
      port.complain((error as Error).message);
      exit = 2;
    }
  }
  if (marked.length === 0) return 2;
  const result = agreement(marked);
  await port.print(format === 'json' ? printJson(result, marked, annotators) : printTable(result, marked, annotators));
  return exit;
}

/** @throws Error that names the sidecar, where there is none or an annotation has no place in the text any more */
async function readMarks(document: { path: string; text: string }, annotator: string): Promise<readonly Annotation[]> {
  const article = basename(document.path);
  const name = makeSidecarName({ document: article, ...(annotator !== OWN && { annotator }) });
  if (name === undefined) throw new Error(`${annotator} can't be an annotator's name of ${article}`);
  const path = join(dirname(document.path), name);
  const text = await readIfThere(path).catch((error: unknown) => {
    throw new Error(`${path}: ${explain(error)}`, { cause: error });
  });
  if (text === undefined) throw new Error(`${path}: no such file or folder`);
  const result = readSidecar(text);
  if (!result.ok) throw new Error(`${path}:${result.error.line}:${result.error.column}: ${result.error.message}`);
  const { annotations, orphans } = attachAnnotations(result.value.annotations, createAnchorer(document.text));
  const lost = orphans.filter(({ status }) => status !== 'rejected').length;
  if (lost > 0) throw new Error(`${path}: ${lost} annotations have no place in the article; repair them first`);
  return annotations;
}

function printJson(
  { kinds, disagreements }: Agreement,
  marked: readonly Marked[],
  annotators: readonly [string, string],
): string {
  const value = {
    annotators,
    files: marked.map(({ path }) => basename(path)),
    kinds: kinds.map(({ kind, a, b, exact, overlapping, alpha }) => {
      return { kind, a, b, exact: exact ?? null, overlapping: overlapping ?? null, alpha: alpha ?? null };
    }),
    disagreements: disagreements.map(({ document, reason, a, b }) => {
      const text = marked[document]?.text ?? '';
      const file = basename(marked[document]?.path ?? '');
      return { file, reason, a: a ? sayJson(a, text) : null, b: b ? sayJson(b, text) : null };
    }),
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}

function sayJson(annotation: Annotation, text: string): object {
  const { start, end } = annotation;
  return { start, end, text: text.slice(start, end), ...valueOf(annotation) };
}

function printTable(
  { kinds, disagreements }: Agreement,
  marked: readonly Marked[],
  names: readonly [string, string],
): string {
  const number = (value: number | undefined): string => value?.toFixed(3) ?? '–';
  const rows = [
    ['', ...names, 'F1 exact', 'F1 overlap', 'alpha'],
    ...kinds.map(({ kind, a, b, exact, overlapping, alpha }) => {
      return [kind, String(a), String(b), number(exact), number(overlapping), number(alpha)];
    }),
  ];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  const lines = rows.map((row) =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  '),
  );
  const different = disagreements.map((item) => describe(item, marked, names));
  return `${lines.join('\n')}\n${different.length > 0 ? `\n${different.join('\n')}\n` : ''}`;
}

/** "a.txt:3:12: person: edges: anna “Mara Quill”, ben “Quill”" */
function describe(
  { document, reason, a, b }: Disagreement,
  marked: readonly Marked[],
  names: readonly [string, string],
): string {
  const { path = '', text = '' } = marked[document] ?? {};
  const first = a ?? b;
  const before = text.slice(0, first?.start ?? 0).split(/\r\n|[\r\n]/);
  const place = `${path}:${before.length}:${(before.at(-1) ?? '').length + 1}`;
  const say = (name: string, item: Annotation | undefined): string[] => {
    if (!item) return [];
    const quote = JSON.stringify(text.slice(item.start, item.end));
    const said =
      reason === 'type' ? ` ${labelOf(item)}` : reason === 'value' ? ` ${JSON.stringify(valueOf(item))}` : '';
    return [`${name}${said} ${quote}`];
  };
  const why = { type: 'type', value: 'value', edges: 'edges', onlyA: 'only', onlyB: 'only' }[reason];
  const what = first ? labelOf(first) : '';
  return `${place}: ${what}: ${why}: ${[...say(names[0], a), ...say(names[1], b)].join(', ')}`;
}
