import { uuidOf } from '../hashText';
import type { Collection } from './collection';

/** A name space of its own: every program must find the same id for the version that was not taken. */
const NAMESPACE = '0c9f5e1a-3b57-4f0e-8f5c-6a2d1b7c9e44';

/** What two sides may both have changed. */
interface Mergeable {
  readonly id: string;
  readonly note?: string;
  readonly created?: string;
  readonly modified?: string;
  /** The id of the annotation that this is another version of. */
  readonly conflictsWith?: string;
}

export interface MergeRules<Item> {
  /** Whether an annotation is a person's word, which beats the program's. */
  readonly isPersons: (item: Item) => boolean;
  /**
   * What is said, as text; not when, by whom and how surely. Two people who say the same do not conflict; where they say different
   * things, both versions are kept. Left out: the format has no place for a second version.
   */
  readonly wordOf?: (item: Item) => string;
}

export interface MergeConflict<Item> {
  readonly id: string;
  /** The version that counts. */
  readonly taken: Item;
  /** The other one; where the format has a place for it, kept beside it under an id of its own, with `conflictsWith`. */
  readonly other: Item;
}

export interface MergedCollection<Head, Item> extends Collection<Head, Item> {
  /** Annotations of which two people said different things. */
  readonly conflicts: readonly MergeConflict<Item>[];
}

/**
 * Merges, annotation by annotation, what we want to write with what somebody else has written meanwhile. No id is lost but those
 * that one side took away and the other left as they were. Ours and theirs may be swapped: that changes only the order.
 * @param base what both started from (the file as it was read last)
 *
 * base: A suggested; ours: A accepted; theirs: A suggested, B suggested -> A accepted, B suggested
 * base: A suggested; ours: A accepted; theirs: A rejected, later -> A rejected, and beside it "accepted, in conflict with A"
 */
export function mergeCollections<Head extends object, Item extends Mergeable>(
  base: Collection<Head, Item>,
  ours: Collection<Head, Item>,
  theirs: Collection<Head, Item>,
  rules: MergeRules<Item>,
): MergedCollection<Head, Item> {
  const [was, our, their] = [base, ours, theirs].map(({ annotations }) => new Map(annotations.map((a) => [a.id, a])));
  const conflicts: MergeConflict<Item>[] = [];
  const merged = new Map<string, Item>();
  for (const id of new Set([...(their?.keys() ?? []), ...(our?.keys() ?? [])])) {
    const [before, mine, other] = [was?.get(id), our?.get(id), their?.get(id)];
    const isMineNew = !isSame(before, mine);
    const both = isMineNew && !isSame(before, other) && mine && other ? mergeOne(rules, mine, other) : undefined;
    // A change beats a removal.
    const one = both?.taken ?? (isMineNew && (mine || isSame(before, other)) ? mine : other);
    if (one) merged.set(id, one);
    if (!both?.other) continue;
    conflicts.push({ id, taken: both.taken, other: both.other });
    if (both.other.id !== id) merged.set(both.other.id, both.other);
  }
  return { head: mergeHeads(base.head, ours.head, theirs.head), annotations: [...merged.values()], conflicts };
}

/** A person's word beats the program's, the later word the earlier; differing notes are both kept. */
function mergeOne<Item extends Mergeable>(
  rules: MergeRules<Item>,
  a: Item,
  b: Item,
): { readonly taken: Item; readonly other?: Item } {
  const [winner, loser] = compareWeight(rules, a, b) >= 0 ? [a, b] : [b, a];
  const note = joinNotes(winner.note, loser.note);
  const taken = note === winner.note ? winner : { ...winner, note };
  const { isPersons, wordOf } = rules;
  if (isSame(a, b) || !isPersons(loser) || (wordOf && wordOf(winner) === wordOf(loser))) return { taken };
  return { taken, other: wordOf ? setAside(loser) : loser };
}

/** The version that was not taken: it has no say, but is listed until somebody decides. */
function setAside<Item extends Mergeable>(loser: Item): Item {
  const conflictsWith = loser.conflictsWith ?? loser.id;
  return { ...loser, id: `#${uuidOf(NAMESPACE, `${conflictsWith}\n${canonical(loser)}`)}`, conflictsWith };
}

function compareWeight<Item extends Mergeable>(rules: MergeRules<Item>, a: Item, b: Item): number {
  return (
    Number(rules.isPersons(a)) - Number(rules.isPersons(b)) ||
    timeOf(a) - timeOf(b) ||
    (isSame(a, b) ? 0 : canonical(a) < canonical(b) ? -1 : 1)
  );
}

/** "see p. 4" and "see p. 4⏎odd" -> "see p. 4⏎odd" */
function joinNotes(first: string | undefined, second: string | undefined): string | undefined {
  if (first === undefined || second === undefined) return first ?? second;
  const lines = first.split('\n');
  return [...lines, ...second.split('\n').filter((line) => !lines.includes(line))].join('\n');
}

function mergeHeads<Head extends object>(base: Head, ours: Head, theirs: Head): Head {
  const isOurs = (key: string): boolean => base[key as keyof Head] !== ours[key as keyof Head];
  const kept = Object.entries(theirs).filter(([key]) => !isOurs(key));
  return Object.fromEntries([...kept, ...Object.entries(ours).filter(([key]) => isOurs(key))]) as Head;
}

const timeOf = ({ modified, created }: Mergeable): number => Date.parse(modified ?? created ?? '') || 0;

/** Members may stand in another order: what was read from a file is compared with what a store made. */
function isSame(a: object | undefined, b: object | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && canonical(a) === canonical(b));
}

const canonical = (item: object): string => JSON.stringify(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)));
