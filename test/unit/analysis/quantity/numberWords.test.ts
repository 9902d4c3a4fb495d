import { describe, expect, it } from 'vitest';
import { NUMBER, readNumber } from '../../../../src/analysis/quantity/numberWords';

describe('readNumber', () => {
  it.each([
    ['0', 0],
    ['3,200', 3200],
    ['38.5', 38.5],
    ['2 1/2', 2.5],
    ['3½', 3.5],
    ['11 billion', 11e9],
    ['twenty-five', 25],
    ['two hundred and six', 206],
    ['a dozen', 12],
    ['two dozen', 24],
    ['a million', 1e6],
    ['half a million', 5e5],
    ['a half million', 5e5],
    ['three hundred thousand', 300_000],
    ['one million two hundred thousand and five', 1_200_005],
    ['Fourteen', 14],
  ])('%s', (phrase, value) => {
    expect(readNumber(phrase)).toBe(value);
  });

  it.each(['', 'boats', 'two boats'])('is no number: "%s"', (phrase) => {
    expect(readNumber(phrase)).toBeUndefined();
  });
});

describe('NUMBER', () => {
  const match = (text: string): string | undefined => new RegExp(NUMBER, 'i').exec(text)?.[0];

  it('takes the whole number', () => {
    expect(match('paid 1,250,000.75 in all')).toBe('1,250,000.75');
    expect(match('paid 11 billion in all')).toBe('11 billion');
    expect(match('paid twenty-five in all')).toBe('twenty-five');
  });

  it('does not start inside a number or a word', () => {
    expect(match('someone often tends')).toBeUndefined();
    expect(match('1234567890123456789')).toBeUndefined();
  });
});
