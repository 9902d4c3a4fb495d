import { describe, expect, it } from 'vitest';
import { isAnnotatorName, makeSidecarName, parseSidecarName } from '../../../src/annotation/sidecarName';

describe('the name of a sidecar', () => {
  it.each([
    [{ document: 'a.txt' }, 'a.txt.annotations.json'],
    [{ document: 'a.txt', annotator: 'anna' }, 'a.txt.anna.annotations.json'],
    [{ document: 'a.b.md', annotator: 'Zoë_2' }, 'a.b.md.Zoë_2.annotations.json'],
    [{ document: 'a.txt.md' }, 'a.txt.md.annotations.json'],
  ])('%j', (parts, name) => {
    expect(makeSidecarName(parts)).toBe(name);
    expect(parseSidecarName(name)).toEqual(parts);
  });
  it.each(['', 'md', 'TXT', 'a.b', '../x', 'a b', 'a/b'])('is refused to an annotator called %j', (annotator) => {
    expect(makeSidecarName({ document: 'a.txt', annotator })).toBeUndefined();
    expect(isAnnotatorName(annotator)).toBe(false);
  });
  it.each(['story.annotations.json', 'a.txt', 'a.txt.annotations', 'x.png.annotations.json'])('%s has none', (name) => {
    expect(parseSidecarName(name)).toBeUndefined();
  });
});
