import { annotationId } from '../annotationsOf';
import { compareAnnotations, type Annotation } from '../model';
import { valueFrom, type Features } from './features';
import type { Losses } from './interchange';
import { readLabel } from './label';

/** A mark as a file of another program has it. Offsets: UTF-16 units of the text at hand. */
export interface ForeignMark {
  readonly start: number;
  readonly end: number;
  readonly label: string;
  readonly features: Features;
  /** Who made it, if the file says so: a model, an annotator. */
  readonly generator?: string;
  /** 0 to 1. */
  readonly confidence?: number;
}

export interface Origin {
  /** "brat" */
  readonly format: string;
  readonly fileName: string;
}

/**
 * Marks of another program as suggestions that say where they are from. The same file gives the same ids, so that
 * importing it twice changes nothing.
 */
export function suggestMarks(
  text: string,
  marks: readonly ForeignMark[],
  { format, fileName }: Origin,
  losses: Losses,
): Annotation[] {
  const occurrences = new Map<string, number>();
  const inOrder = marks.toSorted((a, b) => a.start - b.start || a.end - b.end || (a.label < b.label ? -1 : 1));
  const annotations = inOrder.flatMap((mark): Annotation[] => {
    const { start, end, label, features, generator, confidence } = mark;
    const known = readLabel(label);
    if (known === undefined) {
      losses.add(`the label "${label}" has no counterpart: its annotations are left out`);
      return [];
    }
    if (features.status !== undefined && features.status !== 'suggested') {
      losses.add('decided annotations are imported as suggestions');
    }
    const exact = text.slice(start, end);
    const value = valueFrom(known, features, exact, losses);
    const name = generator === undefined ? format : `${format}: ${generator}`;
    const key = `${name}\n${exact}`;
    const occurrence = (occurrences.get(`${value.kind}\n${key}`) ?? 0) + 1;
    occurrences.set(`${value.kind}\n${key}`, occurrence);
    return [
      {
        id: annotationId(value.kind, key, occurrence),
        status: 'suggested',
        creator: { type: 'Software', name },
        ...(confidence !== undefined && { confidence }),
        reason: `imported from ${fileName} (${format})`,
        ...(features.note !== undefined && { note: features.note }),
        ...value,
        start,
        end,
      },
    ];
  });
  return annotations.sort(compareAnnotations);
}
