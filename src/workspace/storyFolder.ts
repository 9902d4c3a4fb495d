import type { DocumentAnalysis, DocumentHints } from '../analysis/model';
import type { AnalysisContract, CompareResult, DocumentInput } from '../rpc/analysis';
import { CancellationSource, type Cancellation } from '../rpc/cancellation';
import type { Client } from '../rpc/client';
import type { Outcome, Progress } from '../rpc/message';
import { applyAnnotations } from '../annotation/applyAnnotations';
import { hashText } from '../annotation/hashText';
import type { Annotation } from '../annotation/model';
import type { Comparison, Decision, StoryDocument } from '../story/model';
import { shiftAnalysis, shiftComparison, type EditBatch } from './shiftAnalysis';

const NOTHING: Comparison = { stories: [], entities: [], facts: [], discrepancies: [], sharedCopy: [] };

interface Source {
  text: string;
  /** Of `text`, once asked for. */
  hash?: string;
  /** What the worker said, shifted along with every edit since. */
  found?: DocumentAnalysis;
  /** Key of `found`, as long as no edit shifted it. */
  key?: string;
  /** `found` as the reader sees it: what the comparison at hand was made from. */
  analysis?: DocumentAnalysis;
  /** What the request under way was made from. */
  asked?: { readonly found: DocumentAnalysis | undefined; readonly annotations: readonly Annotation[] };
  /** Edits that came while a request was under way: its answer does not know of them. */
  editsUnderWay: EditBatch[];
}

/** What the reader said: of a document as a whole, and of what stands in it. */
export interface ReaderWord {
  readonly hintsOf: (file: string) => DocumentHints;
  /** Placed in `text`. */
  readonly touchedIn: (file: string, text: string) => readonly Annotation[];
  /** What was decided about the facts and names of a folder's articles, placed in their texts. */
  readonly decisionsIn: (folder: string, texts: ReadonlyMap<string, string>) => readonly Decision[];
}

/** The articles of one folder, what each says and what they say together. Latest request wins. */
export class StoryFolder {
  readonly folder: string;
  readonly #sources = new Map<string, Source>();
  readonly #client: Pick<Client<AnalysisContract>, 'request'>;
  #comparison: Comparison = NOTHING;
  #running: CancellationSource | undefined;

  constructor(folder: string, client: Pick<Client<AnalysisContract>, 'request'>) {
    this.folder = folder;
    this.#client = client;
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

  /** What the program alone says. */
  foundIn(file: string): DocumentAnalysis | undefined {
    return this.#sources.get(file)?.found;
  }

  /** Takes a document in. */
  add(file: string, text: string): void {
    this.#sources.set(file, { text, editsUnderWay: [] });
  }

  applyEdits(file: string, edits: EditBatch, text: string): void {
    const source = this.#sources.get(file);
    if (!source) return;
    source.text = text;
    delete source.hash;
    source.editsUnderWay.push(edits);
    this.#shift(file, source, edits);
  }

  remove(file: string): boolean {
    return this.#sources.delete(file);
  }

  /** Analyses what changed and compares all. A newer call cancels this one. */
  async analyse(
    reader: ReaderWord,
    options: { cancellation?: Cancellation; onProgress?: (progress: Progress) => void } = {},
  ): Promise<Outcome<undefined>> {
    this.#running?.cancel();
    const own = new CancellationSource();
    this.#running = own;
    options.cancellation?.onCancel(() => own.cancel());
    const documents = this.#prepare(reader);
    const outcome = await this.#client.request(
      'compare',
      {
        folder: this.folder,
        documents,
        known: [...this.#sources.values()].flatMap(({ key }) => (key === undefined ? [] : [key])),
        decisions: reader.decisionsIn(this.folder, new Map(documents.map(({ file, text }) => [file, text]))),
      },
      { ...options, cancellation: own },
    );
    if (this.#running === own) this.#running = undefined;
    if (outcome.ok) this.#apply(outcome.value);
    return outcome.ok ? { ok: true, value: undefined } : outcome;
  }

  cancel(): void {
    this.#running?.cancel();
  }

  #prepare({ hintsOf, touchedIn }: ReaderWord): DocumentInput[] {
    return [...this.#sources].map(([file, source]) => {
      source.editsUnderWay = [];
      source.hash ??= hashText(source.text);
      const annotations = touchedIn(file, source.text);
      source.asked = { found: source.key === undefined ? undefined : source.found, annotations };
      return { file, text: source.text, hash: source.hash, hints: hintsOf(file), annotations };
    });
  }

  #apply({ documents, comparison }: CompareResult): void {
    this.#comparison = comparison;
    for (const { file, key, analysis } of documents) {
      const source = this.#sources.get(file);
      const found = analysis ?? source?.asked?.found;
      if (!source || !found) continue;
      Object.assign(source, { found, key, analysis: applyAnnotations(found, source.asked?.annotations ?? []) });
      for (const edits of source.editsUnderWay) this.#shift(file, source, edits);
      source.editsUnderWay = [];
      delete source.asked;
    }
  }

  #shift(file: string, source: Source, edits: EditBatch): void {
    delete source.key;
    this.#comparison = shiftComparison(this.#comparison, file, edits);
    const { found, analysis } = source;
    if (found) source.found = shiftAnalysis(found, edits, source.text);
    // Where the reader has decided nothing, both are one.
    if (analysis === found && source.found) source.analysis = source.found;
    else if (analysis) source.analysis = shiftAnalysis(analysis, edits, source.text);
  }
}
