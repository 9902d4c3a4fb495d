import { describe, expect, it } from 'vitest';
import {
  acronymOf,
  initialsOf,
  personWords,
  slugOf,
  thingKey,
  wordsOfName,
} from '../../../../src/analysis/entity/nameKeys';

describe('keys of names', () => {
  it('drops accents, points and capitals', () => {
    expect(wordsOfName("The U.N.'s São Tomé-Office")).toEqual(['the', 'uns', 'sao', 'tome', 'office']);
  });
  it('makes readable ids, never empty ones', () => {
    expect(slugOf('Anna-Lena Béll')).toBe('anna-lena-bell');
    expect(slugOf('…')).toBe('name');
  });
  it('drops the article and the company form of a thing', () => {
    expect(thingKey('The Brill Company, Inc.')).toBe('brill');
    expect(thingKey('Company')).toBe('company');
  });
  it('keeps the words that tell a person', () => {
    expect(personWords('Dr. Anna B. Bell Jr.')).toEqual(['anna', 'bell']);
    expect(personWords('Mr')).toEqual(['mr']);
  });
  it('takes initials of capital words only', () => {
    expect(initialsOf('Bureau of Useful Maps')).toBe('bum');
    expect(initialsOf('Bureau')).toBeUndefined();
  });
  it.each([
    ['NATO', 'nato'],
    ['U.N.', 'un'],
    ['MPs', 'mp'],
  ])('%s is an acronym', (name, key) => expect(acronymOf(name)).toBe(key));
  it.each(['Nato', 'A', 'BUREAUCRATIC', 'nato'])('%s is none', (name) => expect(acronymOf(name)).toBeUndefined());
});
