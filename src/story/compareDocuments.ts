import { findCountry } from '../analysis/entity/countries';
import { findDiscrepancies } from './discrepancy/findDiscrepancies';
import { profileStory } from './fact/profileStory';
import { judgeDiscrepancies } from './decision/judgeDiscrepancies';
import { idleDecisions, linkedFiles, readDecisions } from './decision/readersWord';
import { titleFacts } from './decision/titleFacts';
import type { Comparison, Decision, LinkedEntity, StoryDocument } from './model';
import { findFacts } from './fact/findFacts';
import { indexEntities } from './fact/profileClaims';
import { findSharedCopy } from './findSharedCopy';
import { linkEntities } from './linkEntities';
import { separateStories } from './separateStories';

/**
 * The one door to this folder: what the documents say together. Deterministic; the order of the documents does not matter.
 * @param decisions what the reader decided about facts, names and discrepancies: it wins over what the program finds
 */
export function compareDocuments(documents: readonly StoryDocument[], decisions: readonly Decision[] = []): Comparison {
  const ordered = [...documents].sort((a, b) => (a.file < b.file ? -1 : 1));
  const reader = readDecisions(decisions, ordered);
  const entities = linkEntities(ordered, reader.entities);
  const index = indexEntities(entities);
  const nameOf = new Map(entities.flatMap(namesOfEntity));
  const sharedCopy = findSharedCopy(ordered);
  const stories = separateStories(ordered, index, linkedFiles(reader));
  const told = new Set(stories.flatMap(({ files }) => files));
  const alone = ordered.filter(({ file }) => !told.has(file));
  const profiled = stories.map((story) =>
    profileStory(
      ordered.filter(({ file }) => story.files.includes(file)),
      index,
    ),
  );
  const found = [
    ...profiled.flatMap((profiles, i) => findFacts(profiles, stories[i], nameOf, reader.facts)),
    ...alone.flatMap((document) => findFacts(profileStory([document], index), undefined, nameOf, reader.facts)),
  ];
  const titled = titleFacts(found, reader.titles);
  const { facts } = titled;
  const discrepancies = profiled.flatMap((profiles, i) => {
    const own = facts.filter(({ story }) => story !== undefined && story === stories[i]?.id);
    return findDiscrepancies(profiles, own, { stories, entities, facts: own, discrepancies: [], sharedCopy }, index);
  });
  const judged = judgeDiscrepancies(discrepancies, facts, ordered, reader.verdicts);
  const used = new Set([...titled.used, ...judged.used]);
  const idle = idleDecisions(reader, used);
  return {
    stories,
    entities,
    facts,
    discrepancies: judged.discrepancies,
    sharedCopy,
    ...(idle.length > 0 && { idleDecisions: idle }),
  };
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
