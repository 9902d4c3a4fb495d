import { describe, expect, it } from 'vitest';
import { arrayOf, boolean, bytes, integer, number, oneOf, optional, shape, string } from '../../../src/rpc/decode';

const place = shape<{ file: string; at?: number }>({ file: string, at: optional(integer) });

describe('a decoder', () => {
  it('gives back the very value', () => {
    const value = { file: 'a', at: 1, more: true };
    expect(place(value)).toBe(value);
    expect(place({ file: 'a' })).toEqual({ file: 'a' });
  });

  it.each([
    [place, { file: 1 }, '$.file: expected a string, got number'],
    [place, { file: 'a', at: 1.5 }, '$.at: expected an integer, got number'],
    [place, null, '$: expected an object, got null'],
    [arrayOf(place), [{ file: 'a' }, { file: undefined }], '$[1].file: expected a string, got undefined'],
    [arrayOf(string), 'a', '$: expected an array, got string'],
    [oneOf('a', 'b'), 'c', '$: expected one of a, b, got string'],
    [number, Number.NaN, '$: expected a finite number, got number'],
    [boolean, 0, '$: expected a boolean, got number'],
    [bytes, [1], '$: expected bytes, got object'],
  ])('says where a value is wrong', (decode, value, message) => {
    expect(() => decode(value)).toThrow(message);
  });
});
