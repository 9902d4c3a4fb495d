import { describe, expect, it } from 'vitest';
import { attachAnnotations } from '../../../src/annotation/attachAnnotations';
import { mergeSuggestions } from '../../../src/annotation/mergeSuggestions';
import type { Annotation } from '../../../src/annotation/model';
import { createAnchorer } from '../../../src/annotation/resolveAnchor';
import { CLAIM, DATE, mark, PERSON, stored } from './made';

const text = 'Mara Quill spoke on Monday. On Monday the boats were late, officials said.';
const person = mark(text, 'Mara Quill', PERSON);
const date = mark(text, 'Monday', DATE);
const merge = (known: Annotation[], fresh: Annotation[]): readonly Annotation[] =>
  mergeSuggestions({ annotations: known, orphans: [] }, fresh).annotations;

describe('mergeSuggestions', () => {
  it('drops a suggestion that the program no longer makes, unless somebody touched it', () => {
    expect(merge([person], [])).toEqual([]);
    const noted = { ...person, note: 'who?' };
    const byHand: Annotation = { ...date, creator: { type: 'Person', name: 'Ada' } };
    expect(merge([noted, byHand], [])).toEqual([noted, byHand]);
  });
  it('brings an untouched suggestion up to date under its old id', () => {
    const better = { ...person, id: '#new', reason: 'better', confidence: 1 };
    expect(merge([person], [better])).toEqual([{ ...better, id: person.id }]);
  });
  it.each(['accepted', 'rejected', 'edited'] as const)('leaves what a person has %s', (status) => {
    const said = { ...person, status };
    expect(merge([said], [{ ...person, id: '#new', reason: 'better' }])).toEqual([said]);
  });
  it('does not suggest again what a person gave other edges', () => {
    const said: Annotation = { ...person, status: 'edited', end: person.start + 4 };
    expect(merge([said], [person])).toEqual([said]);
    expect(merge([said], [{ ...person, id: '#new' }])).toEqual([said]);
    const claim = mark(text, 'the boats were late', CLAIM);
    const longer: Annotation = { ...claim, status: 'edited', start: claim.start - 10 };
    expect(merge([longer], [claim])).toEqual([longer]);
  });
  it('suggests another reading beside a rejected one', () => {
    const said: Annotation = { ...person, status: 'rejected' };
    const other = { ...person, id: '#Mara', end: person.start + 4 };
    expect(merge([said], [other])).toHaveLength(2);
  });
  it('gives a new finding another id where its own is taken', () => {
    const later = { ...date, start: text.lastIndexOf('Monday'), end: text.lastIndexOf('Monday') + 6 };
    const merged = merge([{ ...later, status: 'rejected' }], [date, { ...later, id: '#x' }]);
    expect(merged).toHaveLength(2);
    expect(new Set(merged.map(({ id }) => id)).size).toBe(2);
    expect(merged[1]).toMatchObject({ id: date.id, status: 'rejected' });
  });
  it('keeps what another program suggested, and does not repeat it', () => {
    const creator = { type: 'Software', name: 'a.ann (brat)' } as const;
    const imported: Annotation = { ...person, id: '#i', creator };
    expect(merge([imported], [])).toEqual([imported]);
    expect(merge([imported], [person])).toEqual([imported]);
    const other = { ...person, type: 'organization' } as Annotation;
    expect(merge([imported], [other])).toEqual([other, imported].sort((a, b) => (a.id < b.id ? -1 : 1)));
    const orphan = stored(text, [imported])[0]!;
    expect(mergeSuggestions({ annotations: [], orphans: [orphan] }, []).orphans).toEqual([orphan]);
  });
  it('keeps what a person said of a text that has gone, as an orphan', () => {
    const items = stored(text, [
      { ...person, status: 'accepted' },
      { ...date, id: '#lost' },
    ]);
    const known = attachAnnotations(items, createAnchorer('Nobody came.'));
    expect(known.annotations).toEqual([]);
    expect(mergeSuggestions(known, []).orphans).toEqual([items[0]]);
  });
});
