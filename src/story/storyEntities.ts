import { linksOf, type NamedItem, type NameLinks } from '../analysis/entity/nameForms';
import { findCountry } from '../analysis/entity/countries';
import { acronymOf, initialsOf, personWords, thingKey } from '../analysis/entity/nameKeys';
import type { EntityType } from '../analysis/model';
import type { DocumentEntity } from './documentEntities';
import { groupRoles, type EntityGroups } from './linkEntities';

/** One entity of one story, as other stories may know it. */
export interface StoryEntity extends NamedItem {
  /** Without the short forms: what "Bell" is in this story says nothing of another. */
  readonly names: readonly string[];
  readonly links: NameLinks;
  readonly members: readonly DocumentEntity[];
  /** The roles that it is said to hold. */
  readonly roles: readonly DocumentEntity[];
}

export interface StoryEntities {
  readonly files: readonly string[];
  readonly entities: readonly StoryEntity[];
  /** The mayor of one story, whom nobody names, is not the mayor of another. */
  readonly unheld: readonly (readonly DocumentEntity[])[];
}

export function listStoryEntities(files: readonly string[], { names, roles }: EntityGroups): StoryEntities {
  const groupOf = new Map(names.flatMap((group) => group.map(({ file, id }) => [`${file}\n${id}`, group])));
  const held = new Map<readonly DocumentEntity[], DocumentEntity[]>(names.map((group) => [group, []]));
  const unheld: DocumentEntity[] = [];
  for (const role of roles.flat()) {
    const holder = groupOf.get(`${role.file}\n${role.holder ?? ''}`);
    (holder ? held.get(holder) : unheld)?.push(role);
  }
  const entities = names.map((members): StoryEntity => {
    const item = describe(members);
    return { ...item, links: linksOf(item), members, roles: held.get(members) ?? [] };
  });
  return { files, entities, unheld: groupRoles(unheld, []) };
}

function describe(members: readonly DocumentEntity[]): NamedItem {
  const weights = new Map<EntityType, number>();
  for (const { type, weight } of members) weights.set(type, (weights.get(type) ?? 0) + weight);
  const [type, weight] = [...weights].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0] ?? ['organization', 0];
  const names = [...new Set(members.flatMap((member) => member.names))].sort();
  return { type, weight, names: type === 'person' ? dropSurnames(names) : dropShortForms(names) };
}

/** "Anna Bell", "Bell" -> "Anna Bell"; "Bell" -> "Bell" */
function dropSurnames(names: readonly string[]): readonly string[] {
  const full = names.filter((name) => personWords(name).length > 1);
  return full.length > 0 ? full : names;
}

/** "Kenyan foreign ministry", "foreign ministry" -> the first; "Bureau of Useful Maps", "BUM" -> the first; names of countries stay. */
function dropShortForms(names: readonly string[]): readonly string[] {
  const keys = names.map(thingKey);
  const initials = new Set(names.flatMap((name) => (acronymOf(name) ? [] : (initialsOf(name) ?? []))));
  return names.filter((name, i) => {
    if (findCountry(name)) return true;
    if (initials.has(acronymOf(name) ?? '')) return false;
    const key = keys[i] ?? '';
    return !keys.some((other) => other.endsWith(` ${key}`) || other.startsWith(`${key} `));
  });
}
