import { describe, expect, it } from 'vitest';
import type { NameType } from '../../../../src/analysis/model';
import { findQuotes } from '../../../../src/analysis/quote/findQuotes';
import { readText } from '../readText';

const NAMES: Readonly<Record<string, NameType>> = {
  'Anna Orr': 'person',
  'Tom Ames': 'person',
  'Mara Quill': 'person',
  'Harbour Guild': 'organization',
};

/** [quotation, kind, speaker] of each. */
function quotesOf(text: string): [string, string, string | undefined][] {
  const { reading, entities } = readText(text, NAMES);
  return findQuotes(reading, entities).map((q) => [text.slice(q.start, q.end), q.kind, q.speaker]);
}

const speakersOf = (text: string): (string | undefined)[] => quotesOf(text).map(([, , speaker]) => speaker);

describe('findQuotes', () => {
  it.each([
    ['“It rained all day,” Anna Orr said.', 'anna-orr'],
    ['“It rained all day,” said Anna Orr.', 'anna-orr'],
    ['Anna Orr said: “It rained all day.”', 'anna-orr'],
    ['Anna Orr told reporters, "It rained all day."', 'anna-orr'],
    ['According to the Harbour Guild, “it rained all day and all night.”', 'harbour-guild'],
    ['Anna Orr, who sails, called the storm “a gift”.', 'anna-orr'],
    ['“It rained all day” — Anna Orr', 'anna-orr'],
    ['"It rained all day - Anna Orr"', 'anna-orr'],
    ['Anna Orr said Tuesday, “It rained all day.”', 'anna-orr'],
  ])('finds who speaks beside it: %s', (text, speaker) => {
    expect(speakersOf(text)).toEqual([speaker]);
  });

  it('resolves pronouns to the person spoken of', () => {
    expect(speakersOf('Anna Orr sails. She won a race. “It rained all day,” she said.')).toEqual(['anna-orr']);
  });

  it('takes who spoke last, with marks or without, for who speaks on', () => {
    const text =
      'The pier by the old mill was eleven months late, Anna Orr told the board. It had cost the whole fleet of the village, and Mara Quill, a year. “We waited,” she said.';
    expect(speakersOf(text)).toEqual(['anna-orr']);
  });

  it('does not where the text has turned to someone else', () => {
    const text = 'Anna Orr told the board the pier was late. Mara Quill waved her hat. “We waited,” she said.';
    expect(speakersOf(text)).toEqual(['mara-quill']);
  });

  it('gives a paragraph in marks to who spoke at the end of the paragraph before, and never to who spoke earlier', () => {
    const text =
      '“It rained all day,” said Anna Orr.\n\nMara Quill said the pier had never been looked at.\n\n“They were sent out in a boat that nobody had seen.”';
    expect(speakersOf(text)).toEqual(['anna-orr', 'mara-quill']);
    const unnamed = text.replace('Mara Quill', 'A sailor');
    expect(speakersOf(unnamed)).toEqual(['anna-orr', undefined]);
  });

  it('keeps "he" and "she" apart once the text has told them apart', () => {
    const text =
      'Mr Tom Ames met Anna Orr. “I will stay here,” he said. Her boat sank. Anna Orr lost her boat. “I will leave now,” she said.';
    expect(speakersOf(text)).toEqual(['tom-ames', 'anna-orr']);
  });

  it('carries the speaker on in the same paragraph and over paragraphs', () => {
    expect(speakersOf('“It rained,” said Anna Orr. “We all stayed in the hall.”')).toEqual(['anna-orr', 'anna-orr']);
    const text = 'Anna Orr said: “We met on Monday in the hall.\n\n“Then we left for the port.”';
    expect(speakersOf(text)).toEqual(['anna-orr', 'anna-orr']);
  });

  it('reads the announcement in the paragraph before', () => {
    expect(speakersOf('Anna Orr continued:\n\n“We will leave the hall on Monday.”')).toEqual(['anna-orr']);
  });

  it('tells speech, phrase and name apart; a name has no speaker', () => {
    expect(quotesOf('The guild began its "Silver Tide 2031" drills.')).toEqual([
      ['"Silver Tide 2031"', 'name', undefined],
    ]);
    expect(quotesOf('They hoped for “a new start”.')).toEqual([['“a new start”', 'phrase', undefined]]);
    expect(quotesOf('“We will meet again,” Anna Orr said.')[0]?.[1]).toBe('speech');
  });

  it('gives each quotation a reason that names what it saw', () => {
    const { reading, entities } = readText('“It rained,” Anna Orr said.', NAMES);
    expect(findQuotes(reading, entities)[0]?.reason).toBe('beside it: “Anna Orr said”');
  });

  it('finds none in furniture', () => {
    const text = '“It rained all day,” Anna Orr said.';
    const { reading, entities } = readText(text, NAMES, [{ start: 0, end: text.length, kind: 'comments' }]);
    expect(findQuotes(reading, entities)).toEqual([]);
  });

  it('gives both halves to whom the frame between them names', () => {
    const text = '“So be it,” said Tom Ames.\n\n“It rained. I think it poured,” Anna Orr said, “and it stopped.”';
    expect(speakersOf(text)).toEqual(['tom-ames', 'anna-orr', 'anna-orr']);
  });

  it('takes a post without marks that a name and a handle sign', () => {
    const text =
      'The pier shut.\nSkip post by @orr We were told to shut the pier. We will open it. — Anna Orr (@orr) 1 May\n';
    expect(quotesOf(text)).toEqual([['We were told to shut the pier. We will open it.', 'speech', 'anna-orr']]);
  });

  it('takes no post where only a handle is named', () => {
    expect(quotesOf('Orr (@orr) wrote of the pier.')).toEqual([]);
    expect(quotesOf('“It rained all day” — Anna Orr (@orr)')).toHaveLength(1);
  });
});
