import { window, type Range, type TextEditor } from 'vscode';
import { FURNITURE_KINDS, type DocumentAnalysis, type RegionKind } from '../../analysis/model';
import type { Annotation } from '../../annotation/model';
import type { Disposable } from '../../workspace/event';
import type { Library } from '../../workspace/library';
import { parentOf } from '../../workspace/uri';
import type { Settings } from '../settings';
import { shownDiscrepancies } from '../shownDiscrepancies';
import { rangeIn } from '../textRange';
import { createDecorationTypes, highlightKindOf, type DecorationKey } from './decorationTypes';

/** The annotations of a document, the program's suggestions and the reader's. */
export type AnnotationsOf = (file: string) => readonly Annotation[];

type Ranges = ReadonlyMap<DecorationKey, readonly Range[]>;

const FURNITURE: ReadonlySet<RegionKind> = new Set(FURNITURE_KINDS);

/** Paints what was found into every visible editor. Between two analyses VS Code itself moves the marks with the text. */
export class Highlights {
  readonly #library: Library;
  readonly #settings: Settings;
  readonly #annotationsOf: AnnotationsOf;
  readonly #types = createDecorationTypes();
  readonly #subscriptions: readonly Disposable[];
  /** Ranges of the last painting, so that a tab that comes back is painted at once. */
  #cache = new WeakMap<DocumentAnalysis, Ranges>();

  constructor(library: Library, settings: Settings, annotationsOf: AnnotationsOf) {
    this.#library = library;
    this.#settings = settings;
    this.#annotationsOf = annotationsOf;
    this.#subscriptions = [
      library.onDidChange(({ reason }) => {
        // The comparison may have changed where the analysis of a document has not.
        if (reason !== 'edit') this.refresh();
      }),
      settings.highlights.onDidChange(() => this.#paintAll()),
      settings.discrepancies.onDidChange(() => this.refresh()),
      settings.leastWeight.onDidChange(() => this.refresh()),
      window.onDidChangeVisibleTextEditors(() => this.#paintAll()),
    ];
  }

  /** Paints anew from the stores: call when statuses changed. */
  refresh(): void {
    this.#cache = new WeakMap();
    this.#paintAll();
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
    for (const type of this.#types.values()) type.dispose();
  }

  #paintAll(): void {
    for (const editor of window.visibleTextEditors) this.#paint(editor);
  }

  #paint(editor: TextEditor): void {
    const file = editor.document.uri.toString();
    const analysis = this.#library.analysisOf(file);
    const isCurrent = analysis?.text === editor.document.getText();
    // An analysis of another text would mark the wrong words: the next one is on its way.
    if (analysis && !isCurrent) return;
    const ranges = analysis ? this.#rangesOf(file, analysis) : undefined;
    const shown = this.#settings.highlights.value;
    for (const [key, type] of this.#types) {
      const isShown = shown.includes(highlightKindOf(key));
      editor.setDecorations(type, isShown ? (ranges?.get(key) ?? []) : []);
    }
  }

  #rangesOf(file: string, analysis: DocumentAnalysis): Ranges {
    const cached = this.#cache.get(analysis);
    if (cached) return cached;
    const ranges = new Map<DecorationKey, Range[]>();
    const add = (key: DecorationKey, span: { start: number; end: number }): void => {
      if (span.end <= span.start) return;
      const list = ranges.get(key) ?? [];
      list.push(rangeIn(analysis, span));
      ranges.set(key, list);
    };
    for (const region of analysis.regions) if (FURNITURE.has(region.kind)) add('furniture', region);
    for (const annotation of this.#annotationsOf(file)) {
      const { kind, status } = annotation;
      if (status !== 'rejected') add(`${kind}.${status === 'suggested' ? 'suggested' : 'accepted'}`, annotation);
    }
    for (const { kind, spans } of shownDiscrepancies(this.#library.indexOf(parentOf(file)), this.#settings)) {
      if (kind === 'omission') continue;
      for (const span of spans) if (span.file === file) add('discrepancy', span);
    }
    this.#cache.set(analysis, ranges);
    return ranges;
  }
}
