import { describe, expect, it } from 'vitest';
import type { NameType } from '../../../../src/analysis/model';
import { readSentences } from '../../../../src/analysis/clause/readSentences';
import { createSourceResolver } from '../../../../src/analysis/quote/sourceResolver';
import { readText } from '../readText';

const NAMES: Readonly<Record<string, NameType>> = {
  'Anna Orr': 'person',
  'Tom Ames': 'person',
  'Island Ministry': 'organization',
  'Oban Mail': 'organization',
};

/** Resolves the last occurrence of `phrase` in `text`. */
function resolve(text: string, phrase: string): string | undefined {
  const { reading, entities } = readText(text, NAMES);
  const start = text.lastIndexOf(phrase);
  return createSourceResolver(text, entities, readSentences(reading)).resolve({ start, end: start + phrase.length });
}

describe('createSourceResolver', () => {
  it.each([
    ['Anna Orr spoke.', 'Anna Orr', 'anna-orr'],
    [
      'The head of the Island Ministry, Anna Orr, spoke.',
      'The head of the Island Ministry, Anna Orr',
      'island-ministry',
    ],
    ['Island Ministry head Anna Orr spoke.', 'Island Ministry head Anna Orr', 'anna-orr'],
    ['Anna Orr won. She left.', 'She', 'anna-orr'],
    ['Anna Orr sailed to Oban with Tom Ames. She spoke.', 'She', 'anna-orr'],
    ['Tom Ames praised Anna Orr. She spoke.', 'She', 'anna-orr'],
    ['The Island Ministry met the Oban Mail. The ministry spoke.', 'The ministry', 'island-ministry'],
    ['The Oban Mail met the Island Ministry. The paper spoke.', 'The paper', 'oban-mail'],
    ['The Oban Mail met Anna Orr. The paper spoke.', 'The paper', 'oban-mail'],
    ['Tom Ames’s lawyer, Anna Orr, spoke.', 'Tom Ames’s lawyer, Anna Orr,', 'anna-orr'],
    ['Anna Orr, the mayor of the port, who spoke, left.', 'who', 'anna-orr'],
    ['Tom Ames’s lawyer Anna Orr spoke.', 'Tom Ames’s lawyer Anna Orr', 'anna-orr'],
    ['Anna Orr, Tom Ames’s adviser, spoke.', 'Anna Orr, Tom Ames’s adviser,', 'anna-orr'],
    ['The Oban Mail and Tom Ames’s guild spoke.', 'The Oban Mail and Tom Ames’s guild', 'oban-mail'],
    ['Tom Ames’s letter to Anna Orr spoke.', 'Tom Ames’s letter to Anna Orr', 'tom-ames'],
    ['Tom Ames, who sails, met Anna Orr, who spoke.', 'who', 'anna-orr'],
  ])('%s: %s -> %s', (text, phrase, id) => {
    expect(resolve(text, phrase)).toBe(id);
  });

  it('takes nobody for the place where they are', () => {
    const born = readText('The minister, who was born in Oban, spoke.', { Oban: 'place' });
    const ofBorn = createSourceResolver(born.reading.text, born.entities, readSentences(born.reading));
    expect(ofBorn.resolve({ start: 0, end: 35 })).toBeUndefined();
    const { reading, entities } = readText(
      'Migrants in Oban spoke. The guild of Oban spoke. Officials in Oban spoke.',
      { Oban: 'place' },
    );
    const resolver = createSourceResolver(reading.text, entities, readSentences(reading));
    expect(resolver.resolve({ start: 0, end: 16 })).toBeUndefined();
    expect(resolver.resolve({ start: 24, end: 41 })).toBe('oban');
    expect(resolver.resolve({ start: 49, end: 66 })).toBe('oban');
  });

  it('does not take "he" in a turn of a transcript for who speaks, nor for a name before a colon', () => {
    const text = 'Tom Ames left the port.\nBill Orr: Well?\nJim Lee: He waited, he said.\nBill Orr: Why?';
    const names = { 'Tom Ames': 'person', 'Bill Orr': 'person', 'Jim Lee': 'person' } as const;
    const { reading, entities } = readText(text, names);
    const start = text.lastIndexOf('he said');
    const resolver = createSourceResolver(text, entities, readSentences(reading));
    expect(resolver.resolve({ start, end: start + 2 })).toBe('tom-ames');
  });

  it('does not take "he" for one whom a caption names', () => {
    const text = 'Tom Ames left.\nBill Orr smiles at the port\nIt was late, he said.';
    const caption = text.indexOf('Bill');
    const body = text.indexOf('It was');
    const regions = [
      { start: 0, end: caption, kind: 'body' as const },
      { start: caption, end: body, kind: 'caption' as const },
      { start: body, end: text.length, kind: 'body' as const },
    ];
    const { reading, entities } = readText(text, { 'Tom Ames': 'person', 'Bill Orr': 'person' }, regions);
    const start = text.indexOf('he said');
    const resolver = createSourceResolver(text, entities, readSentences(reading));
    expect(resolver.resolve({ start, end: start + 2 })).toBe('tom-ames');
  });

  it('takes "he" and "the spokesman" behind somebody without a name for nobody', () => {
    const { reading, entities } = readText('Tom Ames left. A spokesman in Oban said so. He said no more.', NAMES);
    const resolver = createSourceResolver(reading.text, entities, readSentences(reading));
    expect(resolver.resolve({ start: 15, end: 34 })).toBeUndefined();
    expect(resolver.resolve({ start: 44, end: 46 })).toBeUndefined();
  });

  it('does not take a nameless body for one that it names', () => {
    const text = 'The Oban Mail wrote of the Island Ministry. “The Oban Mail lies,” the group said.';
    const { reading, entities } = readText(text, NAMES);
    const at = (words: string): { start: number; end: number } => {
      const start = text.lastIndexOf(words);
      return { start, end: start + words.length };
    };
    const resolver = createSourceResolver(text, entities, readSentences(reading));
    expect(resolver.resolve(at('the group'), at('“The Oban Mail lies,”'))).toBe('island-ministry');
  });

  it('does not take "he" for one whom he names', () => {
    const text = 'Tom Ames rowed against Bill Orr. “Bill Orr is slow,” he said.';
    const { reading, entities } = readText(text, { 'Tom Ames': 'person', 'Bill Orr': 'person' });
    const at = (words: string): { start: number; end: number } => {
      const start = text.lastIndexOf(words);
      return { start, end: start + words.length };
    };
    const resolver = createSourceResolver(text, entities, readSentences(reading));
    expect(resolver.resolve(at('he'), at('“Bill Orr is slow,”'))).toBe('tom-ames');
  });

  it.each([
    ['The Oban Mail wrote. Anna Orr’s cabinet spoke.', 'Anna Orr’s cabinet'],
    ['The Oban Mail wrote. Anna Orr’s lawyers spoke.', 'Anna Orr’s lawyers'],
    ['Anna Orr met guards who spoke.', 'who'],
    ['The Oban Mail wrote. A fisherman spoke.', 'A fisherman'],
    ['The Oban Mail wrote. The police spoke.', 'The police'],
    ['It rained. She spoke.', 'She'],
  ])('names nobody where the text names none: %s: %s', (text, phrase) => {
    expect(resolve(text, phrase)).toBeUndefined();
  });
});
