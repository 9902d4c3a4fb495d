/** The folder of a file: `memfs:/news/a.txt -> memfs:/news`. */
export function parentOf(uri: string): string {
  return uri.slice(0, Math.max(0, uri.lastIndexOf('/')));
}

/** Decoded base name: `memfs:/news/caf%C3%A9.txt -> café.txt`. What can't be decoded stays as it is. */
export function nameOf(uri: string): string {
  const last = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}

export const SIDECAR_SUFFIX = '.annotations.json';

/** `memfs:/news/a.txt -> memfs:/news/a.txt.annotations.json`; an annotator's: `memfs:/news/a.txt.anna.annotations.json`. */
export function sidecarOf(file: string, annotator = ''): string {
  return `${file}${annotator && `.${encodeURIComponent(annotator)}`}${SIDECAR_SUFFIX}`;
}
