import type { Span } from '../analysis/model';
import { matchWords, type Match } from './matchWords';
import { splitWords, type Word } from './splitWords';

/** A stretch that both texts have, or that only the first (removed) or only the second (added) has. */
export interface WordChange {
  readonly kind: 'same' | 'removed' | 'added';
  /** Span in the first text; empty where the stretch was added. */
  readonly a: Span;
  /** Span in the second text; empty where it was removed. */
  readonly b: Span;
}

/**
 * What a reader has to change in wording `a` to get wording `b`, word by word. "Same" means the same words: case, curly quotes, kinds of dash
 * and white space may differ, so both spans are given. The changes tile both texts in order, and no two neighbours have one kind.
 * Never throws; ends in near-linear time for any input.
 * The passes follow VS Code's own diff (myersDiff, then shift, join, extend to whole words), here over words instead of characters.
 */
export function diffWords(a: string, b: string): readonly WordChange[] {
  if (a === b)
    return a === '' ? [] : [{ kind: 'same', a: { start: 0, end: a.length }, b: { start: 0, end: b.length } }];
  const wordsA = splitWords(a);
  const wordsB = splitWords(b);
  const plain = matchPlainWords(wordsA, wordsB);
  const matches = matchPunctuation(joinIslands(shiftToPhrases(plain, wordsA, wordsB), wordsA, wordsB), wordsA, wordsB);
  return toChanges(matches, wordsA, wordsB, a.length, b.length);
}

/** Words first, punctuation left out: `the “red” car`, `the red, car` -> the, red, car */
function matchPlainWords(a: readonly Word[], b: readonly Word[]): readonly Match[] {
  const plainA = plainPlaces(a);
  const plainB = plainPlaces(b);
  const forms = (words: readonly Word[], places: readonly number[]): string[] =>
    places.map((place) => words[place]?.form ?? '');
  return matchWords(forms(a, plainA), forms(b, plainB)).map(([i, j]) => [plainA[i] ?? 0, plainB[j] ?? 0]);
}

function plainPlaces(words: readonly Word[]): readonly number[] {
  return words.flatMap((word, i) => (word.isPunctuation ? [] : [i]));
}

/**
 * Slides a pure addition or removal back to a phrase boundary where the words around it repeat.
 * `he met her [in Lund and met her] in Malmö` -> `he [met her in Lund and] met her in Malmö`
 */
function shiftToPhrases(matches: readonly Match[], a: readonly Word[], b: readonly Word[]): readonly Match[] {
  const shifted = matches.map(([i, j]) => [i, j] as [number, number]);
  for (let k = 1; k < shifted.length; k++) {
    const [left, right] = [shifted[k - 1], shifted[k]];
    if (!left || !right) continue;
    const onlyB = hasPlainBetween(b, left[1], right[1]) && !hasPlainBetween(a, left[0], right[0]);
    const onlyA = hasPlainBetween(a, left[0], right[0]) && !hasPlainBetween(b, left[1], right[1]);
    if (onlyB) slide(shifted, k, 1, b);
    else if (onlyA) slide(shifted, k, 0, a);
  }
  return shifted;
}

/** Longest slide looked at: no phrase of news is longer, and it keeps the pass linear. */
const MAX_SLIDE = 12;

/** Moves matches before `gap` to the gap's far end on `side`, as long as the words are equal; keeps the move that starts best. */
function slide(matches: [number, number][], gap: number, side: 0 | 1, words: readonly Word[]): void {
  const targets: number[] = [];
  let end = matches[gap]?.[side] ?? 0;
  let best = 0;
  let bestScore = startScore(words, (matches[gap - 1]?.[side] ?? 0) + 1);
  for (let moved = 1; moved <= MAX_SLIDE && gap - moved >= 0; moved++) {
    const match = matches[gap - moved];
    end = previousPlain(words, end);
    if (!match) break;
    if (end <= match[side] || words[match[side]]?.form !== words[end]?.form) break;
    targets.push(end);
    const score = startScore(words, match[side]);
    if (score > bestScore) [best, bestScore] = [moved, score];
    // A match further left belongs to the same equal run only if nothing was changed between.
    const before = matches[gap - moved - 1];
    if (before?.[side] !== previousPlain(words, match[side])) break;
  }
  for (let moved = 1; moved <= best; moved++) {
    const match = matches[gap - moved];
    const target = targets[moved - 1];
    if (match && target !== undefined) match[side] = target;
  }
}

/** How well a change starts at word `place`: after a mark 3, before a preposition or conjunction 2, before an article 1, else 0. */
function startScore(words: readonly Word[], place: number): number {
  if (place === 0 || words[place - 1]?.isPunctuation || words[place]?.isPunctuation) return 3;
  const form = words[place]?.form ?? '';
  return PHRASE_OPENERS.has(form) ? 2 : ARTICLES.has(form) ? 1 : 0;
}

function previousPlain(words: readonly Word[], place: number): number {
  let at = place - 1;
  while (words[at]?.isPunctuation) at--;
  return at;
}

function hasPlainBetween(words: readonly Word[], from: number, to: number): boolean {
  return previousPlain(words, to) > from;
}

const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the']);
const PHRASE_OPENERS: ReadonlySet<string> = new Set(
  'in on at to of for by with from and or but as after before during over under that which who when while'.split(' '),
);

/** Longest island, in letters, that two changes around it swallow. */
const ISLAND_LETTERS = 4;

/**
 * Drops one short word that stayed equal by chance between two rewritten stretches: three changes read worse than one.
 * `[will meet|talked with] the [envoy on|minister last]` -> `[will meet the envoy on|talked with the minister last]`
 */
function joinIslands(matches: readonly Match[], a: readonly Word[], b: readonly Word[]): readonly Match[] {
  const isRewritten = (left: Match | undefined, right: Match | undefined): boolean =>
    changedWords(a, left?.[0], right?.[0]) >= 2 && changedWords(b, left?.[1], right?.[1]) >= 2;
  return matches.filter((match, k) => {
    const word = a[match[0]];
    if (!word || word.end - word.start > ISLAND_LETTERS || /\p{N}/u.test(word.form)) return true;
    return !(isRewritten(matches[k - 1], match) && isRewritten(match, matches[k + 1]));
  });
}

/** Plain words strictly between two places, counted up to 2; from the start or to the end where a place is missing. */
function changedWords(words: readonly Word[], from = -1, to = words.length): number {
  let count = 0;
  for (let at = to - 1; at > from && count < 2; at--) if (!words[at]?.isPunctuation) count++;
  return count;
}

/**
 * Punctuation last: between two matched words, equal marks at either end of the gap match too.
 * `agreed , he said .`, `agreed , she wrote .` -> agreed and `,` match, and `.` at the end
 */
function matchPunctuation(matches: readonly Match[], a: readonly Word[], b: readonly Word[]): readonly Match[] {
  const all: Match[] = [];
  let [startA, startB] = [0, 0];
  for (const [endA, endB] of [...matches, [a.length, b.length] as const]) {
    const isMark = (i: number, j: number): boolean =>
      a[i]?.isPunctuation === true && b[j]?.isPunctuation === true && a[i].form === b[j].form;
    let head = 0;
    while (startA + head < endA && startB + head < endB && isMark(startA + head, startB + head)) {
      all.push([startA + head, startB + head]);
      head++;
    }
    let tail = 0;
    while (endA - tail > startA + head && endB - tail > startB + head && isMark(endA - tail - 1, endB - tail - 1))
      tail++;
    for (let k = tail; k > 0; k--) all.push([endA - k, endB - k]);
    if (endA < a.length || endB < b.length) all.push([endA, endB]);
    [startA, startB] = [endA + 1, endB + 1];
  }
  return all;
}

/**
 * Matched words become stretches. White space beside a change stays with the equal stretch, so that no blank is underlined.
 * `a b`, `a c` -> same `a `, removed `b`, added `c`
 */
function toChanges(
  matches: readonly Match[],
  a: readonly Word[],
  b: readonly Word[],
  lengthA: number,
  lengthB: number,
): readonly WordChange[] {
  const changes: WordChange[] = [];
  let [atA, atB] = [0, 0];
  const push = (kind: WordChange['kind'], endA: number, endB: number): void => {
    if (endA === atA && endB === atB) return;
    const last = changes.at(-1);
    const from = last?.kind === kind ? last : { a: { start: atA }, b: { start: atB } };
    if (from === last) changes.pop();
    changes.push({ kind, a: { start: from.a.start, end: endA }, b: { start: from.b.start, end: endB } });
    [atA, atB] = [endA, endB];
  };
  let [nextA, nextB] = [0, 0];
  for (const [i, j] of [...matches, [a.length, b.length] as const]) {
    push('same', i > nextA ? (a[nextA]?.start ?? atA) : atA, j > nextB ? (b[nextB]?.start ?? atB) : atB);
    push('removed', i > nextA ? (a[i - 1]?.end ?? atA) : atA, atB);
    push('added', atA, j > nextB ? (b[j - 1]?.end ?? atB) : atB);
    push('same', a[i]?.end ?? lengthA, b[j]?.end ?? lengthB);
    [nextA, nextB] = [i + 1, j + 1];
  }
  return changes;
}
