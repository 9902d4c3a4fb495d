/** The contract between the extension host and the compare panel's page; `panelDecoders` checks it at run time. */
import type { Certainty, EntityType, RegionKind } from '../analysis/model';
import type { DiscrepancyKind, Verdict, WordingStatus } from '../story/model';
import type { PanelStrings } from './panelStrings';

/** What the host offers the page. */
export interface PanelHostContract {
  /** First of all, and once: the host answers with what stays the same and then shows snapshots. */
  ready(params: { readonly view?: Partial<PanelView> }): PanelStart;
  /** What the reader wants to see. Fields left out stay as they are. */
  choose(params: PanelChoice): undefined;
  /** Shows a place in its article. */
  jump(params: Place): undefined;
  copyMarkdown(params: { readonly fact: string }): undefined;
  /** Asks the reader for a decision about a fact, or about one of its discrepancies. */
  decide(params: PanelDecision): undefined;
}

export const PANEL_DECISIONS = ['renameFact', 'mergeFacts', 'splitFact', 'judgeDiscrepancy'] as const;

export interface PanelDecision {
  readonly action: (typeof PANEL_DECISIONS)[number];
  readonly fact: string;
  readonly discrepancy?: string;
}

/** What the page offers the host. */
export interface PanelPageContract {
  /** Whole snapshots only. One that is not newer than the one shown is ignored. */
  show(params: PanelSnapshot): undefined;
}

export interface PanelStart {
  /** BCP 47 tag that numbers and dates are written by. */
  readonly locale: string;
  readonly strings: PanelStrings;
}

export const PANEL_TABS = ['fact', 'matrix', 'collation', 'names', 'timeline'] as const;
export type PanelTab = (typeof PANEL_TABS)[number];

/** What the panel looks at: enough to bring it back after a reload. */
export interface PanelView {
  readonly tab: PanelTab;
  /** The fact keeps standing when the cursor moves on. */
  readonly isPinned: boolean;
  /** URI of the folder whose articles are compared. */
  readonly folder?: string;
  readonly fact?: string;
  /** File of the wording that the others are compared with. */
  readonly baseline?: string;
  readonly story?: string;
}

export interface PanelChoice {
  readonly tab?: PanelTab;
  readonly isPinned?: boolean;
  readonly fact?: string;
  readonly baseline?: string;
  readonly story?: string;
}

/** A span of a document. UTF-16 offsets, end exclusive. */
export interface Place {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

export interface PanelSnapshot {
  /** Only grows. */
  readonly revision: number;
  readonly view: PanelView;
  /** The stories of the workspace, for the reader to choose from. */
  readonly stories: readonly { readonly id: string; readonly title: string }[];
  readonly body: PanelBody;
}

export type PanelBody = EmptyBody | FactBody | MatrixBody | CollationBody | NamesBody | TimelineBody;

export const EMPTY_REASONS = [
  'analysing',
  'noDocuments',
  'oneDocument',
  'noFacts',
  'noFactHere',
  'nothingHere',
] as const;

export interface EmptyBody {
  readonly kind: 'empty';
  readonly reason: (typeof EMPTY_REASONS)[number];
}

export interface FactHead {
  readonly id: string;
  readonly title: string;
  /** Why the claims are held to be one fact. */
  readonly reason: string;
  /** 0 to 1. */
  readonly confidence: number;
  readonly stated: number;
  readonly teaserOnly: number;
  readonly total: number;
  /** Outlets that do not merely print another's text. */
  readonly independent: number;
  /** The reader had a say in what belongs to it, or in its title. */
  readonly isDecided?: true;
}

export interface FactBody {
  readonly kind: 'fact';
  readonly fact: FactHead;
  readonly rows: readonly FactRow[];
  /** Numbers and dates of the wordings, one column a unit. */
  readonly values: readonly ValueColumn[];
  readonly discrepancies: readonly DiscrepancyView[];
}

export interface FactRow {
  readonly file: string;
  readonly outlet: string;
  readonly published?: string;
  readonly status: WordingStatus;
  readonly isBaseline: boolean;
  /** Outlet whose agency text this wording repeats. */
  readonly copyOf?: string;
  /** The lead wording first. */
  readonly claims: readonly ClaimView[];
}

export const RUN_KINDS = ['same', 'added', 'removed'] as const;

/** A stretch of a wording. What is removed stands in the baseline only. */
export interface Run {
  readonly kind: (typeof RUN_KINDS)[number];
  readonly text: string;
}

export interface ClaimView extends Place {
  /** Exactly as the document has it. */
  readonly text: string;
  readonly runs: readonly Run[];
  /** Shares so little with the baseline that marks would only be noise: `runs` is the wording alone. */
  readonly isReworded: boolean;
  /** The rest of the sentence. */
  readonly before: string;
  readonly after: string;
  readonly region: RegionKind;
  readonly attribution?: string;
  readonly certainty: Certainty;
  /** The words that set the certainty. */
  readonly cue?: string;
}

export const VALUE_KINDS = ['date', 'duration', 'quantity'] as const;

export interface ValueColumn {
  readonly kind: (typeof VALUE_KINDS)[number];
  /** What is counted; empty for dates and durations. */
  readonly unit: string;
  /** Not all outlets that give a value give the same. */
  readonly isDisputed: boolean;
  /** One list a row of the fact. */
  readonly cells: readonly (readonly ValueView[])[];
}

export interface ValueView extends Place {
  /** As written. */
  readonly text: string;
  /** TIMEX3 value of a date. */
  readonly date?: string;
  readonly number?: number;
}

export interface DiscrepancyView {
  readonly id: string;
  readonly kind: DiscrepancyKind;
  readonly severity: 'high' | 'medium' | 'low';
  readonly detail: string;
  readonly places: readonly Mention[];
  /** What the reader holds of it. */
  readonly verdict?: Verdict;
  readonly note?: string;
}

/** A place with the words that stand there. */
export interface Mention extends Place {
  readonly outlet: string;
  readonly text: string;
}

export interface Outlet {
  readonly file: string;
  readonly label: string;
}

export interface MatrixBody {
  readonly kind: 'matrix';
  readonly outlets: readonly Outlet[];
  readonly rows: readonly MatrixRow[];
}

export interface MatrixRow {
  readonly fact: string;
  readonly title: string;
  readonly stated: number;
  readonly discrepancies: number;
  /** One an outlet. */
  readonly cells: readonly MatrixCell[];
}

export interface MatrixCell {
  readonly status: WordingStatus;
  readonly isCopy: boolean;
  readonly certainty: Certainty;
  readonly place?: Place;
}

export interface CollationBody {
  readonly kind: 'collation';
  readonly fact: FactHead;
  /** Baseline first. */
  readonly rows: readonly Mention[];
  readonly columns: readonly {
    readonly isAgreed: boolean;
    /** One a row; nothing where the wording has nothing here. */
    readonly cells: readonly { readonly text?: string; readonly reading: number }[];
  }[];
}

export interface NamesBody {
  readonly kind: 'names';
  readonly outlets: readonly Outlet[];
  readonly entities: readonly NamedEntity[];
}

export interface NamedEntity {
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
  readonly mentions: number;
  readonly outlets: readonly {
    readonly file: string;
    readonly label: string;
    /** Most used first; the place is the first mention. */
    readonly forms: readonly (Mention & { readonly count: number })[];
  }[];
}

export interface TimelineBody {
  readonly kind: 'timeline';
  /** Earliest first. */
  readonly days: readonly TimelineDay[];
}

export interface TimelineDay {
  /** TIMEX3 value. */
  readonly value: string;
  readonly items: readonly {
    /** The fact's title, or the sentence of a date that no fact has. */
    readonly title: string;
    readonly fact?: string;
    readonly mentions: readonly Mention[];
  }[];
}
