import type { EntityMention, NameType, Token } from '../model';
import { findCountry } from './countries';
import type { PlacedName } from './findRoles';
import { groupNames } from './groupNames';
import type { Link, NamedItem } from './nameForms';
import { personWords, slugOf } from './nameKeys';
import type { NameDraft } from './nameDraft';

interface Spelling extends NamedItem {
  readonly name: string;
  readonly type: NameType;
  readonly drafts: NameDraft[];
}

const REASONS: Readonly<Record<Link, string>> = {
  'same name': 'another spelling of',
  'same country': 'another name of',
  acronym: 'short for',
  'same surname': 'same surname as',
  'short form': 'short form of',
};

/** Gives every name the id and the fullest name of its entity in the document. "Bell" after "Anna Bell" -> anna-bell */
export function identifyNames(text: string, tokens: readonly Token[], drafts: readonly NameDraft[]): PlacedName[] {
  const spellings = collectSpellings(text, tokens, drafts);
  const alone = findAlone(spellings, tokens);
  const { groups, links } = groupNames(
    spellings.map((spelling) => ({ ...spelling, weight: spelling.drafts.length, isAlone: alone.has(spelling) })),
  );
  const ids = nameGroups(spellings, groups);
  const paragraphs = new Paragraphs(text);
  const placed = spellings.flatMap((spelling, s) => {
    const group = groups[s] ?? s;
    const main = spellings[group] ?? spelling;
    const link = links[s];
    const seen = paragraphs.numberOf(tokens[main.drafts[0]?.first ?? 0]?.start ?? 0);
    const why = link && main !== spelling ? `${REASONS[link]} ${main.name}, named in paragraph ${seen}` : undefined;
    return spelling.drafts.map(({ first, last, type, confidence, reason }): PlacedName => {
      const start = tokens[first]?.start ?? 0;
      const end = tokens[last]?.end ?? 0;
      const mention: EntityMention = {
        start,
        end,
        type,
        confidence,
        reason: why ?? reason,
        id: ids.get(group) ?? slugOf(main.name),
        name: fullName(main),
      };
      return { first, last, mention };
    });
  });
  return placed.sort((a, b) => a.first - b.first);
}

function collectSpellings(text: string, tokens: readonly Token[], drafts: readonly NameDraft[]): Spelling[] {
  const byKey = new Map<string, Spelling>();
  for (const draft of drafts) {
    const name = text.slice(tokens[draft.first]?.start ?? 0, tokens[draft.last]?.end ?? 0).replace(/\s+/g, ' ');
    const key = `${draft.type} ${name}`;
    const known = byKey.get(key);
    if (known) known.drafts.push(draft);
    else byKey.set(key, { name, names: [name], type: draft.type, weight: 1, drafts: [draft] });
  }
  return [...byKey.values()];
}

/** So often a surname stands before the first full name that could be meant, and so much oftener in all, where it means somebody else. */
const OFTEN_BEFORE = 3;
const OFTENER = 4;

/**
 * Surnames of somebody whom the text needs not introduce, where it names a namesake too.
 * "Odum" of the president five times, then once "Lia Odum", his daughter; "Odum and Lia Odum opened it" -> "Odum"
 */
function findAlone(spellings: readonly Spelling[], tokens: readonly Token[]): Set<Spelling> {
  const people = spellings.filter(({ type }) => type === 'person');
  const placesOf = new Map<string, Set<number>>();
  for (const { name, drafts } of people) {
    const words = personWords(name);
    if (words.length < 2) continue;
    for (const end of [words[0] ?? '', words.at(-1) ?? '']) {
      const places = placesOf.get(end) ?? new Set();
      for (const { first } of drafts) places.add(first);
      placesOf.set(end, places);
    }
  }
  const isAlone = ({ name, drafts }: Spelling): boolean => {
    const [word = '', ...more] = personWords(name);
    const places = more.length === 0 ? placesOf.get(word) : undefined;
    if (!places) return false;
    // "Odum and Lia Odum", "Odum and Mrs. Lia Odum"
    const isBeside = ({ last }: NameDraft): boolean =>
      tokens[last + 1]?.text === 'and' && (places.has(last + 2) || places.has(last + 3));
    if (drafts.some(isBeside)) return true;
    const earliest = Math.min(...places);
    const before = drafts.filter(({ first }) => first < earliest).length;
    return before >= OFTEN_BEFORE && drafts.length >= OFTENER * places.size;
  };
  return new Set(people.filter(isAlone));
}

function fullName({ name, type }: Spelling): string {
  const country = type === 'norp' ? undefined : findCountry(name);
  return country?.kind === 'country' ? country.name : name;
}

/** Slug of each group's fullest name; two groups of one slug are told apart by type, then by number. */
function nameGroups(spellings: readonly Spelling[], groups: readonly number[]): Map<number, string> {
  const ids = new Map<number, string>();
  const taken = new Set<string>();
  for (const group of groups) {
    const main = spellings[group];
    if (!main || ids.has(group)) continue;
    const slug = slugOf(fullName(main));
    let id = slug;
    if (taken.has(id)) id = `${slug}-${main.type}`;
    for (let n = 2; taken.has(id); n++) id = `${slug}-${main.type}-${n}`;
    taken.add(id);
    ids.set(group, id);
  }
  return ids;
}

/** Numbers of the lines that are not empty, from 1. */
class Paragraphs {
  readonly #starts: number[] = [];

  constructor(text: string) {
    for (let at = 0; at < text.length;) {
      const end = text.indexOf('\n', at);
      const stop = end < 0 ? text.length : end;
      if (text.slice(at, Math.min(stop, at + 200)).trim()) this.#starts.push(at);
      at = stop + 1;
    }
  }

  numberOf(offset: number): number {
    let low = 0;
    let high = this.#starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return Math.max(1, low);
  }
}
