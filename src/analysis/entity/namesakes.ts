import type { NameType, Token } from '../model';
import { genderOf } from './givenNames';
import type { NameDraft } from './nameDraft';
import { generationOf, personWords } from './nameKeys';
import { roleEndingAt } from './roleWords';

/** One way in which a document writes a name, with all its mentions. */
export interface Spelling {
  readonly name: string;
  readonly type: NameType;
  readonly drafts: readonly NameDraft[];
  /** Of a surname that the text has of a woman (1) and of a man (-1): whose mentions these are. "Mrs. Bell", "Mr. Bell" */
  readonly gender?: 1 | -1;
}

const OF_WOMEN = new Set(['mrs', 'mrs.', 'ms', 'ms.', 'miss', 'madam', 'lady', 'dame']);
const OF_MEN = new Set(['mr', 'mr.', 'sir', 'lord']);
const KIN = new Set(
  'wife husband spouse widow widower daughter son brother sister sibling mother father mom dad niece nephew cousin uncle aunt grandson granddaughter grandfather grandmother stepson stepdaughter daughter-in-law son-in-law lady'.split(
    ' ',
  ),
);

/** So often a surname stands before the first full name that could be meant, and so much oftener in all, where it may mean somebody else. */
const OFTEN_BEFORE = 3;
const OFTENER = 4;

/** By its honorific, of whom a mention is: a woman (1), a man (-1), or either (0). "Mr. Bell" -> -1 */
export function genderOfMention({ first }: NameDraft, tokens: readonly Token[]): 1 | -1 | 0 {
  const before = (tokens[first - 1]?.text ?? '').toLowerCase();
  return OF_WOMEN.has(before) ? 1 : OF_MEN.has(before) ? -1 : 0;
}

/**
 * For each surname of a document the full names that end or start with it and yet are not meant by it.
 * "Odum" of the president five times, then once "Lia Odum", his daughter -> not Lia Odum; "Tom Bell … Mr. Bell … Ann Bell" -> not Ann Bell
 */
export function findNamesakes<S extends Spelling>(
  spellings: readonly S[],
  tokens: readonly Token[],
): Map<S, ReadonlySet<string>> {
  const people = spellings.filter(({ type }) => type === 'person').map((spelling) => new Person(spelling, tokens));
  const byEnd = new Map<string, Person<S>[]>();
  for (const person of people) {
    if (person.words.length < 2) continue;
    for (const end of new Set([person.words[0] ?? '', person.words.at(-1) ?? ''])) {
      const same = byEnd.get(end);
      if (same) same.push(person);
      else byEnd.set(end, [person]);
    }
  }
  const found = new Map<S, ReadonlySet<string>>();
  for (const person of people) {
    const candidates = person.words.length === 1 ? byEnd.get(person.words[0] ?? '') : undefined;
    const others = candidates?.filter((candidate) => person.isNot(candidate)) ?? [];
    const prefer = (isMeant: (candidate: Person<S>) => boolean): void => {
      const left = candidates?.filter((candidate) => !others.includes(candidate)) ?? [];
      if (left.some(isMeant)) others.push(...left.filter((candidate) => !isMeant(candidate)));
    };
    prefer(({ spelling }) => generationOf(spelling.name) === generationOf(person.spelling.name));
    // Of several who may be meant, who was named in full before is, not who comes later.
    prefer(({ earliest }) => earliest < person.earliest);
    if (others.length > 0) found.set(person.spelling, new Set(others.map(({ spelling }) => spelling.name)));
  }
  return found;
}

class Person<S extends Spelling> {
  readonly words: readonly string[];
  /** First token of the first mention. */
  readonly earliest: number;
  readonly #tokens: readonly Token[];

  constructor(
    readonly spelling: S,
    tokens: readonly Token[],
  ) {
    this.#tokens = tokens;
    this.words = personWords(spelling.name);
    this.earliest = spelling.drafts.reduce((least, { first }) => Math.min(least, first), Infinity);
  }

  /** Is this surname somebody else than `other`, who bears it too? */
  isNot(other: Person<S>): boolean {
    const gender = this.#gender();
    const otherGender = genderOf(other.words[0] ?? '');
    if (gender !== 0 && otherGender !== undefined && gender !== otherGender) return true;
    if (this.#isBeside(other)) return true;
    const { drafts } = this.spelling;
    const before = drafts.filter(({ first }) => first < other.earliest).length;
    const isOften = before >= OFTEN_BEFORE && drafts.length >= OFTENER * other.spelling.drafts.length;
    if (!isOften || other.#isTitled()) return false;
    // "Kim" is no "Kim Coghill", but may be Kim Jong-un.
    const isGiven = other.words.length === 2 && other.words[0] === this.words[0];
    const isOtherKind = isGiven || generationOf(other.spelling.name) !== '';
    return isOtherKind || (otherGender === 1 && gender !== 1) || other.#isKin();
  }

  #gender(): 1 | -1 | 0 {
    const sum = this.spelling.drafts.reduce((all, draft) => all + genderOfMention(draft, this.#tokens), 0);
    return sum > 0 ? 1 : sum < 0 ? -1 : 0;
  }

  /** "Odum and Lia Odum", "Odum and Mrs. Lia Odum" */
  #isBeside({ spelling }: Person<S>): boolean {
    const places = new Set(spelling.drafts.map(({ first }) => first));
    return this.spelling.drafts.some(
      ({ last }) => this.#tokens[last + 1]?.text === 'and' && (places.has(last + 2) || places.has(last + 3)),
    );
  }

  /** "Prime Minister Lia Odum": needs no introduction, like the Odum of the other mentions. */
  #isTitled(): boolean {
    return this.spelling.drafts.some(({ first }) => roleEndingAt(this.#tokens, first - 1)?.isOffice);
  }

  /** "his wife, Lia Odum"; "Lia Odum, the president's daughter" */
  #isKin(): boolean {
    const isKin = (i: number): boolean => KIN.has((this.#tokens[i]?.text ?? '').toLowerCase());
    return this.spelling.drafts.some(({ first, last }) => {
      if (isKin(first - 1) || isKin(first - 2)) return true;
      if (this.#tokens[last + 1]?.text !== ',') return false;
      for (let i = last + 2; i <= last + APPOSITION && !/^[,.;]$/.test(this.#tokens[i]?.text ?? '.'); i++) {
        if (isKin(i)) return true;
      }
      return false;
    });
  }
}

/** How far behind a name what it is may stand: "Lia Odum, the former president's only daughter" */
const APPOSITION = 8;
