import { nameOfCountry } from '../analysis/entity/countries';
import { judgeDiscrepancies } from './decision/judgeDiscrepancies';
import type { OwnDecisions } from './decision/ownDecisions';
import { titleFacts } from './decision/titleFacts';
import { findDiscrepancies } from './discrepancy/findDiscrepancies';
import { findFacts, linkClaims } from './fact/findFacts';
import { indexEntities } from './fact/profileClaims';
import { profileStory } from './fact/profileStory';
import type { Discrepancy, Fact, LinkedEntity, SharedCopy, Story, StoryDocument } from './model';

/** All that the comparison of one story is made from: nothing else may change it. */
export interface StoryInput {
  /** Undefined where its one document stands alone. */
  readonly story: Story | undefined;
  readonly documents: readonly StoryDocument[];
  /** The shared copy that one of the documents is in. */
  readonly copies: readonly SharedCopy[];
}

export interface StoryFindings {
  readonly facts: readonly Fact[];
  readonly discrepancies: readonly Discrepancy[];
  /** Ids of the titles and verdicts among the decisions that have found their fact or discrepancy. */
  readonly used: readonly string[];
}

/** The facts of one story and where its documents differ on them. @param entities as its documents name them */
export function compareStory(
  { story, documents, copies }: StoryInput,
  entities: readonly LinkedEntity[],
  own: OwnDecisions,
): StoryFindings {
  const index = indexEntities(entities);
  const nameOf = new Map(entities.map(({ id, name }) => [id, name]));
  const profiled = profileStory(documents, index);
  const links = linkClaims(profiled.profiles, profiled.weight);
  const nameOrCountry = { get: (id: string) => nameOf.get(id) ?? nameOfCountry(id) };
  const { facts, used } = titleFacts(findFacts(profiled, story, nameOrCountry, links, own.facts), own.titles);
  if (!story) return { facts, discrepancies: [], used };
  const base = { stories: [story], entities, facts, discrepancies: [], sharedCopy: copies };
  const found = findDiscrepancies(profiled, facts, base, index, links);
  const judged = judgeDiscrepancies(found, facts, documents, own.verdicts);
  return { facts, discrepancies: judged.discrepancies, used: [...used, ...judged.used] };
}
