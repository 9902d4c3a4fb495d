import { describe, expect, it } from 'vitest';
import type { NameType } from '../../../src/analysis/model';
import { findClaims } from '../../../src/analysis/claim/findClaims';
import { findAttributions } from '../../../src/analysis/quote/findAttributions';
import { findQuotes } from '../../../src/analysis/quote/findQuotes';
import { statedAge } from '../../../src/story/fact/titleForm';
import { wordTitle } from '../../../src/story/fact/wordTitle';
import { readText } from '../analysis/readText';

const NAMES: Readonly<Record<string, NameType>> = {
  'Mara Odum': 'person',
  'Tom Ames': 'person',
  'Harbour Guild': 'organization',
  'Lark Post': 'organization',
};

/** Titles of all claims of a text. */
function titlesOf(text: string): string[] {
  const { reading, entities } = readText(text, NAMES);
  const quotes = findQuotes(reading, entities);
  const attributions = findAttributions(reading, entities, quotes);
  const base = { ...reading, entities, dates: [], quantities: [], quotes, attributions };
  const claims = findClaims(base);
  return claims.map((claim) => wordTitle({ ...base, claims }, claim).text);
}

describe('a fragment becomes a clause', () => {
  it.each([
    ['who', 'The harbour dog, who turned ten in May, was freed.', 'The harbour dog turned ten in May'],
    ['whose', 'The crew met Tom Ames, whose boat has not been found.', 'Tom Ames’s boat has not been found'],
    [
      'a noun with its relative clause',
      'They freed a sailor who fell into the dock in May.',
      'A sailor fell into the dock in May',
    ],
    [
      'who, behind the home of a person',
      'Crowds met at the home of Mara Odum, who was freed in May.',
      'Mara Odum was freed in May',
    ],
    ['because', 'The pier closed because the old crane had cracked.', 'The old crane had cracked'],
    ['amid', 'The pier closed amid strong winds in the north.', 'Strong winds in the north'],
    ['with', 'The pier closed, with island officials proposing a new one.', 'Island officials proposed a new one'],
    [
      'followed by',
      'A blast hit the pier, followed by shots from the hill.',
      'A blast was followed by shots from the hill',
    ],
    ['killing', 'A blast hit the pier, killing at least two sailors.', 'At least two sailors were killed'],
    [
      'an event and what came of it',
      'The explosion closed the pier, leaving a hole in the wall.',
      'The explosion left a hole in the wall',
    ],
    ['a second verb', 'The guild said the crew checked the ropes and left the hall.', 'The crew left the hall'],
    ['behind an insertion', 'The Heron, which had nine sailors on board, hit the pier.', 'The Heron hit the pier'],
    ['an age', 'They freed a 54-year-old teacher of music on the pier.', 'The teacher is 54 years old'],
    ['told', 'Mara Odum told reporters at the pier that rents would fall.', 'Mara Odum spoke to reporters at the pier'],
  ])('%s', (_, text, title) => {
    expect(titlesOf(text)).toContain(title);
  });
});

describe('a pronoun', () => {
  it('is named where the group that speaks is meant', () => {
    expect(titlesOf('The Harbour Guild said it was looking into the crash.')).toContain(
      'The Harbour Guild was looking into the crash',
    );
  });
  it('is not named inside a quotation, nor by a person whom the text calls otherwise', () => {
    expect(titlesOf('“He certainly was in great danger,” Mara Odum said.')).toEqual([
      'He certainly was in great danger',
    ]);
    const text = 'Mara Odum lost her boat. Tom Ames lost his boat. Tom Ames has said she was upset by it.';
    expect(titlesOf(text).at(-1)).toBe('She was upset by it');
  });
  it('of the first person has its speaker before it', () => {
    expect(titlesOf('“We are closed until June,” Mara Odum said.')).toEqual(['Mara Odum: We are closed until June']);
  });
});

describe('is not guessed', () => {
  it.each([
    [
      'another clause stands between',
      'The dog bit the boy, as the film showed, and dragged him to the pier.',
      'The film dragged',
    ],
    ['it is of all that was said', 'The pier closed in May, which made the ferry late.', 'made the ferry late'],
    ['“it” is of something else', 'The Harbour Guild said it was a banned boat of wood.', 'The Harbour Guild was'],
    ['a piece of a noun', 'They met the island’s leading sailor, who lost his boat.', 'Sailor lost'],
    ['a plural verb behind one name', 'The lawyers of the guild, Mara Odum and Tom Ames have left.', 'Tom Ames have'],
  ])('%s', (_, text, wrong) => {
    for (const title of titlesOf(text)) expect(title.startsWith(wrong)).toBe(false);
  });
});

it('reads an age after a name, and is done at once with a long run of capitals', () => {
  expect(statedAge('Mara Odum, 33')).toBe('Mara Odum is 33');
  expect(statedAge(`${'ABCDEFGHIJ'.repeat(500)} harbour`)).toBeUndefined();
});
