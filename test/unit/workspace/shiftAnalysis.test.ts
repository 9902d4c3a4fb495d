import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isArticle } from '../../../src/workspace/isArticle';
import { findEdit, shiftAnalysis } from '../../../src/workspace/shiftAnalysis';
import { nameOf, parentOf } from '../../../src/workspace/uri';
import { analyseText } from './memoryPorts';

describe('findEdit', () => {
  it('gives the one replacement', () => {
    expect(findEdit('abcd', 'abXd')).toEqual({ start: 2, end: 3, length: 1 });
    expect(findEdit('aa', 'aaa')).toEqual({ start: 2, end: 2, length: 1 });
    expect(findEdit('', 'x')).toEqual({ start: 0, end: 0, length: 1 });
  });

  it('makes the new text of the old one', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), fc.string(), (head, before, after, tail) => {
        const [from, to] = [head + before + tail, head + after + tail];
        const { start, end, length } = findEdit(from, to);
        expect(from.slice(0, start) + to.slice(start, start + length) + from.slice(end)).toBe(to);
      }),
    );
  });
});

describe('shiftAnalysis', () => {
  it('keeps as many findings, in order, and regions that tile the text', () => {
    const texts = fc.stringMatching(/^([A-Z][a-z]{1,5}[ .]){0,12}$/);
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(12), fc.string({ maxLength: 6 }), (text, at, cut, added) => {
        const start = text.length === 0 ? 0 : at % (text.length + 1);
        const end = Math.min(text.length, start + cut);
        const after = text.slice(0, start) + added + text.slice(end);
        const before = analyseText(text);
        const shifted = shiftAnalysis(before, [{ start, end, length: added.length }], after);
        expect(shifted.entities.map(({ id }) => id)).toEqual(before.entities.map(({ id }) => id));
        for (const [index, entity] of shifted.entities.entries()) {
          const old = before.entities[index];
          const isUntouched = old && (old.end <= start || old.start >= end);
          if (isUntouched) expect(after.slice(entity.start, entity.end)).toBe(old.name);
          expect(entity.end).toBeLessThanOrEqual(after.length);
        }
        const [region] = shifted.regions;
        if (region) expect([region.start, region.end]).toEqual([0, after.length]);
      }),
    );
  });

  it('lets what is deleted keep its place in the list, empty', () => {
    const shifted = shiftAnalysis(analyseText('Mara met Quill'), [{ start: 0, end: 9, length: 0 }], 'Quill');
    expect(shifted.entities.map(({ start, end }) => [start, end])).toEqual([
      [0, 0],
      [0, 5],
    ]);
  });
});

describe('isArticle', () => {
  const patterns = { include: ['*.txt', 'page-?.md'], exclude: ['readme*', 'robots.txt'] };
  it.each([
    ['gazette.txt', true],
    ['GAZETTE.TXT', true],
    ['page-1.md', true],
    ['page-12.md', false],
    ['README.txt', false],
    ['robots.txt', false],
    ['.hidden.txt', false],
    ['gazette.txt.annotations.json', false],
    ['gazette.html', false],
  ])('%s: %s', (name, expected) => {
    expect(isArticle(name, patterns)).toBe(expected);
  });

  it('is quick for a pattern made to be slow', () => {
    const started = performance.now();
    isArticle('a'.repeat(5000), { include: ['*a*a*a*a*a*a*a*a*b'], exclude: [] });
    expect(performance.now() - started).toBeLessThan(500);
  });
});

describe('uris', () => {
  it('have a folder and a name', () => {
    expect(parentOf('memfs:/news/caf%C3%A9.txt')).toBe('memfs:/news');
    expect(nameOf('memfs:/news/caf%C3%A9.txt')).toBe('café.txt');
    expect(nameOf('memfs:/news/50%.txt')).toBe('50%.txt');
  });
});
