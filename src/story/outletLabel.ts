import type { StoryDocument } from './model';

/**
 * What a reader calls a document: its outlet, else its file's base name without extension.
 * `news/02_gazette.txt`, no outlet -> `02_gazette`
 */
export function outletLabel({ file, analysis }: StoryDocument): string {
  if (analysis.outlet) return analysis.outlet.value;
  const base = file.slice(file.lastIndexOf('/') + 1);
  const dot = base.lastIndexOf('.');
  return dot > 0 ? base.slice(0, dot) : base;
}
