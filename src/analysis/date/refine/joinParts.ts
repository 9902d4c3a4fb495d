import type { CalendarPoint, Draft } from '../draft';
import { PARTS_OF_DAY } from '../rule/weekday';

const PART_OF_DAY = /^,? (?:in the )?(morning|afternoon|evening|night)s?\b(?! of)/i;
const CLOCK_THEN_DAY = /^(?:,? (?:on |of |in the )?|, )$/i;
const DAY_THEN_CLOCK =
  /^,? (?:at |around |about |at about |at around |just before |just after |shortly before |shortly after )?$/i;

const isDay = (draft: Draft): boolean => {
  const e = draft.expression;
  if (draft.clock !== undefined) return false;
  return e.kind === 'calendar'
    ? e.weekday !== undefined || e.day !== undefined
    : e.kind === 'shifted' && e.unit === 'day';
};

/** `Friday` + ` night` -> `Friday night`. */
function addPartOfDay(draft: Draft, text: string): Draft {
  const match = isDay(draft) ? PART_OF_DAY.exec(text.slice(draft.end, draft.end + 24)) : undefined;
  const clock = PARTS_OF_DAY[match?.[1]?.toLowerCase() ?? ''];
  return match && clock !== undefined ? { ...draft, end: draft.end + match[0].length, type: 'time', clock } : draft;
}

const isYear = (draft: Draft): boolean =>
  draft.expression.kind === 'shifted' && draft.expression.unit === 'year' && Math.abs(draft.expression.shift) <= 1;
const lacksYear = (point: CalendarPoint): boolean =>
  point.year === undefined && point.turn === undefined && point.weekday === undefined;

function withYear(point: CalendarPoint, year: Draft): CalendarPoint | undefined {
  const e = year.expression;
  if (e.kind === 'shifted' && isYear(year)) return { ...point, yearShift: e.shift as -1 | 0 | 1 };
  return e.kind === 'calendar' &&
    e.year !== undefined &&
    e.month === undefined &&
    e.season === undefined &&
    e.quarter === undefined
    ? { ...point, year: e.year }
    : undefined;
}

/** `October` + `last year` -> 2025-10; `this year's` + `third quarter`; `10 a.m.` + `Friday`; `Friday` + `at 10 a.m.`. */
function join(a: Draft, b: Draft, gap: string): Draft | undefined {
  const span = { start: a.start, end: b.end };
  if (a.expression.kind === 'clock' && isDay(b) && CLOCK_THEN_DAY.test(gap))
    return { ...b, ...span, type: 'time', ...(a.clock && { clock: a.clock }) };
  if (isDay(a) && b.expression.kind === 'clock' && DAY_THEN_CLOCK.test(gap))
    return { ...a, ...span, type: 'time', ...(b.clock && { clock: b.clock }) };
  if (a.expression.kind === 'calendar' && lacksYear(a.expression) && /^ (?:of |in )?$/.test(gap)) {
    const point = withYear(a.expression, b);
    if (point) return { ...a, ...span, expression: point };
  }
  if (
    b.expression.kind === 'calendar' &&
    lacksYear(b.expression) &&
    b.expression.day === undefined &&
    /^(?:['’]s | )$/.test(gap)
  ) {
    const point = withYear(b.expression, a);
    if (point && (gap !== ' ' || b.family === 'quarter')) return { ...b, ...span, expression: point };
  }
  return undefined;
}

/**
 * Joins neighbours that speak of one date.
 * @param drafts in text order, without overlaps
 */
export function joinParts(drafts: readonly Draft[], text: string): Draft[] {
  const joined: Draft[] = [];
  for (const next of drafts) {
    const draft = addPartOfDay(next, text);
    const last = joined.at(-1);
    const gap = last && draft.start - last.end < 24 ? text.slice(last.end, draft.start) : undefined;
    const both = last && gap !== undefined ? join(last, draft, gap) : undefined;
    if (both) joined[joined.length - 1] = both;
    else joined.push(draft);
  }
  return joined;
}
