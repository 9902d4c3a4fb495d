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

/** The labels that several documents have: those need more to be told apart. `[Gazette, Tidende, Gazette]` -> Gazette */
export function sharedLabels(labels: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const label of labels) (seen.has(label) ? shared : seen).add(label);
  return shared;
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
