import { describe, expect, it } from 'vitest';
import type { StoryDocument } from '../../../src/story/model';
import { nameDocuments, outletLabel, outletNames } from '../../../src/story/outletLabel';
import { sketchDocument } from './storyFixture';

const labelOf = (file: string, outlet?: string): string =>
  outletLabel(sketchDocument({ file, ...(outlet !== undefined && { outlet }), regions: [['body', 'Rain fell.']] }));

describe('outletLabel', () => {
  it('is the outlet where that is known', () => {
    expect(labelOf('news/02_gazette.txt', 'The Gazette')).toBe('The Gazette');
  });

  it.each([
    ['news/02_gazette.txt', 'gazette'],
    ['2026-03-14_harbour-courier.md', 'harbour-courier'],
    ['003_9f31c07a5be2.txt', '003'],
    ['004 evening-post 9F31C07A5BE2.txt', 'evening-post'],
    // Words of the letters a to f, numbers and years are no checksums; a number alone is all that there is.
    ['facade_deadbeef.txt', 'facade_deadbeef'],
    ['budget_20260314.txt', 'budget_20260314'],
    ['2026.txt', '2026'],
    ['9f31c07a5be2.txt', '9f31c07a5be2'],
    ['.hidden', '.hidden'],
    ['memfs:/news/01_caf%C3%A9.txt', 'café'],
    ['news/100%_true.txt', '100%_true'],
    ['memfs:/news/100%.txt', '100%'],
  ])('of %s without an outlet is %s', (file, label) => {
    expect(labelOf(file)).toBe(label);
  });
});

describe('outletNames', () => {
  const sketch = (file: string, outlet: string): StoryDocument =>
    sketchDocument({ file, outlet, regions: [['body', 'Rain fell.']] });
  const named = nameDocuments([
    sketch('1.txt', 'Gazette'),
    sketch('2.txt', 'Tidende'),
    sketch('news/3.txt', 'Gazette'),
  ]);
  const namesOf = (...files: readonly string[]): string[] =>
    outletNames(files.flatMap((file) => named.get(file) ?? []));

  it('names the file too where an outlet has another article in the story', () => {
    expect(namesOf('1.txt', '2.txt')).toEqual(['Gazette (1.txt)', 'Tidende']);
    expect(namesOf('news/3.txt')).toEqual(['Gazette (3.txt)']);
  });

  it('names an outlet once where all its articles are meant', () => {
    expect(namesOf('1.txt', 'news/3.txt', '2.txt')).toEqual(['Gazette', 'Tidende']);
  });
});
