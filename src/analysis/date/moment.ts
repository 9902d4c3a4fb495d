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
  /** Multiplies the family's confidence. */
  readonly doubt: number;
}

/** A value that the text gives whole. */
export const asStated = (value: string, reason: string): Resolution => ({ value, reason, stated: true, doubt: 1 });

/** How a reason names the year or unit beside the reference date's. */
export const SHIFT_WORDS: ReadonlyMap<number, string> = new Map([
  [-1, 'before'],
  [0, 'of'],
  [1, 'after'],
]);
