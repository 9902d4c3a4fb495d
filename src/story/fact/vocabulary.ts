import { FAMILIES, RARITY, SYNONYMS } from './wordTables';

/** Idf of a word that the background table does not hold. */
const UNKNOWN_RARITY = 6.5;

const lines = (table: string): string[] => table.slice(1, -1).split('\n');

const rarity = new Map<string, number>();
lines(RARITY).forEach((line, k) => {
  for (const word of line.split(' ')) if (word) rarity.set(word, k / 2);
});

const family = new Map<string, string>();
for (const line of lines(FAMILIES)) {
  const words = line.split(' ');
  for (const word of words) family.set(word, words[0] ?? word);
}

const synonyms = new Map<string, Set<string>>();
const addSynonym = (a: string, b: string): void => {
  const known = synonyms.get(a);
  if (known) known.add(b);
  else synonyms.set(a, new Set([b]));
};
for (const line of lines(SYNONYMS)) {
  const [first = '', ...others] = line.split(' ').map((word) => familyOf(word));
  for (const other of others) {
    if (first === other) continue;
    addSynonym(first, other);
    addSynonym(other, first);
  }
}

/** The word that stands for all words derived from one another: `invitation` -> `invitation`, `invite` -> `invitation`. */
export function familyOf(lemma: string): string {
  return family.get(lemma) ?? lemma;
}

/** Idf of a lemma over news documents, 0 (in every one) to about 7. */
export function rarityOf(lemma: string): number {
  return rarity.get(lemma) ?? UNKNOWN_RARITY;
}

/** Families that can stand for this family: `drill` -> `exercise`, `practice`. */
export function synonymsOf(word: string): ReadonlySet<string> {
  return synonyms.get(word) ?? NONE;
}
const NONE: ReadonlySet<string> = new Set();
