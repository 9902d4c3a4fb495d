import type { Span } from '../../analysis/model';
import type { Comparison, Discrepancy, Fact, FileSpan, StoryDocument, Wording } from '../model';
import { claimKey } from '../decision/keys';
import { sliceBy, type ClaimProfile, type EntityIndex } from '../fact/profileClaims';
import type { Edge } from '../fact/clusterItems';
import { softOverlap } from '../fact/softOverlap';
import type { ProfiledStory } from '../fact/profileStory';
import { stableId } from '../stableId';
import { wordingsOf } from '../wordings';
import type { DiscrepancyRule, Finding } from './factView';
import { mergeLow, mergeTopics } from './mergeFindings';
import { dropAsides } from './dropAsides';
import { factViewer } from './factViewer';
import { findDeed } from './placeWords';
import { findAttributionDiscrepancies } from './findAttributionDiscrepancies';
import { findCertaintyDiscrepancies } from './findCertaintyDiscrepancies';
import { findContradictions } from './findContradictions';
import { findDateDiscrepancies } from './findDateDiscrepancies';
import { findLoadedWording } from './findLoadedWording';
import { findNamingDiscrepancies } from './findNamingDiscrepancies';
import { findNumberDiscrepancies } from './findNumberDiscrepancies';
import { findQuotationDiscrepancies } from './findQuotationDiscrepancies';
import { findRoleDiscrepancies } from './findRoleDiscrepancies';
import { findOmission } from './findOmissions';

/** Where the documents of one story disagree on a fact, or leave it out; the gravest first. @param links scored pairs of the story's profiles */
export function findDiscrepancies(
  story: ProfiledStory,
  facts: readonly Fact[],
  comparison: Comparison,
  entities: EntityIndex,
  links: readonly Edge[],
): Discrepancy[] {
  const byFile = new Map(story.documents.map((document) => [document.file, document]));
  const rules = makeRules(byFile);
  const saysAlike = alikeTest(story, links);
  const viewFact = factViewer(byFile, story, entities);
  const found = facts
    .filter((fact) => fact.coverage.stated.length > 1)
    .flatMap((fact) => {
      const all = wordingsOf(fact, comparison, story.documents);
      const view = viewFact(
        fact,
        all
          .filter(({ status }) => status === 'stated')
          .map((wording) => dropAsides(dropRepeats(wording), byFile.get(wording.file)?.analysis)),
      );
      const missing = all
        .filter(({ status, file }) => status !== 'stated' && !saysAlike(fact, file))
        .map((wording) => ({ wording, closest: () => findClosest(story, byFile, fact, wording.file) }));
      const findings = mergeLow([...rules.flatMap((rule) => rule(view)), ...findOmission(view, missing)]);
      return findings.map((finding) => complete([fact.id], finding));
    });
  const roles = findRoleDiscrepancies(story.documents, entities).flatMap((finding) => {
    const about = facts.filter((fact) => finding.spans.some((span) => holds(fact, span, story)));
    return about.length === 0
      ? []
      : [
          complete(
            about.map(({ id }) => id),
            finding,
          ),
        ];
  });
  return mergeTopics([...found, ...roles]).sort(
    (a, b) => ORDER[a.severity] - ORDER[b.severity] || (a.id < b.id ? -1 : 1),
  );
}

const ORDER = { high: 0, medium: 1, low: 2 };

function makeRules(byFile: ReadonlyMap<string, StoryDocument>): DiscrepancyRule[] {
  return [
    findNumberDiscrepancies,
    findDateDiscrepancies,
    findContradictions,
    findCertaintyDiscrepancies,
    findAttributionDiscrepancies,
    findNamingDiscrepancies((file, claim) => sliceBy(byFile.get(file)?.analysis.entities ?? [], claim)),
    findQuotationDiscrepancies,
    findLoadedWording((file, claim) => sliceBy(byFile.get(file)?.analysis.tokens ?? [], claim)),
  ];
}

/** A headline printed twice says nothing more. */
function dropRepeats(wording: Wording): Wording {
  const lead = wording.claims[wording.lead];
  const claims = wording.claims.filter((claim) => !claim.duplicate && claim.region !== 'related');
  return claims.length === 0
    ? wording
    : {
        ...wording,
        claims,
        lead: Math.max(
          0,
          claims.findIndex((claim) => claim === lead),
        ),
      };
}

/** A claim this like one of the fact's all but says it: that it stands in another fact is no omission. */
const NEARLY_SAME = 0.7;

/** Answers whether a document says nearly the same as a fact, in other claims. */
type AlikeTest = (fact: Fact, file: string) => boolean;

function alikeTest({ profiles }: ProfiledStory, links: readonly Edge[]): AlikeTest {
  const filesLike = new Map<string, Set<string>>();
  const note = (own: ClaimProfile, other: ClaimProfile): void => {
    const key = claimKey(own.file, own.claim);
    filesLike.set(key, (filesLike.get(key) ?? new Set()).add(other.file));
  };
  for (const { a, b, score } of links) {
    const [x, y] = [profiles[a], profiles[b]];
    if (!x || !y || score < NEARLY_SAME) continue;
    note(x, y);
    note(y, x);
  }
  return ({ claims }, file) => claims.some((ref) => filesLike.get(claimKey(ref.file, ref.claim))?.has(file));
}

/** The claim of a document that has most in common with the fact, else its title: its telling words. */
function findClosest(
  story: ProfiledStory,
  byFile: ReadonlyMap<string, StoryDocument>,
  fact: Fact,
  file: string,
): FileSpan | undefined {
  const analysis = byFile.get(file)?.analysis;
  const [ref] = fact.claims;
  const core = story.profiles.find((profile) => profile.file === ref?.file && profile.claim === ref.claim);
  let best: { score: number; span: Span } | undefined;
  for (const { terms, start, end } of core ? (story.byFile.get(file) ?? []) : []) {
    const score = softOverlap(core?.terms ?? [], terms, story.weight).cosine;
    if (score > (best?.score ?? 0.1)) best = { score, span: { start, end } };
  }
  const span = best?.span ?? analysis?.title;
  return analysis && span && { file, ...findDeed(analysis, span) };
}

/** A claim of the fact has the span inside it. */
function holds(fact: Fact, { file, start, end }: FileSpan, { byFile }: ProfiledStory): boolean {
  const claims = new Set(fact.claims.filter((ref) => ref.file === file).map(({ claim }) => claim));
  return (
    claims.size > 0 &&
    (byFile.get(file) ?? []).some((claim) => claims.has(claim.claim) && claim.start <= start && end <= claim.end)
  );
}

function complete(facts: readonly string[], { spans, ...finding }: Finding): Discrepancy & Pick<Finding, 'topic'> {
  const id = `discrepancy-${stableId(`${finding.kind} ${facts[0] ?? ''} ${finding.detail}`)}`;
  return { id, ...finding, facts, spans };
}
