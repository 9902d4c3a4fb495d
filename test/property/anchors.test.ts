import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAnchorer } from '../../src/annotation/resolveAnchor';
import { shiftSpans } from '../../src/annotation/shiftSpans';
import { RUNS } from './runs';

const word = fc.constantFrom(
  'quay',
  '6',
  '1,200',
  'sixty',
  'six',
  'two',
  'Monday',
  'not',
  'boats',
  '😀',
  'Ellory',
  'the',
  'burned',
  'ö',
  'a',
);
const gap = fc.constantFrom(' ', '. ', ',\r\n', '\n');
const texts = fc
  .array(fc.tuple(word, gap), { minLength: 1, maxLength: 60 })
  .map((parts) => parts.map(([a, b]) => a + b).join(''));
/** A text and a span of it that begins and ends at words. */
const marked = texts.chain((text) => {
  const words = [...text.matchAll(/[^\s.,]+(?:,\d+)*/g)];
  return fc.tuple(fc.nat(words.length - 1), fc.nat(8)).map(([first, more]) => {
    const last = words[Math.min(first + more, words.length - 1)];
    return { text, start: words[first]?.index ?? 0, end: (last?.index ?? 0) + (last?.[0].length ?? 0) };
  });
});
const lf = (text: string): string => text.replaceAll('\r\n', '\n');
const TELLING = /\b(?:sixty|six|two|Monday|not|Ellory|[\d,]+\d|\d)\b/g;

describe('an anchor', () => {
  it('is found where it was, in the unchanged text', () => {
    fc.assert(
      fc.property(marked, ({ text, start, end }) => {
        const anchorer = createAnchorer(text);
        expect(anchorer.resolve(anchorer.describe({ start, end }))).toEqual({ start, end, by: 'position' });
      }),
      RUNS,
    );
  });

  it('moves with its text when something is put before it', () => {
    fc.assert(
      fc.property(marked, texts, ({ text, start, end }, lead) => {
        const anchor = createAnchorer(text).describe({ start, end });
        const place = createAnchorer(lead + text).resolve(anchor);
        // It may be an orphan where its quote stands in other places as well, but never other text.
        if (place) expect(lf((lead + text).slice(place.start, place.end))).toBe(anchor.exact);
      }),
      RUNS,
    );
  });

  it('never changes its numbers, dates, names or negations, whatever the text has become', () => {
    fc.assert(
      fc.property(marked, texts, ({ text, start, end }, other) => {
        const anchor = createAnchorer(text).describe({ start, end });
        const place = createAnchorer(other).resolve(anchor);
        if (!place) return;
        expect(other.slice(place.start, place.end).match(TELLING)).toEqual(anchor.exact.match(TELLING));
      }),
      RUNS,
    );
  });

  it('survives a change of one telling word only by not moving onto it', () => {
    fc.assert(
      fc.property(
        marked,
        fc.constantFrom('nine', 'Tuesday', 'never', 'Brightsea', '16', '6.5', '1,206', 'sixty-six'),
        ({ text, start, end }, swap) => {
          const anchor = createAnchorer(text).describe({ start, end });
          const changed = text.replace(TELLING, swap);
          const place = createAnchorer(changed).resolve(anchor);
          if (place)
            expect(lf(changed.slice(place.start, place.end)).match(TELLING)).toEqual(anchor.exact.match(TELLING));
        },
      ),
      RUNS,
    );
  });
});

describe('an outside change', () => {
  /** One edit that leaves the span and the characters beside it alone. */
  const edited = fc
    .tuple(marked, fc.nat(400), fc.nat(30), texts)
    .map(([{ text, start, end }, at, length, inserted]) => {
      const isBefore = at % 2 === 0;
      const [low, high] = isBefore ? [0, Math.max(0, start - 1)] : [Math.min(text.length, end + 2), text.length];
      const from = low + (high > low ? at % (high - low + 1) : 0);
      const to = Math.min(high, from + length);
      const after = text.slice(0, from) + inserted + text.slice(to);
      return { text, start, end, after, moved: isBefore ? start + inserted.length - (to - from) : start };
    });

  it('elsewhere never gives an annotation other words, and leaves it where it is if its words stand once', () => {
    fc.assert(
      fc.property(edited, ({ text, start, end, after, moved }) => {
        const anchor = createAnchorer(text).describe({ start, end });
        const place = createAnchorer(after).resolve(anchor);
        const normal = lf(after);
        const isOnce = normal.indexOf(anchor.exact) === normal.lastIndexOf(anchor.exact);
        if (place) expect(lf(after.slice(place.start, place.end))).toBe(anchor.exact);
        if (isOnce)
          expect(place && { start: place.start, end: place.end }).toEqual({ start: moved, end: moved + end - start });
      }),
      RUNS,
    );
  });

  it('of one number, day, name or negation among the words makes it an orphan, unless those words stand elsewhere', () => {
    const swap = fc.constantFrom('nine', 'Tuesday', 'never', 'Brightsea', '16', '6.5', '1,206');
    fc.assert(
      fc.property(marked, swap, fc.nat(), ({ text, start, end }, other, pick) => {
        const telling = [...text.slice(start, end).matchAll(TELLING)];
        const chosen = telling[pick % Math.max(1, telling.length)];
        if (!chosen) return;
        const at = start + chosen.index;
        const after = text.slice(0, at) + other + text.slice(at + chosen[0].length);
        const anchor = createAnchorer(text).describe({ start, end });
        const place = createAnchorer(after).resolve(anchor);
        if (place) expect(lf(after.slice(place.start, place.end)).match(TELLING)).toEqual(anchor.exact.match(TELLING));
      }),
      RUNS,
    );
  });
});

describe('spans under edits', () => {
  it('keep their text where the edits leave it alone', () => {
    const edit = fc.tuple(fc.nat(200), fc.nat(4), fc.string({ maxLength: 4 }));
    fc.assert(
      fc.property(marked, fc.array(edit, { maxLength: 6 }), ({ text, start, end }, raw) => {
        let from = 0;
        const edits = raw
          .map(([at, length, inserted]) => ({ start: Math.min(at, text.length), length, inserted }))
          .sort((a, b) => a.start - b.start)
          .flatMap(({ start: at, length, inserted }) => {
            const edit = { start: at, end: Math.min(at + length, text.length), inserted };
            if (edit.start < from || (edit.start < end && edit.end > start)) return [];
            from = edit.end + 1;
            return [edit];
          });
        let changed = text;
        for (const { start: a, end: b, inserted } of edits.toReversed()) {
          changed = changed.slice(0, a) + inserted + changed.slice(b);
        }
        const [span] = shiftSpans(
          [{ start, end }],
          edits.map(({ start: a, end: b, inserted }) => ({ start: a, end: b, length: inserted.length })),
        );
        expect(span && changed.slice(span.start, span.end)).toBe(text.slice(start, end));
      }),
      RUNS,
    );
  });
});
