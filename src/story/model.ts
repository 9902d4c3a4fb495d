/** What several documents say together. Files are named by the key that the caller chose (a URI or a base name). */
import type {
  Certainty,
  DateMention,
  DocumentAnalysis,
  EntityType,
  Quantity,
  RegionKind,
  Span,
} from '../analysis/model';

export interface StoryDocument {
  /** Unique key of the document among those compared. */
  readonly file: string;
  readonly analysis: DocumentAnalysis;
}

export interface ClaimRef {
  readonly file: string;
  /** Claim id in that document. */
  readonly claim: string;
}

export interface FileSpan extends Span {
  readonly file: string;
}

/** The documents about one event. A document can be in none. */
export interface Story {
  readonly id: string;
  readonly title: string;
  readonly files: readonly string[];
}

/** One proposition about the world: a set of claims in one or several documents. */
export interface Fact {
  /** Stable: made from the claims' texts, not from their order. */
  readonly id: string;
  /** Short and neutral, from the clearest wording. */
  readonly title: string;
  readonly story?: string;
  readonly claims: readonly ClaimRef[];
  /** Files that state it in article text; files of the story that do not; files where only a teaser of another story has it. */
  readonly coverage: {
    readonly stated: readonly string[];
    readonly missing: readonly string[];
    readonly teaserOnly: readonly string[];
  };
  readonly confidence: number;
  /** Why the claims are held to be one fact: "same people, same date, invited ~ extended an invitation". */
  readonly reason: string;
  /** Ids of the reader's decisions that made it what it is. */
  readonly decisions?: readonly string[];
}

export const DISCREPANCY_KINDS = [
  'number',
  'date',
  'attribution',
  'certainty',
  'naming',
  'loaded-wording',
  'quotation',
  'contradiction',
  'omission',
] as const;
export type DiscrepancyKind = (typeof DISCREPANCY_KINDS)[number];

export interface Discrepancy {
  readonly id: string;
  readonly kind: DiscrepancyKind;
  /** One plain sentence that an editor can act on. */
  readonly detail: string;
  readonly severity: 'high' | 'medium' | 'low';
  readonly facts: readonly string[];
  /** At least two, as a rule in two documents. */
  readonly spans: readonly FileSpan[];
  /** What the reader holds of it. */
  readonly verdict?: Judgement;
}

/** What a difference between outlets may be: they tell of different things, round, knew more later, or disagree. */
export const VERDICTS = ['different-facts', 'rounding', 'later-update', 'conflict'] as const;
export type Verdict = (typeof VERDICTS)[number];

export interface Judgement {
  readonly value: Verdict;
  readonly note?: string;
  /** Id of the decision. */
  readonly decision: string;
}

/** One person, place or thing over all documents. */
export interface LinkedEntity {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  /** Index into that file's `analysis.entities`. */
  readonly mentions: readonly { readonly file: string; readonly index: number }[];
  /** Ids of the reader's decisions that made it what it is. */
  readonly decisions?: readonly string[];
}

/** Files that print the same agency text: one independent wording. */
export interface SharedCopy {
  readonly files: readonly string[];
  readonly spans: readonly FileSpan[];
}

export interface Comparison {
  readonly stories: readonly Story[];
  readonly entities: readonly LinkedEntity[];
  readonly facts: readonly Fact[];
  readonly discrepancies: readonly Discrepancy[];
  readonly sharedCopy: readonly SharedCopy[];
  /** Ids of decisions without effect: what they are about is gone, or a later one says the contrary. */
  readonly idleDecisions?: readonly string[];
}

/** Which side of a decision that keeps things apart. */
export type Side = 1 | 2;

export const DECISION_KINDS = [
  'same-fact',
  'different-facts',
  'new-fact',
  'fact-title',
  'verdict',
  'same-entity',
  'different-entities',
] as const;

/** What the reader decided; which claims or mentions it is about stands beside it. */
export type DecisionValue =
  | { readonly kind: Exclude<(typeof DECISION_KINDS)[number], 'fact-title' | 'verdict'> }
  | { readonly kind: 'fact-title'; readonly title: string }
  | { readonly kind: 'verdict'; readonly discrepancy: DiscrepancyKind; readonly verdict: Verdict };

/**
 * A decision of the reader with the places of what it is about.
 *
 * `same-fact`, `same-entity`: all targets are one. `different-facts`, `different-entities`: none of side 1 is one with any of
 * side 2. `new-fact`: a fact of the targets only, until the reader adds to it. `fact-title`, `verdict`: what the fact is
 * called, and what a discrepancy between the targets is.
 */
export type Decision = DecisionValue & {
  readonly id: string;
  /** ISO 8601. Of decisions that contradict one another the later one counts. */
  readonly time: string;
  readonly note?: string;
  readonly targets: readonly (FileSpan & { readonly side?: Side })[];
};

/** One claim as a row of the compare panel shows it. */
export interface WordedClaim extends Span {
  /** Claim id in its document. */
  readonly claim: string;
  /** The document's text from start to end. */
  readonly text: string;
  readonly region: RegionKind;
  /** The source as the document writes it; undefined where the outlet speaks in its own voice. */
  readonly attribution?: string;
  /** Entity id, in that document, of the source. */
  readonly attributedTo?: string;
  readonly certainty: Certainty;
  readonly certaintyCue?: Span;
  /** Dates and quantities that lie inside the span. */
  readonly dates: readonly DateMention[];
  readonly quantities: readonly Quantity[];
  readonly duplicate?: true;
}

export const WORDING_STATUSES = ['stated', 'teaser', 'missing'] as const;
/** In article text, only in a teaser of another story, or not at all. */
export type WordingStatus = (typeof WORDING_STATUSES)[number];

/** How one document words one fact. */
export interface Wording {
  readonly file: string;
  /** Outlet where it is known, else the file's base name without extension. */
  readonly outlet: string;
  /** How many documents of the story are of this outlet, where there are several. */
  readonly ofSeveral?: number;
  readonly status: WordingStatus;
  /** In text order; empty where the document does not mention the fact. */
  readonly claims: readonly WordedClaim[];
  /** Index into `claims` of the one to show first: the fullest in article text. */
  readonly lead: number;
  /** Index into `comparison.sharedCopy` of the agency text that this wording is part of. */
  readonly sharedCopy?: number;
  /** False for a copy of a wording further up and for a document that does not state the fact. */
  readonly independent: boolean;
}
