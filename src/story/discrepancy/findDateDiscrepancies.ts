import type { DateMention, Span } from '../../analysis/model';
import { compareAmounts, compareDates, isAmount, spanOfDays, type DateRelation } from '../fact/compareDates';
import type { WordedClaim } from '../model';
import {
  groupBy,
  outletsDo,
  quoteWords,
  spanIn,
  textIn,
  type DiscrepancyRule,
  type FactView,
  type Placed,
} from './factView';
import { sayDate } from './sayDate';

interface Dated extends Placed {
  readonly date: DateMention;
  /** The mention with the word before it that makes it vague: `about 25 minutes`. */
  readonly span: Span;
  readonly isVague: boolean;
}

const VAGUE =
  /(?:about|around|nearly|roughly|almost|some|over|under|approximately|(?:more|less|fewer) than|at least|up to)\s+$/iu;
/** The longest of these words and its blank. */
const VAGUE_LENGTH = 16;

/** `recently`, `soon`: less exact than any day or year. */
const OPEN: ReadonlySet<string> = new Set(['PAST_REF', 'FUTURE_REF']);
/** Claims below this have too little in common for two different days to be a conflict. */
const MIN_LIKENESS = 0.15;

/**
 * Dates of one fact that do not agree: two different days (high), or one outlet exact where another is vague,
 * `4 May` against `this spring` or `recently` (low), or `about 25 minutes` against `25 minutes` (low).
 * The same value in other words is no discrepancy: `25 minutes`, `25-minute`; nor is one that a document has beside others:
 * `in 2030 and 2031` against `in 2031`.
 */
export const findDateDiscrepancies: DiscrepancyRule = (view) => {
  const dated = datedIn(view);
  return [dated.filter(({ date }) => isAmount(date.value)), dated.filter(({ date }) => !isAmount(date.value))].flatMap(
    (kind) => {
      const own = [...groupBy(kind, ({ wording }) => wording.file).values()];
      const relations = own.flatMap((x, i) => own.slice(i + 1).map((y) => relateAll(view, x, y)));
      if (relations.every((relation) => relation === 'same')) return [];
      const isApart = relations.includes('apart');
      const exact = own.flatMap((one) => mostExact(one) ?? []);
      const groups = groupBy(exact, ({ date, isVague }) => `${date.value} ${isVague ? 'about' : ''}`);
      if (groups.size < 2) return [];
      const values = new Set([...groups.values()].map(([first]) => first?.date.value));
      return [
        {
          kind: 'date' as const,
          detail: `${[...groups.values()].map((group) => describe(group, values.size > 1)).join('; ')}.`,
          severity: isApart ? ('high' as const) : ('low' as const),
          spans: exact.map(({ wording, span }) => spanIn(wording.file, span)),
        },
      ];
    },
  );
};

/** How the dates of two documents stand to each other: by the pair of them that agrees best. */
function relateAll(view: FactView, a: readonly Dated[], b: readonly Dated[]): 'same' | 'near' | 'apart' {
  const pairs = a.flatMap((x) => b.map((y) => [x, y] as const));
  if (pairs.some(([x, y]) => x.isVague === y.isVague && relate(x, y) === 'same')) return 'same';
  const isNear = ([x, y]: (typeof pairs)[number]): boolean => relate(x, y) !== 'apart';
  if (pairs.some(isNear)) return 'near';
  return pairs.some(([x, y]) => view.likeness(x, y) >= MIN_LIKENESS) ? 'apart' : 'same';
}

function relate(a: Dated, b: Dated): DateRelation {
  if (!isAmount(a.date.value)) return compareDates(a.date.value, b.date.value);
  const relation = compareAmounts(a.date, b.date);
  return relation === 'apart' && (a.isVague || b.isVague) ? 'inside' : relation;
}

function datedIn(view: FactView): Dated[] {
  return view.wordings.flatMap((wording) =>
    wording.claims.flatMap((claim) =>
      claim.dates
        .filter(({ value }) => isAmount(value) || OPEN.has(value) || spanOfDays(value) !== undefined)
        .map((date) => ({ wording, claim, date, ...widen(claim, date) })),
    ),
  );
}

/** `lasted about | 25 minutes` -> `about 25 minutes` */
function widen(claim: WordedClaim, date: DateMention): Pick<Dated, 'span' | 'isVague'> {
  const before = claim.text.slice(Math.max(0, date.start - claim.start - VAGUE_LENGTH), date.start - claim.start);
  const word = isAmount(date.value) ? VAGUE.exec(before)?.[0] : undefined;
  const isVague =
    word !== undefined || (isAmount(date.value) && /^(?:APPROX|MORE|LESS|EQUAL_OR)/u.test(date.mod ?? ''));
  return { span: { start: date.start - (word?.length ?? 0), end: date.end }, isVague };
}

function mostExact(dated: readonly Dated[]): Dated | undefined {
  return [...dated].sort((x, y) => daysOf(x.date) - daysOf(y.date) || x.date.start - y.date.start)[0];
}

const daysOf = ({ value }: DateMention): number => (isAmount(value) ? 0 : (spanOfDays(value) ?? Infinity));

/** `The Gazette says “Friday” (2 May 2031)`: the value only where it says more than the words. */
function describe(group: readonly Dated[], hasValues: boolean): string {
  const [first] = group;
  const text = first ? textIn(first.claim, first.span) : '';
  const value = sayDate(first?.date.value ?? '');
  const isPlain = value === undefined || !hasValues || isAmount(first?.date.value ?? '') || text.includes(value);
  return `${outletsDo(group, 'says', 'say')} ${quoteWords(text)}${isPlain ? '' : ` (${value})`}`;
}
