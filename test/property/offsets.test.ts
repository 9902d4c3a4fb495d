import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTextMap } from '../../src/annotation/textMap';
import { RUNS } from './runs';

const piece = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 4 }),
  fc.constantFrom('\r\n', '\n', '\r', '😀', '👩‍🚒', 'e\u0301', 'İ', '\uFEFF', '\uD83D', '\uDE00'),
);
const texts = fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join(''));

/** Offsets at which no CRLF and no pair is cut. */
function boundaries(text: string): number[] {
  return Array.from({ length: text.length + 1 }, (_, i) => i).filter(
    (i) => !/^(?:\r\n|[\uD800-\uDBFF][\uDC00-\uDFFF])$/.test(text.slice(i - 1, i + 1)) || i === 0,
  );
}

describe('offsets', () => {
  it('count the code points of the LF-normalised text without BOM', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const map = createTextMap(text);
        for (const i of boundaries(text)) {
          const before = text
            .slice(0, i)
            .replace(/^\uFEFF/, '')
            .replaceAll('\r\n', '\n');
          expect(map.toCodePoint(i)).toBe(Array.from(before).length);
        }
      }),
      RUNS,
    );
  });

  it('come back from code points', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const map = createTextMap(text);
        for (const i of boundaries(text)) {
          // Before a BOM and behind it is the same place.
          if (i === 0 && text.startsWith('\uFEFF')) continue;
          expect(map.toUtf16(map.toCodePoint(i))).toBe(i);
          expect(map.fromNormal(map.toNormal(i))).toBe(i);
        }
      }),
      RUNS,
    );
  });

  it('never decrease', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const map = createTextMap(text);
        for (let i = 1; i <= text.length; i++) {
          expect(map.toCodePoint(i)).toBeGreaterThanOrEqual(map.toCodePoint(i - 1));
          expect(map.toUtf16(i)).toBeGreaterThanOrEqual(map.toUtf16(i - 1));
        }
      }),
      RUNS,
    );
  });
});
