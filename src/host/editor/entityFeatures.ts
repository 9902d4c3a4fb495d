import {
  DocumentHighlight,
  DocumentHighlightKind,
  type DefinitionProvider,
  type DocumentHighlightProvider,
  type Location,
  type Position,
  type ReferenceProvider,
  type TextDocument,
} from 'vscode';
import type { FileSpan } from '../../story/model';
import type { Library } from '../../workspace/library';
import type { StoryIndex } from '../../workspace/storyIndex';
import { parentOf } from '../../workspace/uri';
import { locationOf } from '../textRange';

type EntityFeatures = DocumentHighlightProvider & ReferenceProvider & DefinitionProvider;

/**
 * A name works like a symbol: its references are its mentions in every article of the folder (of a claim, the wordings of its
 * fact), its definition is its first mention in the article at hand.
 */
export function createEntityFeatures(library: Library): EntityFeatures {
  const spansAt = (document: TextDocument, position: Position): { spans: FileSpan[]; index: StoryIndex } => {
    const file = document.uri.toString();
    const index = library.indexOf(parentOf(file));
    if (index.documentOf(file)?.analysis.text !== document.getText()) return { spans: [], index };
    return { spans: relatedSpans(index, file, document.offsetAt(position)), index };
  };
  return {
    provideReferences: (document, position) => {
      const { spans, index } = spansAt(document, position);
      return spans.flatMap((span) => locationOf(index, span) ?? []);
    },
    provideDocumentHighlights: (document, position) => {
      const { spans, index } = spansAt(document, position);
      const own = spans.filter(({ file }) => file === document.uri.toString());
      return own.flatMap((span) => {
        const location = locationOf(index, span);
        return location ? [new DocumentHighlight(location.range, DocumentHighlightKind.Text)] : [];
      });
    },
    provideDefinition: (document, position): Location | undefined => {
      const { spans, index } = spansAt(document, position);
      const first = spans.find(({ file }) => file === document.uri.toString());
      return first && locationOf(index, first);
    },
  };
}

/** Mentions of the entity at an offset; where there is none, the wordings of the fact. */
function relatedSpans(index: StoryIndex, file: string, offset: number): FileSpan[] {
  for (const found of index.findingsAt(file, offset)) {
    if (found.kind === 'entity') {
      const entity = index.entityOf(file, found.index);
      if (entity) return index.mentionsOf(entity);
    } else if (found.kind === 'claim') {
      const fact = index.factOf(file, found.finding.id);
      if (fact) return index.wordingSpansOf(fact);
    }
  }
  return [];
}
