/** What the tagger tells apart. `misc` is every other name (events, works, programmes, diseases). */
export const TAGGER_TYPES = ['person', 'place', 'organization', 'norp', 'facility', 'product', 'misc'] as const;
export type TaggerType = (typeof TAGGER_TYPES)[number];

/**
 * BILOU labels: 0 is outside; then for each type begin, inside, last, unit.
 * "Anna Bell left" -> begin-person, last-person, outside.
 */
export const OUTSIDE = 0;
export const LABEL_COUNT = 1 + 4 * TAGGER_TYPES.length;

export const BEGIN = 0;
export const INSIDE = 1;
export const LAST = 2;
export const UNIT = 3;

export function labelOf(type: number, position: number): number {
  return 1 + 4 * type + position;
}
export function typeOf(label: number): number {
  return (label - 1) >> 2;
}
export function positionOf(label: number): number {
  return (label - 1) & 3;
}
/** Whether a name still goes on after this label. */
export function isOpen(label: number): boolean {
  return label !== OUTSIDE && positionOf(label) <= INSIDE;
}

/** Whether `next` may follow `previous`: an open name goes on or ends with its own type, else a new name or outside. */
export function mayFollow(previous: number, next: number): boolean {
  const continues = next !== OUTSIDE && (positionOf(next) === INSIDE || positionOf(next) === LAST);
  if (isOpen(previous)) return continues && typeOf(previous) === typeOf(next);
  return !continues;
}

/** For each label the labels that may stand before it. */
export const PREDECESSORS: readonly (readonly number[])[] = Array.from({ length: LABEL_COUNT }, (_, next) =>
  Array.from({ length: LABEL_COUNT }, (_, previous) => previous).filter((previous) => mayFollow(previous, next)),
);
