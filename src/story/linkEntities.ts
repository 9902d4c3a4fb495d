import { groupNames } from '../analysis/entity/groupNames';
import { constrainClusters } from './decision/constrainClusters';
import { constraintsOn, NO_CONSTRAINTS, type Constraints } from './decision/readConstraints';
import { entitiesOf, type DocumentEntity } from './documentEntities';
import { groupBy } from './discrepancy/factView';
import { compareDrafts, draftEntity, giveIds, type Draft } from './entityDraft';
import type { LinkedEntity, StoryDocument } from './model';

/** Entities of documents, those that are one together. */
export interface EntityGroups {
  readonly names: readonly (readonly DocumentEntity[])[];
  readonly roles: readonly (readonly DocumentEntity[])[];
}

/**
 * One entity over all documents for all that name it: every mention belongs to exactly one. Ids do not depend on the order of the documents.
 * "PM Anna Bell" in one outlet, "Bell" in another -> one person. Near-linear in the number of mentions: see groupNames.
 * @param documents of one story
 * @param reader what the reader decided about entities holds
 */
export function linkEntities(
  documents: readonly StoryDocument[],
  reader: Constraints = NO_CONSTRAINTS,
): LinkedEntity[] {
  return nameGroups(groupEntities(documents, reader), reader);
}

export function groupEntities(documents: readonly StoryDocument[], reader: Constraints): EntityGroups {
  const entities = documents.flatMap(entitiesOf);
  const named = entities.filter(({ type }) => type !== 'role');
  const { groups } = groupNames(named);
  const numbers = new Map(named.map((entity, i) => [entity, String(groups[i])]));
  const names = constrainGroups([...groupBy(named, (entity) => numbers.get(entity) ?? '').values()], reader);
  const roles = groupRoles(entities.filter(({ type }) => type === 'role'), names); // prettier-ignore
  return { names, roles: constrainGroups(roles, reader) };
}

export function nameGroups({ names, roles }: EntityGroups, reader: Constraints): LinkedEntity[] {
  const drafts = [...names, ...roles].map((members) => draftGroup(members, reader)).sort(compareDrafts);
  const ids = giveIds(drafts);
  return drafts.map(({ type, name, mentions, decisions }, i) => {
    return { id: ids[i] ?? '', type, name, mentions, ...(decisions.length > 0 && { decisions }) };
  });
}

export function draftGroup(members: readonly DocumentEntity[], { decisionsOf }: Constraints): Draft {
  const decisions = decisionsOf.size === 0 ? [] : members.flatMap(({ key }) => decisionsOf.get(key) ?? []);
  return draftEntity(members, members.map(({ mentions }) => mentions), decisions); // prettier-ignore
}

/** Roles are one where the same person holds them under the same name, or nobody is said to. */
export function groupRoles(roles: readonly DocumentEntity[], names: EntityGroups['names']): DocumentEntity[][] {
  const holders = new Map(names.flatMap((group, g) => group.map(({ file, id }) => [`${file}\n${id}`, String(g)])));
  const holderOf = ({ file, holder }: DocumentEntity): string =>
    holder === undefined ? '' : (holders.get(`${file}\n${holder}`) ?? holder);
  return [...groupBy(roles, (role) => `${role.id} ${holderOf(role)}`).values()];
}

/** @param nearness with whom an entity stays where the reader's decisions part a group */
export function constrainGroups(
  groups: readonly (readonly DocumentEntity[])[],
  reader: Constraints,
  nearness = (a: DocumentEntity, b: DocumentEntity): number => Number(a.id === b.id),
): readonly (readonly DocumentEntity[])[] {
  if (reader.decisionsOf.size === 0) return groups;
  const all = groups.flat();
  const indexOf = new Map(all.map((entity, i) => [entity, i]));
  const clusters = groups.map((group) => group.flatMap((entity) => indexOf.get(entity) ?? []));
  const constraints = constraintsOn(all.map(({ key }) => key), reader); // prettier-ignore
  const scoreOf = (a: number, b: number): number => {
    const [x, y] = [all[a], all[b]];
    return x && y ? nearness(x, y) : 0;
  };
  return constrainClusters(clusters, constraints, scoreOf).map((items) => items.flatMap((i) => all[i] ?? []));
}
