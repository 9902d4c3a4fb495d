import type { DocumentAnalysis, Span } from '../../analysis/model';
import { sliceBy, type ClaimProfile, type EntityIndex } from '../fact/profileClaims';
import type { ProfiledStory } from '../fact/profileStory';
import { scorePair } from '../fact/scorePair';
import type { Fact, StoryDocument, WordedClaim, Wording } from '../model';
import type { FactView, NamedEntity, Placed } from './factView';
import { isDependentClaim } from './isDependentClaim';
import { findDenied } from './findDenied';
import { findHedged, findStated } from './hedgeScope';
import { findDeed, findSource, hasVerb } from './placeWords';

/** What the rules need to know of a fact's documents, looked up once for all facts of a story. */
export function factViewer(
  byFile: ReadonlyMap<string, StoryDocument>,
  { profiles, weight }: ProfiledStory,
  entities: EntityIndex,
): (fact: Fact, wordings: readonly Wording[]) => FactView {
  const names = linkNames(byFile, entities);
  const byClaim = new Map(profiles.map((profile) => [`${profile.file}\n${profile.claim}`, profile]));
  const profileOf = (file: string, { claim }: WordedClaim): ClaimProfile | undefined =>
    byClaim.get(`${file}\n${claim}`);
  const likeness = (a: Placed, b: Placed): number => {
    const [x, y] = [a, b].map(({ wording, claim }) => profileOf(wording.file, claim));
    return x && y ? scorePair(x, y, weight).score : 0;
  };
  const ask = <T>(of: (analysis: DocumentAnalysis, claim: WordedClaim) => T, otherwise: (claim: WordedClaim) => T) => {
    return (file: string, claim: WordedClaim): T => {
      const analysis = byFile.get(file)?.analysis;
      return analysis ? of(analysis, claim) : otherwise(claim);
    };
  };
  const questions = {
    sourceOf: ask(findSource, () => undefined),
    deedOf: ask(findDeed, (claim) => claim),
    quotedIn: ask(findQuoted, () => []),
    isDependent: ask(isDependentClaim, () => false),
    hasVerb: ask(hasVerb, () => true),
    deniedIn: ask(findDenied, () => []),
    statedIn: ask(findStated, () => []),
    hedgedIn: ask(
      (analysis, claim) => (claim.certaintyCue ? findHedged(analysis, claim, claim.certaintyCue) : []),
      () => [],
    ),
  };
  return (fact, wordings) => ({ fact, wordings, ...names, ...questions, profileOf, likeness });
}

function linkNames(
  byFile: ReadonlyMap<string, StoryDocument>,
  entities: EntityIndex,
): Pick<FactView, 'linkedId' | 'entityOf'> {
  const linked = new Map<string, string>();
  const named = new Map<string, NamedEntity>();
  for (const [file, { analysis }] of byFile)
    analysis.entities.forEach(({ id, name, type }, i) => {
      linked.set(`${file}\n${id}`, entities.ids.get(file)?.get(i) ?? id);
      if (!named.has(`${file}\n${id}`)) named.set(`${file}\n${id}`, { name, type });
    });
  return {
    linkedId: (file, entity) => linked.get(`${file}\n${entity}`) ?? entity,
    entityOf: (file, entity) => named.get(`${file}\n${entity}`),
  };
}

/** `Odum said “we| were lucky” that day|` -> `were lucky”` */
function findQuoted({ quotes }: DocumentAnalysis, claim: Span): Span[] {
  return sliceBy(quotes, claim, 'touching').map(({ start, end }) => ({
    start: Math.max(start, claim.start),
    end: Math.min(end, claim.end),
  }));
}
