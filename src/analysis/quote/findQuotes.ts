import type { EntityMention, Quote, Span, Token } from '../model';
import { confidenceOf } from '../confidenceOf';
import { readSentences, type Sentence } from '../clause/readSentences';
import { isVerb, lower } from '../clause/wordForm';
import type { Reading } from '../reading';
import { classifyQuote } from './classifyQuote';
import { findCueClass } from './cueLexicon';
import { findFrames } from './findFrames';
import { findPosts, type Post } from './findPosts';
import { pairMarks, type MarkedSpan } from './pairMarks';
import { possessorBefore, subjectBefore } from './sourcePhrase';
import { createSourceResolver, spanOf } from './sourceResolver';

interface Speaker {
  readonly span?: Span;
  readonly id?: string;
  readonly rule: QuoteRule;
  readonly reason: string;
}

/** How far behind a quotation its speaker may go on, in UTF-16 units. */
const REACH = 400;

/** Where the speaker is read. */
type QuoteRule =
  'beside' | 'announced' | 'signed' | 'continued' | 'carried' | 'paragraph' | 'phrase' | 'post' | 'name' | 'none';

/** Who spoke in a sentence: from the frame to the end of the sentence. */
interface Heard extends Span {
  readonly id: string | undefined;
  /** The words that name who spoke. */
  readonly said: string;
}

/** Who spoke before a quotation, in marks and at all. */
interface Before {
  readonly last: { readonly quote: Quote; readonly mark: MarkedSpan } | undefined;
  readonly heard: Heard | undefined;
}

interface Context {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly resolve: (span: Span, said?: Span) => string | undefined;
}

/**
 * Quotations with their marks, what kind each is and who speaks, in text order; none in furniture.
 * `“It rained,” said Ann Orr. “It poured.”` -> two of kind speech, both by Ann Orr (the second carried over)
 */
export function findQuotes(reading: Reading, entities: readonly EntityMention[]): Quote[] {
  const { text } = reading;
  const sentences = readSentences(reading);
  const resolver = createSourceResolver(text, entities, sentences);
  const context: Context = {
    text,
    sentences,
    resolve: (span, said) => resolver.resolve(span, said),
  };
  const quotes: Quote[] = [];
  let next = 0;
  let heard: Heard | undefined;
  let last: { readonly quote: Quote; readonly mark: MarkedSpan } | undefined;
  for (const mark of pairMarks(text)) {
    const nearby = spansAt(sentences, mark);
    const [first] = nearby;
    if (!first) continue;
    for (let s = sentences[next]; s && s.end <= first.start; s = sentences[++next])
      heard = hearSources(context, s) ?? heard;
    const quote = toQuote(context, mark, nearby, { last, heard });
    quotes.push(quote);
    if (quote.kind !== 'name') last = { quote, mark };
  }
  const posts = findPosts(text).flatMap((post) => fromPost(context, post, quotes) ?? []);
  return posts.length > 0 ? [...quotes, ...posts].sort((a, b) => a.start - b.start) : quotes;
}

/**
 * "Orr told the board it was late. … “We waited,” she said": who spoke last, if without marks, is who speaks on.
 * @returns the last of those who speak in the sentence
 */
function hearSources({ text, resolve }: Context, { words, end }: Sentence): Heard | undefined {
  let heard: Heard | undefined;
  for (const { kind, source, cue, content } of findFrames(words)) {
    if (!source || !content || kind !== 'speech') continue;
    const span = spanOf(words, source);
    const id = resolve(span, spanOf(words, content));
    const { start } = spanOf(words, cue);
    heard = { id, start: Math.min(start, span.start), end, said: text.slice(span.start, span.end) };
  }
  return heard;
}

/** A post shown without marks; one that holds quotations is left to them. */
function fromPost(context: Context, post: Post, quotes: readonly Quote[]): Quote | undefined {
  if (spansAt(context.sentences, post).length === 0) return undefined;
  if (spansAt(quotes, post).length > 0) return undefined;
  const speaker = context.resolve(post.signature);
  const name = context.text.slice(post.signature.start, post.signature.end);
  const { start, end } = post;
  return {
    start,
    end,
    kind: 'speech',
    ...(speaker !== undefined && { speaker }),
    ...confidenceOf('quote', 'post' satisfies QuoteRule),
    reason: `a post signed “${name}”`,
  };
}

/** Those of the sorted spans that share something with `span`, by binary search. */
function spansAt<T extends Span>(spans: readonly T[], span: Span): T[] {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((spans[mid]?.end ?? Infinity) <= span.start) low = mid + 1;
    else high = mid;
  }
  const found: T[] = [];
  for (let s = spans[low]; s && s.start < span.end; s = spans[++low]) found.push(s);
  return found;
}

function toQuote(context: Context, mark: MarkedSpan, nearby: readonly Sentence[], before: Before): Quote {
  const { text } = context;
  const beside = speakerBeside(context, mark, nearby);
  const width = /^(?:''|``)/.test(text.slice(mark.start, mark.start + 2)) ? 2 : 1;
  const inside = text.slice(mark.start + width, mark.isOpen ? mark.end : mark.end - width);
  const kind = classifyQuote(inside, text.slice(Math.max(0, mark.start - 30), mark.start), beside !== undefined);
  const span = { start: mark.start, end: mark.end, kind };
  if (kind === 'name')
    return { ...span, ...confidenceOf('quote', 'name' satisfies QuoteRule), reason: 'a name in quotation marks' };
  const speaker =
    beside ?? (kind === 'speech' ? carriedOver(context, mark, before) : speakerOfPhrase(context, mark, nearby));
  const id = speaker && (speaker.id ?? (speaker.span && context.resolve(speaker.span, mark)));
  return {
    ...span,
    ...(id !== undefined && { speaker: id }),
    ...confidenceOf('quote', speaker?.rule ?? 'none'),
    reason: speaker?.reason ?? 'quotation marks; no speaker given beside them',
  };
}

const isInside = (span: Span, outer: Span): boolean => span.start >= outer.start && span.end <= outer.end;

/** A frame in a sentence of the quotation, outside its marks, whose content it is (or is part of). */
function speakerBeside(context: Context, mark: MarkedSpan, nearby: readonly Sentence[]): Speaker | undefined {
  for (const sentence of [nearby.at(-1), nearby[0]]) {
    if (!sentence) continue;
    let best: { readonly distance: number; readonly speaker: Speaker } | undefined;
    for (const frame of findFrames(sentence.words)) {
      if (!frame.source || !frame.content) continue;
      const cue = spanOf(sentence.words, frame.cue);
      const source = spanOf(sentence.words, frame.source);
      const content = spanOf(sentence.words, frame.content);
      if (/^(?:they|both|the two|two|the leaders)\b/i.test(context.text.slice(source.start, source.end))) continue;
      const behind = Math.min(cue.start, source.start) - mark.end;
      const isParting = behind >= 0 && behind <= 2;
      if (isInside(cue, mark) || (content.start > mark.end && !isParting) || content.end < mark.start) continue;
      const distance = Math.max(0, cue.start - mark.end, mark.start - cue.end);
      if (best && best.distance <= distance) continue;
      const words = context.text.slice(Math.min(cue.start, source.start), Math.max(cue.end, source.end));
      best = { distance, speaker: { span: source, rule: 'beside', reason: `beside it: “${words}”` } };
    }
    if (best) return best.speaker;
  }
  return announced(context, mark) ?? signed(context, mark);
}

/** The sentence before ends in a colon: `She went on:` + a new paragraph. */
function announced({ text, sentences }: Context, mark: Span): Speaker | undefined {
  if (!/:\s*$/.test(text.slice(Math.max(0, mark.start - 6), mark.start))) return undefined;
  const words = spansAt(sentences, { start: mark.start - 8, end: mark.start })[0]?.words ?? [];
  for (let k = words.length - 1; k > 0; k--) {
    const word = words[k];
    if (!word || word.start >= mark.start || !isVerb(word) || !findCueClass(word.lemma)) continue;
    const source = subjectBefore(words, k - 1);
    if (source) return { span: spanOf(words, source), rule: 'announced', reason: `announced: “${word.text}:”` };
  }
  return undefined;
}

/** A pulled quotation is signed: `“We will stay” — Ann Orr`, also inside the marks. */
function signed({ text }: Context, mark: MarkedSpan): Speaker | undefined {
  const inside = / [-–—] ([^-–—"”\n]{3,60})["”]$/.exec(text.slice(Math.max(mark.start, mark.end - 70), mark.end));
  const signature = inside?.[1];
  if (signature !== undefined) {
    const end = mark.end - 1;
    return { span: { start: end - signature.length, end }, rule: 'signed', reason: `signed “${signature}”` };
  }
  const after = /^\s{0,2}[-–—]{1,2}\s?([^\n"“]{3,60})/.exec(text.slice(mark.end, mark.end + 70))?.[1];
  if (after === undefined) return undefined;
  const start = text.indexOf(after, mark.end);
  return { span: { start, end: start + after.length }, rule: 'signed', reason: `signed “${after}”` };
}

/** The speaker before goes on: over paragraphs that open with a new mark, or a second quotation beside the first. */
function carriedOver({ text }: Context, mark: MarkedSpan, { last, heard }: Before): Speaker | undefined {
  const opensParagraph = /\n\s*$/.test(text.slice(Math.max(0, mark.start - 20), mark.start));
  const id = last?.quote.speaker;
  if (heard && heard.start > (last?.mark.end ?? -1) && heard.id !== id) {
    // Somebody else has spoken since: `Orr said it was late.` + a paragraph `“We waited all night.”`
    const isNext = text.slice(heard.end, mark.start).trim() === '';
    return isNext && heard.id !== undefined
      ? { id: heard.id, rule: 'paragraph', reason: `“${heard.said}” spoke before it` }
      : undefined;
  }
  if (!last || id === undefined) return undefined;
  const between = text.slice(last.mark.end, mark.start);
  if (last.mark.isOpen && between.trim() === '')
    return { id, rule: 'continued', reason: 'the quotation goes on in a new paragraph' };
  if (!between.includes('\n')) return { id, rule: 'carried', reason: 'the same speaker goes on' };
  return opensParagraph && between.length < REACH
    ? { id, rule: 'paragraph', reason: 'no other speaker is named since' }
    : undefined;
}

/** A phrase: whose saying verb or remark it belongs to ("her remark that … “…”"). */
function speakerOfPhrase(context: Context, mark: Span, nearby: readonly Sentence[]): Speaker | undefined {
  const words = nearby[0]?.words ?? [];
  let k = words.length - 1;
  while (k >= 0 && (words[k]?.start ?? 0) >= mark.start) k--;
  for (const stop = Math.max(0, k - 30); k > stop; k--) {
    const word = words[k];
    if (!word) break;
    const source = phraseSource(words, k, word);
    if (source) return { span: spanOf(words, source), rule: 'phrase', reason: `“${word.text}” before it` };
    if (lower(word) === ';') break;
  }
  return undefined;
}

function phraseSource(words: readonly Token[], k: number, word: Token): { first: number; last: number } | undefined {
  if (isVerb(word) && findCueClass(word.lemma) === 'speech') return subjectBefore(words, k - 1);
  if (!/^(?:remark|comment|statement|claim|warning|word|letter|speech|tweet|guideline|rule)s?$/.test(lower(word)))
    return undefined;
  return possessorBefore(words, k, 0);
}
