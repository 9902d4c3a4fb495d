import { Hover, languages, type Disposable, type TextDocument } from 'vscode';
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

export interface LanguageFeatureParts {
  readonly library: Library;
  readonly settings: Settings;
  readonly isSuggestion: (file: string, found: FindingAt) => boolean;
}

/** Hovers, outline, folding, references and hints: what an editor of any language offers, for articles. */
export function registerLanguageFeatures({ library, settings, isSuggestion }: LanguageFeatureParts): Disposable[] {
  const analysisOf = (document: TextDocument): DocumentAnalysis | undefined => {
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
    languages.registerDocumentSymbolProvider(
      ARTICLE_LANGUAGES,
      {
        provideDocumentSymbols: (document) => {
          const analysis = analysisOf(document);
          return (
            analysis && outline(analysis, library.indexOf(parentOf(document.uri.toString())), document.uri.toString())
          );
        },
      },
      { label: 'Variorum' },
    ),
    languages.registerFoldingRangeProvider(ARTICLE_LANGUAGES, {
      provideFoldingRanges: (document) => {
        const analysis = analysisOf(document);
        return analysis && foldFurniture(analysis);
      },
    }),
    languages.registerDocumentHighlightProvider(ARTICLE_LANGUAGES, entities),
    languages.registerReferenceProvider(ARTICLE_LANGUAGES, entities),
    languages.registerDefinitionProvider(ARTICLE_LANGUAGES, entities),
  ];
}
