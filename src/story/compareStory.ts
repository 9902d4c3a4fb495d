import { nameOfCountry } from '../analysis/entity/countries';
import type { ReadersWord } from './decision/readersWord';
import { titleFacts } from './decision/titleFacts';
import { findDiscrepancies } from './discrepancy/findDiscrepancies';
import { findFacts } from './fact/findFacts';
import { indexEntities } from './fact/profileClaims';
import { profileStory } from './fact/profileStory';
import type { LinkedName } from './entityLinks';
import type { Discrepancy, Fact, LinkedEntity, SharedCopy, Story, StoryDocument } from './model';

/** All that the comparison of one story is made from: nothing else may change it. */
export interface StoryInput {
  /** Undefined where its one document stands alone. */
  readonly story: Story | undefined;
  readonly documents: readonly StoryDocument[];
  /** Beside the documents: what the mentions in each are linked to. */
  readonly names: readonly (readonly LinkedName[])[];
  /** The shared copy that one of the documents is in. */
  readonly copies: readonly SharedCopy[];
}

/** What the reader decided, as far as it touches the story. */
export type StoryDecisions = Pick<ReadersWord, 'facts' | 'titles'>;

export interface StoryFindings {
  readonly facts: readonly Fact[];
  readonly discrepancies: readonly Discrepancy[];
  /** Ids of the titles among the decisions that have found their fact. */
  readonly used: readonly string[];
}

/** The facts of one story and where its documents differ on them. */
export function compareStory(
  { story, documents, names, copies }: StoryInput,
  { facts: constraints, titles }: StoryDecisions,
): StoryFindings {
  const entities = gatherEntities(documents, names);
  const index = indexEntities(entities);
  const nameOf = new Map(entities.map(({ id, name }) => [id, name]));
  const profiled = profileStory(documents, index);
  const nameOrCountry = { get: (id: string) => nameOf.get(id) ?? nameOfCountry(id) };
  const { facts, used } = titleFacts(findFacts(profiled, story, nameOrCountry, constraints), titles);
  if (!story) return { facts, discrepancies: [], used };
  const base = { stories: [story], entities, facts, discrepancies: [], sharedCopy: copies };
  return { facts, discrepancies: findDiscrepancies(profiled, facts, base, index), used };
}

/** The linked entities as far as these documents mention them. */
function gatherEntities(documents: readonly StoryDocument[], names: StoryInput['names']): LinkedEntity[] {
  const found = new Map<string, LinkedName & { readonly mentions: { file: string; index: number }[] }>();
  documents.forEach(({ file }, d) => {
    names[d]?.forEach(({ id, type, name }, index) => {
      const known = found.get(id) ?? { id, type, name, mentions: [] };
      known.mentions.push({ file, index });
      found.set(id, known);
    });
  });
  return [...found.values()];
}
