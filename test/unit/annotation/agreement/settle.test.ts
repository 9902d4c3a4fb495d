import { describe, expect, it } from 'vitest';
import { agreement } from '../../../../src/annotation/agreement/agreement';
import { byPlace, canTake, isSettled, settle, takeAgreed } from '../../../../src/annotation/agreement/settle';
import { valueOf } from '../../../../src/annotation/annotationValue';
import type { Annotation, Creator } from '../../../../src/annotation/model';
import { DATE, mark, PERSON } from '../made';

const TEXT = 'Mara Quill spoke on Monday. The boats were late.';
const NOW = '2031-05-03T00:00:00Z';
const EARLIER = '2031-05-02T00:00:00Z';
const ANNA: Creator = { type: 'Person', name: 'anna' };
const byHand = { status: 'accepted', creator: ANNA, created: EARLIER, modified: EARLIER } as const;
const long = mark(TEXT, 'Mara Quill', PERSON, { id: '#long', ...byHand });
const short = mark(TEXT, 'Quill', PERSON, { id: '#short', ...byHand });
const boats = mark(TEXT, 'boats', { ...PERSON, type: 'product' } as typeof PERSON, { id: '#boats', ...byHand });
const monday = mark(TEXT, 'Monday', DATE, { id: '#monday' });

/** What the agreed file says after some changes, as "words status". */
function says(agreed: readonly Annotation[], changes: readonly { id: string; after: Annotation }[]): string[] {
  const all = new Map([...agreed.map((item) => [item.id, item] as const), ...changes.map(({ id, after }) => [id, after] as const)]); // prettier-ignore
  return [...all.values()].map(({ start, end, status }) => `${TEXT.slice(start, end)} ${status}`).sort();
}

describe('settling a disagreement', () => {
  it.each([
    ['left', ['Mara Quill accepted', 'Quill rejected']],
    ['right', ['Mara Quill rejected', 'Quill accepted']],
    ['both', ['Mara Quill accepted', 'Quill accepted']],
  ] as const)('about edges: %s', (side, expected) => {
    const changes = settle({ a: long, b: short }, side, [], NOW);
    expect(says([], changes)).toEqual(expected);
    expect(changes.every(({ after }) => after.modified === NOW && after.creator === ANNA)).toBe(true);
  });

  it('where one has nothing, the other is overruled on record', () => {
    expect(says([], settle({ b: boats }, 'left', [], NOW))).toEqual(['boats rejected']);
    expect(says([], settle({ b: boats }, 'right', [], NOW))).toEqual(['boats accepted']);
  });

  it('changes the value of what stands in the agreed file, under its own id, note and creator', () => {
    const own = { ...monday, id: '#own', note: 'see page 2' };
    const other = { ...monday, value: '2031-05-09', status: 'edited', modified: EARLIER } as typeof monday;
    const [change, ...more] = settle({ a: monday, b: other }, 'right', [own], NOW);
    expect(more).toEqual([]);
    expect(change?.after).toMatchObject({ id: '#own', status: 'edited', value: '2031-05-09', note: 'see page 2' });
  });

  it('gives a new annotation an id of its own where the file has that id elsewhere', () => {
    const elsewhere = { ...boats, id: '#long' };
    const [change] = settle({ a: long }, 'left', [elsewhere], NOW);
    expect(change?.id).not.toBe('#long');
    expect(change?.after.id).toBe(change?.id);
  });

  it('both can be taken only of different words', () => {
    expect(canTake({ a: long, b: short }, 'both')).toBe(true);
    expect(canTake({ a: long, b: { ...long, id: '#x' } }, 'both')).toBe(false);
    expect(canTake({ b: short }, 'both')).toBe(false);
    expect(canTake({ b: short }, 'left')).toBe(true);
  });
});

describe('a disagreement', () => {
  it('is open until the agreed file has a later word on all that is in dispute', () => {
    const [dispute] = agreement([{ text: TEXT, a: [long], b: [short] }]).disagreements;
    if (!dispute) throw new Error('no disagreement');
    expect(isSettled(dispute, byPlace([{ ...long, status: 'suggested' }]))).toBe(false);
    expect(isSettled(dispute, byPlace([long]))).toBe(false);
    const changes = settle(dispute, 'left', [], NOW);
    const agreed = byPlace(changes.map(({ after }) => after));
    expect(isSettled(dispute, agreed)).toBe(true);
    const later = '2031-05-04T00:00:00Z';
    expect(isSettled({ ...dispute, b: { ...short, modified: later } }, agreed)).toBe(false);
  });
});

describe('what both agree on', () => {
  it('is taken where one of them has said so as a person, also that it is nothing', () => {
    const rejected = { ...boats, status: 'rejected' } as const;
    const changes = takeAgreed(
      [long, rejected, monday],
      [{ ...long, id: '#1' }, { ...rejected, id: '#2' }, monday],
      [],
      NOW,
    );
    expect(says([], changes)).toEqual(['Mara Quill accepted', 'boats rejected']);
  });

  it('changes nothing where the agreed file says so already', () => {
    const first = takeAgreed([long], [long], [], NOW).map(({ after }) => after);
    expect(takeAgreed([long], [long], first, NOW)).toEqual([]);
  });

  it('is told by what is said, not by status: an accepted and an untouched suggestion say the same', () => {
    const changes = takeAgreed([monday], [{ ...monday, status: 'accepted' }], [monday], NOW);
    expect(changes.map(({ id, after }) => [id, after.status, valueOf(after)])).toEqual([
      ['#monday', 'accepted', valueOf(monday)],
    ]);
  });
});
