import type { Collection } from './collection';

/** What two sides may both have changed. */
interface Mergeable {
  readonly id: string;
  readonly note?: string;
  readonly created?: string;
  readonly modified?: string;
}

export interface MergeConflict<Item> {
  readonly id: string;
  readonly ours: Item;
  readonly theirs: Item;
}

export interface MergedCollection<Head, Item> extends Collection<Head, Item> {
  /** Annotations that both sides changed, each in its own way; the merged file has the one that mergeOne picks. */
  readonly conflicts: readonly MergeConflict<Item>[];
}

/**
 * Merges, annotation by annotation, what we want to write with what somebody else has written meanwhile.
 * @param base what both started from (the file as it was read last)
 * @param isPersons whether an annotation is a person's word, which beats the program's
 *
 * base: A suggested; ours: A accepted; theirs: A suggested, B suggested -> A accepted, B suggested
 */
export function mergeCollections<Head extends object, Item extends Mergeable>(
  base: Collection<Head, Item>,
  ours: Collection<Head, Item>,
  theirs: Collection<Head, Item>,
  isPersons: (item: Item) => boolean,
): MergedCollection<Head, Item> {
  const [was, our, their] = [base, ours, theirs].map(({ annotations }) => new Map(annotations.map((a) => [a.id, a])));
  const conflicts: MergeConflict<Item>[] = [];
  const annotations: Item[] = [];
  for (const id of new Set([...(their?.keys() ?? []), ...(our?.keys() ?? [])])) {
    const [before, mine, other] = [was?.get(id), our?.get(id), their?.get(id)];
    const isMineNew = !isSame(before, mine);
    const isOtherNew = !isSame(before, other);
    if (mine && other && isMineNew && isOtherNew && !isSame(mine, other))
      conflicts.push({ id, ours: mine, theirs: other });
    const merged = isMineNew && isOtherNew ? mergeOne(isPersons, mine, other) : isMineNew ? mine : other;
    if (merged) annotations.push(merged);
  }
  return { head: mergeHeads(base.head, ours.head, theirs.head), annotations, conflicts };
}

/** A change beats a removal, a person's word the program's, the later word the earlier; differing notes are both kept. */
function mergeOne<Item extends Mergeable>(
  isPersons: (item: Item) => boolean,
  ours?: Item,
  theirs?: Item,
): Item | undefined {
  if (!ours || !theirs) return ours ?? theirs;
  const weigh = (item: Item): number => (isPersons(item) ? 1 : 0);
  const isTheirs = weigh(theirs) > weigh(ours) || (weigh(theirs) === weigh(ours) && timeOf(theirs) > timeOf(ours));
  const [winner, loser] = isTheirs ? [theirs, ours] : [ours, theirs];
  const notes = new Set([theirs.note, ours.note].filter((note) => note !== undefined));
  if (loser.note === undefined || notes.size < 2)
    return { ...(loser.note !== undefined && { note: loser.note }), ...winner };
  return { ...winner, note: [...notes].join('\n') };
}

function mergeHeads<Head extends object>(base: Head, ours: Head, theirs: Head): Head {
  const changed = Object.entries(ours).filter(([key, value]) => base[key as keyof Head] !== value);
  return { ...theirs, ...Object.fromEntries(changed) };
}

const timeOf = ({ modified, created }: Mergeable): number => Date.parse(modified ?? created ?? '') || 0;

/** Members may stand in another order: what was read from a file is compared with what a store made. */
function isSame(a: object | undefined, b: object | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && canonical(a) === canonical(b));
}

const canonical = (item: object): string => JSON.stringify(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)));
