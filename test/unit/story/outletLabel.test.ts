import { describe, expect, it } from 'vitest';
import { outletLabel, sharedLabels } from '../../../src/story/outletLabel';
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

describe('sharedLabels', () => {
  it('lists those that several have, once', () => {
    expect([...sharedLabels(['Gazette', 'Tidende', 'Gazette', 'Gazette', 'c_wire'])]).toEqual(['Gazette']);
  });
});
