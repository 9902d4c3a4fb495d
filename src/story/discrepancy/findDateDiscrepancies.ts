import type { DateMention } from '../../analysis/model';
import { compareDates, isAmount, spanOfDays } from '../fact/compareDates';
import { groupBy, listNames, quoteWords, spanIn, type DiscrepancyRule, type FactView } from './factView';

interface Dated {
  readonly file: string;
  readonly outlet: string;
  readonly text: string;
  readonly date: DateMention;
}

/**
 * Dates of one fact that do not agree: two different days (high), or one outlet exact where another is vague,
 * `4 May` against `this spring` (low), or `about 25 minutes` against `25 minutes` (low).
 */
export const findDateDiscrepancies: DiscrepancyRule = (view) => {
  const dated = datedIn(view);
  return [
    dated.filter(({ date }) => date.value.startsWith('P')),
    dated.filter(({ date }) => !date.value.startsWith('P')),
  ].flatMap((kind) => {
    const byFile = groupBy(kind, ({ file }) => file);
    if (byFile.size < 2) return [];
    const exact = [...byFile.values()].flatMap((own) => mostExact(own) ?? []);
    const groups = groupBy(exact, ({ date }) => `${date.value} ${date.mod ?? ''}`);
    if (groups.size < 2) return [];
    const isApart = exact.some((x) => exact.some((y) => compareDates(x.date.value, y.date.value) === 'apart'));
    return [
      {
        kind: 'date' as const,
        detail: `${isApart ? 'The dates differ' : 'One is more exact than the other'}: ${[...groups.values()].map(describe).join('; ')}.`,
        severity: isApart ? ('high' as const) : ('low' as const),
        spans: exact.map(({ file, date }) => spanIn(file, date)),
      },
    ];
  });
};

function datedIn(view: FactView): Dated[] {
  return view.wordings.flatMap(({ file, outlet, claims }) =>
    claims.flatMap((claim) =>
      claim.dates
        .filter(({ value }) => isAmount(value) || spanOfDays(value) !== undefined)
        .map((date) => ({
          file,
          outlet,
          date,
          text: claim.text.slice(date.start - claim.start, date.end - claim.start),
        })),
    ),
  );
}

function mostExact(dated: readonly Dated[]): Dated | undefined {
  return [...dated].sort(
    (x, y) => (spanOfDays(x.date.value) ?? 0) - (spanOfDays(y.date.value) ?? 0) || x.date.start - y.date.start,
  )[0];
}

function describe(group: readonly Dated[]): string {
  const [first] = group;
  return `${listNames(group.map(({ outlet }) => outlet))} ${quoteWords(first?.text ?? '')} (${first?.date.value ?? ''})`;
}
