import type { DocumentSelector } from 'vscode';

/** The languages that articles come in. Providers answer for analysed documents only. */
export const ARTICLE_LANGUAGES: DocumentSelector = ['source-document', 'plaintext', 'markdown'];
