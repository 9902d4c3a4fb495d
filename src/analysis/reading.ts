import type { DocumentAnalysis } from './model';

/** What the passes after the text base start from: the document cut into regions, sentences and tokens. */
export type TextBase = Pick<
  DocumentAnalysis,
  'text' | 'language' | 'regions' | 'sentences' | 'tokens' | 'outlet' | 'author' | 'published' | 'title'
>;

/** The text base with the day that relative dates are counted from. */
export type Reading = TextBase & Pick<DocumentAnalysis, 'referenceDate'>;
