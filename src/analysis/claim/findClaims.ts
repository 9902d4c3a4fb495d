import type { Claim, DocumentAnalysis, Span, Token } from '../model';
import { readSentences, type Sentence } from '../clause/readSentences';
import { splitClauses, type Clause, type WordRange } from '../clause/splitClauses';
import { createSourceResolver, spanOf, type SourceResolver } from '../quote/sourceResolver';
import { claimConfidence } from './claimConfidence';
import { cutFrames, type Segment } from './cutFrames';
import { findCertainty, type CertaintyFinding } from './findCertainty';
import type { Embedded } from './embedded';
import { findEmbedded, isPartOf, type Named } from './findEmbedded';
import { findWitness, type Witness } from './findWitness';
import { isStatement } from './isStatement';
import { nounModifier } from './nounModifier';
import { markDuplicates } from './markDuplicates';
import { quoteTails } from './quoteTails';
import { trimClaim } from './trimClaim';
import { withNames } from './withNames';

type Draft = Omit<Claim, 'id'>;
type Document = Omit<DocumentAnalysis, 'claims'>;

const WHY: Readonly<Record<Clause['kind'], string>> = {
  main: 'a main clause',
  coordinate: 'a clause joined by “and” or “but”',
  conjunct: 'the second half of a pair',
  participial: 'a participial clause',
  with: 'a clause with “with”',
  circumstance: 'a circumstance',
  purpose: 'a purpose',
  relative: 'a relative clause',
  subordinate: 'a subordinate clause',
  apposition: 'an apposition that tells more than who it is',
  predicate: 'what is said of a subject named before',
};

interface Context {
  readonly text: string;
  readonly words: readonly Token[];
  readonly region: Sentence['region'];
  readonly witness: (claim: Span) => Witness | undefined;
  readonly resolver: SourceResolver;
  readonly named: Named;
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
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const witness = findWitness(text, sentences, attributions, quotes, resolver.turns, names);
  const attributionsIn = within(
    attributions.map((a) => ({ ...a, start: a.cue?.start ?? a.start, end: a.cue?.end ?? a.end })),
  );
  const namesIn = within(entities);
  const spokenIn = within(
    quotes.flatMap((q) => (q.kind === 'speech' ? [{ start: q.end - 1, end: q.end, opens: q.start }] : [])),
  );
  const datesIn = within(document.dates);
  const facilitiesIn = within(entities.filter((e) => e.type === 'facility'));
  const drafts = sentences.flatMap((sentence) => {
    const words = withNames(sentence.words, namesIn(sentence));
    const context = {
      text,
      words,
      region: sentence.region,
      witness,
      resolver,
      named: { dates: datesIn(sentence), facilities: facilitiesIn(sentence) },
    };
    const tails = quoteTails(words, spokenIn(sentence));
    return cutFrames(words, attributionsIn(sentence), tails).flatMap((segment) => claimsIn(context, segment));
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
  let before: Draft | undefined;
  return splitClauses(context.words, segment.first, segment.last + 1).flatMap((clause) => {
    if (!isStatement(context.words, context.region, clause)) return [];
    const inside = findEmbedded(context.words, clause, context.named);
    const drafted = toDraft(context, clause, inside);
    if (!drafted) return [];
    const outer = clause.kind === 'with' && before ? underHearsay(drafted, before) : drafted;
    before = outer;
    const inner = inside.filter((e) => isPartOf(e, clause)).flatMap((e) => embeddedClaim(context, e, outer) ?? []);
    return [outer, ...inner];
  });
}

/** "It was reportedly planned, with Ayr paying half": the hearsay goes on. */
function underHearsay(draft: Draft, before: Draft): Draft {
  const isHearsay = before.certainty === 'reported' && before.certaintyCue && draft.certainty === 'none';
  return isHearsay ? { ...draft, certainty: 'reported', certaintyCue: before.certaintyCue } : draft;
}

/** "The guild told its members", "In a letter sent on Friday she wrote": a frame that says more than who speaks is a fact of its own. */
function frameClaim({ words }: Context, frame: Segment): Draft[] {
  const reason = 'who says it, to whom or where';
  const age = findAge(words, frame);
  const told = frame.tellsMore ? trimClaim(words, frame) : undefined;
  const drafts: Draft[] = told
    ? [{ ...spanOf(words, told), certainty: 'none', confidence: claimConfidence('frame'), reason }]
    : [];
  if (age)
    drafts.push({
      ...spanOf(words, age),
      certainty: 'none',
      confidence: claimConfidence('embedded'),
      reason: age.reason,
    });
  return drafts;
}

/** `Ann Orr , 33 , said` -> `Ann Orr , 33` */
function findAge(words: readonly Token[], frame: WordRange): Embedded | undefined {
  for (let i = frame.first; i <= frame.last; i++) {
    const age = words[i]?.tag === 'NUM' ? nounModifier(words, i, frame) : undefined;
    if (age) return age;
  }
  return undefined;
}

function toDraft(context: Context, clause: Clause, inside: readonly Embedded[]): Draft | undefined {
  const { words, region } = context;
  const trimmed = trimClaim(words, clause, region);
  if (!trimmed || trimmed.last === trimmed.first) return undefined;
  const span = spanOf(words, trimmed);
  const kind = WHY[clause.kind];
  const confidence = claimConfidence(clause.kind);
  // "following [her remark that …]": the clause is that remark, and hers.
  const remark = inside.find((e) => e.source && !isPartOf(e, clause));
  if (remark)
    return { ...span, ...ownSource(context, remark), certainty: remark.certainty ?? 'none', confidence, reason: kind };
  const witness = context.witness(span);
  const { certainty, cue } = certaintyOf(words, trimmed, witness, inside);
  return {
    ...span,
    ...(witness?.id !== undefined && { attributedTo: witness.id }),
    ...(witness?.text !== undefined && { attributionText: witness.text }),
    certainty,
    ...(cue && { certaintyCue: cue }),
    confidence,
    reason: witness ? `${kind}; ${witness.reason}` : kind,
  };
}

/** Doubts inside an embedded clause are that clause's own. */
function certaintyOf(
  words: readonly Token[],
  { first, last }: WordRange,
  witness: Witness | undefined,
  inside: readonly Embedded[],
): CertaintyFinding {
  const start = witness ? (witness.certainty ?? 'reported') : 'none';
  if (witness && start === 'none') return { certainty: 'none' };
  const clauses = inside.filter((e) => e.isClause);
  const isOwn = (at: number): boolean => clauses.some((e) => e.first <= at && at <= e.last);
  const all = words.slice(first, last + 1);
  return findCertainty(clauses.length > 0 ? all.filter((_, k) => !isOwn(first + k)) : all, start, witness?.isPledge);
}

function ownSource({ words, text, resolver }: Context, { source }: Embedded): Partial<Draft> {
  if (!source) return {};
  const span = spanOf(words, source);
  const id = resolver.resolve(span);
  return { attributionText: text.slice(span.start, span.end), ...(id !== undefined && { attributedTo: id }) };
}

function embeddedClaim(context: Context, embedded: Embedded, outer: Draft): Draft | undefined {
  const { words, region } = context;
  const trimmed = trimClaim(words, embedded, region);
  if (!trimmed) return undefined;
  const base = {
    ...spanOf(words, trimmed),
    embedded: true,
    confidence: claimConfidence('embedded'),
    reason: embedded.reason,
  } as const;
  if (embedded.source) return { ...base, ...ownSource(context, embedded), certainty: embedded.certainty ?? 'none' };
  const start = outer.certainty === 'reported' || outer.certainty === 'denied' ? 'reported' : 'none';
  const { cue, certainty } = findCertainty(words.slice(trimmed.first, trimmed.last + 1), start);
  const { attributedTo, attributionText } = outer;
  return {
    ...base,
    certainty,
    ...(cue && { certaintyCue: cue }),
    ...(attributedTo !== undefined && { attributedTo }),
    ...(attributionText !== undefined && { attributionText }),
  };
}

/** Drops a claim whose span an earlier one has already. */
function withoutRepeats(drafts: readonly Draft[]): Draft[] {
  return drafts.filter((d, i) => d.start !== drafts[i - 1]?.start || d.end !== drafts[i - 1]?.end);
}
