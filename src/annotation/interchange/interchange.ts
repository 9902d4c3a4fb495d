import { isTouched, type Annotation } from '../model';
import { TextFault } from '../sidecar/jsonTree';
import { locateFault, type SidecarResult } from '../sidecar/readCollection';
import { createTextMap } from '../textMap';

/** A document with what is marked in it; offsets are UTF-16 units of `text`. */
export interface MarkedText {
  /** File name of the document, without folder. */
  readonly name: string;
  readonly text: string;
  readonly annotations: readonly Annotation[];
}

export interface Exported {
  readonly files: readonly { readonly name: string; readonly text: string }[];
  /** What the format can't carry, one sentence each, with how often. */
  readonly losses: readonly string[];
}

/** What stands in a file of another program. */
export interface ImportedText extends Omit<MarkedText, 'name'> {
  /** The document's name, where the format or the file's own name tells it. */
  readonly name?: string;
}

export interface Imported {
  readonly documents: readonly ImportedText[];
  /** What our model can't carry, one sentence each, with how often. */
  readonly losses: readonly string[];
}

export interface ImportContext {
  /** Name of the file that is read, without folder: it is told as the origin. */
  readonly fileName: string;
  /** The document's text: brat and CoNLL need it, for it is not in their files. */
  readonly text?: string;
}

/** Counts what gets lost, so that nothing is dropped in silence. */
export interface Losses {
  readonly add: (what: string) => void;
  readonly list: () => string[];
}

export function createLosses(): Losses {
  const counts = new Map<string, number>();
  return {
    add: (what) => void counts.set(what, (counts.get(what) ?? 0) + 1),
    list: () => [...counts].map(([what, count]) => `${what} (${count})`).sort(),
  };
}

/** An annotation with its place in the LF-normalised text. */
export interface PlacedMark {
  readonly annotation: Annotation;
  readonly start: number;
  readonly end: number;
}

export interface NormalText {
  /** Without BOM, with LF for CRLF: in this form every export writes the text, so that all tools count alike. */
  readonly text: string;
  /** In text order, the longer one first. */
  readonly marks: readonly PlacedMark[];
}

/** What is exported of a document: all that stands, whoever said it; what was rejected does not. */
export function normalizeDocument({ text, annotations }: MarkedText, losses: Losses): NormalText {
  const map = createTextMap(text);
  const marks: PlacedMark[] = [];
  for (const annotation of annotations) {
    const mark = { annotation, start: map.toNormal(annotation.start), end: map.toNormal(annotation.end) };
    if (annotation.status === 'rejected') losses.add('rejected annotations are left out');
    else if (mark.end <= mark.start) losses.add('annotations without text are left out');
    else marks.push(mark);
    if (annotation.status !== 'rejected' && hasHistory(annotation)) {
      losses.add('confidence, reason, author and times of annotations are not carried');
    }
  }
  marks.sort((a, b) => a.start - b.start || b.end - a.end || compareKinds(a, b));
  return { text: map.normal, marks };
}

/** Runs a reader of `source`; where that is not as it must be, the result says why, in which line and column. */
export function readSource(source: string, read: (losses: Losses) => readonly ImportedText[]): SidecarResult<Imported> {
  const losses = createLosses();
  try {
    return { ok: true, value: { documents: read(losses), losses: losses.list() } };
  } catch (error) {
    if (error instanceof TextFault) return { ok: false, error: locateFault(source, error) };
    throw error;
  }
}

const hasHistory = (annotation: Annotation): boolean =>
  annotation.confidence !== undefined || annotation.reason !== undefined || isTouched(annotation);

const compareKinds = (a: PlacedMark, b: PlacedMark): number =>
  a.annotation.kind < b.annotation.kind ? -1 : a.annotation.kind > b.annotation.kind ? 1 : 0;
