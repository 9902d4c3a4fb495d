import { describe, expect, it } from 'vitest';
import type { DocumentAnalysis } from '../../../src/analysis/model';
import { annotationsOf } from '../../../src/annotation/annotationsOf';
import { applyAnnotations } from '../../../src/annotation/applyAnnotations';
import { mergeSuggestions } from '../../../src/annotation/mergeSuggestions';
import type { Annotation, AnnotationKind } from '../../../src/annotation/model';
import { CLAIM, mark, PERSON } from './made';

const text = 'May Quill, the mayor, said “no” to 6 boats on Monday. Quill may go, the mayor said.';
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
  entities: [
    { ...found('May Quill'), type: 'person', id: 'may-quill', name: 'May Quill' },
    { ...found('mayor'), type: 'role', id: 'mayor', name: 'mayor', refersTo: 'may-quill' },
    { ...found('Quill', 20), type: 'person', id: 'may-quill', name: 'May Quill' },
  ],
  dates: [{ ...found('Monday'), type: 'date', value: '2031-05-05', stated: false }],
  quantities: [{ ...found('6 boats'), value: 6, unit: 'boats' }],
  quotes: [{ ...found('“no”'), kind: 'phrase', speaker: 'may-quill' }],
  attributions: [{ ...found('said'), sourceEntity: 'may-quill', cue: found('said') }],
  claims: [
    { ...found('May Quill, the mayor, said “no”'), id: 'c1', certainty: 'none', attributedTo: 'may-quill' },
    { ...found('Quill may go', 20), id: 'c2', certainty: 'possible', certaintyCue: found('may', 50) },
  ],
};
const suggestions = annotationsOf(analysis);
const find = (kind: AnnotationKind, start: number, more: Partial<Annotation>): Annotation => {
  const item = suggestions.find((a) => a.kind === kind && a.start === start);
  if (!item) throw new Error(`no ${kind} at ${start}`);
  return { ...item, ...more } as Annotation;
};

describe('applyAnnotations', () => {
  it('leaves an analysis that nobody has decided about', () => {
    expect(applyAnnotations(analysis, [])).toBe(analysis);
    expect(applyAnnotations(analysis, suggestions)).toBe(analysis);
    expect(applyAnnotations(analysis, [find('date', found('Monday').start, { note: 'which?' })])).toBe(analysis);
  });

  it('takes out what was rejected, and only that', () => {
    const rejected = find('claim', 0, { status: 'rejected' });
    const { claims, ...rest } = applyAnnotations(analysis, [rejected]);
    expect(claims).toEqual([{ ...analysis.claims[1], id: 'c1' }]);
    expect(rest).toEqual({ ...analysis, claims: undefined });
    expect(analysis.claims).toHaveLength(2);
  });

  it('forgets an entity only when all its mentions are gone', () => {
    const second = find('entity', found('Quill', 20).start, { status: 'rejected' });
    expect(applyAnnotations(analysis, [second]).quotes[0]?.speaker).toBe('may-quill');
    const none = applyAnnotations(analysis, [find('entity', 0, { status: 'rejected' }), second]);
    expect(none.entities.map(({ id, refersTo }) => [id, refersTo])).toEqual([['mayor', undefined]]);
    expect([none.quotes[0]?.speaker, none.claims[0]?.attributedTo]).toEqual([undefined, undefined]);
    expect(none.attributions[0]).not.toHaveProperty('sourceEntity');
  });

  it('takes the reader’s values', () => {
    const start = found('Monday').start;
    const edited = find('date', start, { status: 'edited', value: '2031-05-12' });
    const { dates } = applyAnnotations(analysis, [edited]);
    expect(dates).toEqual([{ ...analysis.dates[0], value: '2031-05-12', confidence: 1 }]);
  });

  it('keeps the cue of a certainty that the reader shares, and drops another’s', () => {
    const start = found('Quill', 20).start;
    const shared = applyAnnotations(analysis, [find('claim', start, { status: 'accepted' })]);
    expect(shared.claims[1]).toEqual({ ...analysis.claims[1], confidence: 1 });
    const denied = find('claim', start, { status: 'edited', certainty: 'denied' });
    const claim = applyAnnotations(analysis, [denied]).claims[1];
    expect(claim).toMatchObject({ certainty: 'denied' });
    expect(claim).not.toHaveProperty('certaintyCue');
  });

  it('puts the reader’s edges in the place of the program’s', () => {
    const shorter = find('entity', 0, { status: 'edited', start: 4 });
    const { entities } = applyAnnotations(analysis, [shorter]);
    expect(entities.map(({ start, end }) => text.slice(start, end))).toEqual(['Quill', 'mayor', 'Quill']);
    const claim = find('claim', 0, { status: 'edited', end: 9 });
    expect(applyAnnotations(analysis, [claim]).claims.map(({ id, end }) => [id, end])).toEqual([
      ['c1', 9],
      ['c2', analysis.claims[1]?.end],
    ]);
  });

  it('takes in what was marked by hand, in text order, and counts claims anew', () => {
    const byHand = mark(text, 'to 6 boats on Monday', CLAIM, { creator: { type: 'Person', name: 'Ada' } });
    const { claims } = applyAnnotations(analysis, [byHand]);
    expect(claims.map(({ id, certainty }) => `${id} ${certainty}`)).toEqual(['c1 none', 'c2 reported', 'c3 possible']);
    expect(claims[1]).toMatchObject({ attributionText: 'harbour officials', confidence: 1 });
  });

  it('takes another program’s suggestion in only when it was accepted', () => {
    const imported = mark(text, 'boats', PERSON, { creator: { type: 'Software', name: 'a.ann (brat)' } });
    expect(applyAnnotations(analysis, [imported])).toBe(analysis);
    const { entities } = applyAnnotations(analysis, [{ ...imported, status: 'accepted' }]);
    expect(entities.map(({ name }) => name)).toContain('Mara Quill');
  });

  it('keeps mentions flat: of two that overlap, the longer one counts', () => {
    const person = { creator: { type: 'Person', name: 'Ada' } } as const;
    const long = mark(text, 'May Quill, the mayor', PERSON, person);
    const short = mark(text, 'the mayor, said', PERSON, person);
    const { entities } = applyAnnotations(analysis, [long, short]);
    expect(entities.map(({ start, end }) => text.slice(start, end))).toEqual(['May Quill, the mayor', 'Quill']);
  });

  it('gives the same from what the sidecar holds and from that merged with suggestions', () => {
    const decided = [find('claim', 0, { status: 'rejected' }), find('entity', 0, { status: 'edited', start: 4 })];
    const merged = mergeSuggestions({ annotations: decided, orphans: [] }, suggestions).annotations;
    expect(applyAnnotations(analysis, merged)).toEqual(applyAnnotations(analysis, decided));
  });
});
