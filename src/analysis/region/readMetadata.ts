import type { DocumentAnalysis, DocumentHints, Region } from '../model';

export function readMetadata(
  _text: string,
  _regions: readonly Region[],
  _hints: DocumentHints,
): Pick<DocumentAnalysis, 'outlet' | 'author' | 'published' | 'title'> {
  return {};
}
