import type { DocumentAnalysis } from '../../../src/analysis/model';
import { applyAnnotations } from '../../../src/annotation/applyAnnotations';
import { analysisKey, type AnalysisContract, type CompareParams, type CompareResult } from '../../../src/rpc/analysis';
import type { Client, RequestOptions } from '../../../src/rpc/client';
import type { Outcome } from '../../../src/rpc/message';
import type { Clock, Files, Log, WholeText } from '../../../src/workspace/ports';

/** Files in memory: what the ports promise, without a disk. */
export class MemoryFiles implements Files {
  readonly texts = new Map<string, string>();
  /** When files were written last, where the test says so. */
  readonly times = new Map<string, number>();
  readonly written: string[] = [];

  constructor(texts: Readonly<Record<string, string>> = {}) {
    for (const [file, text] of Object.entries(texts)) this.texts.set(file, text);
  }

  read(file: string): Promise<string | undefined> {
    return Promise.resolve(this.texts.get(file));
  }

  readWhole(file: string): Promise<WholeText | undefined> {
    const text = this.texts.get(file);
    return Promise.resolve(text === undefined ? undefined : { text });
  }

  write(file: string, text: string, expected: string | undefined): Promise<boolean> {
    if (this.texts.get(file) !== expected) return Promise.resolve(false);
    this.texts.set(file, text);
    this.written.push(file);
    return Promise.resolve(true);
  }

  modifiedAt(file: string): Promise<number | undefined> {
    return this.texts.has(file) ? Promise.resolve(this.times.get(file)) : Promise.reject(new Error('not there'));
  }

  remove(file: string): Promise<void> {
    return this.texts.delete(file) ? Promise.resolve() : Promise.reject(new Error('not there'));
  }

  list(folder: string): Promise<{ file: string; name: string; isFolder: boolean }[]> {
    const inside = [...this.texts.keys()].filter((file) => file.startsWith(`${folder}/`));
    return Promise.resolve(
      inside.map((file) => ({
        file,
        name: file.slice(folder.length + 1),
        isFolder: file.slice(folder.length + 1).includes('/'),
      })),
    );
  }
}

/** A clock that stands still until it is moved. */
export class MemoryClock implements Clock {
  #at = 0;
  #tasks: { at: number; task: () => void }[] = [];

  now(): string {
    return new Date(Date.UTC(2031, 4, 2, 0, 0, 0, this.#at)).toISOString();
  }

  schedule(milliseconds: number, task: () => void): { dispose: () => void } {
    const entry = { at: this.#at + milliseconds, task };
    this.#tasks.push(entry);
    return { dispose: () => void (this.#tasks = this.#tasks.filter((other) => other !== entry)) };
  }

  move(milliseconds: number): void {
    this.#at += milliseconds;
    const due = this.#tasks.filter(({ at }) => at <= this.#at);
    this.#tasks = this.#tasks.filter(({ at }) => at > this.#at);
    for (const { task } of due) task();
  }
}

export class MemoryLog implements Log {
  readonly lines: string[] = [];
  info(message: string): void {
    this.lines.push(message);
  }
  warn(message: string): void {
    this.lines.push(message);
  }
  error(message: string): void {
    this.lines.push(message);
  }
}

/** Finds every capitalised word as a person and every sentence as a claim: enough to see where marks stand. */
export function analyseText(text: string, outlet?: string): DocumentAnalysis {
  const found = { confidence: 0.9, reason: 'a test' };
  return {
    text,
    language: 'en',
    ...(outlet !== undefined && { outlet: { value: outlet, reason: 'a test' } }),
    regions: [{ start: 0, end: text.length, kind: 'body' }],
    sentences: [],
    tokens: [],
    entities: [...text.matchAll(/[A-Z][a-z]+/g)].map(({ index, 0: name }) => ({
      ...found,
      start: index,
      end: index + name.length,
      type: 'person',
      id: name.toLowerCase(),
      name,
    })),
    dates: [],
    quantities: [],
    quotes: [],
    attributions: [],
    claims: [...text.matchAll(/[^.\n]+/g)].map(({ index, 0: words }, i) => ({
      ...found,
      start: index,
      end: index + words.length,
      id: `c${i + 1}`,
      certainty: 'none',
    })),
  };
}

/** The analysis worker as the stores see it; answers wait until `answer` is called. */
export class MemoryWorker implements Pick<Client<AnalysisContract>, 'request'> {
  readonly asked: CompareParams[] = [];
  readonly #waiting: (() => void)[] = [];
  isHeld = false;

  readonly request = ((_method: string, params: CompareParams, options: RequestOptions = {}) => {
    this.asked.push(params);
    return new Promise<Outcome<CompareResult>>((resolve) => {
      options.cancellation?.onCancel(() =>
        resolve({ ok: false, failure: { code: 'cancelled', message: 'Cancelled' } }),
      );
      const answer = (): void => resolve({ ok: true, value: compareAll(params) });
      if (this.isHeld) this.#waiting.push(answer);
      else answer();
    });
  }) as Client<AnalysisContract>['request'];

  answer(): void {
    for (const answer of this.#waiting.splice(0)) answer();
  }
}

/** One discrepancy over the first entity of each document: enough to see its spans move. */
function compareAll({ documents, known }: CompareParams): CompareResult {
  const analysed = documents.map((document) => ({
    file: document.file,
    key: analysisKey(document),
    analysis: analyseText(document.text, document.hints.outlet),
  }));
  const read = analysed.map(({ file, analysis }, i) => {
    return { file, analysis: applyAnnotations(analysis, documents[i]?.annotations ?? []) };
  });
  const spans = read.flatMap(({ file, analysis }) => {
    const [first] = analysis.entities;
    return first ? [{ file, start: first.start, end: first.end }] : [];
  });
  const fact = { id: 'f', title: 'A fact', confidence: 1, reason: 'a test' };
  const claims = read.flatMap(({ file, analysis }) => (analysis.claims[0] ? [{ file, claim: 'c1' }] : []));
  return {
    documents: analysed.map(({ file, key, analysis }) => ({ file, key, ...(!known.includes(key) && { analysis }) })),
    comparison: {
      stories: [],
      entities: [],
      facts: [{ ...fact, claims, coverage: { stated: claims.map(({ file }) => file), missing: [], teaserOnly: [] } }],
      discrepancies: [{ id: 'd', kind: 'naming', detail: 'They differ', severity: 'low', facts: ['f'], spans }],
      sharedCopy: [],
    },
  };
}

/** Lets everything that is ready happen. */
export async function settle(): Promise<void> {
  for (let i = 0; i < 20; i++) await Promise.resolve();
}
