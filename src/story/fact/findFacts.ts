import type { Claim } from '../../analysis/model';
import type { Fact, Story, StoryDocument } from '../model';
import { stableId } from '../stableId';
import { constrainClusters } from '../decision/constrainClusters';
import { claimKey } from '../decision/keys';
import { markFact } from '../decision/markFact';
import { constraintsOn, NO_CONSTRAINTS, type Constraints } from '../decision/readConstraints';
import { clusterItems, type Edge } from './clusterItems';
import { explainFact } from './explainFact';
import { factConfidence, type FactEvidence } from './factConfidence';
import { findCandidates } from './findCandidates';
import type { TermWeight } from './softOverlap';
import type { ClaimProfile } from './profileClaims';
import type { ProfiledStory } from './profileStory';
import { scorePair } from './scorePair';
import { tellTitlesApart, type WordedFact } from './tellTitlesApart';
import { titleFact } from './titleFact';

/** Mean probability from which claims are held to state one fact; set on annotated stories that were left out of training. */
const SAME_FACT = 0.36;
/** Average linkage: main facts are worded in many ways, and the nearest wording of each would chain them to their neighbours. */
const MEAN_SHARE = 1;
/** Pairs below this are no link at all. */
const MIN_SCORE = 0.05;

interface Named {
  readonly profile: ClaimProfile;
  readonly claim: Claim;
  readonly document: StoryDocument;
}

/**
 * The facts of one story: clusters of its documents' claims. A claim that nobody else has is a fact of its own. What the
 * reader decided about them holds, whatever the program finds.
 * @param edges the scored pairs of its claims: `linkClaims`
 */
export function findFacts(
  { documents, profiles, sources, weight }: ProfiledStory,
  story: Story | undefined,
  nameOf: Pick<ReadonlyMap<string, string>, 'get'>,
  edges: readonly Edge[],
  reader: Constraints = NO_CONSTRAINTS,
): Fact[] {
  const items = profiles.flatMap((profile, i): Named[] => {
    const source = sources[i];
    return source ? [{ profile, ...source }] : [];
  });
  const found = clusterItems(items.length, edges, SAME_FACT, (a, b) => isNested(profiles[a], profiles[b]), MEAN_SHARE);
  const keyOf = (a: number, b: number): number => Math.min(a, b) * items.length + Math.max(a, b);
  const scores = new Map(edges.map(({ a, b, score }) => [keyOf(a, b), score]));
  const scoreOf = (i: number, j: number): number => scores.get(keyOf(i, j)) ?? 0;
  const keys = items.map(({ document, claim }) => claimKey(document.file, claim.id));
  const clusters = constrainClusters(found, constraintsOn(keys, reader), scoreOf);
  const gather = evidenceGatherer(profiles, edges);
  const taken = new Set<string>();
  const facts = clusters.map((members) => {
    const confidence = factConfidence(gather(members));
    return makeFact(members, items, scoreOf, { documents, story, nameOf, weight, taken, confidence });
  });
  return tellTitlesApart(facts).map((fact) => markFact(fact, reader));
}

/** The scored pairs of claims that may state one fact. */
export function linkClaims(profiles: readonly ClaimProfile[], weight: TermWeight): Edge[] {
  return findCandidates(profiles, weight).flatMap(([a, b]) => scoreEdge(profiles, a, b, weight));
}

/** What a cluster's confidence is read from: its links between documents, or how near it comes to a claim elsewhere. */
export function evidenceGatherer(
  profiles: readonly ClaimProfile[],
  edges: readonly Edge[],
): (members: readonly number[]) => FactEvidence {
  const across = profiles.map(() => new Map<number, number>());
  for (const { a, b, score } of edges) {
    if (profiles[a]?.file === profiles[b]?.file) continue;
    across[a]?.set(b, score);
    across[b]?.set(a, score);
  }
  return (members) => {
    const files = members.map((i) => profiles[i]?.file);
    const documents = new Set(files).size;
    const scores = members.flatMap((i, m) =>
      members.slice(m + 1).flatMap((j, k) => (files[m] === files[m + 1 + k] ? [] : [across[i]?.get(j) ?? 0])),
    );
    const nearest = Math.max(0, ...members.flatMap((i) => [...(across[i]?.values() ?? [])]));
    return { documents, link: documents > 1 ? mean(scores) : nearest };
  };
}

function scoreEdge(profiles: readonly ClaimProfile[], a: number, b: number, weight: TermWeight): Edge[] {
  const [x, y] = [profiles[a], profiles[b]];
  if (!x || !y || isNested(x, y)) return [];
  const { score } = scorePair(x, y, weight);
  return score < MIN_SCORE ? [] : [{ a, b, score }];
}

/** One lies inside the other: "the 25-minute call" in "she spoke after the 25-minute call". */
function isNested(a: ClaimProfile | undefined, b: ClaimProfile | undefined): boolean {
  return a?.file === b?.file && a !== undefined && b !== undefined && a.start < b.end && b.start < a.end;
}

interface FactSetting {
  readonly documents: readonly StoryDocument[];
  readonly story: Story | undefined;
  readonly nameOf: Pick<ReadonlyMap<string, string>, 'get'>;
  readonly weight: TermWeight;
  readonly confidence: number;
  /** Ids already given. */
  readonly taken: Set<string>;
}

function makeFact(
  members: readonly number[],
  items: readonly Named[],
  scoreOf: (i: number, j: number) => number,
  setting: FactSetting,
): WordedFact {
  const closeness = (i: number): number =>
    members.length < 2 ? 1 : members.reduce((sum, j) => sum + (i === j ? 0 : scoreOf(i, j)), 0) / (members.length - 1);
  const choices = members.flatMap((i) => {
    const item = items[i];
    return item ? [{ ...item, analysis: item.document.analysis, closeness: closeness(i) }] : [];
  });
  const textOf = ({ claim, analysis }: (typeof choices)[number]): string => analysis.text.slice(claim.start, claim.end);
  const byCloseness = [...choices].sort((x, y) => y.closeness - x.closeness || (textOf(x) < textOf(y) ? -1 : 1));
  const fact = {
    id: nameFact(byCloseness.map(textOf), setting.taken),
    title: titleFact(choices),
    ...(setting.story && { story: setting.story.id }),
    claims: choices.map(({ document, claim }) => ({ file: document.file, claim: claim.id })),
    coverage: coverFiles(choices, setting.documents),
    confidence: setting.confidence,
    reason: explainFact(
      byCloseness.map(({ profile }) => profile),
      setting.nameOf,
      setting.weight,
    ),
  };
  return { fact, core: byCloseness[0] ? textOf(byCloseness[0]) : '' };
}

/** From the text of the core, the claim closest to all others: more documents rarely change it. The rest only where two facts share it. */
function nameFact(texts: readonly string[], taken: Set<string>): string {
  for (let used = 1; ; used++) {
    const more = used > texts.length ? ` ${used}` : '';
    const id = `fact-${stableId(texts.slice(0, used).join('\n').toLowerCase() + more)}`;
    if (taken.has(id)) continue;
    taken.add(id);
    return id;
  }
}

function coverFiles(members: readonly Named[], documents: readonly StoryDocument[]): Fact['coverage'] {
  const stated = new Set(
    members.filter(({ profile }) => profile.region !== 'related').map(({ document }) => document.file),
  );
  const teased = new Set(members.map(({ document }) => document.file).filter((file) => !stated.has(file)));
  const files = documents.map(({ file }) => file).sort();
  return {
    stated: files.filter((file) => stated.has(file)),
    missing: files.filter((file) => !stated.has(file) && !teased.has(file)),
    teaserOnly: files.filter((file) => teased.has(file)),
  };
}

function mean(values: readonly number[]): number {
  return values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : 0;
}
