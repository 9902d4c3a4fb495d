import { describe, expect, it } from 'vitest';
import { readSentences } from '../../../../src/analysis/clause/readSentences';
import { readText } from '../readText';

describe('readSentences', () => {
  it('gives each sentence its words and region, and skips furniture', () => {
    const text = 'Rain stops play\n\nIt rained all day.\n\nSubscribe to our letter now.';
    const head = text.indexOf('It');
    const foot = text.indexOf('Subscribe');
    const { reading } = readText(text, {}, [
      { start: 0, end: head, kind: 'title' },
      { start: head, end: foot, kind: 'body' },
      { start: foot, end: text.length, kind: 'footer' },
    ]);
    const sentences = readSentences(reading);
    expect(sentences.map((s) => [s.region, s.words.map((w) => w.text).join(' ')])).toEqual([
      ['title', 'Rain stops play'],
      ['body', 'It rained all day .'],
    ]);
  });

  it('reads a sentence without end in pieces', () => {
    const { reading } = readText('and then '.repeat(700));
    const sentences = readSentences(reading);
    expect(sentences.length).toBeGreaterThan(2);
    expect(sentences.every((s) => s.words.length <= 400)).toBe(true);
    expect(sentences.flatMap((s) => s.words)).toHaveLength(1400);
  });
});
