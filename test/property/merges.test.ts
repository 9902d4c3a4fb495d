import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StoredAnnotation } from '../../src/annotation/model';
import { mergeSidecars } from '../../src/annotation/sidecar/mergeSidecars';
import { RUNS } from './runs';

/** What one of two people, or the program, may make of an annotation. */
const version = fc.record({
  status: fc.constantFrom('suggested', 'accepted', 'rejected', 'edited'),
  note: fc.constantFrom(undefined, 'see p. 4', 'odd', 'odd\nsee p. 4'),
  certainty: fc.constantFrom('none', 'denied'),
  modified: fc.constantFrom(undefined, '2031-05-02T08:00:00Z', '2031-05-02T09:00:00Z'),
  creator: fc.constantFrom(undefined, 'Ada', 'Ben'),
  exact: fc.constantFrom('six boats', 'six boats sank'),
});
type Version = typeof version extends fc.Arbitrary<infer V> ? V : never;

function makeAnnotation(id: number, { status, note, certainty, modified, creator, exact }: Version): StoredAnnotation {
  return {
    id: `#${id}`,
    status: status as 'accepted',
    kind: 'claim',
    certainty: certainty as 'none',
    ...(note !== undefined && { note }),
    ...(modified !== undefined && { modified }),
    ...(creator !== undefined && { creator: { type: 'Person', name: creator } }),
    anchor: { exact, prefix: '', suffix: '', position: { start: id, end: id + exact.length } },
  };
}

/** Of each id: what it was, and what each side made of it; undefined: not there. Often a side leaves it alone. */
const maybe = fc.option(version, { nil: undefined });
const history = fc.array(
  fc.tuple(maybe, maybe, maybe, fc.constantFrom('both', 'ours', 'theirs', 'neither')),
  { maxLength: 8 },
); // prettier-ignore
const sides = history.map((rows) => {
  const pick = (choose: (row: (typeof rows)[number]) => Version | undefined) => ({
    head: {},
    annotations: rows.flatMap((row, id) => {
      const chosen = choose(row);
      return chosen ? [makeAnnotation(id, chosen)] : [];
    }),
  });
  return {
    base: pick(([was]) => was),
    ours: pick(([was, ours, , who]) => (who === 'both' || who === 'ours' ? ours : was)),
    theirs: pick(([was, , theirs, who]) => (who === 'both' || who === 'theirs' ? theirs : was)),
  };
});
const sorted = (items: readonly StoredAnnotation[]): StoredAnnotation[] =>
  items.toSorted((a, b) => (a.id < b.id ? -1 : 1));
const isPersons = ({ status, note, creator }: StoredAnnotation): boolean =>
  status !== 'suggested' || note !== undefined || creator?.type === 'Person';

describe('a merge', () => {
  it('is the same whoever merges, but for the order', () => {
    fc.assert(
      fc.property(sides, ({ base, ours, theirs }) => {
        const [one, other] = [mergeSidecars(base, ours, theirs), mergeSidecars(base, theirs, ours)];
        expect(sorted(one.annotations)).toEqual(sorted(other.annotations));
        expect(one.conflicts).toHaveLength(other.conflicts.length);
      }),
      RUNS,
    );
  });

  it('loses no id but those that one side took away and the other left alone, and gives none twice', () => {
    fc.assert(
      fc.property(sides, ({ base, ours, theirs }) => {
        const ids = mergeSidecars(base, ours, theirs).annotations.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        const find = (side: typeof base, id: string): string =>
          JSON.stringify(side.annotations.find((item) => item.id === id) ?? '');
        for (const { id } of [...ours.annotations, ...theirs.annotations]) {
          const [was, our, their] = [find(base, id), find(ours, id), find(theirs, id)];
          const isTakenAway = (our === '""' && their === was) || (their === '""' && our === was);
          if (!isTakenAway) expect(ids).toContain(id);
        }
      }),
      RUNS,
    );
  });

  it('loses no word and no note of a person', () => {
    fc.assert(
      fc.property(sides, ({ base, ours, theirs }) => {
        const { annotations } = mergeSidecars(base, ours, theirs);
        const was = new Map(base.annotations.map((item) => [item.id, JSON.stringify(item)]));
        for (const item of [...ours.annotations, ...theirs.annotations]) {
          if (!isPersons(item) || was.get(item.id) === JSON.stringify(item)) continue;
          const kept = annotations.filter(({ id, conflictsWith }) => (conflictsWith ?? id) === item.id);
          const says = ({ status, anchor, ...rest }: StoredAnnotation): string =>
            `${status === 'edited' ? 'accepted' : status} ${anchor.exact} ${'certainty' in rest ? rest.certainty : ''}`;
          expect(kept.map(says)).toContain(says(item));
          const notes = kept.flatMap(({ note = '' }) => note.split('\n'));
          for (const line of item.note?.split('\n') ?? []) expect(notes).toContain(line);
        }
      }),
      RUNS,
    );
  });

  it('with the result changes nothing more', () => {
    fc.assert(
      fc.property(sides, ({ base, ours, theirs }) => {
        const merged = mergeSidecars(base, ours, theirs);
        const again = mergeSidecars(theirs, merged, theirs);
        expect(sorted(again.annotations)).toEqual(sorted(merged.annotations));
        expect(again.conflicts).toEqual([]);
      }),
      RUNS,
    );
  });
});
