/**
 * What a word is to a cue: nothing, or the begin, inside, last or only word (BILOU) of the source, the cue itself, or the content. A content that a frame
 * parts has two such runs.
 */
export const ROLES = ['source', 'cue', 'content'] as const;

const OUTSIDE = 0;
const POSITIONS = 4;
export const ROLE_LABELS = 1 + ROLES.length * POSITIONS;

const isOpen = (label: number): boolean => label > 0 && (label - 1) % POSITIONS < 2;
const goesOn = (label: number): boolean => label > 0 && (label - 1) % POSITIONS !== 0 && (label - 1) % POSITIONS !== 3;

/** The role of a label, -1 outside. */
export const roleOf = (label: number): number => (label === OUTSIDE ? -1 : Math.floor((label - 1) / POSITIONS));

/** Labels of the words `first` to `last` of a run. */
export function writeRun(labels: Uint8Array, role: number, first: number, last: number): void {
  const base = 1 + role * POSITIONS;
  for (let i = first; i <= last; i++) {
    labels[i] = base + (first === last ? 3 : i === first ? 0 : i === last ? 2 : 1);
  }
}

/** Which labels may stand before each: inside a run only its own. */
export const BEFORE: readonly Uint8Array[] = Array.from({ length: ROLE_LABELS }, (_, label) =>
  Uint8Array.from(
    Array.from({ length: ROLE_LABELS }, (__, before) => before).filter((before) =>
      goesOn(label) ? isOpen(before) && roleOf(before) === roleOf(label) : !isOpen(before),
    ),
  ),
);

/** May a sentence begin, and end, with it? */
export const canStart = (label: number): boolean => !goesOn(label);
export const canEnd = (label: number): boolean => !isOpen(label);
