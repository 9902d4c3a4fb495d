import type { StoryDocument } from './model';

/** A number or a date in front that keeps files in order: `02_`, `2026-03-14_`. */
const ORDER = /^(?:\d{4}-\d\d-\d\d|\d+)[-_. ]/;
/** A checksum or an id at the end: eight and more hexadecimal digits, with both letters and figures. */
const HASH = /(.)[-_. ](?=[\da-f]*[a-f])(?=[\da-f]*\d)[\da-f]{8,}$/iu;

/**
 * What a reader calls a document: its outlet, else what its file's name says without extension, order and checksum.
 * `news/02_gazette.txt`, no outlet -> `gazette`; `003_9f31c07a5be2.txt` -> `003`
 */
export function outletLabel({ file, analysis }: StoryDocument): string {
  return analysis.outlet?.value ?? nameOfFile(file);
}

/** A document as it is called beside others. */
export interface NamedDocument {
  readonly file: string;
  readonly outlet: string;
  /** How many of the documents are of this outlet, where there are several. */
  readonly ofSeveral?: number;
}

/** What the documents of a story are called, by file. */
export function nameDocuments(documents: readonly StoryDocument[]): ReadonlyMap<string, NamedDocument> {
  const counts = new Map<string, number>();
  const named = documents.map((document) => ({ file: document.file, outlet: outletLabel(document) }));
  for (const { outlet } of named) counts.set(outlet, (counts.get(outlet) ?? 0) + 1);
  return new Map(
    named.map(({ file, outlet }) => {
      const count = counts.get(outlet) ?? 1;
      return [file, { file, outlet, ...(count > 1 && { ofSeveral: count }) }];
    }),
  );
}

/**
 * The names of a group of documents: an outlet once where all of its documents are among them, else each of these with its file's name.
 * Of a story with two of the Gazette and one of the Tidende: both of the Gazette -> `Gazette`; one -> `Gazette (02_gazette.txt)`
 */
export function outletNames(group: readonly NamedDocument[]): string[] {
  const files = new Map<string, Set<string>>();
  for (const { outlet, file } of group) files.set(outlet, (files.get(outlet) ?? new Set()).add(file));
  const names = group.map(({ file, outlet, ofSeveral = 1 }) =>
    (files.get(outlet)?.size ?? 0) < ofSeveral ? `${outlet} (${baseName(file)})` : outlet,
  );
  return [...new Set(names)];
}

function nameOfFile(file: string): string {
  const name = baseName(file)
    .replace(/(.)\.[^.]+$/, '$1')
    .replace(HASH, '$1');
  const withoutOrder = name.replace(ORDER, '');
  return /\p{L}/u.test(withoutOrder) ? withoutOrder : name;
}

/** What follows the last slash, decoded where the file is given by a URI: `memfs:/news/caf%C3%A9.txt` -> `café.txt` */
export function baseName(file: string): string {
  const base = file.slice(file.lastIndexOf('/') + 1);
  if (!/^[a-z][a-z\d+.-]+:\//i.test(file)) return base;
  try {
    return decodeURIComponent(base);
  } catch {
    return base;
  }
}
