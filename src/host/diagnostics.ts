import { Diagnostic, DiagnosticRelatedInformation, DiagnosticSeverity, languages, Uri, type Location } from 'vscode';
import type { Discrepancy } from '../story/model';
import type { Disposable } from '../workspace/event';
import type { Library } from '../workspace/library';
import type { StoryIndex } from '../workspace/storyIndex';
import { discrepancyLabel, judgementLabel } from './labels';
import type { Settings } from './settings';
import { shownDiscrepancies } from './shownDiscrepancies';
import { locationOf } from './textRange';

/** A longer underline would say that every word of it is in doubt. In UTF-16 units. */
const LONGEST_UNDERLINE = 40;
/** A quotation among the related places is cut after this many characters. */
const LONGEST_QUOTE = 120;

/**
 * Discrepancies, and nothing else, in the Problems panel: one entry for each discrepancy and article, on the first place of
 * it there, with the other outlets' places related to it. Those of less weight than the reader asks for are left to the
 * panel and the hovers: VS Code shows a problem above everything else that a hover says.
 */
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
      settings.leastWeight.onDidChange(showAll),
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
    const shown = severity === undefined ? [] : shownDiscrepancies(index, this.#settings);
    for (const discrepancy of shown) {
      for (const [file, diagnostic] of diagnosticsOf(discrepancy, index)) {
        diagnostic.severity = severity ?? DiagnosticSeverity.Hint;
        const list = byFile.get(file);
        if (list) list.push(diagnostic);
        else byFile.set(file, [diagnostic]);
      }
    }
    for (const file of this.#files.get(folder) ?? []) if (!byFile.has(file)) this.#collection.delete(Uri.parse(file));
    for (const [file, diagnostics] of byFile) this.#collection.set(Uri.parse(file), diagnostics);
    this.#files.set(folder, [...byFile.keys()]);
  }
}

/** What a discrepancy says in the Problems panel; it begins with its detail. */
export function messageOf({ detail, verdict }: Discrepancy): string {
  return verdict ? `${detail} (${judgementLabel(verdict)})` : detail;
}

/** One diagnostic a file. */
function diagnosticsOf(discrepancy: Discrepancy, index: StoryIndex): [file: string, Diagnostic][] {
  const firsts = new Map<string, { readonly location: Location; readonly quote: string }>();
  for (const span of discrepancy.spans) {
    if (span.end <= span.start || firsts.has(span.file)) continue;
    const whole = index.documentOf(span.file)?.analysis.text.slice(span.start, span.end) ?? '';
    const location = locationOf(index, { ...span, end: span.start + narrow(whole).length });
    const text = whole.replace(/\s+/g, ' ');
    const quote = text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE - 1)}…` : text;
    if (location) firsts.set(span.file, { location, quote });
  }
  const places = [...firsts];
  return places.map(([file, { location }]) => {
    const diagnostic = new Diagnostic(location.range, messageOf(discrepancy));
    diagnostic.source = 'Variorum';
    diagnostic.code = discrepancyLabel(discrepancy.kind);
    diagnostic.relatedInformation = places
      .filter(([other]) => other !== file)
      .map(([other, place]) => {
        return new DiagnosticRelatedInformation(place.location, `${index.labelOf(other)}: “${place.quote}”`);
      });
    return [file, diagnostic];
  });
}

/** The first whole words of a place that is too long to underline. */
function narrow(text: string): string {
  if (text.length <= LONGEST_UNDERLINE) return text;
  const cut = text.slice(0, LONGEST_UNDERLINE + 1);
  const end = cut.search(/\s+\S*$/);
  return end > 0 ? cut.slice(0, end) : cut;
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
