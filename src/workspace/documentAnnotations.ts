import type { DocumentAnalysis } from '../analysis/model';
import { annotationsOf } from '../annotation/annotationsOf';
import { attachAnnotations, storeAnnotation, type Attached } from '../annotation/attachAnnotations';
import { mergeSuggestions } from '../annotation/mergeSuggestions';
import { isTouched, type Annotation, type Status, type StoredAnnotation } from '../annotation/model';
import { createAnchorer } from '../annotation/resolveAnchor';
import { shiftSpans } from '../annotation/shiftSpans';
import type { SidecarHead } from '../annotation/sidecar/head';
import type { Sidecar } from '../annotation/sidecar/readSidecar';
import type { EditBatch } from './shiftAnalysis';

/** Where a finding stands: what a status is looked up by. */
export interface Place {
  readonly kind: Annotation['kind'];
  readonly start: number;
  readonly end: number;
}

/** What the reader says of a document as a whole; undefined takes it away. */
export interface HeadChange {
  readonly outlet?: string | undefined;
  readonly published?: string | undefined;
}

const NONE: Attached = { annotations: [], orphans: [] };

/** The annotations of one document: what its sidecar holds, moved along with every edit, and the reader's decisions. */
export class DocumentAnnotations {
  /** What the reader said of the document. */
  head: SidecarHead = {};
  /** What of it no sidecar on disk holds yet. */
  #ownHead: HeadChange = {};
  /** Read, but not yet placed in a text. */
  #unplaced: readonly StoredAnnotation[] = [];
  #known: Attached = NONE;
  /** Decisions that no sidecar on disk holds yet, by annotation id. */
  readonly #decided = new Map<string, Annotation>();
  #merged:
    | {
        readonly analysis: DocumentAnalysis;
        readonly attached: Attached;
        readonly byPlace: ReadonlyMap<string, Annotation>;
      }
    | undefined;

  /** Takes over what a sidecar says. Decisions that are not on disk yet stay. */
  read({ head, annotations }: Sidecar): void {
    this.head = changeHead(head, this.#ownHead);
    this.#unplaced = annotations;
    this.#known = NONE;
    this.#merged = undefined;
  }

  setHead(change: HeadChange): void {
    this.#ownHead = { ...this.#ownHead, ...change };
    this.head = changeHead(this.head, change);
  }

  get hasDecisions(): boolean {
    return this.#decided.size > 0 || Object.keys(this.#ownHead).length > 0;
  }

  /** Everything that holds of the document as `analysis` has it now. */
  mergeWith(analysis: DocumentAnalysis): Attached {
    if (this.#merged?.analysis === analysis) return this.#merged.attached;
    const pending = [...this.#unplaced, ...this.#known.orphans];
    if (pending.length > 0) {
      const placed = attachAnnotations(pending, createAnchorer(analysis.text));
      this.#known = {
        annotations: [...this.#known.annotations, ...placed.annotations],
        orphans: placed.orphans,
      };
      this.#unplaced = [];
    }
    const known = this.#known.annotations.filter(({ id }) => !this.#decided.has(id));
    const attached = mergeSuggestions(
      { annotations: [...known, ...this.#decided.values()], orphans: this.#known.orphans },
      annotationsOf(analysis),
    );
    const byPlace = new Map(attached.annotations.map((item) => [placeKey(item), item]));
    this.#merged = { analysis, attached, byPlace };
    return attached;
  }

  /** Status of what stands at a place; undefined where nothing is annotated there. */
  statusAt(analysis: DocumentAnalysis, place: Place): Status | undefined {
    this.mergeWith(analysis);
    return this.#merged?.byPlace.get(placeKey(place))?.status;
  }

  /** @returns false where nothing is annotated at that place */
  decide(analysis: DocumentAnalysis, place: Place, status: Status, now: string): boolean {
    this.mergeWith(analysis);
    const found = this.#merged?.byPlace.get(placeKey(place));
    if (!found) return false;
    this.#decided.set(found.id, { ...found, status, created: found.created ?? now, modified: now });
    this.#merged = undefined;
    return true;
  }

  /** @param before the text that `edits` change */
  shift(edits: EditBatch, before: string): void {
    const anchorer = (): ReturnType<typeof createAnchorer> => createAnchorer(before);
    const [known, gone] = shiftAll(this.#known.annotations, edits);
    const [decided, goneDecided] = shiftAll([...this.#decided.values()], edits);
    const lost = [...gone, ...goneDecided].filter(isTouched);
    const orphans = lost.length > 0 ? lost.map((item) => storeAnnotation(item, anchorer())) : [];
    this.#known = { annotations: known, orphans: [...this.#known.orphans, ...orphans] };
    this.#decided.clear();
    for (const item of decided) this.#decided.set(item.id, item);
    this.#merged = undefined;
  }

  /** What a sidecar of the document should say now. */
  contentFor(analysis: DocumentAnalysis, fileName: string, sha256: string): Sidecar {
    const { annotations, orphans } = this.mergeWith(analysis);
    const anchorer = createAnchorer(analysis.text);
    return {
      head: { ...this.head, fileName, sha256, language: analysis.language },
      annotations: [...annotations.map((item) => storeAnnotation(item, anchorer)), ...orphans],
    };
  }

  /** The sidecar on disk now says what `contentFor` said. */
  markSaved(): void {
    this.#ownHead = {};
    for (const [id, item] of this.#decided) {
      this.#known = {
        ...this.#known,
        annotations: [...this.#known.annotations.filter((known) => known.id !== id), item],
      };
    }
    this.#decided.clear();
  }
}

function changeHead(head: SidecarHead, change: HeadChange): SidecarHead {
  const changed = Object.entries({ ...head, ...change }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(changed);
}

function shiftAll(items: readonly Annotation[], edits: EditBatch): [kept: Annotation[], gone: Annotation[]] {
  const kept: Annotation[] = [];
  const gone: Annotation[] = [];
  shiftSpans(items, edits).forEach((span, index) => {
    const item = items[index];
    if (item && span) kept.push({ ...item, ...span });
    else if (item) gone.push(item);
  });
  return [kept, gone];
}

function placeKey({ kind, start, end }: Place): string {
  return `${kind} ${start} ${end}`;
}
