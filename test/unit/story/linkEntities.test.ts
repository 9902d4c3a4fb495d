import { describe, expect, it } from 'vitest';
import type { DocumentAnalysis, EntityMention, EntityType } from '../../../src/analysis/model';
import { linkEntities } from '../../../src/story/linkEntities';
import type { LinkedEntity, StoryDocument } from '../../../src/story/model';

type Given = readonly [type: EntityType, written: string, id: string, refersTo?: string];

/** A document whose text is its mentions, one a line. */
function document(file: string, ...mentions: Given[]): StoryDocument {
  let text = '';
  const entities = mentions.map(([type, written, id, refersTo]): EntityMention => {
    const start = text.length;
    text += `${written}\n`;
    const span = { start, end: start + written.length };
    return { ...span, type, id, name: written, confidence: 1, reason: '', ...(refersTo && { refersTo }) };
  });
  const analysis: DocumentAnalysis = {
    text, language: 'en', regions: [], sentences: [], tokens: [], entities, dates: [], quantities: [], quotes: [], attributions: [], claims: [],
  }; // prettier-ignore
  return { file, analysis };
}

const ONE = document(
  'one.txt',
  ['person', 'Anna Bell', 'anna-bell'],
  ['person', 'Bell', 'anna-bell'],
  ['place', 'U.S.', 'united-states'],
);
const TWO = document(
  'two.txt',
  ['person', 'Bell', 'bell'],
  ['place', 'United States', 'united-states'],
  ['role', 'PM', 'pm', 'bell'],
);
const THREE = document(
  'three.txt',
  ['person', 'Tom Reed', 'tom-reed'],
  ['place', 'US', 'us'],
  ['norp', 'American', 'american'],
);

const idsOf = (entities: readonly LinkedEntity[]): string[] => entities.map(({ id }) => id);

describe('linkEntities', () => {
  it('gives one id to one entity in all documents', () => {
    const linked = linkEntities([ONE, TWO, THREE]);
    expect(linked.find(({ id }) => id === 'anna-bell')?.mentions).toEqual([
      { file: 'one.txt', index: 0 },
      { file: 'one.txt', index: 1 },
      { file: 'two.txt', index: 0 },
    ]);
    expect(linked.find(({ id }) => id === 'united-states')?.mentions).toHaveLength(3);
    expect(linked.find(({ id }) => id === 'american')?.type).toBe('norp');
  });

  it('puts every mention in exactly one entity, with ids that differ', () => {
    const linked = linkEntities([ONE, TWO, THREE]);
    const all = linked.flatMap(({ mentions }) => mentions.map(({ file, index }) => `${file} ${index}`));
    expect(all).toHaveLength(9);
    expect(new Set(all).size).toBe(9);
    expect(new Set(idsOf(linked)).size).toBe(linked.length);
  });

  it('does not depend on the order of the documents', () => {
    const linked = linkEntities([ONE, TWO, THREE]);
    expect(linkEntities([THREE, ONE, TWO])).toEqual(linked);
    expect(linkEntities([TWO, THREE, ONE])).toEqual(linked);
  });

  it('keeps two people of one surname apart, also where a third text has the surname alone', () => {
    const linked = linkEntities([
      document('a.txt', ['person', 'Anna Bell', 'anna-bell']),
      document('b.txt', ['person', 'Tom Bell', 'tom-bell']),
      document('c.txt', ['person', 'Bell', 'bell']),
    ]);
    expect(idsOf(linked).sort()).toEqual(['anna-bell', 'bell', 'tom-bell']);
  });

  it('tells a company and its product of one name apart where a document does', () => {
    const linked = linkEntities([
      document('a.txt', ['person', 'Lincoln', 'lincoln'], ['place', 'Lincoln', 'lincoln-place']),
    ]);
    expect(idsOf(linked).sort()).toEqual(['lincoln', 'lincoln-place']);
  });

  it('gives no two of them one id, whatever they are called', () => {
    const linked = linkEntities([
      document('a.txt', ['person', 'Lincoln', 'lincoln'], ['place', 'Lincoln', 'lincoln-place']),
      document('b.txt', ['facility', 'Lincoln Place', 'lincoln-place'], ['work', 'Lincoln place place', 'l']),
    ]);
    expect(idsOf(linked)).toEqual(['lincoln', 'lincoln-place', 'lincoln-place-facility', 'lincoln-place-place']);
  });

  it('makes roles one by their holder', () => {
    const linked = linkEntities([
      document('a.txt', ['person', 'Anna Bell', 'anna-bell'], ['role', 'Mayor', 'mayor', 'anna-bell']),
      document('b.txt', ['person', 'Bell', 'bell'], ['role', 'mayor', 'mayor', 'bell']),
      document('c.txt', ['role', 'mayor', 'mayor']),
    ]);
    expect(linked.filter(({ type }) => type === 'role').map(({ mentions }) => mentions.length).sort()).toEqual([1, 2]); // prettier-ignore
  });

  it('has nothing to say of nothing', () => {
    expect(linkEntities([])).toEqual([]);
    expect(linkEntities([document('a.txt')])).toEqual([]);
  });

  it('is near-linear in the number of mentions', () => {
    const make = (n: number): StoryDocument[] =>
      Array.from({ length: n }, (_, i) =>
        document(`${i}.txt`, ['person', `Anna${i} Bell`, 'a'], ['person', 'Bell', 'b'], ['place', 'US', 'us']),
      );
    const before = performance.now();
    linkEntities(make(1000));
    const middle = performance.now();
    linkEntities(make(8000));
    const [small, large] = [middle - before, performance.now() - middle];
    expect(large).toBeLessThan(30 * small + 500);
  });
});
