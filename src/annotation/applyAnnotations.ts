import type {
  Claim,
  DateMention,
  DocumentAnalysis,
  EntityMention,
  Finding,
  Quantity,
  Quote,
  Span,
} from '../analysis/model';
import { annotationsOf } from './annotationsOf';
import { mergeSuggestions } from './mergeSuggestions';
import { isTouched, type Annotation, type AnnotationKind, type AnnotationValue } from './model';

/**
 * An analysis as the reader sees it: what a comparison, a report or a list should be made from.
 *
 * - What the reader rejected is not in it. What the reader accepted, edited or marked by hand is, with the reader's
 *   values and edges, at confidence 1; it takes the place of what the program found there.
 * - A suggestion that nobody has decided about counts if the program itself makes it now; those of other programs
 *   (imported ones) count from the moment they are accepted.
 * - Mentions, dates and quantities stay flat: of two of the reader's that overlap, the longer one counts.
 * - No finding names an entity whose every mention the reader took away; the source's words (`attributionText`) stay.
 * - Lists are in text order and claims are counted anew (c1, c2 …): ids of claims hold within one result only.
 *
 * Pure; returns `analysis` itself where the reader has decided nothing. n log n in findings and annotations.
 * @param annotations placed in `analysis.text` (attachAnnotations): all that the document's sidecar holds, or that
 * merged with the program's suggestions (mergeSuggestions); orphans have no place and no say
 *
 * entities "May" (person), "Quill" + annotation "May" rejected -> entities "Quill"
 */
export function applyAnnotations(analysis: DocumentAnalysis, annotations: readonly Annotation[]): DocumentAnalysis {
  const decided = annotations.filter(isDecided);
  if (decided.length === 0) return analysis;
  const found = annotationsOf(analysis);
  const merged = mergeSuggestions({ annotations: decided, orphans: [] }, found).annotations;
  const kept = dropOverlaps(merged.filter(({ status }) => status !== 'rejected'));
  const pick = <K extends AnnotationKind, F extends Finding>(
    kind: K,
    before: readonly F[],
    make: (annotation: OfKind<K>, before: F | undefined) => F,
  ): F[] => {
    const byPlace = new Map(before.map((finding) => [placeKey(finding), finding]));
    return kept.filter(isOfKind(kind)).map((annotation) => {
      const finding = byPlace.get(placeKey(annotation));
      return finding && !isDecided(annotation) ? finding : make(annotation, finding);
    });
  };
  const applied = {
    ...analysis,
    entities: pick('entity', analysis.entities, makeEntity),
    dates: pick('date', analysis.dates, makeDate),
    quantities: pick('quantity', analysis.quantities, makeQuantity),
    quotes: pick('quote', analysis.quotes, makeQuote),
    claims: pick('claim', analysis.claims, makeClaim).map((claim, index) => ({ ...claim, id: `c${index + 1}` })),
  };
  return forgetEntities(applied, lostEntities(analysis, applied));
}

type OfKind<K extends AnnotationKind> = Annotation & Extract<AnnotationValue, { readonly kind: K }>;

const isOfKind =
  <K extends AnnotationKind>(kind: K) =>
  (annotation: Annotation): annotation is OfKind<K> =>
    annotation.kind === kind;

/** A note alone is a remark, not a decision. */
const isDecided = (annotation: Annotation): boolean =>
  annotation.status !== 'suggested' || (isTouched(annotation) && annotation.creator?.type === 'Person');

const placeKey = ({ start, end }: Span): string => `${start} ${end}`;

/** In text order, without what would break the rule that these kinds do not overlap. */
function dropOverlaps(annotations: readonly Annotation[]): Annotation[] {
  const inOrder = annotations.toSorted((a, b) => a.start - b.start || a.end - b.end);
  const last = new Map<AnnotationKind, Annotation>();
  const dropped = new Set<Annotation>();
  for (const annotation of inOrder) {
    if (annotation.kind === 'quote' || annotation.kind === 'claim') continue;
    const before = last.get(annotation.kind);
    if (before && before.end > annotation.start) {
      const isLonger = annotation.end - annotation.start > before.end - before.start;
      dropped.add(isLonger ? before : annotation);
      if (!isLonger) continue;
    }
    last.set(annotation.kind, annotation);
  }
  return inOrder.filter((annotation) => !dropped.has(annotation));
}

function finding({ start, end, reason, note }: Annotation): Finding {
  return { start, end, confidence: 1, reason: reason ?? note ?? 'marked by the reader' };
}

function makeEntity(annotation: OfKind<'entity'>): EntityMention {
  const { type, entity, name, refersTo } = annotation;
  return { ...finding(annotation), type, id: entity, name, ...(refersTo !== undefined && { refersTo }) };
}

function makeDate(annotation: OfKind<'date'>): DateMention {
  const { type, value, mod, stated } = annotation;
  return { ...finding(annotation), type, value, stated, ...(mod !== undefined && { mod }) };
}

function makeQuantity(annotation: OfKind<'quantity'>): Quantity {
  const { value, unit, comparator } = annotation;
  return {
    ...finding(annotation),
    unit,
    ...(value !== undefined && { value }),
    ...(comparator !== undefined && { comparator }),
  };
}

function makeQuote(annotation: OfKind<'quote'>): Quote {
  const { type, speaker } = annotation;
  return { ...finding(annotation), kind: type, ...(speaker !== undefined && { speaker }) };
}

function makeClaim(annotation: OfKind<'claim'>, before: Claim | undefined): Claim {
  const { certainty, attributedTo, attributionText, embedded, duplicate } = annotation;
  // The words that made it certain or not are only those if the reader agrees.
  const cue = before?.certainty === certainty ? before.certaintyCue : undefined;
  return {
    ...finding(annotation),
    id: '',
    certainty,
    ...(attributedTo !== undefined && { attributedTo }),
    ...(attributionText !== undefined && { attributionText }),
    ...(cue && { certaintyCue: cue }),
    ...(embedded && { embedded }),
    ...(duplicate && { duplicate }),
  };
}

/** Entities that had mentions before the reader's decisions, and have none after them. */
function lostEntities(before: DocumentAnalysis, after: DocumentAnalysis): ReadonlySet<string> {
  const lost = new Set(before.entities.map(({ id }) => id));
  for (const { id } of after.entities) lost.delete(id);
  return lost;
}

function forgetEntities(analysis: DocumentAnalysis, lost: ReadonlySet<string>): DocumentAnalysis {
  if (lost.size === 0) return analysis;
  const forget =
    <K extends string>(key: K) =>
    <F extends Partial<Record<K, string>>>(item: F): F => {
      const id = item[key];
      if (id === undefined || !lost.has(id)) return item;
      const rest = { ...item };
      delete rest[key];
      return rest;
    };
  return {
    ...analysis,
    entities: analysis.entities.map(forget('refersTo')),
    quotes: analysis.quotes.map(forget('speaker')),
    attributions: analysis.attributions.map(forget('sourceEntity')),
    claims: analysis.claims.map(forget('attributedTo')),
  };
}
