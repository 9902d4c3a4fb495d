import type { Comparator } from '../model';

const BEFORE: readonly (readonly [RegExp, Comparator])[] = [
  [/\b(?:no|not) (?:more|greater) than $/i, 'at-most'],
  [/\b(?:no|not) (?:fewer|less) than $/i, 'at-least'],
  [
    /\b(?:over|more than|greater than|above|exceeding|in excess of|upwards of|topping|surpassing|just over|well over) $/i,
    'over',
  ],
  [/\b(?:under|less than|fewer than|below|nearly|almost|close to|just short of|just under) $/i, 'under'],
  [/\b(?:at least|a minimum of) $/i, 'at-least'],
  [/\b(?:up to|at most|a maximum of|as many as|as much as) $/i, 'at-most'],
  [
    /(?:\b(?:about|around|roughly|approximately|some|an estimated|estimated at|circa|or so|in the region of) |~ ?)$/i,
    'about',
  ],
];

/** `over ` before "USD 11 billion" -> over; ` or more` after "40" -> at-least. The words stay outside the quantity's span. */
export function readComparator(before: string, after: string): Comparator | undefined {
  if (/^(?: or more\b|-plus\b|\+)/i.test(after)) return 'at-least';
  if (/^ or (?:less|fewer)\b/i.test(after)) return 'at-most';
  return BEFORE.find(([pattern]) => pattern.test(before))?.[1];
}
