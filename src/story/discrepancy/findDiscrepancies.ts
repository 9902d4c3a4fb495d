import type { DocumentAnalysis, Span } from '../../analysis/model';
import type { Comparison, Discrepancy, Fact, FileSpan, StoryDocument, Wording } from '../model';
import { sliceBy, type EntityIndex } from '../fact/profileClaims';
import { softOverlap } from '../fact/pairFeatures';
import type { ProfiledStory } from '../fact/profileStory';
import { stableId } from '../stableId';
import { wordingsOf } from '../wordings';
import type { DiscrepancyRule, FactView, Finding } from './factView';
import { findAttributionDiscrepancies } from './findAttributionDiscrepancies';
import { findCertaintyDiscrepancies } from './findCertaintyDiscrepancies';
import { findContradictions } from './findContradictions';
import { findDateDiscrepancies } from './findDateDiscrepancies';
import { findLoadedWording } from './findLoadedWording';
import { findNamingDiscrepancies } from './findNamingDiscrepancies';
import { findNumberDiscrepancies } from './findNumberDiscrepancies';
import { findOmission } from './findOmissions';

/** Below this the claims may not be one fact at all, and a difference between them no discrepancy. */
const MIN_CONFIDENCE = 0.2;

/** Where the documents of one story disagree on a fact, or leave it out; the gravest first. */
export function findDiscrepancies(
  story: ProfiledStory,
  facts: readonly Fact[],
  comparison: Comparison,
  entities: EntityIndex,
): Discrepancy[] {
  const byFile = new Map(story.documents.map((document) => [document.file, document]));
  const rules = makeRules(byFile, story);
  const linkedId = makeLinkedId(story.documents, entities);
  const names = new Map(
    story.documents.flatMap(({ file, analysis }) => analysis.entities.map(({ id, name }) => [`${file}\n${id}`, name])),
  );
  const nameOf = (file: string, entity: string): string | undefined => names.get(`${file}\n${entity}`);
  const found = facts
    .filter((fact) => fact.coverage.stated.length > 1 && fact.confidence >= MIN_CONFIDENCE)
    .flatMap((fact) => {
      const all = wordingsOf(fact, comparison, story.documents);
      const wordings = all
        .filter(({ status }) => status === 'stated')
        .map((wording) => dropAsides(dropRepeats(wording), byFile.get(wording.file)?.analysis));
      const view: FactView = { fact, wordings, linkedId, nameOf };
      const missing = all
        .filter(({ status }) => status !== 'stated')
        .map(({ file, outlet }) => ({ outlet, closest: () => findClosest(story, fact, file) }));
      return [...rules.flatMap((rule) => rule(view)), ...findOmission(wordings, missing)].map((finding) =>
        complete(fact, finding),
      );
    });
  return found.sort((a, b) => ORDER[a.severity] - ORDER[b.severity] || (a.id < b.id ? -1 : 1));
}

const ORDER = { high: 0, medium: 1, low: 2 };

function makeRules(byFile: ReadonlyMap<string, StoryDocument>, { byFile: profiles }: ProfiledStory): DiscrepancyRule[] {
  return [
    findNumberDiscrepancies,
    findDateDiscrepancies,
    findContradictions((file, { claim }) => profiles.get(file)?.find((profile) => profile.claim === claim)),
    findCertaintyDiscrepancies,
    findAttributionDiscrepancies,
    findNamingDiscrepancies((file, claim) => sliceBy(byFile.get(file)?.analysis.entities ?? [], claim)),
    findLoadedWording((file, claim) => sliceBy(byFile.get(file)?.analysis.tokens ?? [], claim)),
  ];
}

function makeLinkedId(documents: readonly StoryDocument[], entities: EntityIndex): FactView['linkedId'] {
  const ids = new Map<string, string>();
  for (const { file, analysis } of documents)
    analysis.entities.forEach(({ id }, i) => ids.set(`${file}\n${id}`, entities.ids.get(file)?.get(i) ?? id));
  return (file, entity) => ids.get(`${file}\n${entity}`) ?? entity;
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

/**
 * Leaves out dates and figures that belong to a clause inside the claim: in `Odum, who met Vey in May, invited her` May is
 * not the date of the invitation. A phrase without a verb (`late on Friday`) says it of the claim itself.
 */
function dropAsides(wording: Wording, analysis: DocumentAnalysis | undefined): Wording {
  const claims = wording.claims.map((claim) => {
    const asides = sliceBy(analysis?.claims ?? [], claim).filter(
      (inner) =>
        inner.end - inner.start < claim.end - claim.start &&
        sliceBy(analysis?.tokens ?? [], inner).some(({ tag }) => tag === 'VERB' || tag === 'AUX'),
    );
    const isOwn = (span: Span): boolean => !asides.some((aside) => aside.start <= span.start && span.end <= aside.end);
    return { ...claim, dates: claim.dates.filter(isOwn), quantities: claim.quantities.filter(isOwn) };
  });
  return { ...wording, claims };
}

/** The claim of a document that has most in common with the fact, else its title. */
function findClosest(story: ProfiledStory, fact: Fact, file: string): FileSpan | undefined {
  const [ref] = fact.claims;
  const core = story.profiles.find((profile) => profile.file === ref?.file && profile.claim === ref.claim);
  let best: { score: number; span: FileSpan } | undefined;
  for (const { terms, start, end } of core ? (story.byFile.get(file) ?? []) : []) {
    const score = softOverlap(core?.terms ?? [], terms, story.weight).cosine;
    if (score > (best?.score ?? 0.1)) best = { score, span: { file, start, end } };
  }
  const title = story.documents.find((document) => document.file === file)?.analysis.title;
  return best?.span ?? (title && { file, start: title.start, end: title.end });
}

function complete(fact: Fact, { spans, ...finding }: Finding): Discrepancy {
  const id = `discrepancy-${stableId(`${finding.kind} ${fact.id} ${finding.detail}`)}`;
  return { id, ...finding, facts: [fact.id], spans };
}
