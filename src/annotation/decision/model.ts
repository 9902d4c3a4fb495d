/** What the reader decided about facts and names of several articles, and how a decision finds its claims again. */
import type { Span } from '../../analysis/model';
import type { DecisionValue, Side } from '../../story/model';
import type { Anchor, Creator } from '../model';

/** A claim or a mention that a decision is about. Its anchor finds it where no sidecar has the annotation. */
export interface DecisionTarget {
  /** File name of the article, in the folder of the story. */
  readonly file: string;
  /** Id of the annotation in the article's sidecar, "#" and a UUID. */
  readonly id: string;
  readonly side?: Side;
  readonly anchor: Anchor;
  /** Where it stands in the text at hand (UTF-16, end exclusive); undefined where it has not been found there. Not stored. */
  readonly place?: Span;
}

interface DecisionMeta {
  /** Unique in the file; "#" and a UUID: an IRI relative to it. */
  readonly id: string;
  readonly creator?: Creator;
  /** ISO 8601. */
  readonly created?: string;
  readonly modified?: string;
  /** The reader's remark. */
  readonly note?: string;
  /** The id of another decision that two people said different things of: this version has no say until somebody chooses. */
  readonly conflictsWith?: string;
}

export type StoredDecision = DecisionMeta & DecisionValue & { readonly targets: readonly DecisionTarget[] };
