import type { Fact } from '../model';

/** A fact and the words of the claim that is closest to its others. */
export interface WordedFact {
  readonly fact: Fact;
  readonly core: string;
}

/** Longer words are no help beside a title. */
const LONGEST_DETAIL = 50;

/**
 * A detail is called by the clause around it, which has a fact of its own: where two titles of a story are the same, the
 * shorter wording is put behind.
 *
 *     `The port closed on Friday night` of that clause and of `Friday night`
 *     -> `The port closed on Friday night`, `The port closed on Friday night – “Friday night”`
 */
export function tellTitlesApart(worded: readonly WordedFact[]): Fact[] {
  const longest = new Map<string, number>();
  for (const { fact, core } of worded) longest.set(fact.title, Math.max(longest.get(fact.title) ?? 0, core.length));
  return worded.map(({ fact, core }) => {
    const detail = core.replace(/\s+/gu, ' ').replace(/["“”]/gu, '');
    const isWhole = core.length === longest.get(fact.title) || detail.length >= fact.title.length;
    return isWhole || detail.length > LONGEST_DETAIL ? fact : { ...fact, title: `${fact.title} – “${detail}”` };
  });
}
