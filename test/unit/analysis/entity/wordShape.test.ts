import { describe, expect, it } from 'vitest';
import { CAPITALS, capitalsOf, shapeOf } from '../../../../src/analysis/entity/wordShape';

describe('spelling of words', () => {
  it.each([
    ['Rome', CAPITALS.initial],
    ['Élan', CAPITALS.initial],
    ['NATO', CAPITALS.upper],
    ['iPad', CAPITALS.mixed],
    ['McKay', CAPITALS.mixed],
    ['walks', CAPITALS.lower],
    ['12', CAPITALS.digit],
    ['--', CAPITALS.none],
    ['', CAPITALS.none],
  ])('capitals of %j', (word, capitals) => expect(capitalsOf(word)).toBe(capitals));

  it.each([
    ['F-35s', 'X-00x'],
    ['McKay', 'XxXxx'],
    ['U.S.', 'X.X.'],
    ['Bell', 'Xxx'],
    ['aaaaaaaa', 'xx'],
  ])('shape of %s is %s', (word, shape) => expect(shapeOf(word)).toBe(shape));

  it('reads only the head of an endless word', () => expect(shapeOf('aB'.repeat(50_000)).length).toBeLessThan(50));
});
