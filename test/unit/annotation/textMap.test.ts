import { describe, expect, it } from 'vitest';
import { createTextMap } from '../../../src/annotation/textMap';

describe('createTextMap', () => {
  it('counts code points, CRLF as one, and no BOM', () => {
    const text = '\uFEFFe\r\n😀x';
    const map = createTextMap(text);
    expect(map.normal).toBe('e\n😀x');
    expect([1, 2, 4, 6, 7].map(map.toCodePoint)).toEqual([0, 1, 2, 3, 4]);
    expect([0, 1, 2, 3, 4].map(map.toUtf16)).toEqual([1, 2, 4, 6, 7]);
  });

  it('counts each combining mark, as W3C does', () => {
    expect(createTextMap('e\u0301x').toCodePoint(2)).toBe(2);
  });

  it('never lands between CR and LF or inside a pair', () => {
    const map = createTextMap('a\r\n😀');
    expect(map.toUtf16(1)).toBe(1);
    expect(map.toUtf16(2)).toBe(3);
    expect(map.toCodePoint(4)).toBe(3);
  });

  it('leaves a lone CR and a lone surrogate alone', () => {
    const map = createTextMap('a\rb\uDC00c');
    expect(map.normal).toBe('a\rb\uDC00c');
    expect(map.toCodePoint(5)).toBe(5);
  });

  it('clamps what lies outside the text', () => {
    const map = createTextMap('ab');
    expect(map.toUtf16(99)).toBe(2);
    expect(map.toUtf16(-3)).toBe(0);
    expect(map.toCodePoint(99)).toBe(2);
  });
});
