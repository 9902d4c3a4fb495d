import type { EntityMention } from '../analysis/model';
import { groupNames, type NamedItem } from '../analysis/entity/groupNames';
import { constrainClusters } from './decision/constrainClusters';
import { entityKey } from './decision/keys';
import { constraintsOn, NO_CONSTRAINTS, type Constraints } from './decision/readConstraints';
import { compareDrafts, draftEntity, giveIds } from './entityDraft';
import type { LinkedEntity, StoryDocument } from './model';

interface DocumentEntity extends NamedItem {
  readonly mentions: LinkedEntity['mentions'];
  /** Holder of a role, as an id of the document. */
  readonly holder: string | undefined;
  readonly file: string;
  readonly id: string;
  /** Names it among the entities of all documents. */
  readonly key: string;
}

/**
 * One entity over all documents for all that name it: every mention belongs to exactly one. Ids do not depend on the order of the documents.
 * "PM Anna Bell" in one outlet, "Bell" in another -> one person. Near-linear in the number of mentions: see groupNames.
 * @param reader what the reader decided about entities holds
 */
export function linkEntities(
  documents: readonly StoryDocument[],
  reader: Constraints = NO_CONSTRAINTS,
): LinkedEntity[] {
  const entities = documents.flatMap(entitiesOf);
  const names = entities.filter((entity) => entity.type !== 'role');
  const groups = constrainGroups(membersOfGroups(names), reader);
  const linked = new Map<DocumentEntity, number>();
  groups.forEach((members, g) => {
    for (const member of members) linked.set(member, g);
  });
  const holders = new Map(names.map((entity) => [`${entity.file}\n${entity.id}`, linked.get(entity) ?? -1]));
  const roles = groupRoles(
    entities.filter((entity) => entity.type === 'role'),
    holders,
  );
  const drafts = [...groups, ...constrainGroups(roles, reader)].map((members) => {
    const decisions = members.flatMap(({ key }) => reader.decisionsOf.get(key) ?? []);
    return draftEntity(members, members.map(({ mentions }) => mentions), decisions); // prettier-ignore
  });
  const ordered = drafts.sort(compareDrafts);
  const ids = giveIds(ordered);
  return ordered.map(({ type, name, mentions, decisions }, i) => {
    return { id: ids[i] ?? '', type, name, mentions, ...(decisions.length > 0 && { decisions }) };
  });
}

function constrainGroups(
  groups: readonly (readonly DocumentEntity[])[],
  reader: Constraints,
): readonly (readonly DocumentEntity[])[] {
  if (reader.decisionsOf.size === 0) return groups;
  const all = groups.flat();
  const indexOf = new Map(all.map((entity, i) => [entity, i]));
  const clusters = groups.map((group) => group.flatMap((entity) => indexOf.get(entity) ?? []));
  const constraints = constraintsOn(all.map(({ key }) => key), reader); // prettier-ignore
  const isAlike = (a: number, b: number): number => (all[a]?.id === all[b]?.id ? 1 : 0);
  return constrainClusters(clusters, constraints, isAlike).map((items) => items.flatMap((i) => all[i] ?? []));
}

/** The entities of one document in the order of their first mention. */
function entitiesOf({ file, analysis }: StoryDocument): DocumentEntity[] {
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

function membersOfGroups(entities: readonly DocumentEntity[]): DocumentEntity[][] {
  const byGroup = new Map<number, DocumentEntity[]>();
  groupNames(entities).groups.forEach((group, i) => {
    const entity = entities[i];
    if (!entity) return;
    const members = byGroup.get(group);
    if (members) members.push(entity);
    else byGroup.set(group, [entity]);
  });
  return [...byGroup.values()];
}

/** Roles are one where the same person holds them under the same name, or nobody is said to. */
function groupRoles(roles: readonly DocumentEntity[], holders: ReadonlyMap<string, number>): DocumentEntity[][] {
  const byKey = new Map<string, DocumentEntity[]>();
  for (const role of roles) {
    const holder = role.holder === undefined ? '' : String(holders.get(`${role.file}\n${role.holder}`) ?? role.holder);
    const key = `${role.id} ${holder}`;
    const members = byKey.get(key);
    if (members) members.push(role);
    else byKey.set(key, [role]);
  }
  return [...byKey.values()];
}
