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
  /** Of a surname: names in full of others who bear it. */
  readonly namesakes?: ReadonlySet<string> | undefined;
  /** Of a surname that a text has of a woman (1) and of a man (-1). */
  readonly gender?: 1 | -1 | undefined;
}
/** Why an item was joined to the one that bears the fuller name. */
export const LINKS = ['same name', 'same country', 'acronym', 'same surname', 'short form'] as const;
export type Link = (typeof LINKS)[number];

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
export interface NameForms {
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

export function formsOf(item: NamedItem): NameForms {
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
function fullKeys(name: string, item: NamedItem): { key: string; link: Link }[] {
  if (item.type === 'role') return [{ key: `role ${thingKey(name)}`, link: 'same name' }];
  if (item.type === 'person') {
    const words = personWords(name);
    const [given = '', ...rest] = words;
    if (rest.length === 0) return [{ key: `person ${given}${generationOf(name)}`, link: 'same name' }];
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
/** The longest of an item's names by words, then letters, then alphabet. */
export function fullestName({ names }: NamedItem): string {
  return (
    [...names].sort(
      (a, b) => b.split(/[\s-]+/).length - a.split(/[\s-]+/).length || b.length - a.length || (a < b ? -1 : 1),
    )[0] ?? ''
  );
}
