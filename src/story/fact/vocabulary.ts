import { FAMILIES, RARITY, SYNONYMS } from './wordTables';

/** Idf of a word that the background table does not hold. */
const UNKNOWN_RARITY = 6.5;

interface Vocabulary {
  readonly rarity: ReadonlyMap<string, number>;
  readonly family: ReadonlyMap<string, string>;
  readonly synonyms: ReadonlyMap<string, ReadonlySet<string>>;
}

let parsed: Vocabulary | undefined;

/** The tables, read on first use: the host loads this file long before it compares anything. */
function vocabulary(): Vocabulary {
  if (!parsed) {
    const family = readFamilies();
    parsed = { rarity: readRarity(), family, synonyms: readSynonyms(family) };
  }
  return parsed;
}

const lines = (table: string): string[] => table.slice(1, -1).split('\n');

function readRarity(): Map<string, number> {
  return new Map(
    lines(RARITY).flatMap((line, k) =>
      line
        .split(' ')
        .filter(Boolean)
        .map((word): [string, number] => [word, k / 2]),
    ),
  );
}

function readFamilies(): Map<string, string> {
  return new Map(
    lines(FAMILIES).flatMap((line) => {
      const words = line.split(' ');
      return words.map((word): [string, string] => [word, words[0] ?? word]);
    }),
  );
}

function readSynonyms(family: ReadonlyMap<string, string>): Map<string, Set<string>> {
  const synonyms = new Map<string, Set<string>>();
  const add = (a: string, b: string): void => {
    const known = synonyms.get(a);
    if (known) known.add(b);
    else synonyms.set(a, new Set([b]));
  };
  for (const line of lines(SYNONYMS)) {
    const [first = '', ...others] = line.split(' ').map((word) => family.get(word) ?? word);
    for (const other of others) {
      if (first === other) continue;
      add(first, other);
      add(other, first);
    }
  }
  return synonyms;
}

/** The word that stands for all words derived from one another: `invitation` -> `invitation`, `invite` -> `invitation`. */
export function familyOf(lemma: string): string {
  return vocabulary().family.get(lemma) ?? lemma;
}

/** Idf of a lemma over news documents, 0 (in every one) to about 7. */
export function rarityOf(lemma: string): number {
  return vocabulary().rarity.get(lemma) ?? UNKNOWN_RARITY;
}

/** Does the background table hold this lemma? */
export function isKnownWord(lemma: string): boolean {
  return vocabulary().rarity.has(lemma);
}

/** Families that can stand for this family: `drill` -> `exercise`, `practice`. */
export function synonymsOf(word: string): ReadonlySet<string> {
  return vocabulary().synonyms.get(word) ?? NONE;
}
const NONE: ReadonlySet<string> = new Set();
