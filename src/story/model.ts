/** What several documents say together. Files are named by the key that the caller chose (a URI or a base name). */
import type { DocumentAnalysis, EntityType, Span } from '../analysis/model';

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
}

export const DISCREPANCY_KINDS = [
  'number',
  'date',
  'attribution',
  'certainty',
  'naming',
  'loaded-wording',
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
}

/** One person, place or thing over all documents. */
export interface LinkedEntity {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  /** Index into that file's `analysis.entities`. */
  readonly mentions: readonly { readonly file: string; readonly index: number }[];
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
}
