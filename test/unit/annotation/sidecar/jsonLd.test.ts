import { describe, expect, it } from 'vitest';
import { updateSidecar } from '../../../../src/annotation/sidecar/updateSidecar';
import { expand, itemsOf, lostKeys, OA, OWN } from '../expandJsonLd';
import { CLAIM, DATE, mark, PERSON, stored } from '../made';

const text = 'On Monday 6 boats left, Mayor Mara Quill said: “Too late.”';
const annotations = stored(text, [
  mark(text, 'Mara Quill', PERSON, {
    note: 'who?',
    created: '2031-05-07T10:00:00Z',
    modified: '2031-05-08T10:00:00Z',
    decidedBy: { type: 'Person', name: 'Ada' },
  }),
  mark(text, 'Mayor', { kind: 'entity', type: 'role', entity: 'mayor', name: 'mayor', refersTo: 'mara-quill' }),
  mark(text, 'Monday', { ...DATE, mod: 'START' } as typeof DATE, { creator: { type: 'Person', name: 'Ada' } }),
  mark(text, '6 boats', { kind: 'quantity', value: 6, unit: 'boats', comparator: 'over' }),
  mark(text, '“Too late.”', { kind: 'quote', type: 'speech', speaker: 'mara-quill' }),
  mark(text, '6 boats left', { ...CLAIM, attributedTo: 'mara-quill', embedded: true, duplicate: true } as typeof CLAIM),
]);
const head = {
  fileName: 'a.txt',
  sha256: '00',
  published: '2031-05-06',
  outlet: 'Lake Gazette',
  language: 'en',
  referenceDate: '2031-05-06',
};

const written = updateSidecar(undefined, { head, annotations });
const sidecar = JSON.parse(written.ok ? written.value.text : '') as Record<string, unknown>;
const collection = await expand(sidecar, 'https://example.org/story/a.txt.annotations.json');

describe('a sidecar as JSON-LD', () => {
  it('loses no key', () => {
    const { lost, keys } = lostKeys(sidecar, collection);
    expect(lost).toEqual([]);
    expect(keys).toBeGreaterThan(35);
  });

  it('names each annotation by the address of its sidecar', () => {
    const items = itemsOf(collection);
    expect(items.length).toBe(annotations.length);
    expect(items[0]?.['@id']).toMatch(/^https:\/\/example\.org\/story\/a\.txt\.annotations\.json#/);
    expect(items[0]?.[`${OA}hasTarget`]?.[0]?.[`${OA}hasSource`]?.[0]?.['@id']).toBe('https://example.org/story/a.txt');
    expect(items[0]?.[`${OWN}status`]?.[0]?.['@value']).toBe('suggested');
  });
});
