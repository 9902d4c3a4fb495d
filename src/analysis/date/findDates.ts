import type { DateMention } from '../model';
import type { Reading } from '../reading';
import { parseDay } from './calendar';
import { CONFIDENCE } from './confidence';
import { findDrafts } from './findDrafts';
import { createRegionLookup, isFurniture } from './regionLookup';
import { addModifier } from './refine/addModifiers';
import { joinParts } from './refine/joinParts';
import { keepLongest } from './refine/keepLongest';
import { resolve, type Moment } from './resolve';
import { findTense } from './tense';

/**
 * Dates, times, durations and sets of an English text, with TIMEX3 values counted from the reference date.
 * "The ferry will sail on Friday" (3 January 2026) -> [Friday] 2026-01-09
 * Rules after wanasit/chrono (small parsers, then refiners), values after TIMEX3 (TimeML 1.2.1).
 * @returns in text order, without overlaps, none in furniture
 */
export function findDates(reading: Reading): DateMention[] {
  const { text } = reading;
  const drafts = joinParts(keepLongest(findDrafts(text)), text).map((draft) => addModifier(draft, text));
  const reference = reading.referenceDate && parseDay(reading.referenceDate.value);
  const referenceName = reading.published ? 'publication on' : 'the date in the text,';
  const regionAt = createRegionLookup(reading.regions);
  const found: DateMention[] = [];
  let previous: string | undefined;
  for (const draft of drafts) {
    const region = regionAt(draft.start);
    if (isFurniture(region)) continue;
    const tense = findTense(reading.tokens, draft);
    const moment: Moment = { reference, referenceName, tense, previous, isTeaser: region === 'related' };
    const resolution = resolve(draft, moment);
    if (!resolution) continue;
    const { value, reason, stated, doubt } = resolution;
    if (/^\d{4}/.test(value)) previous = value;
    const confidence = Math.round(CONFIDENCE[draft.family] * doubt * 100) / 100;
    const { start, end, type, mod } = draft;
    found.push({ start, end, type, value, stated, reason, confidence, ...(mod !== undefined && { mod }) });
  }
  return found;
}
