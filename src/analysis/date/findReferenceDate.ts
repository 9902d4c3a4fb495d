import type { RegionKind, Span, Stated } from '../model';
import { passagesOf } from '../passages';
import type { TextBase } from '../reading';
import { describeDay, parseDay } from './calendar';
import type { CalendarPoint, Draft } from './draft';
import { findDrafts } from './findDrafts';
import { keepLongest } from './refine/keepLongest';
import { createRegionLookup } from './regionLookup';
import { findTense } from './tense';

interface Candidate extends Span {
  readonly day: string;
  readonly region: RegionKind;
  readonly hasWeekday: boolean;
  /** Behind "Updated:" or "Published". */
  readonly isStamp: boolean;
  readonly isOfItsDays: boolean;
}

const WEEKDAY_FIRST = /^(?:mon|tue|wed|thu|fri|sat|sun)/i;
const STAMP = /\b(?:Updated|Published|Posted|Last [Mm]odified)(?: on| at)?:? ?$/u;
/** Agencies date the pictures of the day, if not "FILE PHOTO". */
const AGENCY = /^\. (?:REUTERS|AFP|AP|EPA)\//u;
/** Of a picture taken long before: "In this Dec. 31, 2016 file photo". */
const FROM_FILE = /^[^.]{0,40}\bfile (?:photo|picture|image|pic)\b/iu;
/** What is printed with an article is of its days, most of all posts. A day that its text tells of may be long past, and so may a picture's. */
const OF_ITS_DAYS: ReadonlySet<RegionKind> = new Set(['title', 'summary', 'keypoints', 'pullquote']);
/** The stamp and the place line speak of the day of writing, as a rule. */
const HEAD: readonly RegionKind[] = ['byline', 'dateline'];
const ARTICLE: readonly RegionKind[] = [
  'title',
  'byline',
  'dateline',
  'summary',
  'body',
  'caption',
  'keypoints',
  'pullquote',
];

/**
 * The day that relative dates are counted from: the publication date, else the most telling whole date of the text: one in the byline or dateline
 * or behind "Updated:", else one with its weekday ("on Friday, January 2, 2026"), else the latest of headline, summary, pictures and posts; never one
 * to come.
 * @returns undefined where the text gives no such date, or speaks of a later year than any of them: better no year than a wrong one
 */
export function findReferenceDate(base: TextBase): Stated<string> | undefined {
  if (base.published) return base.published;
  const drafts = keepLongest(findDrafts(base.text, passagesOf(base)));
  const candidates = findCandidates(base, drafts);
  const inHead = candidates.find(({ region }) => HEAD.includes(region));
  if (inHead) return state(inHead, `stands in the ${inHead.region}`);
  const stamp = candidates.find(({ isStamp }) => isStamp);
  if (stamp) return state(stamp, 'says when the text was published');
  const lastYear = latestYear(drafts);
  const recent = candidates.filter(({ day }) => Number(day.slice(0, 4)) >= lastYear);
  const withWeekday = recent.find(({ hasWeekday }) => hasWeekday);
  if (withWeekday) return state(withWeekday, 'is given with its weekday');
  const latest = recent
    .filter(({ isOfItsDays }) => isOfItsDays)
    .reduce<Candidate | undefined>((best, next) => (best && best.day >= next.day ? best : next), undefined);
  return latest && state(latest, 'is the latest that stands with the text');
}

function findCandidates(base: TextBase, drafts: readonly Draft[]): Candidate[] {
  const regionAt = createRegionLookup(base.regions);
  return drafts.flatMap((draft) => {
    const region = regionAt(draft.start);
    const day = draft.expression.kind === 'calendar' ? wholeDay(draft.expression) : undefined;
    if (day === undefined || !ARTICLE.includes(region)) return [];
    if (!HEAD.includes(region) && findTense(base.tokens, draft) === 'future') return [];
    const { start, end } = draft;
    const [before, after] = [base.text.slice(Math.max(0, start - 24), start), base.text.slice(end, end + 60)];
    if (FROM_FILE.test(after)) return [];
    return [
      {
        start,
        end,
        day,
        region,
        hasWeekday: WEEKDAY_FIRST.test(base.text.slice(start, start + 3)),
        isStamp: STAMP.test(before),
        isOfItsDays: OF_ITS_DAYS.has(region) || (region === 'caption' && AGENCY.test(after)),
      },
    ];
  });
}

function wholeDay({ year, month, day, until }: CalendarPoint): string | undefined {
  if (year === undefined || month === undefined || day === undefined || until) return undefined;
  const iso = [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
  return parseDay(iso) && iso;
}

/** The latest year that the text names in the past or present: a text of 2026 may be about 1912, not the other way round. */
function latestYear(drafts: readonly Draft[]): number {
  const years = drafts.flatMap(({ expression, family }) =>
    family === 'full' && expression.kind === 'calendar' && expression.year !== undefined ? [expression.year] : [],
  );
  return years.length === 0 ? 0 : years.reduce((a, b) => Math.max(a, b));
}

function state({ day, start, end }: Candidate, why: string): Stated<string> {
  const date = parseDay(day);
  return { value: day, span: { start, end }, reason: `${date ? describeDay(date) : day} ${why}` };
}
