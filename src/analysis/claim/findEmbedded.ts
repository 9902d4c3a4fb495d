import type { DateMention, Span, Token } from '../model';
import type { WordRange } from '../clause/splitClauses';
import type { Embedded } from './embedded';
import { eventPhrase } from './eventPhrase';
import { innerClause } from './innerClause';
import { nounModifier } from './nounModifier';
import { pointedPlaces, pointedTimes } from './pointedTimes';
import { verbModifier } from './verbModifier';

/** Dates and named buildings of the sentence. */
export interface Named {
  readonly dates: readonly DateMention[];
  readonly facilities: readonly Span[];
}

/**
 * Modifiers inside the words of one clause that bear a fact: durations and pointed times, counted or owned events, what somebody
 * said, the past event that "since" starts from, what is told of a noun behind it. Left to right, times and places last. What has a source of its
 * own is given also where it is nearly the whole clause (see `isPartOf`): the clause then has that source.
 * `They spoke for about 25 minutes` -> `for about 25 minutes`; `It was her first trip since taking office in May` -> `taking office in May`
 */
export function findEmbedded(words: readonly Token[], clause: WordRange, named: Named): Embedded[] {
  const found: Embedded[] = [];
  let free = clause.first;
  for (let i = clause.first; i <= clause.last; i++) {
    const hit = innerClause(words, i, clause) ?? nounModifier(words, i, clause) ?? verbModifier(words, i, clause);
    const phrase = hit === undefined && i >= free ? eventPhrase(words, i, clause) : undefined;
    const telling = hit ?? phrase;
    if (!telling || (!isPartOf(telling, clause) && !telling.source)) continue;
    if (found.some((e) => overlapShare(e, telling) > 0.7)) continue;
    found.push(telling);
    if (phrase ?? telling.source) free = telling.last + 1;
  }
  const pointed = [...pointedTimes(words, clause, named.dates), ...pointedPlaces(words, clause, named.facilities)];
  return [...found, ...pointed.filter((e) => isPartOf(e, clause))];
}

/** Words that both have, of all that either has: 0 to 1. */
function overlapShare(a: WordRange, b: WordRange): number {
  const both = Math.min(a.last, b.last) - Math.max(a.first, b.first) + 1;
  return both <= 0 ? 0 : both / (a.last - a.first + 1 + b.last - b.first + 1 - both);
}

/** A modifier that is nearly the whole clause says nothing more than the clause. */
export const isPartOf = (e: Embedded, c: WordRange): boolean =>
  e.last - e.first + 1 <= (e.isClause ? 0.85 : 0.7) * (c.last - c.first + 1);
