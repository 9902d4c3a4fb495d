import type { CivilDate } from './calendar';
import type { Tense } from './tense';

/** What a draft is counted from. */
export interface Moment {
  readonly reference: CivilDate | undefined;
  /** "publication on", "the date in the text,": how a reason names the reference date. */
  readonly referenceName: string;
  readonly tense: Tense;
  /** The value of the calendar date mentioned before this one, itself not counted from another. */
  readonly previous: string | undefined;
  /** The quarter that the text speaks of, where it named one shortly before. */
  readonly quarter: string | undefined;
  /** True in teasers of other stories: their days are counted from a date we do not know. */
  readonly isTeaser: boolean;
}

export interface Resolution {
  readonly value: string;
  readonly reason: string;
  /** False where a part of the value comes from another date than the text's own words. */
  readonly stated: boolean;
  readonly basis: Basis;
}

/** What a value rests on beside the words themselves; how often such values are right differs (see `confidenceOf`). */
export type Basis =
  | 'stated' // nothing else
  | 'open' // no reference date: a part stays unknown
  | 'teaser' // another story, whose own date is not known
  | 'reference' // the reference date, counted from directly
  | 'tense' // the reference date and the tense of the clause
  | 'nearest' // the reference date where the tense tells nothing
  | 'weekday' // the weekday that the text gives beside the day
  | 'neighbour'; // the date named before it

/** A value that the text gives whole. */
export const asStated = (value: string, reason: string): Resolution => ({
  value,
  reason,
  stated: true,
  basis: 'stated',
});

/** How a reason names the year or unit beside the reference date's. */
export const SHIFT_WORDS: ReadonlyMap<number, string> = new Map([
  [-1, 'before'],
  [0, 'of'],
  [1, 'after'],
]);
