import type { Attribution, EntityMention, Quote, Span } from '../model';
import { readSentences, type Sentence } from '../clause/readSentences';
import type { Reading } from '../reading';
import { findFrames, type Frame } from './findFrames';
import { createSourceResolver, spanOf, type SourceResolver } from './sourceResolver';

const HOW: Readonly<Record<Frame['kind'], string>> = {
  speech: 'indirect speech',
  denial: 'denial',
  belief: 'belief or wish',
  accordingTo: 'source named',
  reportedly: 'hearsay',
  label: 'label',
};
const CONFIDENCE: Readonly<Record<Frame['kind'], number>> = {
  speech: 0.85,
  denial: 0.6,
  belief: 0.55,
  accordingTo: 0.95,
  reportedly: 0.9,
  label: 0.6,
};

/**
 * Whose word the text gives for what: direct and indirect speech, "according to", beliefs. In text order of the cues.
 * `The guild said rents had doubled.` -> `source: The guild, cue: said, content: rents had doubled`
 */
export function findAttributions(
  reading: Reading,
  entities: readonly EntityMention[],
  quotes: readonly Quote[],
): Attribution[] {
  const sentences = readSentences(reading);
  const resolver = createSourceResolver(reading.text, entities, sentences);
  const isQuoted = coveredBy(quotes);
  return sentences.flatMap((sentence) =>
    findFrames(sentence.words).flatMap(
      (frame) => toAttribution(reading.text, sentence, frame, resolver, isQuoted) ?? [],
    ),
  );
}

/** Answers whether a position lies inside a quotation; binary search over the sorted quotes. */
function coveredBy(quotes: readonly Quote[]): (at: number) => boolean {
  return (at) => {
    let low = 0;
    let high = quotes.length;
    while (low < high) {
      const mid = (low + high) >> 1;
      if ((quotes[mid]?.start ?? Infinity) <= at) low = mid + 1;
      else high = mid;
    }
    return (quotes[low - 1]?.end ?? 0) > at;
  };
}

function toAttribution(
  text: string,
  { words }: Sentence,
  frame: Frame,
  resolver: SourceResolver,
  isQuoted: (at: number) => boolean,
): Attribution | undefined {
  const cue = spanOf(words, frame.cue);
  const source = frame.source && spanOf(words, frame.source);
  const content = frame.content && spanOf(words, frame.content);
  if (source && /^(?:I|we|you)$/i.test(text.slice(source.start, source.end)) && isQuoted(source.start))
    return undefined;
  const id = source && resolver.resolve(source);
  return {
    ...hull(cue, source, content),
    cue,
    ...(source && { source }),
    ...(id !== undefined && { sourceEntity: id }),
    ...(content && { content }),
    confidence: CONFIDENCE[frame.kind],
    reason: `${HOW[frame.kind]}: “${text.slice(Math.min(cue.start, source?.start ?? cue.start), Math.max(cue.end, source && source.start < cue.end + 40 ? source.end : cue.end))}”`,
  };
}

function hull(...spans: readonly (Span | undefined)[]): Span {
  const known = spans.filter((s) => s !== undefined);
  return { start: Math.min(...known.map((s) => s.start)), end: Math.max(...known.map((s) => s.end)) };
}
