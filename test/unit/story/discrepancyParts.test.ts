import { describe, expect, it } from 'vitest';
import type { Attribution } from '../../../src/analysis/model';
import { firstWords, listNames, quoteWords, type Finding } from '../../../src/story/discrepancy/factView';
import { mergeLow, mergeTopics } from '../../../src/story/discrepancy/mergeFindings';
import { findDenied } from '../../../src/story/discrepancy/findDenied';
import { familyOf } from '../../../src/story/fact/vocabulary';
import { findDeed, findSource } from '../../../src/story/discrepancy/placeWords';
import { sayDate } from '../../../src/story/discrepancy/sayDate';
import { namesSource } from '../../../src/story/discrepancy/sourceNouns';
import { findNegation } from '../../../src/story/discrepancy/tokenNegation';
import { sketchDocument } from './storyFixture';

it.each([
  ['2031-SP', 'spring 2031'],
  ['2031-05-02', '2 May 2031'],
  ['2031-05-02TNI', '2 May 2031, night'],
  ['2031-05-02T22:15', '2 May 2031, 22:15'],
  ['2031-W18', 'week 18 of 2031'],
  ['2031-W18-WE', 'weekend of week 18 of 2031'],
  ['2031-05', 'May 2031'],
  ['203', 'the 2030s'],
  ['PT25M', '25 minutes'],
  ['P1Y', '1 year'],
  ['2031-05-02/2031-05-04', '2 May 2031 to 4 May 2031'],
  ['PAST_REF', undefined],
  ['PXD', undefined],
  ['2031-13', undefined],
])('%s is said as %s', (value, said) => {
  expect(sayDate(value)).toBe(said);
});

it.each([
  ['senior port officials in the capital', true],
  ['a statement of the council', true],
  ['Two fishermen', true],
  ['Its agencies', true],
  ['Key Points', false],
  ['late Thursday', false],
  ['the camera', false],
  ['When', false],
])('%s can vouch for something: %s', (text, can) => {
  expect(namesSource(text)).toBe(can);
});

describe('words of a sentence', () => {
  it('lists a few outlets and counts the rest', () => {
    expect(listNames(['A'])).toBe('A');
    expect(listNames(['A', 'B', 'A'])).toBe('A and B');
    expect(listNames(['A', 'B', 'C', 'D'])).toBe('A, B, C and D');
    expect(listNames(['A', 'B', 'C', 'D', 'E'])).toBe('A, B and 3 others');
  });
  it('quotes without marks, cut at a word', () => {
    expect(quoteWords('> **“the\n bridge”,')).toBe('“the bridge”');
    expect(quoteWords('the harbour bridge '.repeat(8))).toMatch(/^“.{40,60} …”$/u);
  });

  it('cuts words where a phrase can end', () => {
    expect(firstWords('hoped to sail on the next tide', 18)).toBe('hoped to sail');
    expect(firstWords('hoped to sail', 18)).toBe('hoped to sail');
    expect(firstWords('of the', 4)).toBe('of');
    expect(firstWords('incomprehensibilities', 5)).toBe('incom');
  });
});

describe('places', () => {
  const text = 'Mayor Odum, in a blue coat, opened the harbour bridge; bands played. It was a long day.';
  const { analysis } = sketchDocument({ file: 'a.txt', regions: [['body', text]] });
  const wordsOf = ({ start, end }: { start: number; end: number }): string => analysis.text.slice(start, end);

  it('narrows a claim to its verb and what follows', () => {
    expect(wordsOf(findDeed(analysis, { start: 0, end: text.indexOf(';') }))).toBe('opened the harbour bridge');
    expect(wordsOf(findDeed(analysis, { start: text.indexOf('a blue'), end: text.indexOf(', opened') }))).toBe(
      'a blue coat',
    );
  });
  it('finds the source that is written so, the one whose content holds the claim before a nearer one', () => {
    const finding = { start: 0, end: 70, confidence: 1, reason: '' };
    const far = { start: 0, end: 10 };
    const near = { start: 28, end: 34 };
    const attributions: readonly Attribution[] = [
      { ...finding, source: far, content: { start: 60, end: 70 } },
      { ...finding, source: near },
    ];
    const claim = { start: 60, end: 70, attribution: 'Mayor Odum' };
    expect(findSource({ ...analysis, attributions }, claim)).toEqual(far);
    expect(findSource({ ...analysis, attributions }, { ...claim, attribution: 'nobody' })).toBeUndefined();
  });
  it('finds what negates', () => {
    expect(findNegation({ start: 100, end: 120, text: 'it did not open' })).toEqual({ start: 107, end: 110 });
    expect(findNegation({ start: 0, end: 9, text: 'it opened' })).toBeUndefined();
  });
});

describe('merging', () => {
  const finding = (kind: Finding['kind'], severity: Finding['severity'], start: number): Finding => ({
    kind,
    severity,
    detail: `${kind}.`,
    spans: [{ file: 'a', start, end: start + 1 }],
  });
  it('makes one of the small differences of a fact and keeps the grave ones', () => {
    const merged = mergeLow([
      finding('attribution', 'low', 1),
      finding('number', 'high', 2),
      finding('date', 'low', 3),
    ]);
    expect(merged.map(({ kind, severity }) => `${kind} ${severity}`)).toEqual(['number high', 'date low']);
    expect(merged[1]?.detail).toBe('date. Also different: who names a source.');
    expect(merged[1]?.spans).toHaveLength(2);
  });
  it('leaves one small difference as it is, and omissions apart', () => {
    const alone = [finding('date', 'low', 3), finding('omission', 'low', 4)];
    expect(mergeLow(alone)).toEqual(alone);
  });
  it('reports a topic once, with all its facts', () => {
    const base = { ...finding('naming', 'low', 1), id: 'x', topic: 'tarn' };
    const merged = mergeTopics([
      { ...base, facts: ['f'] },
      { ...base, id: 'y', facts: ['g'], spans: [{ file: 'b', start: 9, end: 10 }] },
      { ...base, id: 'z', topic: 'lark', facts: ['g'] },
    ]);
    expect(merged.map(({ id, facts }) => [id, facts])).toEqual([
      ['x', ['f', 'g']],
      ['z', ['g']],
    ]);
    expect(merged[0]?.spans).toHaveLength(2);
    expect(merged[0]).not.toHaveProperty('topic');
  });
});

it.each([
  ['The council did not approve the plan', 'approve'],
  ['The council has never yet opened it', 'open'],
  ['The council has yet to open it', 'open'],
  ['No ferry sank', 'sink'],
  ['It agreed to carry a bag with no lights', undefined],
  ['It left without opening the gate', undefined],
  ['It opened the gate', undefined],
])('%s denies: %s', (text, lemma) => {
  const { analysis } = sketchDocument({ file: 'a.txt', regions: [['body', text]] });
  expect(findDenied(analysis, { start: 0, end: text.length })).toEqual(lemma === undefined ? [] : [familyOf(lemma)]);
});
