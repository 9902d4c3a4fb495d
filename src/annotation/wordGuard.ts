import type { PlacedWord, WordChange } from './placedWords';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

const NEGATIONS = words(
  `not no never none nobody nothing neither nor without cannot hardly barely scarcely deny denies denied denying
  refuse refuses refused refusing reject rejects rejected rejecting fail fails failed failing false untrue`,
);
const NUMBERS = words(
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million
  millions billion billions trillion dozen dozens score scores half halves quarter third fourth fifth sixth seventh
  eighth ninth tenth first second last once twice thrice double triple both couple pair single several few many
  some all most more less fewer least over under about nearly almost around up down percent per`,
);
const DATES = words(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
  september october november december mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep
  sept oct nov dec today yesterday tomorrow tonight morning afternoon evening night noon midnight day days week
  weeks weekend month months year years decade century hour hours minute minutes spring summer autumn fall winter
  ago next previous before after since until`,
);
/** What makes a statement weaker or another's word. */
const HEDGES = words(
  `may might could would should will can must if unless whether allegedly reportedly apparently possibly probably
  perhaps likely unlikely suspected alleged expected planned considered rumoured rumored unconfirmed only`,
);
/** Words that join: one of them may stand for another. */
const JOINING = words(
  `a an the of to in on at by for from with and as that which who whom whose this these those it its he she they
  his her their is are was were be been being has have had do does did also then there here into onto off near
  upon within which said says`,
);

/** True for a word that, put in or left out, turns a statement round. */
export const isNegation = ({ form }: PlacedWord): boolean => NEGATIONS.has(form) || form.endsWith("n't");

/**
 * True where the words that differ can't change what is stated: no number, date, name, negation or hedge among them,
 * and no word of content in another's place.
 *
 * dropped "quickly" -> true; "six" for "two" -> false; added "not" -> false; "declined" for "accepted" -> false
 */
export function isHarmless(changes: readonly WordChange[]): boolean {
  return changes.every(({ dropped, added }) => {
    if ([...dropped, ...added].some(isTelling)) return false;
    const [one] = dropped;
    const [other] = added;
    if (one && other && dropped.length === 1 && added.length === 1 && isSpellingOf(one.form, other.form)) return true;
    return !(dropped.some(isContent) && added.some(isContent));
  });
}

/** A number, date, name, negation or hedge. */
function isTelling(word: PlacedWord): boolean {
  if (/[\p{N}%\p{Sc}°]/u.test(word.form) || isNegation(word)) return true;
  const parts = word.form.split(/[-‑.,:]/);
  if (parts.some((part) => NUMBERS.has(part) || DATES.has(part) || HEDGES.has(part))) return true;
  return /^\p{Lu}/u.test(word.text) && !JOINING.has(word.form);
}

const isContent = (word: PlacedWord): boolean => !JOINING.has(word.form);

const ENDING = /^(?:s|es|d|ed|ing|'s)?$/;

/**
 * True for one word written in two ways: a slip of one letter after the first three, or another ending.
 *
 * harbour ~ harbor, recieved ~ received, sign ~ signed; not: legal ~ illegal, rise ~ rose, import ~ export
 */
export function isSpellingOf(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.min(a.length, b.length) < 4 || Math.abs(a.length - b.length) > 3) return false;
  let head = 0;
  while (head < a.length && a[head] === b[head]) head++;
  if (head < 3) return false;
  if (head >= 4 && ENDING.test(a.slice(head)) && ENDING.test(b.slice(head))) return true;
  return Math.min(a.length, b.length) >= 6 && isOneSlip(a.slice(head), b.slice(head));
}

/** The rests, from the first letter that differs, are equal after one letter is dropped, added, changed or swapped. */
function isOneSlip(a: string, b: string): boolean {
  const isSwapped = a.length > 1 && a.charAt(1) + a.charAt(0) === b.slice(0, 2) && a.slice(2) === b.slice(2);
  return isSwapped || a.slice(1) === b.slice(1) || a.slice(1) === b || a === b.slice(1);
}
