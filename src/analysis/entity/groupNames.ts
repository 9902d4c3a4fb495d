import type { EntityType } from '../model';
import { findCountry } from './countries';
import { formalName } from './givenNames';
import { acronymOf, generationOf, initialsOf, isCompany, personWords, thingKey } from './nameKeys';

/** Something that is named: one spelling in a document, or one entity of a document with all its spellings. */
export interface NamedItem {
  readonly names: readonly string[];
  readonly type: EntityType;
  /** Number of mentions. */
  readonly weight: number;
  /** A surname that the text uses again and again before it names anybody of that surname in full: somebody else, who needs no first name. */
  readonly isAlone?: boolean;
}

/** Why an item was joined to the one that bears the fuller name. */
export const LINKS = ['same name', 'same country', 'acronym', 'same surname', 'short form'] as const;
export type Link = (typeof LINKS)[number];

export interface NameGroups {
  /** Group number of each item: the index of the group's fullest item. */
  readonly groups: readonly number[];
  /** How each item came into its group; undefined for those that opened one. */
  readonly links: readonly (Link | undefined)[];
}

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

/** Keys under which items meet. Between stories, groupNames joins no two items that are not linked by these, in one step or several. */
export interface NameLinks {
  /** Of one name. */
  readonly full: readonly string[];
  /** Of a short form, which one of the items that answer to it may mean. */
  readonly asks: readonly string[];
  readonly answers: readonly string[];
}

export function linksOf(item: NamedItem): NameLinks {
  const { full, initials, acronyms, persons, surname, parts, key } = formsOf(item);
  const isAbbreviated = item.type === 'organization' || (item.type === 'place' && /^(?:north|south)$/.test(key));
  const asks = [
    ...acronyms.map((acronym) => `initials ${acronym}`),
    ...(surname === undefined ? [] : [`last ${surname}`, `first ${surname}`]),
    ...(isAbbreviated ? [`end ${key}`, `start ${key}`, `country ${key}`] : []),
  ];
  const ends = persons.flatMap((words) =>
    words.length < 2
      ? []
      : [`last ${words.at(-1) ?? ''}`, `last ${words.slice(-2).join(' ')}`, `first ${words[0] ?? ''}`],
  );
  const answers = [...initials.map((letters) => `initials ${letters}`), ...ends, ...parts];
  return { full: full.map((form) => form.key), asks, answers };
}

/** What the passes compare of an item. Made once: items that are kept are grouped again and again. */
interface NameForms {
  readonly full: readonly { readonly key: string; readonly link: Link }[];
  readonly initials: readonly string[];
  readonly acronyms: readonly string[];
  /** Of a person: the words of each name. */
  readonly persons: readonly (readonly string[])[];
  /** Of a person whose fullest name has at most two words: these. */
  readonly surname: string | undefined;
  /** Beginnings and ends of a thing's names. */
  readonly parts: readonly string[];
  /** Of the names that may have parts. */
  readonly keys: readonly string[];
  /** Of the fullest name. */
  readonly key: string;
  readonly fullest: string;
  /** Words of the fullest name. */
  readonly length: number;
}

const known = new WeakMap<NamedItem, NameForms>();
/** Of items of one name, as those of a document are: the same names come again in all documents. */
const knownNames = new Map<string, NameForms>();
const MOST_NAMES = 20_000;

function formsOf(item: NamedItem): NameForms {
  let forms = known.get(item);
  if (!forms) known.set(item, (forms = item.names.length === 1 ? formsOfName(item) : makeForms(item)));
  return forms;
}

function formsOfName(item: NamedItem): NameForms {
  const key = `${item.type} ${item.names[0] ?? ''}`;
  let forms = knownNames.get(key);
  if (!forms) {
    forms = makeForms(item);
    if (knownNames.size >= MOST_NAMES) knownNames.clear();
    knownNames.set(key, forms);
  }
  return forms;
}

function makeForms(item: NamedItem): NameForms {
  const { names, type } = item;
  const fullest = fullestName(item);
  const things = isThing(item) ? names : [];
  const hasCountry = things.some((name) => findCountry(name));
  const words = personWords(fullest);
  return {
    full: names.filter((name) => !isSurnameBeside(name, item)).flatMap((name) => fullKeys(name, item)),
    initials: things.flatMap((name) => (acronymOf(name) ? [] : (initialsOf(name) ?? []))),
    acronyms: hasCountry ? [] : things.flatMap((name) => acronymOf(name) ?? []),
    persons: type === 'person' ? names.map(personWords) : [],
    surname: type === 'person' && words.length <= 2 ? words.join(' ') : undefined,
    parts: things.flatMap((name) => partsOf(name, type)),
    keys: things.filter((name) => hasParts(name)).map(thingKey),
    key: thingKey(fullest),
    fullest,
    length: fullest.split(/[\s-]+/).length,
  };
}

/** "Bell" beside "Anna Bell" is no name in full: the Bell of another document may be a Tom Bell. */
function isSurnameBeside(name: string, { names, type }: NamedItem): boolean {
  if (type !== 'person' || names.length < 2) return false;
  const [only, ...more] = personWords(name);
  if (only === undefined || more.length > 0) return false;
  return names.some((other) => {
    const words = personWords(other);
    return words.length > 1 && (words[0] === only || words.at(-1) === only);
  });
}

/** "southern White House" is no longer name of the White House. */
const hasParts = (name: string): boolean => !/^\p{Ll}+ /u.test(name) && thingKey(name).split(' ').length <= 8;

/** What an organization is, behind its name: "Kyodo" is Kyodo News, but YouTube is not YouTube Kids, nor the Senate its Intelligence Committee. */
const KIND =
  /(?:^| )(?:news|media|group|party|partners|bank|airlines|airways|motors|holdings|industries|corporation|agency|press|network|broadcasting|university|college|institute|institution|church|energy|foods|pharmaceuticals|technologies|systems|electronics|entertainment|studios|pictures|records|services|insurance|capital|financial|railways?|aerospace|steel|oil|gas)$|^of |^\d+$/;

/** Organization "Kyodo News Agency" -> "end news agency", "end agency", "start kyodo", "start kyodo news"; others only by their ends. */
function partsOf(name: string, type: EntityType): string[] {
  if (!hasParts(name)) return [];
  const words = thingKey(name).split(' ');
  const ends = words.slice(1).map((_, n) => `end ${words.slice(n + 1).join(' ')}`);
  if (type === 'place' && findCountry(name)) return [...ends, `country ${words[0] ?? ''}`];
  if (type !== 'organization') return ends;
  const isFirm = isCompany(name);
  const starts = words.slice(1).flatMap((_, n) => {
    const isKind = isFirm || KIND.test(words.slice(n + 1).join(' '));
    return isKind ? [`start ${words.slice(0, n + 1).join(' ')}`] : [];
  });
  return [...ends, ...starts];
}

const isThing = ({ type }: NamedItem): boolean => type !== 'person' && type !== 'norp' && type !== 'role';

/** Full names, written alike or as two names of one country. "U.S." ~ "United States"; "Lee Ji Won" ~ "Lee Ji-won" */
function joinSameKeys(items: readonly NamedItem[], union: Union): void {
  const owners = new Map<string, number>();
  items.forEach((item, i) => {
    for (const { key, link } of formsOf(item).full) {
      const owner = owners.get(key);
      if (owner === undefined) owners.set(key, i);
      else union.join(owner, i, link);
    }
  });
}

function fullKeys(name: string, item: NamedItem): { key: string; link: Link }[] {
  if (item.type === 'role') return [{ key: `role ${thingKey(name)}`, link: 'same name' }];
  if (item.type === 'person') {
    const words = personWords(name);
    const [given = '', ...rest] = words;
    if (rest.length === 0) return [{ key: `person ${given}`, link: 'same name' }];
    return [{ key: `full ${formalName(given)}${rest.join('')}${generationOf(name)}`, link: 'same name' }];
  }
  const country = findCountry(name);
  if (item.type === 'norp') {
    return [{ key: `norp ${country?.code ?? thingKey(name).replace(/s$/, '')}`, link: 'same name' }];
  }
  if (country?.kind === 'country') return [{ key: `country ${country.code}`, link: 'same country' }];
  const key = thingKey(name);
  // An app and the company of its name are two.
  if (item.type === 'product') return [{ key: `product ${key}`, link: 'same name' }];
  const found: { key: string; link: Link }[] = [{ key: `thing ${countryFirst(key)}`, link: 'same name' }];
  // A name of several words is the same whether it was taken for a person's or a thing's.
  if (key.includes(' ')) found.push({ key: `full ${key.replaceAll(' ', '')}`, link: 'same name' });
  return found;
}

const UNIONS: ReadonlyMap<string, string> = new Map([
  ['un', 'united nations'],
  ['eu', 'european union'],
]);

/** "japanese foreign ministry", "japan foreign ministry" -> "JP foreign ministry"; "un envoy" -> "united nations envoy" */
function countryFirst(key: string): string {
  const words = key.split(' ');
  const union = UNIONS.get(words[0] ?? '');
  if (union !== undefined && words.length > 1) return [union, ...words.slice(1)].join(' ');
  for (let n = Math.min(3, words.length - 1); n > 0; n--) {
    const head = words.slice(0, n).map((word) => word.charAt(0).toUpperCase() + word.slice(1));
    const country = findCountry(head.join(' ')) ?? (n === 1 ? findCountry((words[0] ?? '').toUpperCase()) : undefined);
    if (country) return `${country.code} ${words.slice(n).join(' ')}`;
  }
  return key;
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
    const { surname } = formsOf(item);
    if (surname === undefined || item.isAlone) return;
    const owners = byLast.heaviest(surname);
    union.plan(i, owners.length ? owners : byFirst.heaviest(surname), 'same surname');
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

/** Disjoint sets (Tarjan 1975) of items, with how each was joined. */
class Union {
  readonly #items: readonly NamedItem[];
  readonly #parent: number[];
  readonly #weight: number[];
  readonly #links: (Link | undefined)[];
  readonly #plans: { into: number; item: number; link: Link }[] = [];
  readonly #farMore: number;

  /** @param farMore how much more often one of several candidates must be named to be meant without saying so */
  constructor(items: readonly NamedItem[], farMore: number) {
    this.#items = items;
    this.#farMore = farMore;
    this.#parent = items.map((_, i) => i);
    this.#weight = items.map((item) => item.weight);
    this.#links = items.map(() => undefined);
  }

  find(i: number): number {
    let root = i;
    while (this.#parent[root] !== root) root = this.#parent[root] ?? root;
    for (let at = i; at !== root;) {
      const next = this.#parent[at] ?? root;
      this.#parent[at] = root;
      at = next;
    }
    return root;
  }

  isJoined(i: number): boolean {
    return this.#links[i] !== undefined;
  }

  join(a: number, b: number, link: Link): void {
    const [x, y] = [this.find(a), this.find(b)];
    this.#links[b] ??= link;
    if (x === y) return;
    this.#parent[y] = x;
    this.#weight[x] = (this.#weight[x] ?? 0) + (this.#weight[y] ?? 0);
  }

  /** Number of mentions of the group with this root. */
  weightOf(root: number): number {
    return this.#weight[root] ?? 0;
  }

  /**
   * Notes that `i` belongs to the one group among the candidates (heaviest first), or to the one that is named far more often than the next.
   * Nothing is joined before `carryOut`, so that the order of the items does not matter.
   */
  plan(i: number, candidates: readonly number[], link: Link): void {
    const own = this.find(i);
    const [best, next] = candidates.filter((root) => root !== own);
    if (best === undefined) return;
    if (next !== undefined && this.weightOf(best) < this.#farMore * this.weightOf(next)) return;
    this.#plans.push({ into: best, item: i, link });
  }

  carryOut(): void {
    for (const { into, item, link } of this.#plans.splice(0)) this.join(into, item, link);
  }

  result(): NameGroups {
    const fullest = new Map<number, number>();
    this.#items.forEach((item, i) => {
      const root = this.find(i);
      const best = fullest.get(root);
      if (best === undefined || isFuller(item, this.#items[best] ?? item)) fullest.set(root, i);
    });
    const groups = this.#items.map((_, i) => fullest.get(this.find(i)) ?? i);
    return { groups, links: this.#links.map((link, i) => (groups[i] === i ? undefined : (link ?? 'same name'))) };
  }
}

/** Groups by a key: each group once, so that a common key stays cheap. */
class GroupIndex {
  readonly #union: Union;
  /** A key of one group alone, as most are, needs no set. */
  readonly #groups = new Map<string, number | Set<number>>();
  readonly #heaviest = new Map<string, readonly number[]>();

  constructor(union: Union) {
    this.#union = union;
  }

  add(key: string, item: number): void {
    const group = this.#union.find(item);
    const known = this.#groups.get(key);
    if (known === undefined) this.#groups.set(key, group);
    else if (typeof known === 'object') known.add(group);
    else if (known !== group) this.#groups.set(key, new Set([known, group]));
  }

  /** The three groups of a key that are mentioned most, heaviest first; found once for each key. */
  heaviest(key: string): readonly number[] {
    const known = this.#heaviest.get(key);
    if (known) return known;
    const groups = this.#groups.get(key) ?? [];
    const roots = typeof groups === 'number' ? [groups] : [...groups];
    const top = roots.sort((a, b) => this.#union.weightOf(b) - this.#union.weightOf(a)).slice(0, 3);
    this.#heaviest.set(key, top);
    return top;
  }
}

/** The item with more words in its name, then more mentions, then first in the alphabet, stands for its group. */
function isFuller(a: NamedItem, b: NamedItem): boolean {
  const [nameA, nameB] = [formsOf(a).fullest, formsOf(b).fullest];
  const difference = formsOf(a).length - formsOf(b).length;
  if (difference !== 0) return difference > 0;
  if (a.weight !== b.weight) return a.weight > b.weight;
  return nameA < nameB;
}

/** The longest of an item's names by words, then letters, then alphabet. */
export function fullestName({ names }: NamedItem): string {
  return (
    [...names].sort(
      (a, b) => b.split(/[\s-]+/).length - a.split(/[\s-]+/).length || b.length - a.length || (a < b ? -1 : 1),
    )[0] ?? ''
  );
}
