import type { DocumentAnalysis, DocumentHints } from '../analysis/model';
import type { AnalysisContract, CompareResult, DocumentInput } from '../rpc/analysis';
import { CancellationSource, type Cancellation } from '../rpc/cancellation';
import type { Client } from '../rpc/client';
import type { Outcome, Progress } from '../rpc/message';
import type { Comparison, StoryDocument } from '../story/model';
import type { Hash } from './ports';
import { shiftAnalysis, shiftComparison, type TextEdit } from './shiftAnalysis';

const NOTHING: Comparison = { stories: [], entities: [], facts: [], discrepancies: [], sharedCopy: [] };

interface Source {
  text: string;
  /** What the worker said, shifted along with every edit since. */
  analysis?: DocumentAnalysis;
  /** Key of `analysis`, as long as no edit shifted it. */
  key?: string;
  /** Edits that came while a request was under way: its answer does not know of them. */
  editsUnderWay: TextEdit[];
}

/** The articles of one folder, what each says and what they say together. Latest request wins. */
export class StoryFolder {
  readonly folder: string;
  readonly #sources = new Map<string, Source>();
  readonly #client: Pick<Client<AnalysisContract>, 'request'>;
  readonly #hash: Hash;
  #comparison: Comparison = NOTHING;
  #running: CancellationSource | undefined;

  constructor(folder: string, client: Pick<Client<AnalysisContract>, 'request'>, hash: Hash) {
    this.folder = folder;
    this.#client = client;
    this.#hash = hash;
  }

  get files(): readonly string[] {
    return [...this.#sources.keys()];
  }

  get comparison(): Comparison {
    return this.#comparison;
  }

  /** The documents that have been analysed, in order of their file names. */
  get documents(): readonly StoryDocument[] {
    return [...this.#sources]
      .flatMap(([file, { analysis }]) => (analysis ? [{ file, analysis }] : []))
      .sort((a, b) => (a.file < b.file ? -1 : 1));
  }

  textOf(file: string): string | undefined {
    return this.#sources.get(file)?.text;
  }

  analysisOf(file: string): DocumentAnalysis | undefined {
    return this.#sources.get(file)?.analysis;
  }

  /** Takes a document in, or its text as it stands now. @returns whether anything changed */
  setText(file: string, text: string): boolean {
    const source = this.#sources.get(file);
    if (!source) {
      this.#sources.set(file, { text, editsUnderWay: [] });
      return true;
    }
    if (source.text === text) return false;
    this.applyEdits(file, [findEdit(source.text, text)], text);
    return true;
  }

  /** @param edits in an order in which each can be applied after the one before */
  applyEdits(file: string, edits: readonly TextEdit[], text: string): void {
    const source = this.#sources.get(file);
    if (!source) return;
    source.text = text;
    source.editsUnderWay.push(...edits);
    for (const edit of edits) this.#shift(file, source, edit);
  }

  remove(file: string): boolean {
    return this.#sources.delete(file);
  }

  /** Analyses what changed and compares all. A newer call cancels this one. */
  async analyse(
    hintsOf: (file: string) => DocumentHints,
    options: { cancellation?: Cancellation; onProgress?: (progress: Progress) => void } = {},
  ): Promise<Outcome<undefined>> {
    this.#running?.cancel();
    const own = new CancellationSource();
    this.#running = own;
    options.cancellation?.onCancel(() => own.cancel());
    const documents = await this.#prepare(hintsOf, own);
    const outcome = await this.#client.request(
      'compare',
      { documents, known: [...this.#sources.values()].flatMap(({ key }) => (key === undefined ? [] : [key])) },
      { ...options, cancellation: own },
    );
    if (this.#running === own) this.#running = undefined;
    if (outcome.ok) this.#apply(outcome.value);
    return outcome.ok ? { ok: true, value: undefined } : outcome;
  }

  cancel(): void {
    this.#running?.cancel();
  }

  async #prepare(hintsOf: (file: string) => DocumentHints, own: Cancellation): Promise<DocumentInput[]> {
    const inputs: DocumentInput[] = [];
    for (const [file, source] of this.#sources) {
      // A newer request keeps the count of edits from here on.
      if (own.isCancelled) break;
      const { text } = source;
      source.editsUnderWay = [];
      inputs.push({ file, text, hash: await this.#hash(text), hints: hintsOf(file) });
    }
    return inputs;
  }

  #apply({ documents, comparison }: CompareResult): void {
    this.#comparison = comparison;
    for (const { file, key, analysis } of documents) {
      const source = this.#sources.get(file);
      if (!source) continue;
      if (analysis) Object.assign(source, { analysis, key });
      else if (source.key !== key) delete source.key;
      if (analysis) for (const edit of source.editsUnderWay) this.#shift(file, source, edit);
      else for (const edit of source.editsUnderWay) this.#comparison = shiftComparison(this.#comparison, file, edit);
      source.editsUnderWay = [];
    }
  }

  #shift(file: string, source: Source, edit: TextEdit): void {
    delete source.key;
    this.#comparison = shiftComparison(this.#comparison, file, edit);
    if (source.analysis) source.analysis = shiftAnalysis(source.analysis, edit, source.text);
  }
}

/** The one edit that makes `after` of `before`: `abcd, abXd -> 1 unit at 2 became 1`. */
export function findEdit(before: string, after: string): TextEdit {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let end = 0;
  while (
    end < shorter - start &&
    before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end)
  ) {
    end++;
  }
  return { start, length: before.length - end - start, inserted: after.length - end - start };
}
