import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Analyzer } from '../../../src/analysis/analyzeDocument';
import type { DocumentAnalysis, Finding } from '../../../src/analysis/model';
import { judgeAttributions, judgeDates } from '../../../src/training/judgeCorpora';
import { judgeStory } from '../../../src/training/judgeStories';

const TEXT = 'On Friday Mara Quill said the ferry sank.';
const spanOf = (words: string): { start: number; end: number } => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
};
const pair = (words: string): [number, number] => [spanOf(words).start, spanOf(words).end];
const finding = (words: string): Finding => ({ ...spanOf(words), rule: 'r', confidence: 0.9, reason: 'made up' });

const analyze: Analyzer = (text): DocumentAnalysis => ({
  text,
  language: 'en',
  regions: [{ start: 0, end: text.length, kind: 'body' }],
  sentences: [{ start: 0, end: text.length }],
  tokens: [],
  entities: [{ ...finding('Mara Quill'), type: 'person', id: 'mara-quill', name: 'Mara Quill' }],
  dates: [{ ...finding('Friday'), type: 'date', value: '2031-05-02', stated: false }],
  quantities: [],
  quotes: [{ ...finding('the ferry sank'), kind: 'phrase', speaker: 'mara-quill' }],
  attributions: [
    { ...finding('said'), source: spanOf('Mara Quill'), cue: spanOf('said'), content: spanOf('the ferry sank') },
  ],
  claims: [],
});

let folder = '';
const write = (name: string, row: object): void => {
  writeFileSync(join(folder, name), `${JSON.stringify(row)}\n`);
};
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'judge-'));
  for (const name of ['dates', 'attribution', 'gold']) mkdirSync(join(folder, name));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('findings judged by annotators', () => {
  it('a date is right with the same value, and not judged outside the sentences that were read', () => {
    const row = { text: TEXT, timex: [{ ...spanOf('On Friday'), value: '2031-05-02' }] };
    write('dates/same.jsonl', row);
    write('dates/other.jsonl', { ...row, timex: [{ ...spanOf('Friday'), value: '2031-05-09' }] });
    write('dates/unread.jsonl', { ...row, sentences: [[0, TEXT.length]], evalSentences: [] });
    expect(judgeDates(folder, 'same', analyze)).toEqual([{ kind: 'date', rule: 'r', confidence: 0.9, right: true }]);
    expect(judgeDates(folder, 'other', analyze)).toMatchObject([{ right: false }]);
    expect(judgeDates(folder, 'unread', analyze)).toEqual([]);
  });

  it('an attribution is right with much the same content; a quotation with its speaker in the source', () => {
    const parts = { source: [pair('Mara Quill')], cue: [pair('said')], content: [pair('the ferry sank')] };
    write('attribution/same.jsonl', { text: TEXT, attributions: [parts] });
    write('attribution/short.jsonl', { text: TEXT, attributions: [{ ...parts, content: [pair('sank')] }] });
    write('attribution/none.jsonl', { text: TEXT, attributions: [] });
    const rights = (name: string): boolean[] => judgeAttributions(folder, name, analyze).map(({ right }) => right);
    expect(rights('same')).toEqual([true, true]);
    expect(rights('short')).toEqual([false, false]);
    expect(rights('none')).toEqual([false, false]);
  });

  it("ids of a story's annotators are matched by their mentions", () => {
    writeFileSync(join(folder, 'a.txt'), TEXT);
    const gold = { file: 'a.txt', entities: [], dates: [], quantities: [], claims: [] };
    const quotes = [{ ...spanOf('the ferry sank'), speaker: 'the-mayor' }];
    const entities = [{ ...spanOf('Mara Quill'), type: 'person', id: 'the-mayor' }];
    const rightQuotes = (document: object): boolean[] => {
      write('gold/a.json', document);
      return judgeStory(folder, analyze).flatMap(({ kind, right }) => (kind === 'quote' ? [right] : []));
    };
    expect(rightQuotes({ ...gold, quotes, entities })).toEqual([true]);
    expect(rightQuotes({ ...gold, quotes })).toEqual([false]);
  });
});
