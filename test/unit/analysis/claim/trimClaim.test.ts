import { describe, expect, it } from 'vitest';
import { trimClaim } from '../../../../src/analysis/claim/trimClaim';
import { wordsOf } from '../readText';

function trimmed(text: string): string | undefined {
  const words = wordsOf(text);
  const range = trimClaim(words, { first: 0, last: words.length - 1 });
  return range && text.slice(words[range.first]!.start, words[range.last]!.end);
}

describe('trimClaim', () => {
  it.each([
    [', and that the rents rose.', 'the rents rose'],
    ['“It rained all day,”', 'It rained all day'],
    ['• Rents doubled in May', 'Rents doubled in May'],
    ['a "new start"', 'a "new start"'],
    ['They spoke of “a new start”', 'They spoke of “a new start”'],
    ['the rents rose when', 'the rents rose'],
    ['while the port stayed open', 'the port stayed open'],
    ['as a haven for gulls', 'as a haven for gulls'],
    ['as well as a haven for gulls', 'as well as a haven for gulls'],
    ['That pier has been closed', 'That pier has been closed'],
    ['the port (and its hall)', 'the port (and its hall)'],
    ['(OBAN) Rents doubled in May', 'Rents doubled in May'],
    ['Rents doubled in May.)', 'Rents doubled in May'],
    ['they did just that', 'they did just that'],
    ['they sailed for a while', 'they sailed for a while'],
    ['Also hurt was the mayor', 'Also hurt was the mayor'],
    ['nor did he say why', 'nor did he say why'],
    ['The ferry sank Ann Orr/Reuters', 'The ferry sank'],
    ["that's why the rents rose", "that's why the rents rose"],
    ['in a case like that', 'in a case like that'],
    ["They left the hall,'", 'They left the hall'],
    ["the hall of the workers'", "the hall of the workers'"],
    ['Rents doubled in May Read more', 'Rents doubled in May'],
    ['[Rents doubled in May]', 'Rents doubled in May'],
    ['The guild respects that but', 'The guild respects that'],
  ])('%s -> %s', (text, claim) => {
    expect(trimmed(text)).toBe(claim);
  });

  it.each([
    ['Image copyright EPA Image caption The pier burned all night', 'The pier burned all night'],
    ['Media caption The mayor spoke in the rain', 'The mayor spoke in the rain'],
    ['AFP Guards opened the gate in May', 'Guards opened the gate in May'],
    ['Getty Images The pier burned all night', 'The pier burned all night'],
    ['3/9 2031 Guards open the gate', 'Guards open the gate'],
    ['The pier burned all night (file photo)', 'The pier burned all night'],
    ['The pier burned (and its hall)', 'The pier burned (and its hall)'],
    ['Reuters reported a fire', 'Reuters reported a fire'],
  ])('takes the label off a caption: %s -> %s', (text, claim) => {
    const words = wordsOf(text);
    const range = trimClaim(words, { first: 0, last: words.length - 1 }, 'caption');
    expect(range && text.slice(words[range.first]!.start, words[range.last]!.end)).toBe(claim);
  });

  it('leaves an adverb of degree to the reason that it stands before', () => {
    const words = wordsOf('Rents fell, largely because the port closed.');
    expect(trimClaim(words, { first: 0, last: 3 })).toEqual({ first: 0, last: 1 });
    expect(trimClaim(words.slice(0, 4), { first: 0, last: 3 })).toEqual({ first: 0, last: 3 });
  });

  it('leaves nothing of punctuation and conjunctions', () => {
    expect(trimmed(', and .')).toBeUndefined();
  });
});
