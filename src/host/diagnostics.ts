import { Diagnostic, DiagnosticRelatedInformation, DiagnosticSeverity, languages, Uri } from 'vscode';
import type { Discrepancy } from '../story/model';
import type { Disposable } from '../workspace/event';
import type { Library } from '../workspace/library';
import type { StoryIndex } from '../workspace/storyIndex';
import type { Settings } from './settings';
import { locationOf } from './textRange';

/** A quotation among the related places is cut after this many characters. */
const LONGEST_QUOTE = 120;

/** Discrepancies, and nothing else, in the Problems panel: one entry for each place, the other outlets' places related to it. */
export class Diagnostics {
  readonly #library: Library;
  readonly #settings: Settings;
  readonly #collection = languages.createDiagnosticCollection('variorum');
  readonly #subscriptions: readonly Disposable[];
  /** Files with diagnostics, by folder. */
  readonly #files = new Map<string, readonly string[]>();

  constructor(library: Library, settings: Settings) {
    this.#library = library;
    this.#settings = settings;
    const showAll = (): void => {
      for (const folder of library.folders) this.#show(folder);
    };
    this.#subscriptions = [
      library.onDidChange(({ folder, reason }) => {
        // VS Code itself moves diagnostics with the text until the next analysis.
        if (reason !== 'edit') this.#show(folder);
      }),
      settings.severity.onDidChange(showAll),
      settings.discrepancies.onDidChange(showAll),
    ];
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
    this.#collection.dispose();
  }

  #show(folder: string): void {
    const index = this.#library.indexOf(folder);
    const byFile = new Map<string, Diagnostic[]>();
    const severity = severityOf(this.#settings.severity.value);
    if (severity !== undefined) {
      const kinds = this.#settings.discrepancies.value;
      for (const discrepancy of index.snapshot.comparison.discrepancies) {
        if (kinds.includes(discrepancy.kind)) addDiagnostics(discrepancy, index, severity, byFile);
      }
    }
    for (const file of this.#files.get(folder) ?? []) if (!byFile.has(file)) this.#collection.delete(Uri.parse(file));
    for (const [file, diagnostics] of byFile) this.#collection.set(Uri.parse(file), diagnostics);
    this.#files.set(folder, [...byFile.keys()]);
  }
}

function addDiagnostics(
  discrepancy: Discrepancy,
  index: StoryIndex,
  severity: DiagnosticSeverity,
  byFile: Map<string, Diagnostic[]>,
): void {
  const places = discrepancy.spans.flatMap((span) => {
    const location = span.end > span.start ? locationOf(index, span) : undefined;
    const text = index.documentOf(span.file)?.analysis.text.slice(span.start, span.end).replace(/\s+/g, ' ') ?? '';
    const quote = text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE - 1)}…` : text;
    return location ? [{ span, location, message: `${index.labelOf(span.file)}: “${quote}”` }] : [];
  });
  for (const { span, location } of places) {
    const diagnostic = new Diagnostic(location.range, discrepancy.detail, severityOfOne(discrepancy, severity));
    diagnostic.source = 'Variorum';
    diagnostic.code = discrepancy.kind;
    const others = places.filter((other) => other.span.file !== span.file);
    // One place an outlet shows the difference; the panel has them all.
    const firsts = others.filter((other, i) => others.findIndex((o) => o.span.file === other.span.file) === i);
    diagnostic.relatedInformation = firsts.map(
      (other) => new DiagnosticRelatedInformation(other.location, other.message),
    );
    const list = byFile.get(span.file);
    if (list) list.push(diagnostic);
    else byFile.set(span.file, [diagnostic]);
  }
}

/** Of little weight: dots in the article, no line in the Problems panel. */
function severityOfOne({ severity }: Discrepancy, setting: DiagnosticSeverity): DiagnosticSeverity {
  return severity === 'low' ? DiagnosticSeverity.Hint : setting;
}

function severityOf(setting: Settings['severity']['value']): DiagnosticSeverity | undefined {
  switch (setting) {
    case 'off':
      return undefined;
    case 'hint':
      return DiagnosticSeverity.Hint;
    case 'information':
      return DiagnosticSeverity.Information;
    case 'warning':
      return DiagnosticSeverity.Warning;
  }
}
