import diff from 'fast-diff';

/** Places `[inA, inB]` of equal forms, rising in both. */
export type Match = readonly [number, number];

/** Above this many cells two blocks are first cut at words that stand once in each; what stays larger counts as rewritten. */
const MAX_CELLS = 4_000_000;

/**
 * The longest common run of forms of two lists, by Myers' O(ND) difference algorithm (fast-diff). Lists too large for it are first cut
 * at the forms that stand exactly once in each (Cohen's patience diff), so that any input ends in O(n log n) plus bounded blocks.
 * `a b c`, `a x c` -> `[0,0] [2,2]`
 */
export function matchWords(a: readonly string[], b: readonly string[]): readonly Match[] {
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  const endA = a.length - tail;
  const endB = b.length - tail;
  const matches: Match[] = Array.from({ length: head }, (_, i) => [i, i] as const);
  matchMiddle(a.slice(head, endA), b.slice(head, endB)).forEach(([i, j]) => matches.push([i + head, j + head]));
  for (let i = 0; i < tail; i++) matches.push([endA + i, endB + i]);
  return matches;
}

function matchMiddle(a: readonly string[], b: readonly string[]): readonly Match[] {
  if (a.length === 0 || b.length === 0) return [];
  if (a.length * b.length <= MAX_CELLS) return matchBlock(a, b);
  const anchors = longestRising(uniqueCommon(a, b));
  const matches: Match[] = [];
  let fromA = 0;
  let fromB = 0;
  for (const [i, j] of [...anchors, [a.length, b.length] as const]) {
    if ((i - fromA) * (j - fromB) <= MAX_CELLS) {
      const [startA, startB] = [fromA, fromB];
      matchBlock(a.slice(fromA, i), b.slice(fromB, j)).forEach(([x, y]) => matches.push([x + startA, y + startB]));
    }
    if (i < a.length) matches.push([i, j]);
    fromA = i + 1;
    fromB = j + 1;
  }
  return matches;
}

/** One code unit a distinct form, so that fast-diff, which compares characters, compares words. */
function matchBlock(a: readonly string[], b: readonly string[]): readonly Match[] {
  if (a.length === 0 || b.length === 0) return [];
  const units = new Map<string, string>();
  for (const form of b) if (!units.has(form)) units.set(form, String.fromCharCode(unitOf(units.size)));
  if (units.size > MAX_UNITS) return longestRising(uniqueCommon(a, b));
  // What only `a` has can never match: one unit stands for all of it.
  const encode = (forms: readonly string[]): string => forms.map((form) => units.get(form) ?? '\0').join('');
  const matches: Match[] = [];
  let i = 0;
  let j = 0;
  for (const [operation, run] of diff(encode(a), encode(b))) {
    if (operation === diff.EQUAL) for (let k = 0; k < run.length; k++) matches.push([i + k, j + k]);
    if (operation !== diff.INSERT) i += run.length;
    if (operation !== diff.DELETE) j += run.length;
  }
  return matches;
}

const SURROGATES = 0xd800;
/** Code units without 0 and without surrogates, which fast-diff keeps in pairs. */
const MAX_UNITS = 0xffff - 0x800;
const unitOf = (index: number): number => (index + 1 < SURROGATES ? index + 1 : index + 1 + 0x800);

/** Places of the forms that stand exactly once in each list, in the order of `a`. */
function uniqueCommon(a: readonly string[], b: readonly string[]): readonly Match[] {
  const inB = placesOfUnique(b);
  return [...placesOfUnique(a)].flatMap(([form, i]) => {
    const j = inB.get(form);
    return j === undefined ? [] : [[i, j] as const];
  });
}

function placesOfUnique(forms: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  const repeated = new Set<string>();
  forms.forEach((form, i) => {
    if (places.has(form)) repeated.add(form);
    else places.set(form, i);
  });
  for (const form of repeated) places.delete(form);
  return places;
}

/** The longest subsequence that rises in both, by patience sorting. `[0,2] [1,0] [2,1]` -> `[1,0] [2,1]` */
function longestRising(matches: readonly Match[]): readonly Match[] {
  const piles: number[] = [];
  const before: (number | undefined)[] = [];
  const inB = (index: number | undefined): number => matches[index ?? -1]?.[1] ?? -1;
  matches.forEach(([, j], index) => {
    let low = 0;
    let high = piles.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (inB(piles[middle]) < j) low = middle + 1;
      else high = middle;
    }
    before[index] = piles[low - 1];
    piles[low] = index;
  });
  const rising: Match[] = [];
  for (let index = piles.at(-1); index !== undefined; index = before[index]) {
    const match = matches[index];
    if (match) rising.push(match);
  }
  return rising.reverse();
}
