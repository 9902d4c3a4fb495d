import type { Comparison, Fact, LinkedEntity, StoryDocument } from './model';
import { findFacts } from './fact/findFacts';
import { indexEntities } from './fact/profileClaims';
import { findSharedCopy } from './findSharedCopy';
import { separateStories } from './separateStories';

/** The one door to this folder: what the documents say together. Deterministic; the order of the documents does not matter. */
export function compareDocuments(documents: readonly StoryDocument[]): Comparison {
  const ordered = [...documents].sort((a, b) => (a.file < b.file ? -1 : 1));
  const entities = linkById(ordered);
  const index = indexEntities(entities);
  const nameOf = new Map(entities.map(({ id, name }) => [id, name]));
  const stories = separateStories(ordered, index);
  const facts: Fact[] = [];
  const told = new Set(stories.flatMap(({ files }) => files));
  for (const story of stories) {
    const members = ordered.filter(({ file }) => story.files.includes(file));
    facts.push(...findFacts(members, story, index, nameOf));
  }
  for (const document of ordered)
    if (!told.has(document.file)) facts.push(...findFacts([document], undefined, index, nameOf));
  return { stories, entities, facts, discrepancies: [], sharedCopy: findSharedCopy(ordered) };
}

function linkById(documents: readonly StoryDocument[]): LinkedEntity[] {
  const linked = new Map<string, LinkedEntity & { mentions: { file: string; index: number }[] }>();
  for (const { file, analysis } of documents)
    analysis.entities.forEach(({ id, type, name }, index) => {
      const entity = linked.get(id) ?? { id, type, name, mentions: [] };
      entity.mentions.push({ file, index });
      linked.set(id, entity);
    });
  return [...linked.values()];
}
