import { describe, expect, it } from 'vitest';
import { shiftSpans } from '../../../src/annotation/shiftSpans';

const span = { start: 10, end: 20 };
const shift = (start: number, end: number, length: number): unknown => shiftSpans([span], [{ start, end, length }])[0];

describe('shiftSpans', () => {
  it.each([
    ['typing before moves it', [2, 2, 3], { start: 13, end: 23 }],
    ['typing at its start stays outside', [10, 10, 1], { start: 11, end: 21 }],
    ['typing at its end stays outside', [20, 20, 1], { start: 10, end: 20 }],
    ['typing inside is taken in', [15, 15, 2], { start: 10, end: 22 }],
    ['deleting inside shrinks it', [12, 15, 0], { start: 10, end: 17 }],
    ['cutting over its start', [5, 12, 0], { start: 5, end: 13 }],
    ['replacing over its start: the new text stays outside', [5, 12, 4], { start: 9, end: 17 }],
    ['cutting over its end', [18, 25, 3], { start: 10, end: 18 }],
    ['replacing its first word', [10, 12, 5], { start: 10, end: 23 }],
    ['replacing its last word', [18, 20, 5], { start: 10, end: 23 }],
    ['typing behind changes nothing', [21, 22, 9], { start: 10, end: 20 }],
    ['replacing it all', [10, 20, 10], undefined],
    ['deleting around it', [8, 22, 0], undefined],
  ] as const)('%s', (_, [start, end, length], expected) => {
    expect(shift(start, end, length)).toEqual(expected);
  });

  it('takes the edits of one event in any order', () => {
    const edits = [
      { start: 30, end: 30, length: 5 },
      { start: 0, end: 4, length: 0 },
      { start: 12, end: 12, length: 1 },
    ];
    expect(shiftSpans([span, { start: 28, end: 31 }], edits)).toEqual([
      { start: 6, end: 17 },
      { start: 25, end: 33 },
    ]);
  });

  it('takes many edits and spans at once', () => {
    const edits = Array.from({ length: 50_000 }, (_, i) => ({ start: i * 4, end: i * 4 + 1, length: 2 }));
    const spans = Array.from({ length: 50_000 }, (_, i) => ({ start: i * 4 + 1, end: i * 4 + 3 }));
    expect(shiftSpans(spans, edits).at(-1)).toEqual({ start: 49_999 * 4 + 1 + 50_000, end: 49_999 * 4 + 3 + 50_000 });
  });
});
