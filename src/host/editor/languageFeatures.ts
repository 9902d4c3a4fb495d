import { Disposable, EventEmitter, Hover, languages, type TextDocument } from 'vscode';
import type { DocumentAnalysis } from '../../analysis/model';
import type { FindingAt } from '../../workspace/storyIndex';
import type { Library } from '../../workspace/library';
import { parentOf } from '../../workspace/uri';
import type { Settings } from '../settings';
import { rangeIn } from '../textRange';
import { ARTICLE_LANGUAGES } from './articleLanguages';
import { createEntityFeatures } from './entityFeatures';
import { createInlayHints } from './inlayHints';
import { hoverText } from './hoverText';
import { foldFurniture, outline } from './structure';

type AnalysisOf = (document: TextDocument) => DocumentAnalysis | undefined;

export interface LanguageFeatureParts {
  readonly library: Library;
  readonly settings: Settings;
  readonly isSuggestion: (file: string, found: FindingAt) => boolean;
}

/** Hovers, outline, folding, references and hints: what an editor of any language offers, for articles. */
export function registerLanguageFeatures({ library, settings, isSuggestion }: LanguageFeatureParts): Disposable[] {
  const analysisOf: AnalysisOf = (document) => {
    const analysis = library.analysisOf(document.uri.toString());
    return analysis?.text === document.getText() ? analysis : undefined;
  };
  const entities = createEntityFeatures(library);
  const hints = createInlayHints(analysisOf, settings, library);
  return [
    hints,
    languages.registerHoverProvider(ARTICLE_LANGUAGES, {
      provideHover: (document, position) => {
        const analysis = analysisOf(document);
        if (!analysis) return undefined;
        const file = document.uri.toString();
        const index = library.indexOf(parentOf(file));
        const found = index.findingsAt(file, document.offsetAt(position));
        const text = hoverText(found, { uri: document.uri, index, isSuggestion: (at) => isSuggestion(file, at) });
        return text && found[0] ? new Hover(text, rangeIn(analysis, found[0].finding)) : undefined;
      },
    }),
    keepOutline(library, analysisOf),
    keepFolding(library, analysisOf),
    languages.registerDocumentHighlightProvider(ARTICLE_LANGUAGES, entities),
    languages.registerReferenceProvider(ARTICLE_LANGUAGES, entities),
    languages.registerDefinitionProvider(ARTICLE_LANGUAGES, entities),
  ];
}

/** VS Code keeps an outline until the text changes; only another provider makes it ask again, once there is an analysis. */
function keepOutline(library: Library, analysisOf: AnalysisOf): Disposable {
  const register = (): Disposable =>
    languages.registerDocumentSymbolProvider(
      ARTICLE_LANGUAGES,
      {
        provideDocumentSymbols: (document) => {
          const analysis = analysisOf(document);
          const file = document.uri.toString();
          return analysis && outline(analysis, library.indexOf(parentOf(file)), file);
        },
      },
      { label: 'Variorum' },
    );
  let registered = register();
  const subscription = library.onDidChange(({ reason }) => {
    if (reason === 'edit') return;
    registered.dispose();
    registered = register();
  });
  return new Disposable(() => {
    subscription.dispose();
    registered.dispose();
  });
}

function keepFolding(library: Library, analysisOf: AnalysisOf): Disposable {
  const changed = new EventEmitter<void>();
  const subscription = library.onDidChange(({ reason }) => {
    if (reason !== 'edit') changed.fire();
  });
  const registration = languages.registerFoldingRangeProvider(ARTICLE_LANGUAGES, {
    onDidChangeFoldingRanges: changed.event,
    provideFoldingRanges: (document) => {
      const analysis = analysisOf(document);
      return analysis && foldFurniture(analysis);
    },
  });
  return Disposable.from(subscription, registration, changed);
}
