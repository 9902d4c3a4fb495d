import type { EntityMention } from '../analysis/model';
import type { NamedItem } from '../analysis/entity/nameForms';
import { entityKey } from './decision/keys';
import type { LinkedEntity, StoryDocument } from './model';

/** An entity of one document with all its mentions there. */
export interface DocumentEntity extends NamedItem {
  readonly mentions: LinkedEntity['mentions'];
  /** Holder of a role, as an id of the document. */
  readonly holder: string | undefined;
  readonly file: string;
  readonly id: string;
  /** Names it among the entities of all documents. */
  readonly key: string;
}

/** The entities of one document in the order of their first mention. */
export function entitiesOf({ file, analysis }: StoryDocument): DocumentEntity[] {
  const byId = new Map<
    string,
    { mention: EntityMention; names: Set<string>; mentions: { file: string; index: number }[] }
  >();
  analysis.entities.forEach((mention, index) => {
    const key = entityKey(file, mention);
    const known = byId.get(key) ?? { mention, names: new Set<string>(), mentions: [] };
    known.names.add(analysis.text.slice(mention.start, mention.end));
    known.names.add(mention.name);
    known.mentions.push({ file, index });
    byId.set(key, known);
  });
  return [...byId].map(([key, { mention, names, mentions }]) => ({
    file,
    key,
    id: mention.id,
    type: mention.type,
    holder: mention.refersTo,
    names: [...names],
    weight: mentions.length,
    mentions,
  }));
}
