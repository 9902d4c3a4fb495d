import type { DocumentAnalysis, Span } from '../analysis/model';
import { shiftSpans, type ShiftEdit } from '../annotation/shiftSpans';
import type { Comparison, FileSpan } from '../story/model';

/** The edits of one change event, in offsets of the text before it. */
export type EditBatch = readonly ShiftEdit[];

/** What is gone keeps its place in the list, with nothing in it: others point to it by index. */
const GONE: Span = { start: 0, end: 0 };

function shiftAll<T extends Span>(items: readonly T[], edits: EditBatch): readonly T[] {
  const shifted = shiftSpans(items, edits);
  return items.map((item, index) => {
    const { start, end } = shifted[index] ?? GONE;
    return start === item.start && end === item.end ? item : { ...item, start, end };
  });
}

function shiftOne(span: Span, edits: EditBatch): Span {
  return shiftSpans([span], edits)[0] ?? GONE;
}

/**
 * Every span of an analysis after one change of its text.
 * Ids and order stay, so that a comparison's references keep pointing at the right ones.
 */
export function shiftAnalysis(analysis: DocumentAnalysis, edits: EditBatch, text: string): DocumentAnalysis {
  return {
    ...analysis,
    text,
    ...(analysis.title && { title: shiftOne(analysis.title, edits) }),
    regions: shiftRegions(analysis.regions, edits, text.length),
    sentences: shiftAll(analysis.sentences, edits),
    tokens: shiftAll(analysis.tokens, edits),
    entities: shiftAll(analysis.entities, edits),
    dates: shiftAll(analysis.dates, edits),
    quantities: shiftAll(analysis.quantities, edits),
    quotes: shiftAll(analysis.quotes, edits),
    attributions: shiftAll(analysis.attributions, edits).map((attribution) => ({
      ...attribution,
      ...(attribution.source && { source: shiftOne(attribution.source, edits) }),
      ...(attribution.cue && { cue: shiftOne(attribution.cue, edits) }),
      ...(attribution.content && { content: shiftOne(attribution.content, edits) }),
    })),
    claims: shiftAll(analysis.claims, edits).map((claim) => ({
      ...claim,
      ...(claim.certaintyCue && { certaintyCue: shiftOne(claim.certaintyCue, edits) }),
    })),
  };
}

/** Regions tile the text, before and after: what is typed between two belongs to the one before. */
function shiftRegions(
  regions: DocumentAnalysis['regions'],
  edits: EditBatch,
  length: number,
): DocumentAnalysis['regions'] {
  const shifted = shiftSpans(regions, edits);
  const left = regions.flatMap((region, index) => {
    const span = shifted[index];
    return span ? [{ ...region, ...span }] : [];
  });
  return left.map((region, index) => ({
    ...region,
    start: index === 0 ? 0 : region.start,
    end: left[index + 1]?.start ?? length,
  }));
}

/** The comparison's own spans in `file` after one change of its text. */
export function shiftComparison(comparison: Comparison, file: string, edits: EditBatch): Comparison {
  const shiftIn = (spans: readonly FileSpan[]): readonly FileSpan[] =>
    spans.some((span) => span.file === file)
      ? spans.map((span) => (span.file === file ? (shiftAll([span], edits)[0] ?? span) : span))
      : spans;
  return {
    ...comparison,
    discrepancies: comparison.discrepancies.map((d) => ({ ...d, spans: shiftIn(d.spans) })),
    sharedCopy: comparison.sharedCopy.map((copy) => ({ ...copy, spans: shiftIn(copy.spans) })),
  };
}

/** The one edit that makes `after` of `before`: `abcd, abXd -> { start: 2, end: 3, length: 1 }`. */
export function findEdit(before: string, after: string): ShiftEdit {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let tail = 0;
  while (
    tail < shorter - start &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  ) {
    tail++;
  }
  return { start, end: before.length - tail, length: after.length - tail - start };
}

/**
 * The edits that make `after` of `before` where the two differ in nothing but line ends; undefined where they differ in more.
 * Everything in the text then keeps its place.
 *
 * "a⏎b", "a␍⏎b" -> [{ start: 1, end: 1, length: 1 }]
 */
export function findLineEndEdits(before: string, after: string): EditBatch | undefined {
  const edits: ShiftEdit[] = [];
  let at = 0;
  for (let to = 0; to < after.length || at < before.length; at++, to++) {
    const isShort = before[at] === '\n' && after.startsWith('\r\n', to);
    const isLong = before.startsWith('\r\n', at) && after[to] === '\n';
    if (isShort) edits.push({ start: at, end: at, length: 1 });
    else if (isLong) edits.push({ start: at, end: at + 1, length: 0 });
    else if (before[at] !== after[to]) return undefined;
    if (isShort) to++;
    if (isLong) at++;
  }
  return edits;
}
