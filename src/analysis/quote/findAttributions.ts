import type { Attribution, CueClass, EntityMention, EntityType, Quote, Span } from '../model';
import { confidenceOf } from '../confidenceOf';
import { readSentences, type Sentence } from '../clause/readSentences';
import type { Reading } from '../reading';
import type { AttributionReader, LikelyFrame } from '../attribution/readAttributed';
import { createFactReader } from '../attribution/sentenceFacts';
import { findFrames, type Frame } from './findFrames';
import { createSourceResolver, spanOf, type SourceResolver } from './sourceResolver';

const HOW: Readonly<Record<CueClass, string>> = {
  speech: 'indirect speech',
  denial: 'denial',
  belief: 'belief or wish',
  stance: 'stance',
  accordingTo: 'source named',
  hearsay: 'hearsay',
  label: 'label',
};

const TOPICS: ReadonlySet<EntityType> = new Set(['place', 'event', 'work', 'product', 'facility']);

/**
 * Whose word the text gives for what: direct and indirect speech, "according to", beliefs. In text order of the cues.
 * @param readAttributed the trained reader; without it the rules decide
 * `The guild said rents had doubled.` -> `source: The guild, cue: said, content: rents had doubled`
 */
export function findAttributions(
  reading: Reading,
  entities: readonly EntityMention[],
  quotes: readonly Quote[],
  readAttributed?: AttributionReader,
): Attribution[] {
  const readFacts = readAttributed && createFactReader(entities, quotes);
  const framesOf = (sentence: Sentence): readonly (Frame | LikelyFrame)[] =>
    readAttributed && readFacts ? readAttributed(readFacts(sentence)) : findFrames(sentence.words);
  const sentences = readSentences(reading);
  const resolver = createSourceResolver(reading.text, entities, sentences);
  const quoteAt = quoteFinder(quotes);
  const topics = new Set(entities.filter(({ type }) => TOPICS.has(type)).map(({ id }) => id));
  // `Ayr: Ferry sinks` says where, `Ayr Files: Ferry sank` of what it is; not who says so.
  const isTopic = (a: Attribution): boolean =>
    a.cueClass === 'label' && a.sourceEntity !== undefined && topics.has(a.sourceEntity);
  return sentences.flatMap((sentence) =>
    framesOf(sentence)
      .flatMap((frame) => toAttribution(reading.text, sentence, frame, resolver, quoteAt, quotes) ?? [])
      .filter((a) => !isTopic(a)),
  );
}

/** Index of the quotation that a position lies in, or -1. */
type QuoteFinder = (at: number) => number;

function quoteFinder(quotes: readonly Quote[]): QuoteFinder {
  return (at) => {
    let low = 0;
    let high = quotes.length;
    while (low < high) {
      const mid = (low + high) >> 1;
      if ((quotes[mid]?.start ?? Infinity) <= at) low = mid + 1;
      else high = mid;
    }
    return (quotes[low - 1]?.end ?? 0) > at ? low - 1 : -1;
  };
}

/**
 * Direct speech is one content from its first mark to its last, over sentences, and over the frame that parts it:
 * `“It rained. It poured,” she said. “We left.”` -> all of it
 */
function wholeQuotation(text: string, said: Span, quoteAt: QuoteFinder, quotes: readonly Quote[]): Span {
  const first = quotes[quoteAt(said.start)];
  let index = quoteAt(said.end - 1);
  const last = quotes[index];
  if (last?.kind !== 'speech') return said;
  const start = first?.kind === 'speech' ? Math.min(first.start, said.start) : Math.min(said.start, said.end);
  let end = Math.max(last.end, said.end);
  for (let next = quotes[index + 1]; next && isContinued(text, end, next); next = quotes[++index + 1]) end = next.end;
  return { start, end };
}

/** From the first quotation mark on, where there is one: `Orr ended the talk: [“Stop it,”] she wrote` */
function spokenPart(text: string, { start, end }: Span): Span {
  const mark = text.slice(start, end).search(/["“«]/u);
  return { start: start + Math.max(0, mark), end };
}

/** How long, in UTF-16 units, "said Ann Orr, who …" may be. */
const MAX_FRAME = 240;
/** Stops that end no sentence: of titles and initials. */
const TITLES =
  /\b(?:[A-Z]|Mr|Mrs|Ms|Dr|Gov|Sen|Rep|Gen|Lt|Col|Sgt|Capt|Rev|Prof|Jr|Sr|St|[DRI]-[A-Z][a-z]*|Inc|Corp|Co|Ltd|[A-Z]\.[A-Z])\./g;

/** Behind the frame the same speaker goes on, with no frame of its own and no new paragraph. */
function isContinued(text: string, end: number, next: Quote): boolean {
  if (next.kind !== 'speech' || next.start - end > MAX_FRAME || /^(?:beside|announced)/.test(next.reason)) return false;
  const between = text.slice(end, next.start);
  if (between.includes('\n')) return false;
  return countStops(between) < 2 || countStops(between.replace(TITLES, '')) < 2;
}

const countStops = (text: string): number => text.match(/[.!?]\s/g)?.length ?? 0;

function toAttribution(
  text: string,
  { words }: Sentence,
  frame: Frame | LikelyFrame,
  resolver: SourceResolver,
  quoteAt: QuoteFinder,
  quotes: readonly Quote[],
): Attribution | undefined {
  const cue = spanOf(words, frame.cue);
  const source = frame.source && spanOf(words, frame.source);
  const said = frame.content && spanOf(words, frame.content);
  const content = said && wholeQuotation(text, said, quoteAt, quotes);
  const isLikely = 'confidence' in frame;
  if (!isLikely) {
    const isFirstPerson = source ? /^(?:I|we|you)$/i.test(text.slice(source.start, source.end)) : false;
    if (frame.kind === 'belief' && isFirstPerson) return undefined;
    if (quotes[quoteAt(cue.start)]?.kind === 'speech') return undefined;
  }
  const id = source && resolver.resolve(source, content && spokenPart(text, content));
  const { rule, confidence } = confidenceOf('attribution', frame.kind);
  const from = Math.min(cue.start, source?.start ?? cue.start);
  const to = Math.max(cue.end, source && source.start < cue.end + 40 ? source.end : cue.end);
  return {
    start: Math.min(from, content?.start ?? from),
    end: Math.max(cue.end, source?.end ?? 0, content?.end ?? 0),
    cue,
    ...(source && { source }),
    ...(id !== undefined && { sourceEntity: id }),
    ...(content && { content }),
    cueClass: frame.kind,
    rule,
    confidence: isLikely ? frame.confidence : confidence,
    reason: `${HOW[frame.kind]}: “${text.slice(from, to)}”`,
  };
}
