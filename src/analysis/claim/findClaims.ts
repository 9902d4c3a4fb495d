import type { Claim, DocumentAnalysis, Span, Token } from '../model';
import { readSentences, type Sentence } from '../clause/readSentences';
import { splitClauses, type Clause, type WordRange } from '../clause/splitClauses';
import { isVerb } from '../clause/wordForm';
import { createSourceResolver, spanOf, type SourceResolver } from '../quote/sourceResolver';
import { cutFrames, type Segment } from './cutFrames';
import { findCertainty } from './findCertainty';
import { findEmbedded, type Embedded } from './findEmbedded';
import { findWitness, type Witness } from './findWitness';
import { markDuplicates } from './markDuplicates';
import { trimClaim } from './trimClaim';

type Draft = Omit<Claim, 'id'>;
type Document = Omit<DocumentAnalysis, 'claims'>;

const WHY: Readonly<Record<Clause['kind'], readonly [reason: string, confidence: number]>> = {
  main: ['a main clause', 0.85],
  coordinate: ['a clause joined by “and” or “but”', 0.8],
  conjunct: ['the second half of a pair', 0.6],
  participial: ['a participial clause', 0.8],
  with: ['a clause with “with”', 0.75],
  circumstance: ['a circumstance', 0.75],
  purpose: ['a purpose', 0.65],
  relative: ['a relative clause', 0.75],
  subordinate: ['a subordinate clause', 0.75],
  apposition: ['an apposition that tells more than who it is', 0.65],
  predicate: ['what is said of a subject named before', 0.75],
};

interface Context {
  readonly text: string;
  readonly words: readonly Token[];
  readonly region: Sentence['region'];
  readonly witness: (claim: Span) => Witness | undefined;
  readonly resolver: SourceResolver;
  readonly dates: Document['dates'];
}

/**
 * Claims of a document in text order: what each clause states, whose word it is and how surely it is said; then the facts that
 * modifiers inside them bear. None in furniture.
 * `The guild said rents may double in May, forcing it out.` -> `rents may double in May` (the guild's word, possible) + `forcing it out`
 */
export function findClaims(document: Document): Claim[] {
  const { text, entities, attributions, quotes, regions } = document;
  const sentences = readSentences(document);
  const resolver = createSourceResolver(text, entities, sentences);
  const witness = findWitness(text, sentences, attributions, quotes);
  const attributionsIn = within(
    attributions.map((a) => ({ ...a, start: a.cue?.start ?? a.start, end: a.cue?.end ?? a.end })),
  );
  const datesIn = within(document.dates);
  const drafts = sentences.flatMap((sentence) => {
    const context = {
      text,
      words: sentence.words,
      region: sentence.region,
      witness,
      resolver,
      dates: datesIn(sentence),
    };
    return cutFrames(sentence.words, attributionsIn(sentence)).flatMap((segment) => claimsIn(context, segment));
  });
  drafts.sort((a, b) => a.start - b.start || b.end - a.end);
  return markDuplicates(text, regions, withoutRepeats(drafts)).map((draft, i) => ({ id: `c${i + 1}`, ...draft }));
}

/** Answers which of the items lie in a span; they are sorted once, each answer costs a binary search. */
function within<T extends Span>(items: readonly T[]): (span: Span) => T[] {
  const sorted = [...items].sort((a, b) => a.start - b.start);
  return ({ start, end }) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const mid = (low + high) >> 1;
      if ((sorted[mid]?.start ?? Infinity) < start) low = mid + 1;
      else high = mid;
    }
    const found: T[] = [];
    for (let item = sorted[low]; item && item.start < end; item = sorted[++low]) found.push(item);
    return found;
  };
}

function claimsIn(context: Context, segment: Segment): Draft[] {
  if (segment.isFrame) return frameClaim(context, segment);
  return splitClauses(context.words, segment.first, segment.last + 1).flatMap((clause) => {
    if (!isStatement(context, clause)) return [];
    const outer = toDraft(context, clause, ...WHY[clause.kind]);
    if (!outer) return [];
    const inner = findEmbedded(context.words, clause, context.dates).flatMap(
      (e) => embeddedClaim(context, e, outer) ?? [],
    );
    return [outer, ...inner];
  });
}

/** "The guild told its members", "In a letter sent on Friday she wrote": a frame that says more than who speaks is a fact of its own. */
function frameClaim({ words }: Context, frame: Segment): Draft[] {
  const trimmed = frame.tellsMore ? trimClaim(words, frame) : undefined;
  if (!trimmed) return [];
  return [{ ...spanOf(words, trimmed), certainty: 'none', confidence: 0.6, reason: 'who says it, to whom or where' }];
}

/** Bare names, bylines and "This comes" state nothing. */
function isStatement({ words, region }: Context, { first, last, kind }: Clause): boolean {
  const size = words.slice(first, last + 1).filter((w) => /[\p{L}\p{N}]/u.test(w.text)).length;
  if (region === 'byline' || region === 'dateline' || size < 3) return false;
  // "This comes | amid …", "News of it comes just days | after …"
  if (kind === 'main' && words.slice(Math.max(first, last - 2), last + 1).some((w) => w.lemma === 'come') && size < 9)
    return false;
  return kind !== 'main' || region === 'title' || region === 'keypoints' || words.slice(first, last + 1).some(isVerb);
}

function toDraft(context: Context, range: WordRange, reason: string, confidence: number): Draft | undefined {
  const trimmed = trimClaim(context.words, range);
  if (!trimmed) return undefined;
  const span = spanOf(context.words, trimmed);
  const witness = context.witness(span);
  const start = witness ? (witness.certainty ?? 'reported') : 'none';
  const { certainty, cue } = findCertainty(context.words.slice(trimmed.first, trimmed.last + 1), start);
  return {
    ...span,
    ...(witness?.id !== undefined && { attributedTo: witness.id }),
    ...(witness?.text !== undefined && { attributionText: witness.text }),
    certainty,
    ...(cue && { certaintyCue: cue }),
    confidence,
    reason: witness ? `${reason}; ${witness.reason}` : reason,
  };
}

function embeddedClaim(context: Context, embedded: Embedded, outer: Draft): Draft | undefined {
  const trimmed = trimClaim(context.words, embedded);
  if (!trimmed) return undefined;
  const span = spanOf(context.words, trimmed);
  const start = outer.certainty === 'reported' || outer.certainty === 'denied' ? 'reported' : 'none';
  const { cue, certainty } = findCertainty(context.words.slice(trimmed.first, trimmed.last + 1), start);
  const base = { ...span, embedded: true, confidence: 0.6, reason: embedded.reason } as const;
  if (!embedded.source) {
    const { attributedTo, attributionText } = outer;
    return {
      ...base,
      certainty,
      ...(cue && { certaintyCue: cue }),
      ...(attributedTo !== undefined && { attributedTo }),
      ...(attributionText !== undefined && { attributionText }),
    };
  }
  const source = spanOf(context.words, embedded.source);
  const id = context.resolver.resolve(source);
  const attributionText = context.text.slice(source.start, source.end);
  return { ...base, certainty: 'none', attributionText, ...(id !== undefined && { attributedTo: id }) };
}

/** Drops a claim whose span an earlier one has already. */
function withoutRepeats(drafts: readonly Draft[]): Draft[] {
  return drafts.filter((d, i) => d.start !== drafts[i - 1]?.start || d.end !== drafts[i - 1]?.end);
}
