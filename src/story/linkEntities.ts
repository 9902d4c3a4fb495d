import type { EntityMention, EntityType } from '../analysis/model';
import { findCountry } from '../analysis/entity/countries';
import { fullestName, groupNames, type NamedItem } from '../analysis/entity/groupNames';
import { slugOf } from '../analysis/entity/nameKeys';
import { constrainClusters } from './decision/constrainClusters';
import { entityKey } from './decision/keys';
import { constraintsOn, NO_CONSTRAINTS, type Constraints } from './decision/readConstraints';
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
  return nameGroups([...groups, ...constrainGroups(roles, reader)], reader);
}

function constrainGroups(groups: readonly (readonly DocumentEntity[])[], reader: Constraints): DocumentEntity[][] {
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

interface Draft {
  readonly slug: string;
  readonly type: EntityType;
  readonly name: string;
  readonly mentions: LinkedEntity['mentions'];
  readonly decisions: readonly string[];
  /** Orders drafts of one slug: where the entity is first mentioned, files in the order of their names. */
  readonly place: string;
}

/** Gives each group its name and id; equal slugs get numbers in an order that the documents' order does not change. */
function nameGroups(groups: readonly (readonly DocumentEntity[])[], reader: Constraints): LinkedEntity[] {
  const drafts = groups
    .map((members) => draftOf(members, reader))
    .sort((a, b) => compare(a.slug, b.slug) || compare(a.type, b.type) || compare(a.place, b.place));
  const taken = new Set<string>();
  return drafts.map(({ slug, type, name, mentions, decisions }) => {
    let id = slug;
    if (taken.has(id)) id = `${slug}-${type}`;
    for (let n = 2; taken.has(id); n++) id = `${slug}-${type}-${n}`;
    taken.add(id);
    return { id, type, name, mentions, ...(decisions.length > 0 && { decisions }) };
  });
}

function draftOf(members: readonly DocumentEntity[], { decisionsOf }: Constraints): Draft {
  const mentions = members.flatMap((member) => member.mentions);
  mentions.sort((a, b) => compare(a.file, b.file) || a.index - b.index);
  const weights = new Map<EntityType, number>();
  for (const member of members) weights.set(member.type, (weights.get(member.type) ?? 0) + member.weight);
  const type = [...weights].sort((a, b) => b[1] - a[1] || compare(a[0], b[0]))[0]?.[0] ?? 'organization';
  const spellings = members.flatMap((member) => member.names);
  const country = type === 'norp' ? undefined : spellings.map(findCountry).find((found) => found?.kind === 'country');
  const name = country?.name ?? fullestName({ names: spellings, type, weight: 0 });
  const first = mentions[0];
  return {
    slug: slugOf(name),
    type,
    name,
    mentions,
    decisions: [...new Set(members.flatMap(({ key }) => decisionsOf.get(key) ?? []))].sort(),
    place: `${first?.file ?? ''}\n${String(first?.index ?? 0).padStart(8, '0')}`,
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
