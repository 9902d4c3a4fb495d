import { annotationId } from '../annotationsOf';
import { valueOf } from '../annotationValue';
import { isTouched, type Annotation } from '../model';
import type { Disagreement } from './agreement';

/** Whose word counts in a disagreement: the left annotator's, the right one's, or that of both. */
export const SIDES = ['left', 'right', 'both'] as const;
export type Side = (typeof SIDES)[number];

/** What an annotation of the agreed file is to be. */
export interface AgreedChange {
  readonly id: string;
  readonly after: Annotation;
}

type Sides = Pick<Disagreement, 'a' | 'b'>;

/** Both can only stand where they are about other words: of the same words one thing is said. */
export function canTake({ a, b }: Sides, side: Side): boolean {
  return side !== 'both' || (a !== undefined && b !== undefined && placeKey(a) !== placeKey(b));
}

/**
 * What makes the agreed file say what one side says. Whoever is overruled stays in it as rejected: so that it is on record,
 * and the program does not suggest it again.
 *
 * left "Mara Quill" (person), right "Quill" (person); left -> "Mara Quill" accepted, "Quill" rejected
 * @param agreed what the agreed file holds now, placed in the same text
 * @param now ISO 8601
 */
export function settle({ a, b }: Sides, side: Side, agreed: readonly Annotation[], now: string): AgreedChange[] {
  const ledger = openLedger(agreed, now);
  const [taken, dropped] = side === 'left' ? [[a], [b]] : side === 'right' ? [[b], [a]] : [[a, b], []];
  for (const item of taken) if (item) ledger.write(item, true);
  for (const item of dropped) if (item) ledger.write(item, false);
  return ledger.changes();
}

/** Whether the agreed file has decided about all that is in dispute, after the last word of the two. */
export function isSettled({ a, b }: Sides, agreed: ReadonlyMap<string, Annotation>): boolean {
  const items = [a, b].filter((item) => item !== undefined);
  const last = Math.max(...items.map(timeOf));
  return items.every((item) => {
    const there = agreed.get(placeKey(item));
    return there !== undefined && isTouched(there) && timeOf(there) >= last;
  });
}

/**
 * What the agreed file takes over without a question: what both say alike and one of them at least has said as a person,
 * and what both have rejected.
 */
export function takeAgreed(
  a: readonly Annotation[],
  b: readonly Annotation[],
  agreed: readonly Annotation[],
  now: string,
): AgreedChange[] {
  const ledger = openLedger(agreed, now);
  const others = new Map(b.map((item) => [sayingKey(item), item]));
  const present = byPlace(agreed);
  for (const item of a) {
    const other = others.get(sayingKey(item));
    if (!other || !(isTouched(item) || isTouched(other)) || isSettled({ a: item, b: other }, present)) continue;
    ledger.write(isTouched(item) ? item : other, isStanding(item));
  }
  return ledger.changes();
}

/** Looked up by what placeKey makes of an annotation. */
export function byPlace(annotations: readonly Annotation[]): Map<string, Annotation> {
  return new Map(annotations.map((item) => [placeKey(item), item]));
}

/** Collects what the agreed file is to say, one thing a place; the first word about a place counts. */
function openLedger(agreed: readonly Annotation[], now: string) {
  const used = new Set(agreed.map(({ id }) => id));
  const present = byPlace(agreed);
  const changes = new Map<string, Annotation>();
  return {
    write(item: Annotation, isTaken: boolean): void {
      const key = placeKey(item);
      if (changes.has(key)) return;
      const there = present.get(key);
      const after = there ? rewrite(there, item, isTaken, now) : copy(item, freeId(item, used), isTaken, now);
      used.add(after.id);
      changes.set(key, after);
    },
    changes: (): AgreedChange[] => [...changes.values()].map((after) => ({ id: after.id, after })),
  };
}

/** What stands at the place already keeps its id, note and history. */
function rewrite(there: Annotation, item: Annotation, isTaken: boolean, now: string): Annotation {
  const { id, creator, created = now, confidence, note = item.note, start, end } = there;
  return {
    id,
    status: statusOf(item, isTaken),
    ...(creator && { creator }),
    created,
    modified: now,
    ...(confidence !== undefined && { confidence }),
    ...(note !== undefined && { note }),
    ...valueOf(isTaken ? item : there),
    start,
    end,
  };
}

function copy(item: Annotation, id: string, isTaken: boolean, now: string): Annotation {
  return { ...item, id, status: statusOf(item, isTaken), created: item.created ?? now, modified: now };
}

function statusOf({ status }: Annotation, isTaken: boolean): Annotation['status'] {
  return isTaken ? (status === 'edited' ? 'edited' : 'accepted') : 'rejected';
}

/** An id may be that of another annotation in another file. */
function freeId({ kind, id }: Annotation, used: ReadonlySet<string>): string {
  let free = id;
  for (let n = 1; used.has(free); n++) free = annotationId(kind, id, n);
  return free;
}

const isStanding = ({ status }: Annotation): boolean => status !== 'rejected';
const placeKey = ({ kind, start, end }: Annotation): string => `${kind} ${start} ${end}`;
const sayingKey = (item: Annotation): string =>
  `${placeKey(item)} ${isStanding(item) ? JSON.stringify(valueOf(item)) : 'rejected'}`;
const timeOf = ({ modified, created }: Annotation): number => Date.parse(modified ?? created ?? '') || 0;
