import { Disposable, EventEmitter, InlayHint, languages, type TextDocument } from 'vscode';
import type { DocumentAnalysis } from '../../analysis/model';
import type { Library } from '../../workspace/library';
import type { Settings } from '../settings';
import { rangeIn } from '../textRange';
import { ARTICLE_LANGUAGES } from './articleLanguages';

/** The resolved value behind each date that the text does not spell out: "last Friday" `2026-01-02`. Off by default. */
export function createInlayHints(
  analysisOf: (document: TextDocument) => DocumentAnalysis | undefined,
  settings: Settings,
  library: Library,
): Disposable {
  const changed = new EventEmitter<void>();
  const subscriptions = [
    settings.dateHints.onDidChange(() => changed.fire()),
    library.onDidChange(({ reason }) => {
      if (reason !== 'edit') changed.fire();
    }),
  ];
  const registration = languages.registerInlayHintsProvider(ARTICLE_LANGUAGES, {
    onDidChangeInlayHints: changed.event,
    provideInlayHints: (document, range) => {
      const analysis = settings.dateHints.value ? analysisOf(document) : undefined;
      if (!analysis) return [];
      const [from, to] = [document.offsetAt(range.start), document.offsetAt(range.end)];
      return analysis.dates
        .filter(({ start, end }) => start < end && end >= from && start <= to)
        .map((date) => {
          const hint = new InlayHint(rangeIn(analysis, date).end, date.value);
          hint.paddingLeft = true;
          hint.tooltip = date.reason;
          return hint;
        });
    },
  });
  return Disposable.from(...subscriptions, registration, changed);
}
