import { formsOf, type NamedItem } from './nameForms';
import { generationOf, thingKey } from './nameKeys';
import { GroupIndex, Union, type NameGroups } from './nameUnion';

/**
 * Where items come from. Who tells one story and writes "Bell" means the Bell that everybody there writes of; between stories
 * a short form is only of the one that can be meant, and a place says nothing of a team.
 */
export type NameScope = 'story' | 'stories';
/**
 * Puts items that name one entity into one group. Works with indexes by key, so it is near-linear in the number of items; the result does not
 * depend on their order.
 * "Anna Bell", "Bell", "Ms. Bell" -> one group; "Anna Bell", "Tom Bell", "Bell" -> three.
 */
export function groupNames(items: readonly NamedItem[], scope: NameScope = 'story'): NameGroups {
  const union = new Union(items, scope === 'story' ? FAR_MORE : Infinity);
  const places = scope === 'story' ? items.filter(({ type }) => type === 'place') : [];
  joinSameKeys(items, union);
  const passes = [joinAcronyms, joinSurnames, joinShortForms, ...(scope === 'story' ? [joinStrayTypes] : [])];
  for (const pass of passes) {
    pass(items, union, places);
    union.carryOut();
  }
  return union.result();
}
/** Full names, written alike or as two names of one country. "U.S." ~ "United States"; "Lee Ji Won" ~ "Lee Ji-won" */
function joinSameKeys(items: readonly NamedItem[], union: Union): void {
  const owners = new Map<string, number>();
  items.forEach((item, i) => {
    for (const { key: name, link } of formsOf(item).full) {
      const key = item.gender ? `${name} ${item.gender}` : name;
      const owner = owners.get(key);
      if (owner === undefined) owners.set(key, i);
      else union.join(owner, i, link);
    }
  });
}
/** "Bureau of Useful Maps" ~ "BUM", where one group alone has these initials. */
function joinAcronyms(items: readonly NamedItem[], union: Union): void {
  const byInitials = new GroupIndex(union);
  items.forEach((item, i) => {
    for (const initials of formsOf(item).initials) byInitials.add(initials, i);
  });
  items.forEach((item, i) => {
    for (const acronym of formsOf(item).acronyms) union.plan(i, byInitials.heaviest(acronym), 'acronym');
  });
}

/** "Bell" ~ "Anna Bell" and "Xi" ~ "Xi Jinping", where one group alone has the word at an end of its name, or is mentioned far more often. */
function joinSurnames(items: readonly NamedItem[], union: Union): void {
  const byLast = new GroupIndex(union);
  const byFirst = new GroupIndex(union);
  items.forEach((item, i) => {
    for (const words of formsOf(item).persons) {
      if (words.length < 2) continue;
      byLast.add(words.at(-1) ?? '', i);
      if (words.length > 2) byLast.add(words.slice(-2).join(' '), i);
      byFirst.add(words[0] ?? '', i);
    }
  });
  items.forEach((item, i) => {
    const { surname, fullest } = formsOf(item);
    if (surname === undefined) return;
    const generation = generationOf(fullest);
    const isMeant = (root: number): boolean => {
      const names = items[root]?.names ?? [];
      return (
        !names.some((name) => item.namesakes?.has(name)) &&
        (!generation || names.some((name) => generationOf(name) === generation))
      );
    };
    const owners = byLast.heaviest(surname).filter(isMeant);
    union.plan(i, owners.length ? owners : byFirst.heaviest(surname).filter(isMeant), 'same surname');
  });
}

/**
 * "foreign ministry" ~ "Borduria foreign ministry"; "Kyodo" ~ "Kyodo News": the end or the start of one group's name alone. One last word
 * is enough behind a place of the text: "Otters" ~ "Ayr Otters"; "the North" is the country whose name starts so.
 * @param near places that are named there
 */
function joinShortForms(items: readonly NamedItem[], union: Union, near: readonly NamedItem[]): void {
  const byPart = new GroupIndex(union);
  const places = new Set(near.flatMap(({ names }) => names.map(thingKey)));
  items.forEach((item, i) => {
    const { parts, keys } = formsOf(item);
    for (const part of parts) byPart.add(part, i);
    for (const key of keys) {
      const last = key.lastIndexOf(' ');
      if (last > 0 && places.has(key.slice(0, last))) byPart.add(`of place ${key.slice(last + 1)}`, i);
    }
  });
  items.forEach((item, i) => {
    const { key } = formsOf(item);
    if (item.type === 'place' && /^(?:north|south)$/.test(key))
      union.plan(i, byPart.heaviest(`country ${key}`), 'short form');
    if (item.type !== 'organization' || union.isJoined(i)) return;
    const owners = byPart.heaviest(key.includes(' ') ? `end ${key}` : `of place ${key}`);
    union.plan(i, owners.length ? owners : byPart.heaviest(`start ${key}`), 'short form');
  });
}

/** How much more often the same word must be taken for something else before it is held to be misread. */
const MISREAD = 8;

/** "Harrow" taken for an organization twice and for a person thirty times is that person; of products and peoples both readings stay. */
function joinStrayTypes(items: readonly NamedItem[], union: Union): void {
  const isTyped = ({ type }: NamedItem): boolean => type !== 'product' && type !== 'norp' && type !== 'role';
  const byKey = new GroupIndex(union);
  items.forEach((item, i) => {
    if (isTyped(item)) for (const name of item.names) byKey.add(thingKey(name), i);
  });
  items.forEach((item, i) => {
    if (!isTyped(item) || item.names.length > 1 || union.isJoined(i)) return;
    const [best] = byKey.heaviest(formsOf(item).key);
    if (best !== undefined && union.weightOf(best) >= MISREAD * union.weightOf(union.find(i)))
      union.plan(i, [best], 'same name');
  });
}

/** How much more often one of several candidates must be named in one story. */
const FAR_MORE = 4;
