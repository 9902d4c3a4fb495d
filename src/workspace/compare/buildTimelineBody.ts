import type { DateMention } from '../../analysis/model';
import type { Mention, TimelineBody, TimelineDay } from '../../rpc/panel';
import type { Fact, StoryDocument } from '../../story/model';
import { outletOf, spanAt, type PanelSources } from './panelSources';

interface Item {
  readonly title: string;
  readonly fact?: string;
  readonly mentions: Mention[];
}

/**
 * What the outlets date, by the resolved value, earliest first: facts whose claims hold a date, and sentences with a date that no fact has.
 * Durations, sets and dates without a year are not placed.
 */
export function buildTimelineBody(sources: PanelSources): TimelineBody {
  const days = new Map<string, Map<string, Item>>();
  for (const document of sources.documents) {
    const facts = factsOfDates(document, sources.facts);
    document.analysis.dates.forEach((date, index) => {
      if (!/^\d{4}/.test(date.value) || date.type === 'duration' || date.type === 'set') return;
      const day = days.get(date.value) ?? new Map<string, Item>();
      days.set(date.value, day);
      addMention(day, date, document, facts.get(index), sources);
    });
  }
  return { kind: 'timeline', days: [...days].map(toDay).toSorted(byValue) };
}

function toDay([value, items]: readonly [string, ReadonlyMap<string, Item>]): TimelineDay {
  return { value, items: [...items.values()].toSorted((a, b) => b.mentions.length - a.mentions.length) };
}

const byValue = (a: TimelineDay, b: TimelineDay): number => (a.value < b.value ? -1 : a.value > b.value ? 1 : 0);

/** For the index of each date the fact of the shortest claim that holds it. */
function factsOfDates({ file, analysis }: StoryDocument, facts: readonly Fact[]): ReadonlyMap<number, Fact> {
  const byClaim = new Map<string, Fact>();
  for (const fact of facts) for (const ref of fact.claims) if (ref.file === file) byClaim.set(ref.claim, fact);
  const longestFirst = analysis.claims.toSorted((a, b) => b.end - b.start - (a.end - a.start));
  const ofDate = new Map<number, Fact>();
  for (const { id, start, end } of longestFirst) {
    const fact = byClaim.get(id);
    if (!fact) continue;
    for (let i = firstFrom(analysis.dates, start); i < analysis.dates.length; i++) {
      if ((analysis.dates[i]?.end ?? 0) > end) break;
      ofDate.set(i, fact);
    }
  }
  return ofDate;
}

/** Index of the first of sorted spans that starts at or after `offset`. */
function firstFrom(spans: readonly DateMention[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function addMention(
  day: Map<string, Item>,
  date: DateMention,
  { file, analysis }: StoryDocument,
  fact: Fact | undefined,
  sources: PanelSources,
): void {
  const sentence = spanAt(analysis.sentences, date.start) ?? date;
  const title = fact?.title ?? analysis.text.slice(sentence.start, sentence.end);
  const item = day.get(title) ?? { title, ...(fact && { fact: fact.id }), mentions: [] };
  day.set(title, item);
  const { start, end } = date;
  item.mentions.push({ file, start, end, outlet: outletOf(sources, file), text: analysis.text.slice(start, end) });
}
