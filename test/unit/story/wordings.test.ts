import { expect, it } from 'vitest';
import type { Comparison, Fact } from '../../../src/story/model';
import { wordingsOf } from '../../../src/story/wordings';
import { sketchDocument } from './storyFixture';

const gazette = sketchDocument({
  file: 'gazette.txt',
  outlet: 'The Gazette',
  regions: [
    ['title', 'Mayor Odum opens bridge'],
    ['body', 'Mayor Odum opened the Lark bridge on 4 May, according to the council. It cost 12 tolers.'],
  ],
  dates: { '4 May': '2031-05-04' },
  quantities: { '12 tolers': [12, 'tolers'] },
  claims: [
    { text: 'Mayor Odum opens bridge' },
    {
      text: 'Mayor Odum opened the Lark bridge on 4 May',
      attributionText: 'the council',
      certainty: 'reported',
      certaintyCue: 'according to',
    },
  ],
});
const wire = (file: string): ReturnType<typeof sketchDocument> =>
  sketchDocument({
    file,
    regions: [['body', 'The bridge at Lark was opened by the mayor.']],
    claims: [{ text: 'The bridge at Lark was opened by the mayor' }],
  });
const silent = sketchDocument({ file: 'folder/03_silent.txt', regions: [['body', 'It rained.']] });
const documents = [gazette, wire('b.txt'), wire('a.txt'), silent];
const fact: Fact = {
  id: 'f1',
  title: 'The mayor opened the bridge',
  claims: [
    { file: 'gazette.txt', claim: 'c1' },
    { file: 'gazette.txt', claim: 'c2' },
    { file: 'a.txt', claim: 'c1' },
    { file: 'b.txt', claim: 'c1' },
  ],
  coverage: { stated: ['a.txt', 'b.txt', 'gazette.txt'], missing: ['folder/03_silent.txt'], teaserOnly: [] },
  confidence: 0.9,
  reason: 'same deed',
};
const comparison: Comparison = {
  stories: [],
  entities: [],
  facts: [fact],
  discrepancies: [],
  sharedCopy: [{ files: ['a.txt', 'b.txt'], spans: ['a.txt', 'b.txt'].map((file) => ({ file, start: 0, end: 43 })) }],
};

it('gives one wording a document in coverage order, with the ones that do not mention it', () => {
  const wordings = wordingsOf(fact, comparison, documents);
  expect(wordings.map(({ file, status }) => [file, status])).toEqual([
    ['a.txt', 'stated'],
    ['b.txt', 'stated'],
    ['gazette.txt', 'stated'],
    ['folder/03_silent.txt', 'missing'],
  ]);
  expect(wordings[3]).toMatchObject({ outlet: 'silent', claims: [], independent: false });
});

it('carries text, source, certainty, region, dates and numbers of each claim', () => {
  const [, , wording] = wordingsOf(fact, comparison, documents);
  expect(wording).toMatchObject({ outlet: 'The Gazette', lead: 1 });
  expect(wording?.claims[0]).toMatchObject({ region: 'title', certainty: 'none', dates: [], quantities: [] });
  const body = wording?.claims[1];
  expect(body).toMatchObject({ attribution: 'the council', certainty: 'reported', region: 'body' });
  expect(body?.dates.map((date) => date.value)).toEqual(['2031-05-04']);
  expect(body?.text).toBe(gazette.analysis.text.slice(body?.start, body?.end));
});

it('counts the second printing of agency text as no independent wording', () => {
  const wordings = wordingsOf(fact, comparison, documents);
  expect(wordings.map(({ sharedCopy, independent }) => [sharedCopy, independent])).toEqual([
    [0, true],
    [0, false],
    [undefined, true],
    [undefined, false],
  ]);
});

it('shows a teaser as teaser and leaves out documents it was not given', () => {
  const teased: Fact = { ...fact, coverage: { stated: ['gone.txt'], teaserOnly: ['a.txt'], missing: [] } };
  expect(wordingsOf(teased, comparison, documents)).toMatchObject([
    { file: 'a.txt', status: 'teaser', independent: false },
  ]);
});
