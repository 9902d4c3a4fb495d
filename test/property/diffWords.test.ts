import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collate } from '../../src/story/collate';
import { diffWords } from '../../src/story/diffWords';
import { splitWords } from '../../src/story/splitWords';

const word = fc.constantFrom(
  'the',
  'The',
  'a',
  'port',
  'ports',
  'shut',
  '12',
  'U.S.',
  'don’t',
  '船',
  '👩‍👧',
  ',',
  '.',
  '“',
  '”',
  '(',
  '—',
  '\n',
);
const text = fc.oneof(
  fc.array(fc.tuple(word, fc.constantFrom('', ' ', ' ', '  '))).map((parts) => parts.flat().join('')),
  fc.string({ unit: 'binary' }),
);
const forms = (part: string): string[] => splitWords(part).map(({ form }) => form);

describe('diffWords', () => {
  it('tiles both texts, and applied to the first gives the second', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        let [atA, atB] = [0, 0];
        for (const change of diffWords(a, b)) {
          expect([change.a.start, change.b.start]).toEqual([atA, atB]);
          [atA, atB] = [change.a.end, change.b.end];
          if (change.kind === 'added') expect(change.a.start).toBe(change.a.end);
          if (change.kind === 'removed') expect(change.b.start).toBe(change.b.end);
        }
        expect([atA, atB]).toEqual([a.length, b.length]);
      }),
      { numRuns: 2000 },
    );
  });

  it('calls only the same words the same', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        for (const change of diffWords(a, b)) {
          if (change.kind !== 'same') continue;
          expect(forms(a.slice(change.a.start, change.a.end))).toEqual(forms(b.slice(change.b.start, change.b.end)));
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('finds no change between equal texts, and never two neighbours of one kind', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(diffWords(a, a).every(({ kind }) => kind === 'same')).toBe(true);
        diffWords(a, b).forEach((change, i, all) => expect(all[i + 1]?.kind).not.toBe(change.kind));
      }),
    );
  });
});

describe('collate', () => {
  it('keeps every word of every wording once, in order, and agrees only on the same words', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 5 }), (texts) => {
        const columns = collate(texts);
        texts.forEach((whole, row) => {
          const words = splitWords(whole);
          if (words.every(({ isPunctuation }) => isPunctuation)) return;
          const cells = columns.flatMap(({ cells }) => cells[row] ?? []);
          cells.forEach((cell, i) => expect(cell.start).toBeGreaterThanOrEqual(cells[i - 1]?.end ?? 0));
          expect(cells.flatMap(({ start, end }) => words.filter((w) => w.start >= start && w.end <= end))).toEqual(
            words,
          );
        });
        expect(collate(texts)).toEqual(columns);
      }),
    );
  });
});
