import { describe, expect, it } from 'vitest';
import type { StoredAnnotation } from '../../../../src/annotation/model';
import { mergeSidecars } from '../../../../src/annotation/sidecar/mergeSidecars';
import type { Sidecar } from '../../../../src/annotation/sidecar/readSidecar';
import { DATE, mark, PERSON, stored } from '../made';

const text = 'Mara Quill spoke on Monday.';
const [person, date] = stored(text, [
  mark(text, 'Mara Quill', PERSON, { id: '#1' }),
  mark(text, 'Monday', DATE, { id: '#2' }),
]) as [StoredAnnotation, StoredAnnotation];
/** What counts; versions that were set aside are looked at below. */
const merge = (base: StoredAnnotation[], ours: StoredAnnotation[], theirs: StoredAnnotation[]): StoredAnnotation[] => [
  ...mergeSidecars(
    { head: {}, annotations: base },
    { head: {}, annotations: ours },
    { head: {}, annotations: theirs },
  ).annotations.filter(({ conflictsWith }) => conflictsWith === undefined),
];
const accepted: StoredAnnotation = { ...person, status: 'accepted', modified: '2031-05-07T10:00:00Z' };
const rejected: StoredAnnotation = { ...person, status: 'rejected', modified: '2031-05-07T11:00:00Z' };

describe('mergeSidecars', () => {
  it('takes what only one side changed, added or removed', () => {
    expect(merge([person], [accepted], [person, date])).toEqual([accepted, date]);
    expect(merge([person], [person, date], [rejected])).toEqual([rejected, date]);
    expect(merge([person, date], [date], [person, date])).toEqual([date]);
    expect(merge([person, date], [person, date], [person])).toEqual([person]);
  });
  it('keeps what one side changed and the other removed', () => {
    expect(merge([person], [accepted], [])).toEqual([accepted]);
    expect(merge([person], [], [accepted])).toEqual([accepted]);
  });
  it('takes the later of two words, and reports both', () => {
    expect(merge([person], [accepted], [rejected])).toEqual([rejected]);
    expect(merge([person], [rejected], [accepted])).toEqual([rejected]);
    const sides = [[person], [accepted], [rejected]].map((annotations) => ({ head: {}, annotations }));
    const [base, ours, theirs] = sides as unknown as [Sidecar, Sidecar, Sidecar];
    const { conflicts, annotations } = mergeSidecars(base, ours, theirs);
    expect(conflicts).toMatchObject([
      { id: '#1', taken: rejected, other: { status: 'accepted', conflictsWith: '#1' } },
    ]);
    expect(annotations).toEqual([rejected, conflicts[0]?.other]);
    expect(mergeSidecars(base, theirs, ours).conflicts).toEqual(conflicts);
  });
  it('sees no conflict where both say the same, or only the program something else', () => {
    const again: StoredAnnotation = { ...accepted, status: 'edited', modified: '2031-05-08T10:00:00Z' };
    const reread = { ...person, confidence: 0.5 };
    for (const theirs of [again, reread]) {
      const sides = [[person], [accepted], [theirs]].map((annotations) => ({ head: {}, annotations }));
      expect(mergeSidecars(...(sides as unknown as [Sidecar, Sidecar, Sidecar])).conflicts).toEqual([]);
    }
  });
  it('prefers a person to the program, and keeps both notes', () => {
    const reread = { ...person, reason: 'read again' };
    expect(merge([person], [reread], [accepted])).toEqual([accepted]);
    const [both] = merge([person], [{ ...accepted, note: 'ours' }], [{ ...rejected, note: 'theirs' }]);
    expect(both).toMatchObject({ status: 'rejected', note: 'theirs\nours' });
    const [kept] = merge([person], [{ ...accepted, note: 'ours' }], [rejected]);
    expect(kept).toMatchObject({ status: 'rejected', note: 'ours' });
  });
  it('takes what differs only in the order of members for the same', () => {
    const { anchor, ...rest } = person;
    const turned = { anchor, ...rest } as StoredAnnotation;
    expect(merge([person], [turned], [accepted])).toEqual([accepted]);
  });
  it('merges the head key by key', () => {
    const merged = mergeSidecars(
      { head: { outlet: 'A', published: '2031-05-01' }, annotations: [] },
      { head: { outlet: 'B', published: '2031-05-01' }, annotations: [] },
      { head: { outlet: 'A', published: '2031-05-02' }, annotations: [] },
    );
    expect(merged.head).toEqual({ outlet: 'B', published: '2031-05-02' });
  });
});
