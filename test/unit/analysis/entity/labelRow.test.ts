import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  FIELD_LIMIT,
  ROW_WORDS,
  addRow,
  packScore,
  sumWindow,
  unpackRow,
} from '../../../../src/analysis/entity/labelRow';
import { LABEL_COUNT } from '../../../../src/analysis/entity/nameLabels';

const row = fc.array(fc.integer({ min: -3000, max: 3000 }), { minLength: LABEL_COUNT, maxLength: LABEL_COUNT });

function pack(rows: readonly (readonly number[])[]): Int32Array {
  const packed = new Int32Array(rows.length * ROW_WORDS);
  rows.forEach((scores, r) => {
    scores.forEach((score, label) => {
      const at = r * ROW_WORDS + (label >> 1);
      packed[at] = (packed[at] ?? 0) + packScore(label, score);
    });
  });
  return packed;
}

function unpack(rows: Int32Array, at = 0): number[] {
  const scores = new Float32Array(LABEL_COUNT);
  unpackRow(rows, at, 1, scores, 0);
  return [...scores];
}

const sum = (rows: readonly (readonly number[])[]): number[] =>
  Array.from({ length: LABEL_COUNT }, (_, label) => rows.reduce((all, scores) => all + (scores[label] ?? 0), 0));

describe('packed rows', () => {
  it('give back what was put in, to the limits of a field', () => {
    const extremes = Array.from({ length: LABEL_COUNT }, (_, i) => (i % 3 ? FIELD_LIMIT : -FIELD_LIMIT));
    expect(unpack(pack([extremes]))).toEqual(extremes);
  });
  it('add up label by label, whatever the signs', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), (rows) => {
        const packed = pack(rows);
        const out = new Int32Array(2 * ROW_WORDS);
        rows.forEach((_, r) => addRow(packed, r * ROW_WORDS, out, ROW_WORDS));
        expect(unpack(out, ROW_WORDS)).toEqual(sum(rows));
        expect(unpack(out)).toEqual(new Array<number>(LABEL_COUNT).fill(0));
      }),
    );
  });
  it('of a window are taken at the place of each word', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 7, maxLength: 7 }), (rows) => {
        const words = [0, 1, 2, 3, 4].map((place) => {
          const word = new Int32Array(5 * ROW_WORDS).fill(7);
          word.set(pack([rows[place] ?? []]), place * ROW_WORDS);
          return word;
        });
        const [a, b, c, d, e] = words as [Int32Array, Int32Array, Int32Array, Int32Array, Int32Array];
        const out = new Int32Array(ROW_WORDS);
        sumWindow([a, b, c, d, e], pack([rows[5] ?? []]), pack([rows[6] ?? []]), out, 0);
        expect(unpack(out)).toEqual(sum(rows));
      }),
    );
  });
});
