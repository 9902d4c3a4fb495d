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
import type { Sidecar } from '../annotation/sidecar/readSidecar';
import { isOrphan, shiftHeld, type HeadChange, type Held } from './held';
import type { EditBatch } from './shiftAnalysis';

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

/** The annotations of one document: what its sidecar holds, moved along with every edit, and what the reader did since. */
export class DocumentAnnotations {
  /** What the reader said of the document. */
  head: SidecarHead = {};
  /** What of it no sidecar on disk holds yet. */
  #ownHead: HeadChange = {};
  /** What the sidecar on disk holds, by annotation id. */
  #known = new Map<string, Held>();
  /** What the reader did that no sidecar on disk holds yet, by annotation id. Undefined: taken away. */
  #own = new Map<string, Held | undefined>();
  /** What of the reader's is being written. */
  #writing: { readonly own: ReadonlyMap<string, Held | undefined>; readonly head: HeadChange } | undefined;
  #merged: Merged | undefined;

  /** Takes over what a sidecar says. What the reader did that is not on disk yet stays. */
  read({ head, annotations }: Sidecar): void {
    this.head = changeHead(head, this.#ownHead);
    this.#known = new Map(annotations.map((item) => [item.id, item]));
    this.#merged = undefined;
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

  /** @param before the text that `edits` change */
  shift(edits: EditBatch, before: string): void {
    const move = <H extends Held | undefined>(held: Map<string, H>): [string, H][] => {
      const moved = shiftHeld([...held.values()], edits, before);
      return [...held.keys()].map((id, index) => [id, moved[index] as H]);
    };
    this.#own = new Map(move(this.#own));
    this.#known = new Map(move(this.#known).filter(([, held]) => !isOrphan(held) || isKept(held)));
    this.#merged = undefined;
  }

  /** What a sidecar of the document should say now. */
  contentFor(analysis: DocumentAnalysis, fileName: string): Sidecar {
    const { annotations, orphans } = this.mergeWith(analysis);
    const anchorer = createAnchorer(analysis.text);
    this.#writing = { own: new Map(this.#own), head: this.#ownHead };
    return {
      head: headOf(this.head, fileName, analysis),
      annotations: [...annotations.map((item) => storeAnnotation(item, anchorer)), ...orphans],
    };
  }

  /** The sidecar on disk now says what `contentFor` said last. What came in between still waits. */
  markSaved(): void {
    if (this.#writing?.head === this.#ownHead) this.#ownHead = {};
    for (const [id, held] of this.#writing?.own ?? []) {
      if (this.#own.get(id) !== held) continue;
      this.#own.delete(id);
      if (held) this.#known.set(id, held);
      else this.#known.delete(id);
    }
    this.#writing = undefined;
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

function changeHead(head: SidecarHead, change: HeadChange): SidecarHead {
  const changed = Object.entries({ ...head, ...change }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(changed);
}

function placeKey({ kind, start, end }: Place): string {
  return `${kind} ${start} ${end}`;
}
