/**
 * What one document says: the types that every other folder builds on.
 * Offsets everywhere: UTF-16 code units into the document's text (BOM removed), end exclusive.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const REGION_KINDS = [
  'title',
  'byline',
  'dateline',
  'summary',
  'body',
  'caption',
  'pullquote',
  'keypoints',
  'related',
  'navigation',
  'comments',
  'authorbio',
  'footer',
] as const;
export type RegionKind = (typeof REGION_KINDS)[number];

/** Regions tile the document: the first starts at 0, each starts where the one before ends, the last ends at its length. */
export interface Region extends Span {
  readonly kind: RegionKind;
}

/** Nothing is annotated in these. */
export const FURNITURE_KINDS = [
  'navigation',
  'comments',
  'authorbio',
  'footer',
] as const satisfies readonly RegionKind[];

/** Universal part-of-speech tags, as wink-nlp gives them. */
export type PartOfSpeech =
  | 'ADJ' | 'ADP' | 'ADV' | 'AUX' | 'CCONJ' | 'DET' | 'INTJ' | 'NOUN' | 'NUM'
  | 'PART' | 'PRON' | 'PROPN' | 'PUNCT' | 'SCONJ' | 'SYM' | 'VERB' | 'X' | 'SPACE'; // prettier-ignore

export interface Token extends Span {
  /** The token as written: `text.slice(start, end)`. */
  readonly text: string;
  /** Lower-case dictionary form. */
  readonly lemma: string;
  readonly tag: PartOfSpeech;
}

/** A span with why the program believes it and how far (0 to 1: of those at 0.9 nine in ten should be right). */
export interface Finding extends Span {
  readonly confidence: number;
  /** Short name of the kind of evidence: what `confidence` was measured for ("weekday", "accordingTo"). */
  readonly rule?: string;
  /** One plain sentence for a reader: "Friday before publication on Sat 3 Jan 2026". */
  readonly reason: string;
}

export const NAME_TYPES = ['person', 'organization', 'place', 'facility', 'event', 'norp', 'work', 'product'] as const;
export type NameType = (typeof NAME_TYPES)[number];
export const ENTITY_TYPES = [...NAME_TYPES, 'role'] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

/** One mention of an entity. Flat: mentions never overlap, the longest name wins. */
export interface EntityMention extends Finding {
  readonly type: EntityType;
  /** Document-level entity: the same for every mention of one entity in this document ("sanae-takaichi"). */
  readonly id: string;
  /** The entity's fullest name in this document ("Sanae Takaichi"). */
  readonly name: string;
  /** Of a role: the id of the entity that holds it, where the text says so. */
  readonly refersTo?: string;
}

export const DATE_TYPES = ['date', 'time', 'duration', 'set'] as const;
export type DateType = (typeof DATE_TYPES)[number];

export interface DateMention extends Finding {
  readonly type: DateType;
  /** TIMEX3 value: 2026-01-02, 2026-SP, 2026-W01, PT25M, XXXX-WXX-5, a range as start/end. */
  readonly value: string;
  /** TIMEX3 mod: START, MID, END, APPROX, MORE_THAN, LESS_THAN … */
  readonly mod?: string;
  /** False where a part of the value comes from the reference date, not from the text. */
  readonly stated: boolean;
}

export const COMPARATORS = ['over', 'under', 'about', 'at-least', 'at-most', 'vague'] as const;
export type Comparator = (typeof COMPARATORS)[number];

export interface Quantity extends Finding {
  /** Undefined where the text gives no number ("dozens"): then comparator is 'vague'. */
  readonly value?: number;
  /** What is counted or measured: "USD", "cherry trees", "%", "ordinal (anniversary)". */
  readonly unit: string;
  readonly comparator?: Comparator;
}

export const QUOTE_KINDS = ['speech', 'phrase', 'name'] as const;
export type QuoteKind = (typeof QUOTE_KINDS)[number];

/** A quotation with its marks. */
export interface Quote extends Finding {
  readonly kind: QuoteKind;
  /** Entity id of who says it; undefined where nobody or no entity does. */
  readonly speaker?: string;
}

export const CUE_CLASSES = ['speech', 'denial', 'belief', 'stance', 'accordingTo', 'hearsay', 'label'] as const;
export type CueClass = (typeof CUE_CLASSES)[number];

/** Whose word something is: source ("the ministry"), cue ("said"), content (what was said). */
export interface Attribution extends Finding {
  readonly source?: Span;
  /** Entity id that the source stands for, where it is one. */
  readonly sourceEntity?: string;
  readonly cue?: Span;
  readonly content?: Span;
  /** What the cue does: only speech, a named source and hearsay make a claim another's word. */
  readonly cueClass?: CueClass;
}

export const CERTAINTIES = ['none', 'reported', 'possible', 'conditional', 'denied', 'unconfirmed'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** The smallest contiguous span, never over one sentence, that states one checkable fact. */
export interface Claim extends Finding {
  /** Unique in the document, in text order: c1, c2 … */
  readonly id: string;
  /** Entity id of whose word the text gives for it; undefined = the outlet's own voice, or a source that is no entity. */
  readonly attributedTo?: string;
  /** The source as written ("the Japanese foreign ministry"); of a quotation far from those words, the speaker's fullest name. */
  readonly attributionText?: string;
  readonly certainty: Certainty;
  /** The cue that sets the certainty ("may", "reportedly"), where there is one. */
  readonly certaintyCue?: Span;
  /** A headline or lead printed twice: no second witness. */
  readonly duplicate?: true;
  /** Lies inside a longer claim ("the 25-minute call"). */
  readonly embedded?: true;
}

/** Where a value of the head was read: in the text at a span, or given from outside (file name, sidecar, the reader). */
export interface Stated<T> {
  readonly value: T;
  readonly span?: Span;
  readonly reason: string;
}

/** What the caller knows of a document beside its text. */
export interface DocumentHints {
  /** ISO date (YYYY-MM-DD) of publication. Wins over what the text says. */
  readonly published?: string;
  readonly outlet?: string;
  /** Base name of the file: the last resort for outlet and date. */
  readonly fileName?: string;
}

export interface DocumentAnalysis {
  readonly text: string;
  /** BCP 47 primary language subtag of the body ("en"); "und" where it can't be told. */
  readonly language: string;
  readonly outlet?: Stated<string>;
  readonly author?: Stated<string>;
  /** YYYY-MM-DD. */
  readonly published?: Stated<string>;
  /** The day that relative dates are counted from: published, else a date the text itself gives. */
  readonly referenceDate?: Stated<string>;
  readonly title?: Span;
  readonly regions: readonly Region[];
  readonly sentences: readonly Span[];
  readonly tokens: readonly Token[];
  readonly entities: readonly EntityMention[];
  readonly dates: readonly DateMention[];
  readonly quantities: readonly Quantity[];
  readonly quotes: readonly Quote[];
  readonly attributions: readonly Attribution[];
  readonly claims: readonly Claim[];
}

/** The trained models, as the bytes of the files in `media/models`. */
export interface AnalysisModels {
  readonly names: Uint8Array;
  /** Weighs what the rules find of who says what. Without it, which is so only while it is trained, the rules decide alone. */
  readonly attributions?: Uint8Array;
}
