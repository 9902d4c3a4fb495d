/** Forms of a name under which two spellings of it meet. */

/** Lower case, accents and punctuation gone, words apart. "The U.N.'s São Tomé Office" -> [the, uns, sao, tome, office] */
export function wordsOfName(name: string): string[] {
  const head = name.slice(0, 200);
  const isPlain = /^[\w -]*$/.test(head);
  const plain = isPlain
    ? head
    : head
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replace(/[.'’‘]/g, '');
  return plain
    .toLowerCase()
    .split(isPlain ? /[_ -]+/ : /[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** "Anna-Lena Bell" -> "anna-lena-bell": readable, for ids. */
export function slugOf(name: string): string {
  return wordsOfName(name).join('-') || 'name';
}

const COMPANY_ENDS = new Set([
  'inc',
  'corp',
  'corporation',
  'ltd',
  'llc',
  'plc',
  'co',
  'company',
  'sa',
  'ag',
  'gmbh',
  'limited',
  'group',
]);

/** "The Bell Company, Inc." -> true */
export const isCompany = (name: string): boolean => COMPANY_ENDS.has(wordsOfName(name).at(-1) ?? '');

/** Key of a thing's name: no article, no company form. "The Bell Company, Inc." -> "bell" */
export function thingKey(name: string): string {
  const words = wordsOfName(name);
  if (words[0] === 'the' && words.length > 1) words.shift();
  while (words.length > 1 && COMPANY_ENDS.has(words.at(-1) ?? '')) words.pop();
  return words.join(' ');
}

/** Honorifics before a person's name that are no office. */
const HONORIFICS = new Set([
  'mr',
  'mrs',
  'ms',
  'miss',
  'dr',
  'sir',
  'dame',
  'lord',
  'lady',
  'prof',
  'rev',
  'sheikh',
  'ayatollah',
]);
const GENERATIONS = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** Words of a person's name without honorific, "Jr." and inner initials. "Dr. Anna B. Bell Jr." -> [anna, bell] */
export function personWords(name: string): string[] {
  let words = wordsOfName(name);
  while (words.length > 1 && HONORIFICS.has(words[0] ?? '')) words = words.slice(1);
  while (words.length > 1 && GENERATIONS.has(words.at(-1) ?? '')) words.pop();
  return words.filter((word, i) => word.length > 1 || i === 0 || i === words.length - 1);
}

/** "Tom Reed Jr." -> "jr": father and son are two people; "Tom Reed III" is a fuller name of Tom Reed -> "" */
export function generationOf(name: string): string {
  const last = wordsOfName(name).at(-1) ?? '';
  return last === 'jr' || last === 'sr' ? last : '';
}

/** Initials of the long words of a name, where it has at least three. "Bureau of Useful Maps" -> "bum" */
export function initialsOf(name: string): string | undefined {
  const words = name.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word));
  if (words.length < 2) return undefined;
  return words.map((word) => word.charAt(0).toLowerCase()).join('');
}

/** "NATO", "U.N." -> "nato", "un"; a word that is no acronym -> undefined. */
export function acronymOf(name: string): string | undefined {
  const letters = name.replace(/[.\s]/g, '');
  const isAcronym = /^\p{Lu}[\p{Lu}\p{N}]{1,7}s?$/u.test(letters);
  return isAcronym ? letters.replace(/s$/, '').toLowerCase() : undefined;
}
