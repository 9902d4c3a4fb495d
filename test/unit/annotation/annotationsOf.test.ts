import { describe, expect, it } from 'vitest';
import type { DocumentAnalysis } from '../../../src/analysis/model';
import { annotationsOf } from '../../../src/annotation/annotationsOf';

const text = 'On Monday Mara Quill said “no” to 6 boats. Monday came.';
const found = (quote: string, from = 0): { start: number; end: number; confidence: number; reason: string } => {
  const start = text.indexOf(quote, from);
  return { start, end: start + quote.length, confidence: 0.8, reason: 'r' };
};
const analysis: DocumentAnalysis = {
  text,
  language: 'en',
  regions: [],
  sentences: [],
  tokens: [],
  entities: [{ ...found('Mara Quill'), type: 'person', id: 'mara-quill', name: 'Mara Quill' }],
  dates: [
    { ...found('Monday', 20), type: 'date', value: '2031-05-12', stated: false },
    { ...found('Monday'), type: 'date', value: '2031-05-05', stated: false, mod: 'START' },
  ],
  quantities: [{ ...found('6 boats'), value: 6, unit: 'boats' }],
  quotes: [{ ...found('“no”'), kind: 'phrase', speaker: 'mara-quill' }],
  attributions: [],
  claims: [{ ...found('Mara Quill said “no” to 6 boats'), id: 'c1', certainty: 'reported', embedded: true }],
};

describe('annotationsOf', () => {
  const annotations = annotationsOf(analysis);
  it('gives each finding as a suggestion, in text order', () => {
    expect(annotations.map(({ kind, start }) => `${kind} ${start}`).sort()).toEqual(
      ['date 3', 'claim 10', 'entity 10', 'quote 26', 'quantity 34', 'date 43'].sort(),
    );
    expect(annotations.map(({ start }) => start)).toEqual([3, 10, 10, 26, 34, 43]);
    expect(new Set(annotations.map(({ status }) => status))).toEqual(new Set(['suggested']));
    expect(annotations.find(({ kind }) => kind === 'quote')).toMatchObject({ type: 'phrase', speaker: 'mara-quill' });
    expect(annotations.find(({ kind }) => kind === 'claim')).toMatchObject({ certainty: 'reported', embedded: true });
  });
  it('gives ids that are UUIDs, unique, and the same on every run', () => {
    const ids = annotations.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^#[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(annotationsOf({ ...analysis, dates: analysis.dates.toReversed() })).toEqual(annotations);
  });
  it('keeps an id when the value or the place of a finding changes', () => {
    const first = annotations[0];
    const moved = { ...analysis, text: `New. ${text}`, entities: [], quantities: [], quotes: [], claims: [] };
    const dates = analysis.dates.map((date) => ({ ...date, start: date.start + 5, end: date.end + 5, value: '2032' }));
    expect(annotationsOf({ ...moved, dates })[0]?.id).toBe(first?.id);
  });
});
