import type { DocumentAnalysis, Span } from '../analysis/model';
import type { Comparison, FileSpan } from '../story/model';

/** One replacement in a text: `length` UTF-16 units at `start` became `inserted` units. */
export interface TextEdit {
  readonly start: number;
  readonly length: number;
  readonly inserted: number;
}

/**
 * Where a span stands after one edit. Text typed inside belongs to it, text typed at its edges does not;
 * what was deleted shrinks it, to nothing where all of it went.
 *   { start: 4, end: 8 }, 2 letters inserted at 0  ->  { start: 6, end: 10 }
 */
export function shiftSpan<T extends Span>(span: T, edit: TextEdit): T {
  const editEnd = edit.start + edit.length;
  if (edit.start >= span.end) return span;
  const grown = edit.inserted - edit.length;
  if (editEnd <= span.start) return { ...span, start: span.start + grown, end: span.end + grown };
  const isInside = edit.start > span.start && editEnd < span.end;
  if (isInside) return { ...span, end: span.end + grown };
  // The edit takes away one edge or all: what is left of the span keeps standing, the new text is not its.
  const start = edit.start > span.start ? span.start : edit.start + edit.inserted;
  const end = editEnd < span.end ? span.end + grown : edit.start > span.start ? edit.start : start;
  return { ...span, start, end: Math.max(start, end) };
}

function shiftAll<T extends Span>(spans: readonly T[], edit: TextEdit): readonly T[] {
  return spans.map((span) => shiftSpan(span, edit));
}

/** Every span of an analysis after one edit. Ids and order stay, so that a comparison's references keep pointing at the right ones. */
export function shiftAnalysis(analysis: DocumentAnalysis, edit: TextEdit, text: string): DocumentAnalysis {
  return {
    ...analysis,
    text,
    ...(analysis.title && { title: shiftSpan(analysis.title, edit) }),
    regions: shiftRegions(analysis.regions, edit, text.length),
    sentences: shiftAll(analysis.sentences, edit),
    tokens: shiftAll(analysis.tokens, edit),
    entities: shiftAll(analysis.entities, edit),
    dates: shiftAll(analysis.dates, edit),
    quantities: shiftAll(analysis.quantities, edit),
    quotes: shiftAll(analysis.quotes, edit),
    attributions: analysis.attributions.map((attribution) => ({
      ...shiftSpan(attribution, edit),
      ...(attribution.source && { source: shiftSpan(attribution.source, edit) }),
      ...(attribution.cue && { cue: shiftSpan(attribution.cue, edit) }),
      ...(attribution.content && { content: shiftSpan(attribution.content, edit) }),
    })),
    claims: analysis.claims.map((claim) => ({
      ...shiftSpan(claim, edit),
      ...(claim.certaintyCue && { certaintyCue: shiftSpan(claim.certaintyCue, edit) }),
    })),
  };
}

/** Regions tile the text, before and after. */
function shiftRegions(
  regions: DocumentAnalysis['regions'],
  edit: TextEdit,
  length: number,
): DocumentAnalysis['regions'] {
  const shifted = shiftAll(regions, edit);
  return shifted.map((region, index) => ({
    ...region,
    start: index === 0 ? 0 : (shifted[index - 1]?.end ?? region.start),
    end: index === shifted.length - 1 ? length : Math.max(region.end, shifted[index - 1]?.end ?? 0),
  }));
}

/** The comparison's own spans in `file` after one edit. */
export function shiftComparison(comparison: Comparison, file: string, edit: TextEdit): Comparison {
  const shiftIn = (spans: readonly FileSpan[]): readonly FileSpan[] =>
    spans.map((span) => (span.file === file ? shiftSpan(span, edit) : span));
  return {
    ...comparison,
    discrepancies: comparison.discrepancies.map((d) => ({ ...d, spans: shiftIn(d.spans) })),
    sharedCopy: comparison.sharedCopy.map((copy) => ({ ...copy, spans: shiftIn(copy.spans) })),
  };
}
