import type { DateMention } from '../model';
import { passagesOf } from '../passages';
import type { Reading } from '../reading';
import { parseDay } from './calendar';
import { confidenceOf } from '../confidenceOf';
import { findDrafts } from './findDrafts';
import { createRegionLookup, isFurniture } from './regionLookup';
import { addModifier } from './refine/addModifiers';
import { joinParts } from './refine/joinParts';
import { keepLongest } from './refine/keepLongest';
import type { Moment } from './moment';
import { resolve } from './resolve';
import { findTense } from './tense';

/** How far, in UTF-16 units, "a year earlier" still compares with a quarter named before it: some paragraphs. */
const QUARTER_REACH = 2500;

/**
 * Dates, times, durations and sets of an English text, with TIMEX3 values counted from the reference date.
 * "The ferry will sail on Friday" (3 January 2026) -> [Friday] 2026-01-09
 * Rules after wanasit/chrono (small parsers, then refiners), values after TIMEX3 (TimeML 1.2.1).
 * @returns in text order, without overlaps, none in furniture
 */
export function findDates(reading: Reading): DateMention[] {
  const { text } = reading;
  const drafts = joinParts(keepLongest(findDrafts(text, passagesOf(reading))), text).map((draft) =>
    addModifier(draft, text),
  );
  const reference = reading.referenceDate && parseDay(reading.referenceDate.value);
  const regionAt = createRegionLookup(reading.regions);
  const found: DateMention[] = [];
  let previous: string | undefined;
  let quarter: { readonly value: string; readonly end: number } | undefined;
  for (const draft of drafts) {
    const region = regionAt(draft.start);
    if (isFurniture(region)) continue;
    const tense = findTense(reading.tokens, draft);
    const quarterNear = quarter && draft.start - quarter.end < QUARTER_REACH ? quarter.value : undefined;
    const moment: Moment = {
      reference,
      referenceName: nameReference(reading),
      tense,
      previous,
      quarter: quarterNear,
      isTeaser: region === 'related',
    };
    const resolution = resolve(draft, moment);
    if (!resolution) continue;
    const { value, reason, stated, basis } = resolution;
    const { start, end, type, mod } = draft;
    if (/^\d{4}/.test(value) && draft.expression.kind !== 'relative') previous = value;
    if (/^\d{4}-Q\d$/.test(value) && draft.expression.kind !== 'relative') quarter = { value, end };
    const belief = confidenceOf('date', `${draft.family} ${basis}`);
    found.push({ start, end, type, value, stated, reason, ...belief, ...(mod !== undefined && { mod }) });
  }
  return found;
}

/** How a reason names the day that dates are counted from. */
function nameReference({ published, referenceDate }: Reading): string {
  if (published) return 'publication on';
  return referenceDate?.span ? 'the date in the text,' : 'the date of the other documents,';
}
