import type { DateMention, Quantity, Span } from '../model';
import { confidenceOf } from '../confidenceOf';
import { matchPassages, passagesOf } from '../passages';
import type { Reading } from '../reading';
import { keepLongest } from '../date/refine/keepLongest';
import { createRegionLookup, isFurniture } from '../date/regionLookup';
import { amountRules } from './amountRules';
import { readComparator } from './comparator';
import { findCounts } from './countRule';

interface Draft extends Span {
  readonly value: number | undefined;
  readonly unit: string;
  /** Amounts with a unit of measure or money are surer than counts, whose noun the tagger must find. */
  readonly rule: 'amount' | 'count';
}

/**
 * Money, measures, shares, counted things and anniversaries; not dates and durations, digits in names, or ranks.
 * "sales of over USD 11 billion" -> [USD 11 billion] 11000000000 USD, over
 * @param dates of the same text, sorted by start: their numbers are no quantities
 * @returns in text order, without overlaps, none in furniture
 */
export function findQuantities(reading: Reading, dates: readonly DateMention[]): Quantity[] {
  const { text } = reading;
  const amounts: Draft[] = [];
  for (const { needs, pattern, read } of amountRules) {
    matchPassages(text, passagesOf(reading), needs, pattern, (match) => {
      const found = read(match);
      if (found) amounts.push({ start: match.index, end: match.index + match[0].length, rule: 'amount', ...found });
    });
  }
  const sure = dropOverlaps(keepLongest(amounts), dates);
  const counts = findCounts(reading).map((count): Draft => ({ ...count, rule: 'count' }));
  // "12 current members" counts, though "current" is a date by itself.
  const apart = dates.filter(({ value }) => value !== 'PRESENT_REF');
  const regionAt = createRegionLookup(reading.regions);
  return keepLongest([...sure, ...dropOverlaps(dropOverlaps(counts, apart), sure)])
    .filter(({ start }) => !isFurniture(regionAt(start)))
    .map((draft) => toQuantity(draft, text));
}

function toQuantity({ start, end, value, unit, rule }: Draft, text: string): Quantity {
  const found = readComparator(text.slice(Math.max(0, start - 24), start), text.slice(end, end + 10));
  const comparator = value === undefined ? 'vague' : found;
  return {
    start,
    end,
    unit,
    ...confidenceOf('quantity', rule),
    reason: value === undefined ? `${unit}, without a figure` : `${value} ${unit} as the text gives it`,
    ...(value !== undefined && { value }),
    ...(comparator !== undefined && { comparator }),
  };
}

/** Drops drafts that overlap one of `taken`; both are sorted by start and walked once. */
function dropOverlaps(drafts: readonly Draft[], taken: readonly Span[]): Draft[] {
  let at = 0;
  return drafts.filter(({ start, end }) => {
    for (let span = taken[at]; span && span.end <= start; span = taken[at]) at++;
    const span = taken[at];
    return !span || span.start >= end;
  });
}
