import type { DocumentAnalysis } from '../analysis/model';
import { annotationsOf } from '../annotation/annotationsOf';
import { attachAnnotations, storeAnnotation, type Attached } from '../annotation/attachAnnotations';
import { mergeSuggestions } from '../annotation/mergeSuggestions';
import {
  compareAnnotations,
  isTouched,
  PROGRAM,
  type Annotation,
  type Status,
  type StoredAnnotation,
} from '../annotation/model';
import { createAnchorer } from '../annotation/resolveAnchor';
import { headOf, type SidecarHead } from '../annotation/sidecar/head';
import type { MergeConflict } from '../annotation/sidecar/mergeCollections';
import { mergeSidecars } from '../annotation/sidecar/mergeSidecars';
import type { Sidecar } from '../annotation/sidecar/readSidecar';
import { isOrphan, shiftHeld, type HeadChange, type HeadConflict, type Held, type TextChange } from './held';

/** Where a finding stands: what a status is looked up by. */
export interface Place {
  readonly kind: Annotation['kind'];
  readonly start: number;
  readonly end: number;
}

interface Merged {
  readonly analysis: DocumentAnalysis;
  readonly attached: Attached;
  readonly byPlace: ReadonlyMap<string, Annotation>;
  readonly byId: ReadonlyMap<string, Held>;
}

/** What of the reader's no sidecar holds yet. */
export interface WaitingAnnotations {
  /** What the sidecar said of it, when it was read last. */
  readonly base: readonly StoredAnnotation[];
  readonly own: readonly StoredAnnotation[];
  /** Ids of what was taken away. */
  readonly removed: readonly string[];
  readonly head: HeadChange;
}

/** What two people have said different things of. */
export interface FoundConflicts {
  readonly conflicts: readonly MergeConflict<StoredAnnotation>[];
  /** Of outlet and publication date. */
  readonly heads: readonly HeadConflict[];
}

interface Writing {
  readonly own: ReadonlyMap<string, Held | undefined>;
  readonly head: HeadChange;
  readonly stored: readonly StoredAnnotation[];
}

/** The annotations of one document: what its sidecar holds, moved along with every edit, and what the reader did since. */
export class DocumentAnnotations {
  /** What the reader said of the document. */
  head: SidecarHead = {};
  /** What of it no sidecar on disk holds yet. */
  #ownHead: HeadChange = {};
  /** What the sidecar on disk said of it when it was read or written last. */
  #diskHead: SidecarHead = {};
  /** What the sidecar on disk held when it was read or written last. */
  #disk: readonly StoredAnnotation[] = [];
  /** The same, moved along with the text, by annotation id. */
  #known = new Map<string, Held>();
  /** What the reader did that no sidecar on disk holds yet, by annotation id. Undefined: taken away. */
  #own = new Map<string, Held | undefined>();
  /** What of the reader's is being written. */
  #writing: Writing | undefined;
  #merged: Merged | undefined;

  /**
   * Takes over what a sidecar says, merged with what the reader did that is not on disk yet.
   * @param text the document's, where it is known
   * @returns what somebody else has said something else of meanwhile
   */
  read(sidecar: Sidecar, text: string | undefined): FoundConflicts {
    const { conflicts, own } = this.#mergeOwn(sidecar, text);
    const heads = headConflicts(this.#diskHead, this.#ownHead, sidecar.head);
    this.#own = own;
    this.#diskHead = sidecar.head;
    this.head = changeHead(sidecar.head, this.#ownHead);
    this.#disk = sidecar.annotations;
    this.#known = new Map(sidecar.annotations.map((item) => [item.id, item]));
    this.#merged = undefined;
    return { conflicts, heads };
  }

  setHead(change: HeadChange): void {
    this.#ownHead = { ...this.#ownHead, ...change };
    this.head = changeHead(this.head, change);
  }

  get hasDecisions(): boolean {
    return this.#own.size > 0 || Object.keys(this.#ownHead).length > 0;
  }

  /** Everything that holds of the document as `analysis` (of the program alone) has it now. */
  mergeWith(analysis: DocumentAnalysis): Attached {
    return this.#mergeWith(analysis).attached;
  }

  /** What a person has had a say in, placed in the document's text. Needs no analysis. */
  touchedIn(text: string): readonly Annotation[] {
    return this.#placeIn(text).annotations.filter(isTouched);
  }

  /** Status of what stands at a place; undefined where nothing is annotated there. */
  statusAt(analysis: DocumentAnalysis, place: Place): Status | undefined {
    return this.#mergeWith(analysis).byPlace.get(placeKey(place))?.status;
  }

  /** The annotation of exactly this place. */
  annotationAt(analysis: DocumentAnalysis, place: Place): Annotation | undefined {
    return this.#mergeWith(analysis).byPlace.get(placeKey(place));
  }

  /** The annotation or orphan of this id. */
  heldOf(analysis: DocumentAnalysis, id: string): Held | undefined {
    return this.#mergeWith(analysis).byId.get(id);
  }

  /** Makes the annotation of this id what the reader wants it to be; undefined takes it away. */
  set(id: string, held: Held | undefined): void {
    this.#own.set(id, held);
    this.#merged = undefined;
  }

  shift(change: TextChange): void {
    const move = <H extends Held | undefined>(held: Map<string, H>): [string, H][] => {
      const moved = shiftHeld([...held.values()], change);
      return [...held.keys()].map((id, index) => [id, moved[index] as H]);
    };
    this.#own = new Map(move(this.#own));
    this.#known = new Map(move(this.#known).filter(([, held]) => !isOrphan(held) || isKept(held)));
    this.#merged = undefined;
  }

  /** What the reader did that no sidecar holds yet, described. @param text the document's @returns undefined where all is written */
  waiting(text: string): WaitingAnnotations | undefined {
    if (!this.hasDecisions) return undefined;
    const anchorer = createAnchorer(text);
    const own = [...this.#own.values()].filter((held) => held !== undefined);
    return {
      base: this.#disk.filter(({ id }) => this.#own.has(id)),
      own: own.map((held) => (isOrphan(held) ? held : storeAnnotation(held, anchorer))),
      removed: [...this.#own].filter(([, held]) => held === undefined).map(([id]) => id),
      head: this.#ownHead,
    };
  }

  /**
   * Takes in what the reader did in an earlier window and no sidecar holds yet; what was done in this one is later. The sidecar is to
   * be read again then: what somebody else has written meanwhile is merged with it.
   */
  restore({ base, own, removed, head }: WaitingAnnotations): void {
    const older = [...own.map((item) => [item.id, item] as const), ...removed.map((id) => [id, undefined] as const)];
    const fresh = new Map<string, Held | undefined>(older.filter(([id]) => !this.#own.has(id)));
    for (const [id, held] of fresh) this.#own.set(id, held);
    this.#disk = [...this.#disk.filter(({ id }) => !fresh.has(id)), ...base.filter(({ id }) => fresh.has(id))];
    this.setHead({ ...head, ...this.#ownHead });
    this.#merged = undefined;
  }

  /** What a sidecar of the document should say now. */
  contentFor(analysis: DocumentAnalysis, fileName: string): Sidecar {
    const { annotations, orphans } = this.mergeWith(analysis);
    const anchorer = createAnchorer(analysis.text);
    const stored = [...annotations.map((item) => storeAnnotation(item, anchorer)), ...orphans];
    this.#writing = { own: new Map(this.#own), head: this.#ownHead, stored };
    return { head: headOf(this.head, fileName, analysis), annotations: stored };
  }

  /** The sidecar on disk now says what `contentFor` said last. What came in between still waits. */
  markSaved(): void {
    this.#diskHead = changeHead(this.#diskHead, this.#writing?.head ?? {});
    if (this.#writing?.head === this.#ownHead) this.#ownHead = {};
    this.#disk = this.#writing?.stored ?? this.#disk;
    for (const [id, held] of this.#writing?.own ?? []) {
      if (this.#own.get(id) !== held) continue;
      this.#own.delete(id);
      if (held) this.#known.set(id, held);
      else this.#known.delete(id);
    }
    this.#writing = undefined;
  }

  /** The reader's own changes, against what somebody else has written. */
  #mergeOwn(
    theirs: Sidecar,
    text: string | undefined,
  ): { conflicts: readonly MergeConflict<StoredAnnotation>[]; own: Map<string, Held | undefined> } {
    const isPlaced = [...this.#own.values()].some((held) => held !== undefined && !isOrphan(held));
    if (this.#own.size === 0 || (isPlaced && text === undefined)) return { conflicts: [], own: this.#own };
    const anchorer = createAnchorer(text ?? '');
    const ours = new Map<string, StoredAnnotation>(this.#disk.map((item) => [item.id, item]));
    const placed = new Map<StoredAnnotation, Held>();
    for (const [id, held] of this.#own) {
      if (!held) {
        ours.delete(id);
        continue;
      }
      const stored = isOrphan(held) ? held : storeAnnotation(held, anchorer);
      placed.set(stored, held);
      ours.set(id, stored);
    }
    const base = { head: {}, annotations: this.#disk };
    const merged = mergeSidecars(base, { head: {}, annotations: [...ours.values()] }, theirs);
    const left = new Map(merged.annotations.map((item) => [item.id, item]));
    const own = new Map<string, Held | undefined>();
    for (const item of theirs.annotations) if (!left.has(item.id)) own.set(item.id, undefined);
    const known = new Set(theirs.annotations);
    for (const item of left.values()) if (!known.has(item)) own.set(item.id, placed.get(item) ?? item);
    return { conflicts: merged.conflicts, own };
  }

  #mergeWith(analysis: DocumentAnalysis): Merged {
    if (this.#merged?.analysis === analysis) return this.#merged;
    const attached = mergeSuggestions(this.#placeIn(analysis.text), annotationsOf(analysis));
    const byPlace = new Map(attached.annotations.map((item) => [placeKey(item), item]));
    const byId = new Map<string, Held>([...attached.orphans, ...attached.annotations].map((item) => [item.id, item]));
    this.#merged = { analysis, attached, byPlace, byId };
    return this.#merged;
  }

  /** Finds the places of all that has none yet; what is found keeps its place from then on. */
  #placeIn(text: string): Attached {
    const homeless = (items: Iterable<Held | undefined>): StoredAnnotation[] =>
      [...items].filter((item) => item !== undefined).filter(isOrphan);
    const inKnown = homeless(this.#known.values());
    const inOwn = homeless(this.#own.values());
    if (inKnown.length + inOwn.length > 0) {
      const anchorer = createAnchorer(text);
      for (const item of attachAnnotations(inKnown, anchorer).annotations) this.#known.set(item.id, item);
      for (const item of attachAnnotations(inOwn, anchorer).annotations) this.#own.set(item.id, item);
    }
    const all = [...new Map<string, Held | undefined>([...this.#known, ...this.#own]).values()];
    return {
      annotations: all
        .filter((item): item is Annotation => item !== undefined && !isOrphan(item))
        .sort(compareAnnotations),
      orphans: homeless(all),
    };
  }
}

/** A mere suggestion of our own goes with its text: the program makes it anew where there is reason to. */
function isKept(held: Held): boolean {
  return isTouched(held) || (held.creator !== undefined && held.creator.name !== PROGRAM.name);
}

function headConflicts(base: SidecarHead, own: HeadChange, theirs: SidecarHead): HeadConflict[] {
  const keys = (['outlet', 'published'] as const).filter((key) => key in own);
  const found = keys.map((key) => ({ key, ours: own[key], theirs: theirs[key] }));
  return found.filter((one) => one.theirs !== one.ours && one.theirs !== base[one.key]);
}

function changeHead(head: SidecarHead, change: HeadChange): SidecarHead {
  const changed = Object.entries({ ...head, ...change }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(changed);
}

function placeKey({ kind, start, end }: Place): string {
  return `${kind} ${start} ${end}`;
}
