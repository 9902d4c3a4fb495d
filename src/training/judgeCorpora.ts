import type { Analyzer } from '../analysis/analyzeDocument';
import type { Attribution, DocumentAnalysis, EntityMention, Quote, Span } from '../analysis/model';
import { isSameSpan, isTight, judgeFinding, overlapOf, type JudgedFinding } from './judgeFindings';
import { readRows } from './readRows';

type Pair = readonly [number, number];

interface DateRow {
  readonly text: string;
  readonly docdate?: string;
  readonly timex: readonly (Span & { readonly value: string })[];
  readonly sentences?: readonly Pair[];
  /** Indices of the sentences that were annotated; all where there are none. */
  readonly evalSentences?: readonly number[];
}

/** Dates are right where one that annotators marked overlaps and has the same value (TimeBank, AQUAINT, MEANTIME). */
export function judgeDates(data: string, name: string, analyze: Analyzer): JudgedFinding[] {
  return readRows<DateRow>(data, `dates/${name}`).flatMap(({ text, docdate, timex, sentences, evalSentences }) => {
    const isRead = (span: Span): boolean =>
      !sentences || !evalSentences || evalSentences.some((k) => isWithin(span, sentences[k] ?? [0, 0]));
    return analyze(text, docdate === undefined ? {} : { published: docdate })
      .dates.filter(isRead)
      .map((date) =>
        judgeFinding(
          'date',
          date,
          timex.some((gold) => overlapOf(gold, date) > 0 && gold.value === date.value),
        ),
      );
  });
}

const isWithin = ({ start, end }: Span, [from, to]: Pair): boolean => start >= from && end <= to;

interface NameRow {
  readonly text: string;
  readonly entities: readonly (Span & { readonly type: string })[];
}

/** Types as worldwide news has them; works and events are not told apart there and are not judged. */
const TYPES: Readonly<Record<string, string>> = {
  Person: 'person',
  Location: 'place',
  Facility: 'place',
  Organization: 'organization',
  NORP: 'norp',
  Product: 'product',
};

/** Names are right where annotators marked the very same words with the same type. */
export function judgeNames(data: string, name: string, analyze: Analyzer): JudgedFinding[] {
  return readRows<NameRow>(data, `entities/${name}`).flatMap(({ text, entities }) =>
    analyze(text).entities.flatMap((ours) => {
      const type = ours.type === 'facility' ? 'place' : ours.type;
      if (!Object.values(TYPES).includes(type)) return [];
      const isRight = entities.some((gold) => isSameSpan(gold, ours) && TYPES[gold.type] === type);
      return [judgeFinding('name', ours, isRight)];
    }),
  );
}

interface AttributionRow {
  readonly text: string;
  readonly attributions: readonly Readonly<Record<'source' | 'cue' | 'content', readonly Pair[] | undefined>>[];
}

interface GoldAttribution {
  readonly source: Span | undefined;
  readonly cue: Span | undefined;
  readonly content: Span | undefined;
}

/**
 * Attributions and quotations against PolNeAR. An attribution is right where annotators marked one whose content is much the same and
 * whose source and cue overlap; a quotation where its speaker is named in the source of what it is a part of.
 */
export function judgeAttributions(data: string, name: string, analyze: Analyzer): JudgedFinding[] {
  return readRows<AttributionRow>(data, `attribution/${name}`).flatMap(({ text, attributions }) => {
    const analysis = analyze(text);
    const gold = attributions.map((a) => ({
      source: hullOf(a.source),
      cue: hullOf(a.cue),
      content: hullOf(a.content),
    }));
    return [
      ...analysis.attributions.map((ours) =>
        judgeFinding(
          'attribution',
          ours,
          gold.some((g) => isSameAttribution(ours, g)),
        ),
      ),
      ...analysis.quotes.flatMap((quote) => judgeQuote(analysis, quote, gold)),
    ];
  });
}

function hullOf(spans: readonly Pair[] | undefined): Span | undefined {
  const [first, last] = [spans?.[0], spans?.at(-1)];
  return first && last ? { start: first[0], end: last[1] } : undefined;
}

/** Where only one side gives a source or a cue, the other parts decide. */
function isSameAttribution(ours: Attribution, gold: GoldAttribution): boolean {
  const agrees = (a: Span | undefined, b: Span | undefined): boolean => !a || !b || overlapOf(a, b) > 0;
  if (!agrees(ours.source, gold.source) || !agrees(ours.cue, gold.cue)) return false;
  if (!ours.content || !gold.content) return ours.cue !== undefined && gold.cue !== undefined;
  return isTight(ours.content, gold.content);
}

/** Not judged where the source is a pronoun or names nobody: whom it stands for is not annotated. */
function judgeQuote(analysis: DocumentAnalysis, quote: Quote, gold: readonly GoldAttribution[]): JudgedFinding[] {
  if (quote.kind === 'name') return [];
  const around = gold.filter(({ content }) => content && 2 * overlapOf(content, quote) >= quote.end - quote.start);
  if (around.length === 0) return [judgeFinding('quote', quote, quote.speaker === undefined)];
  const named = around.flatMap(({ source }) => (source ? namesIn(analysis.entities, source) : []));
  if (named.length === 0) return [];
  return [
    judgeFinding(
      'quote',
      quote,
      named.some(({ id, refersTo }) => (refersTo ?? id) === quote.speaker),
    ),
  ];
}

const namesIn = (entities: readonly EntityMention[], span: Span): EntityMention[] =>
  entities.filter((mention) => overlapOf(mention, span) > 0);
