import { findCountry } from '../analysis/entity/countries';
import { findDiscrepancies } from './discrepancy/findDiscrepancies';
import { profileStory } from './fact/profileStory';
import type { Comparison, Discrepancy, Fact, LinkedEntity, StoryDocument } from './model';
import { findFacts } from './fact/findFacts';
import { indexEntities } from './fact/profileClaims';
import { findSharedCopy } from './findSharedCopy';
import { linkEntities } from './linkEntities';
import { separateStories } from './separateStories';

/** The one door to this folder: what the documents say together. Deterministic; the order of the documents does not matter. */
export function compareDocuments(documents: readonly StoryDocument[]): Comparison {
  const ordered = [...documents].sort((a, b) => (a.file < b.file ? -1 : 1));
  const entities = linkEntities(ordered);
  const index = indexEntities(entities);
  const nameOf = new Map(entities.flatMap(namesOfEntity));
  const sharedCopy = findSharedCopy(ordered);
  const stories = separateStories(ordered, index);
  const told = new Set(stories.flatMap(({ files }) => files));
  const alone = ordered.filter(({ file }) => !told.has(file));
  const facts: Fact[] = [];
  const discrepancies: Discrepancy[] = [];
  for (const story of stories) {
    const members = ordered.filter(({ file }) => story.files.includes(file));
    const profiled = profileStory(members, index);
    const own = findFacts(profiled, story, nameOf);
    const base = { stories, entities, facts: own, discrepancies: [], sharedCopy };
    facts.push(...own);
    discrepancies.push(...findDiscrepancies(profiled, own, base, index));
  }
  for (const document of alone) facts.push(...findFacts(profileStory([document], index), undefined, nameOf));
  return { stories, entities, facts, discrepancies, sharedCopy };
}

/** Facts know countries by their ISO code, everything else by its linked id. */
function namesOfEntity({ id, name }: LinkedEntity): [string, string][] {
  const country = findCountry(name);
  return country
    ? [
        [id, name],
        [country.code, country.name],
      ]
    : [[id, name]];
}
