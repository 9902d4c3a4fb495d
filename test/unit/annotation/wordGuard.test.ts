import { describe, expect, it } from 'vitest';
import { isSpellingOf } from '../../../src/annotation/wordGuard';

describe('isSpellingOf', () => {
  it.each([
    ['harbour', 'harbor'],
    ['recieved', 'received'],
    ['sign', 'signed'],
    ['deckhand', "deckhand's"],
  ])('%s ~ %s', (a, b) => expect(isSpellingOf(a, b) && isSpellingOf(b, a)).toBe(true));
  it.each([
    ['legal', 'illegal'],
    ['rise', 'rose'],
    ['import', 'export'],
    ['lawful', 'unlawful'],
    ['killed', 'billed'],
    ['gain', 'pain'],
    ['increase', 'decrease'],
    ['hurt', 'unhurt'],
  ])('%s is not %s', (a, b) => expect(isSpellingOf(a, b) || isSpellingOf(b, a)).toBe(false));
});
