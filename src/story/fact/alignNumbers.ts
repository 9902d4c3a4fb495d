import type { ClaimProfile } from './profileClaims';
import { synonymsOf } from './vocabulary';

const NUMERAL =
  /^(?:\p{N}.*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|scores?|hundreds?|thousands?|millions?)$/u;
/** What stands in both claims for the figures that differ. */
const FIGURE = '#';
/** Of all words beside the figures so many must be shared. */
const MIN_SHARED = 2 / 3;
/** Words of an age or a measure: two people of fifteen and sixteen share no more. */
const MEASURE = /^(?:year|old|month|week|day|hour|minute|aged?|long|tall|deep|wide|high)$/u;

/**
 * Two claims that say the same of another number of the same things, with the figures taken for one: outlets count the hurt of one accident
 * in other ways, and an editor must see those figures side by side. Any other two claims come back as they are.
 * `27 people were hurt` / `25 people are injured` -> `# people were hurt` / `# people are injured`
 */
export function alignNumbers(a: ClaimProfile, b: ClaimProfile): readonly [a: ClaimProfile, b: ClaimProfile] {
  if (a.file === b.file || a.quantities.length === 0 || b.quantities.length === 0 || !countsTheSame(a, b))
    return [a, b];
  const [x, y] = [a, b].map(({ words }) => withoutFigures(words).filter((term) => !MEASURE.test(term)));
  if (!x || !y) return [a, b];
  const shared = x.filter((term) => y.some((other) => other === term || synonymsOf(term).has(other))).length;
  if (shared === 0 || shared < MIN_SHARED * Math.max(x.length, y.length)) return [a, b];
  return [takeFigures(a), takeFigures(b)];
}

const takeFigures = (profile: ClaimProfile): ClaimProfile => ({
  ...profile,
  terms: withFigure(profile.terms),
  words: withFigure(profile.words),
  own: withFigure(profile.own),
  quantities: [],
});

/** Each counts one kind of thing, the same, and they differ in how many. */
function countsTheSame(a: ClaimProfile, b: ClaimProfile): boolean {
  const [x, y] = [new Set(a.quantities.map(headOf)), new Set(b.quantities.map(headOf))];
  const [unit] = x;
  if (x.size !== 1 || y.size !== 1 || unit === undefined || !y.has(unit)) return false;
  return a.quantities.every(({ value }) =>
    b.quantities.every((other) => value !== undefined && other.value !== undefined && value !== other.value),
  );
}

/** `New York officers` -> `officer` */
function headOf({ unit }: ClaimProfile['quantities'][number]): string {
  const head = unit.toLowerCase().split(' ').at(-1) ?? '';
  return head.length > 3 ? head.replace(/s$/u, '') : head;
}

const withoutFigures = (terms: readonly string[]): string[] => terms.filter((term) => !NUMERAL.test(term));

const withFigure = (terms: readonly string[]): string[] =>
  terms.some((term) => NUMERAL.test(term)) ? [FIGURE, ...withoutFigures(terms)] : [...terms];
