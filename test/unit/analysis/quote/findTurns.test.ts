import { describe, expect, it } from 'vitest';
import { readSentences } from '../../../../src/analysis/clause/readSentences';
import { findTurns } from '../../../../src/analysis/quote/findTurns';
import { readText } from '../readText';

function turnsOf(text: string): string[] {
  const { reading, entities } = readText(text, { ORR: 'person', AMES: 'person', 'Anna Orr': 'person' });
  return findTurns(text, entities, readSentences(reading)).map(
    ({ start, end, speaker }) => `${speaker}: ${text.slice(start, end).trim()}`,
  );
}

describe('findTurns', () => {
  it('gives each paragraph behind a name and a colon to that speaker', () => {
    expect(turnsOf('ORR, HOST: It rained. It poured.\nAMES: Did it?\n\nNobody spoke.\nORR: Yes.')).toEqual([
      'orr: It rained. It poured.',
      'ames: Did it?',
      'orr: Yes.',
    ]);
  });

  it.each([
    ['a headline', 'ORR: Rents will fall\n\nThe guild agreed.\n\nAMES: Rents will rise'],
    ['one speaker alone', 'ORR: It rained.\nORR: It poured.\nORR: We left.'],
    ['names without a colon', 'ORR left.\nAMES left.\nORR left.'],
  ])('finds none in %s', (_, text) => {
    expect(turnsOf(text)).toEqual([]);
  });
});
