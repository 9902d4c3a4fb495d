import { isTouched, type StoredAnnotation } from '../model';
import type { SidecarHead } from './head';
import type { Sidecar } from './readSidecar';

export interface MergeConflict {
  readonly id: string;
  readonly ours: StoredAnnotation;
  readonly theirs: StoredAnnotation;
}

export interface MergedSidecar extends Sidecar {
  /** Annotations that both sides changed, each in its own way; the merged sidecar has the one that mergeOne picks. */
  readonly conflicts: readonly MergeConflict[];
}

/**
 * Merges, annotation by annotation, what we want to write with what somebody else has written meanwhile.
 * @param base what both started from (the sidecar as it was read last)
 *
 * base: A suggested; ours: A accepted; theirs: A suggested, B suggested -> A accepted, B suggested
 */
export function mergeSidecars(base: Sidecar, ours: Sidecar, theirs: Sidecar): MergedSidecar {
  const [was, our, their] = [base, ours, theirs].map(({ annotations }) => new Map(annotations.map((a) => [a.id, a])));
  const conflicts: MergeConflict[] = [];
  const annotations: StoredAnnotation[] = [];
  for (const id of new Set([...(their?.keys() ?? []), ...(our?.keys() ?? [])])) {
    const [before, mine, other] = [was?.get(id), our?.get(id), their?.get(id)];
    const isMineNew = !isSame(before, mine);
    const isOtherNew = !isSame(before, other);
    if (mine && other && isMineNew && isOtherNew && !isSame(mine, other))
      conflicts.push({ id, ours: mine, theirs: other });
    const merged = isMineNew && isOtherNew ? mergeOne(mine, other) : isMineNew ? mine : other;
    if (merged) annotations.push(merged);
  }
  return { head: mergeHeads(base.head, ours.head, theirs.head), annotations, conflicts };
}

/** A change beats a removal, a person's word the program's, the later word the earlier; differing notes are both kept. */
function mergeOne(ours?: StoredAnnotation, theirs?: StoredAnnotation): StoredAnnotation | undefined {
  if (!ours || !theirs) return ours ?? theirs;
  const weigh = (item: StoredAnnotation): number => (isTouched(item) ? 1 : 0);
  const isTheirs = weigh(theirs) > weigh(ours) || (weigh(theirs) === weigh(ours) && timeOf(theirs) > timeOf(ours));
  const [winner, loser] = isTheirs ? [theirs, ours] : [ours, theirs];
  const notes = new Set([theirs.note, ours.note].filter((note) => note !== undefined));
  if (loser.note === undefined || notes.size < 2)
    return { ...(loser.note !== undefined && { note: loser.note }), ...winner };
  return { ...winner, note: [...notes].join('\n') };
}

function mergeHeads(base: SidecarHead, ours: SidecarHead, theirs: SidecarHead): SidecarHead {
  const changed = Object.entries(ours).filter(([key, value]) => base[key as keyof SidecarHead] !== value);
  return { ...theirs, ...Object.fromEntries(changed) };
}

const timeOf = ({ modified, created }: StoredAnnotation): number => Date.parse(modified ?? created ?? '') || 0;

/** Members may stand in another order: what was read from a file is compared with what a store made. */
function isSame(a: StoredAnnotation | undefined, b: StoredAnnotation | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && canonical(a) === canonical(b));
}

const canonical = (item: StoredAnnotation): string =>
  JSON.stringify(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)));
