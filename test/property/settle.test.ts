import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreement } from '../../src/annotation/agreement/agreement';
import {
  byPlace,
  canTake,
  isSettled,
  settle,
  takeAgreed,
  type AgreedChange,
} from '../../src/annotation/agreement/settle';
import { valueOf } from '../../src/annotation/annotationValue';
import type { Annotation } from '../../src/annotation/model';
import { RUNS } from './runs';

const TEXT = 'Mara Quill met Nora Vale in Oslo on Monday, and six boats left.';
const NOW = '2031-05-03T00:00:00.000Z';

const span = fc.tuple(fc.nat({ max: TEXT.length - 1 }), fc.integer({ min: 1, max: 12 })).map(([start, length]) => {
  return { start, end: Math.min(TEXT.length, start + length) };
});
const value = fc.oneof(
  fc.constantFrom('person', 'place', 'role').map((type) => ({ kind: 'entity', type, entity: 'x', name: 'X' })),
  fc.constantFrom('2031-05-02', '2031-SP').map((text) => ({ kind: 'date', type: 'date', value: text, stated: true })),
  fc.constantFrom('none', 'denied').map((certainty) => ({ kind: 'claim', certainty })),
);
const annotation = fc
  .tuple(span, value, fc.constantFrom('suggested', 'accepted', 'edited', 'rejected'), fc.nat({ max: 6 }))
  .map(([at, said, status, id]) => ({ id: `#${id}`, status, ...said, ...at }) as Annotation);
const placeKey = ({ kind, start, end }: Annotation): string => `${kind} ${start} ${end}`;
/** One annotator's work: ids are unique, and of one place and kind one thing is said. */
const work = fc
  .uniqueArray(annotation, { selector: placeKey, maxLength: 7 })
  .map((items) => items.map((item, i): Annotation => ({ ...item, id: `#${i}` })));

function applied(agreed: readonly Annotation[], changes: readonly AgreedChange[]): Annotation[] {
  const all = new Map(agreed.map((item) => [item.id, item]));
  for (const { id, after } of changes) all.set(id, after);
  return [...all.values()];
}

describe('settling every disagreement', () => {
  it('for the left: the agreed file then says what the left one says, and nothing is open', () => {
    fc.assert(
      fc.property(work, work, work, fc.boolean(), (a, b, third, isLeftAgreed) => {
        const { disagreements } = agreement([{ text: TEXT, a, b }]);
        // The agreed file may be one of the two.
        let agreed = isLeftAgreed ? a : third;
        for (const item of disagreements) agreed = applied(agreed, settle(item, 'left', agreed, NOW));
        const there = byPlace(agreed);
        expect(new Set(agreed.map(({ id }) => id)).size).toBe(agreed.length);
        expect(there.size).toBe(agreed.length);
        for (const item of disagreements) {
          expect(isSettled(item, there)).toBe(true);
          if (item.a) expect(valueOf(there.get(placeKey(item.a)) ?? item.a)).toEqual(valueOf(item.a));
          if (item.b && !item.a) expect(there.get(placeKey(item.b))?.status).toBe('rejected');
        }
        agreed = applied(agreed, takeAgreed(a, b, agreed, NOW));
        const left = new Map(a.filter(({ status }) => status !== 'rejected').map((item) => [placeKey(item), item]));
        const standing = byPlace(agreed.filter(({ status }) => status !== 'rejected'));
        for (const item of [...disagreements.flatMap((each) => each.a ?? [])]) {
          expect(standing.has(placeKey(item))).toBe(left.has(placeKey(item)));
        }
      }),
      RUNS,
    );
  });

  it('for both, where that is possible, leaves both standing', () => {
    fc.assert(
      fc.property(work, work, work, (a, b, start) => {
        for (const item of agreement([{ text: TEXT, a, b }]).disagreements) {
          if (!canTake(item, 'both')) continue;
          const there = byPlace(applied(start, settle(item, 'both', start, NOW)));
          for (const side of [item.a, item.b]) {
            expect(side && there.get(placeKey(side))?.status).not.toBe('rejected');
            expect(side && valueOf(there.get(placeKey(side)) ?? side)).toEqual(side && valueOf(side));
          }
        }
      }),
      RUNS,
    );
  });

  it('what both agree on is taken once: a second time changes nothing', () => {
    fc.assert(
      fc.property(work, work, work, (a, b, start) => {
        const agreed = applied(start, takeAgreed(a, b, start, NOW));
        expect(byPlace(agreed).size).toBe(agreed.length);
        expect(takeAgreed(a, b, agreed, NOW)).toEqual([]);
      }),
      RUNS,
    );
  });
});
