import { SIDECAR_ENDING } from './sidecar/annotateSidecar';

export interface SidecarName {
  /** File name of the document, without folder. */
  readonly document: string;
  /** Undefined for the document's one shared sidecar. */
  readonly annotator?: string;
}

const ARTICLE = '.+\\.(?:txt|md)';
const ANNOTATOR = '[\\p{L}\\p{M}\\p{N}_-]+';
const NAME = new RegExp(`^(${ARTICLE})(?:\\.(${ANNOTATOR}))?\\.annotations\\.json$`, 'iu');

/**
 * The sidecar of a document, or of one annotator who marks it apart from others.
 * @returns undefined where the annotator's name has other characters than letters, digits, "_" and "-", or is "txt" or
 * "md", so that a sidecar's name always tells its document
 *
 * "a.txt" -> "a.txt.annotations.json"; "a.txt", "anna" -> "a.txt.anna.annotations.json"
 */
export function makeSidecarName({ document, annotator }: SidecarName): string | undefined {
  if (annotator === undefined) return document + SIDECAR_ENDING;
  const name = `${document}.${annotator}${SIDECAR_ENDING}`;
  const parsed = parseSidecarName(name);
  return parsed?.document === document && parsed.annotator === annotator ? name : undefined;
}

/** Letters, digits, "_" and "-"; not "txt" and "md": those end the names of articles. */
export function isAnnotatorName(name: string): boolean {
  return makeSidecarName({ document: 'a.txt', annotator: name }) !== undefined;
}

/** @returns undefined for what is no sidecar of an article (the story's own, other files) */
export function parseSidecarName(name: string): SidecarName | undefined {
  const match = NAME.exec(name);
  if (match?.[1] === undefined) return undefined;
  return { document: match[1], ...(match[2] !== undefined && { annotator: match[2] }) };
}
