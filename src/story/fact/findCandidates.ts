import type { TermWeight } from './softOverlap';
import type { ClaimProfile } from './profileClaims';
import { synonymsOf } from './vocabulary';

/** Pairs (low index first) worth a closer look. */
export type CandidatePair = readonly [number, number];

/** A claim is looked up by its most telling terms only. */
const LOOKED_UP = 12;
/** Of a claim's partners the ones that share most with it: bounds the work for every claim. */
const MAX_PARTNERS = 60;
/** Of a term in very many claims only this many places are read: it tells little and would make the work quadratic. */
const MAX_POSTINGS = 400;

/**
 * Candidates from an inverted index: claims that share telling words, names, dates or numbers, or a synonym.
 * Work and result grow linearly with the number of claims.
 */
export function findCandidates(profiles: readonly ClaimProfile[], weight: TermWeight): CandidatePair[] {
  const index = new Map<string, number[]>();
  profiles.forEach((profile, i) => {
    for (const key of keysOf(profile)) {
      const places = index.get(key);
      if (places) places.push(i);
      else index.set(key, [i]);
    }
  });
  /** Low index times the number of claims, plus high index: in order of numbers, they are in order of pairs. */
  const pairs = new Set<number>();
  profiles.forEach((profile, i) => {
    const shared = new Map<number, number>();
    const look = (key: string, gain: number): void => {
      for (const j of (index.get(key) ?? []).slice(0, MAX_POSTINGS))
        if (j !== i) shared.set(j, (shared.get(j) ?? 0) + gain);
    };
    for (const term of tellingTerms(profile, weight)) {
      look(term, weight(term));
      for (const other of synonymsOf(term)) look(other, weight(other) / 2);
    }
    for (const key of valueKeys(profile)) look(key, 2);
    const best = [...shared].sort((x, y) => y[1] - x[1] || x[0] - y[0]).slice(0, MAX_PARTNERS);
    for (const [j] of best) pairs.add(Math.min(i, j) * profiles.length + Math.max(i, j));
  });
  return [...Float64Array.from(pairs).sort()].map((pair) => [
    Math.floor(pair / profiles.length),
    pair % profiles.length,
  ]);
}

function tellingTerms(profile: ClaimProfile, weight: TermWeight): string[] {
  return [...profile.terms].sort((x, y) => weight(y) - weight(x) || (x < y ? -1 : 1)).slice(0, LOOKED_UP);
}

function keysOf(profile: ClaimProfile): string[] {
  return [...profile.terms, ...valueKeys(profile)];
}

function valueKeys({ dates, quantities }: ClaimProfile): string[] {
  return [
    ...new Set([
      ...dates.map(({ value }) => `date ${value}`),
      ...quantities.map(({ value }) => `number ${value ?? ''}`),
    ]),
  ];
}
