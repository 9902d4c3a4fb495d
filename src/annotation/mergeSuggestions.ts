import { createOverlapTest } from './createOverlapTest';
import { annotationId } from './annotationsOf';
import type { Attached } from './attachAnnotations';
import { valueOf } from './annotationValue';
import { compareAnnotations, isTouched, PROGRAM, type Annotation, type AnnotationKind } from './model';

/** Of these kinds two never overlap. */
const FLAT: ReadonlySet<AnnotationKind> = new Set(['entity', 'date', 'quantity']);

/**
 * What a document's annotations are after the program has read it once more: a person's word stays as it is, and so
 * do suggestions of other programs (imported ones); its own suggestions that nobody touched are those of the new
 * reading. A suggestion that was there before keeps its id.
 * @param known what the sidecar holds, placed in the text
 * @param suggestions what the program finds now, by annotationsOf
 *
 * known: "Quill" rejected, "May" suggested; suggestions: "Quill", "6 boats" -> "Quill" rejected, "6 boats" suggested
 */
export function mergeSuggestions(known: Attached, suggestions: readonly Annotation[]): Attached {
  const touched = known.annotations.filter(isTouched);
  const imported = known.annotations.filter((item) => !isTouched(item) && !isOwn(item));
  const orphans = known.orphans.filter((item) => isTouched(item) || !isOwn(item));
  const own = known.annotations.filter((item) => !isTouched(item) && isOwn(item));
  const untouched = new Map(own.map((item) => [placeKey(item), item]));
  const isSettled = createSettledTest(touched);
  const said = new Set(imported.map(sayingKey));
  const lost = new Set(orphans.map(({ id }) => id));
  const fresh = suggestions.filter((item) => !lost.has(item.id) && !isSettled(item) && !said.has(sayingKey(item)));
  const used = new Set([...touched, ...imported, ...orphans].map(({ id }) => id));
  const kept = fresh.map((item) => untouched.get(placeKey(item)));
  for (const item of kept) if (item) used.add(item.id);
  const named = fresh.map((item, i): Annotation => {
    const before = kept[i];
    if (before) return { ...item, id: before.id, ...(before.created !== undefined && { created: before.created }) };
    const id = freeId(item, used);
    used.add(id);
    return { ...item, id };
  });
  return { annotations: [...touched, ...imported, ...named].sort(compareAnnotations), orphans };
}

/** Tells whether a person has already spoken about what a suggestion says. */
function createSettledTest(touched: readonly Annotation[]): (suggestion: Annotation) => boolean {
  const places = new Set(touched.map(placeKey));
  const byId = new Map(touched.map((item) => [item.id, item]));
  const standing = touched.filter((item) => FLAT.has(item.kind) && item.status !== 'rejected');
  const overlapsStanding = new Map(
    [...FLAT].map((kind) => [kind, createOverlapTest(standing.filter((item) => item.kind === kind))]),
  );
  return (suggestion) => {
    const same = byId.get(suggestion.id);
    return (
      places.has(placeKey(suggestion)) ||
      // A person has moved this very finding's edges.
      (same !== undefined && same.start < suggestion.end && same.end > suggestion.start) ||
      (overlapsStanding.get(suggestion.kind)?.(suggestion) ?? false)
    );
  };
}

/** The n-th mention may have become the next one's neighbour, so that its id is another's by now. */
function freeId(item: Annotation, used: ReadonlySet<string>): string {
  let { id } = item;
  for (let n = 1; used.has(id); n++) id = annotationId(item.kind, item.id, n);
  return id;
}

/** A suggestion without creator is of a sidecar that somebody wrote by hand or cut down: the program may renew it. */
const isOwn = ({ creator }: Pick<Annotation, 'creator'>): boolean =>
  creator === undefined || creator.name === PROGRAM.name;

/** The same words, and the same said of them: one program need not repeat another. */
const sayingKey = (item: Annotation): string => `${placeKey(item)} ${JSON.stringify(valueOf(item))}`;

const placeKey = ({ kind, start, end }: Annotation): string => `${kind} ${start} ${end}`;
