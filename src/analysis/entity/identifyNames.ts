import type { EntityMention, Token } from '../model';
import { findCountry } from './countries';
import type { PlacedName } from './findRoles';
import { groupNames } from './groupNames';
import type { Link } from './nameForms';
import { personWords, slugOf } from './nameKeys';
import { findNamesakes, genderOfMention, type Spelling } from './namesakes';
import type { NameDraft } from './nameDraft';

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
  const namesakes = findNamesakes(spellings, tokens);
  const { groups, links } = groupNames(
    spellings.map((spelling) => ({
      names: [spelling.name],
      type: spelling.type,
      weight: spelling.drafts.length,
      namesakes: namesakes.get(spelling),
      gender: spelling.gender,
    })),
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
  const byKey = new Map<string, Spelling & { drafts: NameDraft[] }>();
  for (const draft of drafts) {
    const name = text.slice(tokens[draft.first]?.start ?? 0, tokens[draft.last]?.end ?? 0).replace(/\s+/g, ' ');
    const key = `${draft.type} ${name}`;
    const known = byKey.get(key);
    if (known) known.drafts.push(draft);
    else byKey.set(key, { name, type: draft.type, drafts: [draft] });
  }
  return [...byKey.values()].flatMap((spelling) => splitCouple(spelling, tokens));
}

/** "Mr. Bell" and "Mrs. Bell" of one text -> two spellings, and a third of the mentions that tell nothing. */
function splitCouple(spelling: Spelling, tokens: readonly Token[]): Spelling[] {
  const { name, type, drafts } = spelling;
  if (type !== 'person' || drafts.length < 2 || personWords(name).length > 1) return [spelling];
  const of = (gender: 1 | -1 | 0): NameDraft[] => drafts.filter((draft) => genderOfMention(draft, tokens) === gender);
  const [women, men, others] = [of(1), of(-1), of(0)];
  if (women.length === 0 || men.length === 0) return [spelling];
  const parts: Spelling[] = [
    { name, type, drafts: men, gender: -1 },
    { name, type, drafts: women, gender: 1 },
  ];
  return others.length > 0 ? [...parts, { name, type, drafts: others }] : parts;
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
