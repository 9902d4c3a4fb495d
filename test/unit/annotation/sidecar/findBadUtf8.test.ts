import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findBadUtf8 } from '../../../../src/annotation/sidecar/findBadUtf8';

describe('findBadUtf8', () => {
  it.each([
    [[0x61, 0xe9, 0x62], 1],
    [[0xc0, 0x80], 0],
    [[0x61, 0xed, 0xa0, 0x80], 1],
    [[0xf4, 0x90, 0x80, 0x80], 0],
    [[0xe2, 0x82], 0],
    [[0xef, 0xbf, 0xbd], undefined],
    [[0xef, 0xbb, 0xbf, 0x7b], undefined],
    [[], undefined],
  ])('%j: %s', (bytes, at) => {
    expect(findBadUtf8(Uint8Array.from(bytes))).toBe(at);
  });

  it('agrees with the platform about any bytes', () => {
    const strict = new TextDecoder('utf-8', { fatal: true });
    const isGood = (bytes: Uint8Array): boolean => {
      try {
        strict.decode(bytes);
        return true;
      } catch {
        return false;
      }
    };
    const text = fc.string({ unit: 'binary' }).map((value) => new TextEncoder().encode(value));
    const damaged = fc.tuple(text, fc.nat(), fc.nat(255)).map(([bytes, at, byte]) => {
      const copy = bytes.slice();
      if (copy.length > 0) copy[at % copy.length] = byte;
      return copy;
    });
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 12 }), damaged), (bytes) => {
        const bad = findBadUtf8(bytes);
        expect(bad === undefined).toBe(isGood(bytes));
        if (bad !== undefined) expect(isGood(bytes.subarray(0, bad))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
