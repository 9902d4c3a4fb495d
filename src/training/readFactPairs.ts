import type { Analyzer } from '../analysis/analyzeDocument';
import type { Span } from '../analysis/model';
import { findCandidates } from '../story/fact/findCandidates';
import { measureCentrality } from '../story/fact/measureCentrality';
import { pairFeatures, type FeatureValues } from '../story/fact/pairFeatures';
import { indexEntities, profileSpans } from '../story/fact/profileClaims';
import { profileStory } from '../story/fact/profileStory';
import { weighTerms } from '../story/fact/weighTerms';
import { linkEntities } from '../story/linkEntities';
import type { StoryDocument } from '../story/model';
import type { JudgedStory } from './readJudgedStories';
import { readRows, type EventRow } from './readRows';

export interface LabelledPair {
  readonly features: FeatureValues;
  readonly same: boolean;
}

/** Claims share an event in part: neither a clear yes nor a clear no below this. */
const CLEAR_SHARE = 0.34;

/** Documents of one topic with their annotated sentences and events (ECB+; Cybulska and Vossen 2014). */
export interface Topic {
  readonly documents: readonly StoryDocument[];
  readonly rows: readonly EventRow[];
}

export function readTopics(data: string, name: string, analyze: Analyzer, keyOf: (row: EventRow) => string): Topic[] {
  const topics = new Map<string, { documents: StoryDocument[]; rows: EventRow[] }>();
  for (const row of readRows<EventRow>(data, `facts/${name}`)) {
    const topic = topics.get(keyOf(row)) ?? { documents: [], rows: [] };
    const sentences = row.sentences.map(([start, end]) => ({ start, end }));
    topic.documents.push({ file: row.id, analysis: { ...analyze(row.text), sentences } });
    topic.rows.push(row);
    topics.set(keyOf(row), topic);
  }
  return [...topics.values()];
}

/** Pairs of claims in different documents of one event; same where they speak of the same event mentions. */
export function claimPairs({ documents, rows }: Topic): LabelledPair[] {
  const entities = indexEntities(linkEntities(documents));
  const items = documents.flatMap((document, d) => {
    const row = rows[d];
    const spans = (row?.evalSentences ?? []).flatMap((i) => row?.sentences[i] ?? []);
    const claims = document.analysis.claims.filter((c) => isInside(c, row?.sentences ?? [], row?.evalSentences ?? []));
    return spans.length === 0 || !row
      ? []
      : profileSpans(document, claims, entities).map((profile) => ({
          profile,
          events: eventsOf(row, profile, claims),
        }));
  });
  const profiles = measureCentrality(items.map(({ profile }) => profile));
  const weight = weighTerms(profiles.map(({ context }) => context));
  return findCandidates(profiles, weight).flatMap(([a, b]) => {
    const [x, y] = [profiles[a], profiles[b]];
    if (!x || !y || x.file === y.file) return [];
    const same = isSame(items[a]?.events ?? NONE, items[b]?.events ?? NONE);
    return same === undefined ? [] : [{ features: pairFeatures(x, y, weight), same }];
  });
}

const NONE: ReadonlySet<string> = new Set();

function isInside(span: Span, sentences: EventRow['sentences'], wanted: readonly number[]): boolean {
  return wanted.some((i) => (sentences[i]?.[0] ?? Infinity) <= span.start && span.end <= (sentences[i]?.[1] ?? 0));
}

/** Clusters of the events in a claim that are in no claim inside it; the act of saying only where there is nothing else. */
function eventsOf(row: EventRow, claim: Span, claims: readonly Span[]): ReadonlySet<string> {
  const inner = claims.filter(
    (c) => c.start >= claim.start && c.end <= claim.end && c.end - c.start < claim.end - claim.start,
  );
  const within = (span: Span, outer: Span): boolean => outer.start <= span.start && span.end <= outer.end;
  const own = row.events.filter((event) => within(event, claim) && !inner.some((c) => within(event, c)));
  const told = own.filter(({ type }) => !type.includes('REPORTING'));
  return new Set((told.length > 0 ? told : own).map(({ cluster }) => cluster));
}

function isSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean | undefined {
  if (a.size === 0 || b.size === 0) return undefined;
  const shared = [...a].filter((cluster) => b.has(cluster)).length;
  if (shared === 0) return false;
  return shared / (a.size + b.size - shared) >= CLEAR_SHARE ? true : undefined;
}

/** All pairs of annotated sentences of a topic's documents; same where they share an event. */
export function sentencePairs({ documents, rows }: Topic): LabelledPair[] {
  const items = documents.flatMap((document, d) => {
    const row = rows[d];
    const profiles = profileSpans(document, document.analysis.sentences, indexEntities(linkEntities(documents)));
    return (row?.evalSentences ?? []).flatMap((i) => {
      const profile = profiles[i];
      return profile && row ? [{ profile, events: eventsOf(row, profile, []) }] : [];
    });
  });
  const profiles = measureCentrality(items.map(({ profile }) => profile));
  const weight = weighTerms(profiles.map(({ terms }) => terms));
  return profiles.flatMap((x, i) =>
    profiles.slice(i + 1).flatMap((y, k): LabelledPair[] => {
      const [of, other] = [items[i]?.events ?? NONE, items[i + 1 + k]?.events ?? NONE];
      if (x.file === y.file || of.size === 0 || other.size === 0) return [];
      const same = [...of].some((cluster) => other.has(cluster));
      return [{ features: pairFeatures(x, y, weight), same }];
    }),
  );
}

/** Pairs of our own claims in different documents of an annotated story; same where they stand for marked claims of one fact. */
export function judgedPairs({ documents, isSame }: JudgedStory): LabelledPair[] {
  const { profiles, weight } = profileStory(documents, indexEntities(linkEntities(documents)));
  return findCandidates(profiles, weight).flatMap(([a, b]) => {
    const [x, y] = [profiles[a], profiles[b]];
    if (!x || !y || x.file === y.file) return [];
    const same = isSame(x, y);
    return same === undefined ? [] : [{ features: pairFeatures(x, y, weight), same }];
  });
}
