import type { Certainty } from '../model';
import type { WordRange } from '../clause/splitClauses';

/** A modifier that states a fact of its own inside a longer claim. */
export interface Embedded extends WordRange {
  readonly reason: string;
  /** The words of whose word it is: "[her] remark that …", "was warned by [the port] that …". */
  readonly source?: WordRange;
  /** How sure it is by that source: that a remark was made is no report, what it says is. */
  readonly certainty?: Certainty;
  /** A clause: it may fill nearly all of the claim around it, and its “may” or “would” is its own, not the claim's. */
  readonly isClause?: true;
}
