import type { DocumentAnalysis, Stated } from '../model';
import { addDays, describeDay, formatDay, isCalendarDay, parseDay, toDayNumber, type CivilDate } from './calendar';
import { passagesOf } from '../passages';
import { findDates } from './findDates';
import { findDrafts } from './findDrafts';
import { createRegionLookup } from './regionLookup';

/** Outlets tell one event within days of each other. */
const SAME_EVENT_DAYS = 14;

/**
 * Gives documents without a year the one of the documents beside them, and counts their dates again from there.
 * "TOKYO, January 3 -" beside a document of 2 January 2026 -> reference date 2026-01-03, "Friday" -> 2026-01-02.
 * A document without even a day takes the latest neighbour's, where all neighbours lie within two weeks of each other.
 * The day of a picture or a post that lies far from what the documents beside it say of themselves gives way to theirs.
 * Spans never change, so annotations that refer to them stay right.
 * @returns the analyses in the same order; those that keep their reference date are the same objects
 */
export function dateByNeighbours(analyses: readonly DocumentAnalysis[]): DocumentAnalysis[] {
  const sure = daysOf(analyses.filter((analysis) => !isDoubtful(analysis)));
  const known = sure.length > 0 ? sure : daysOf(analyses);
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return [...analyses];
  const isOneEvent = toDayNumber(last) - toDayNumber(first) <= SAME_EVENT_DAYS;
  return analyses.map((analysis) => {
    if (analysis.dates.length === 0) return analysis;
    if (analysis.referenceDate && !(isDoubtful(analysis) && isFar(analysis, known))) return analysis;
    const referenceDate = findDatelineDay(analysis, known) ?? (isOneEvent ? fromNeighbour(last) : undefined);
    if (!referenceDate) return analysis;
    return { ...analysis, referenceDate, dates: findDates({ ...analysis, referenceDate }) };
  });
}

/** The reference dates, earliest first. */
const daysOf = (analyses: readonly DocumentAnalysis[]): CivilDate[] =>
  analyses
    .map(({ referenceDate }) => referenceDate && parseDay(referenceDate.value))
    .filter((day) => day !== undefined)
    .sort((a, b) => toDayNumber(a) - toDayNumber(b));

/** Is the reference date only that of a picture or a post? These may be older than the article. */
function isDoubtful({ published, referenceDate, regions }: DocumentAnalysis): boolean {
  if (published || !referenceDate?.span) return false;
  const region = createRegionLookup(regions)(referenceDate.span.start);
  return region === 'caption' || region === 'pullquote';
}

function isFar({ referenceDate }: DocumentAnalysis, known: readonly CivilDate[]): boolean {
  const day = referenceDate && parseDay(referenceDate.value);
  return !day || known.every((other) => Math.abs(toDayNumber(other) - toDayNumber(day)) > SAME_EVENT_DAYS);
}

const fromNeighbour = (day: CivilDate): Stated<string> => ({
  value: formatDay(day),
  reason: `no date of its own; the documents beside it are of ${describeDay(day)} or shortly before`,
});

/** The day in the byline or dateline, in the year that brings it nearest to a neighbour. */
function findDatelineDay(analysis: DocumentAnalysis, known: readonly CivilDate[]): Stated<string> | undefined {
  const regionAt = createRegionLookup(analysis.regions);
  const drafts = findDrafts(analysis.text, passagesOf(analysis))
    .filter(({ family }) => family === 'dayOfMonth')
    .sort((a, b) => a.start - b.start);
  for (const { start, end, expression } of drafts) {
    const region = regionAt(start);
    if (region !== 'byline' && region !== 'dateline') continue;
    if (expression.kind !== 'calendar' || expression.month === undefined || expression.day === undefined) continue;
    const day = nearestDay(expression.month, expression.day, known);
    if (!day) continue;
    const reason = `stands in the ${region}; its year from the documents beside it, ${describeDay(day)}`;
    return { value: formatDay(day), span: { start, end }, reason };
  }
  return undefined;
}

function nearestDay(month: number, day: number, known: readonly CivilDate[]): CivilDate | undefined {
  for (const neighbour of known) {
    for (const { year } of [addDays(neighbour, -SAME_EVENT_DAYS), addDays(neighbour, SAME_EVENT_DAYS)]) {
      const candidate = { year, month, day };
      if (!isCalendarDay(month, day, year)) continue;
      if (Math.abs(toDayNumber(candidate) - toDayNumber(neighbour)) <= SAME_EVENT_DAYS) return candidate;
    }
  }
  return undefined;
}
