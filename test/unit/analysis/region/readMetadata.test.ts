import { describe, expect, it } from 'vitest';
import type { DocumentHints } from '../../../../src/analysis/model';
import { findRegions } from '../../../../src/analysis/region/findRegions';
import { readMetadata } from '../../../../src/analysis/region/readMetadata';

const STORY =
  'The old bridge over the Orrin was shut on Tuesday after workers found cracks in two of its pillars, the town said.\n\n' +
  'Buses will go by way of the mill until spring, and the mayor asked people to leave their cars at home this week.\n\n' +
  'Nobody was hurt, but a lorry that stood on the bridge had to be taken off it with a crane, which took five hours.';
const read = (text: string, hints: DocumentHints = {}): ReturnType<typeof readMetadata> =>
  readMetadata(text, findRegions(text), hints);

describe('readMetadata', () => {
  it('takes the paper that a numbered file is named after before the agency whose text it printed', () => {
    const text = 'Bridge closed after storm\n\nORRIN (AP) - The bridge over the Lark was closed on Friday.\n';
    const outlet = (fileName: string): string | undefined => read(text, { fileName }).outlet?.value;
    expect([outlet('02_orrinpost.txt'), outlet('02_article.txt'), outlet('bridge_story.txt')]).toEqual([
      'Orrin Post',
      'AP',
      'AP',
    ]);
  });

  it('reads author, outlet and date of the head with their spans', () => {
    const text = `Orrin bridge shut after cracks\n\nBy Ada Lark, The Arden Post\nUpdated May 10, 2031\nPublished May 9, 2031\n\n${STORY}`;
    const { outlet, author, published, title } = read(text);
    expect(author?.value).toBe('Ada Lark');
    expect(outlet?.value).toBe('The Arden Post');
    expect(published?.value).toBe('2031-05-09');
    for (const stated of [author, outlet])
      expect(text.slice(stated?.span?.start, stated?.span?.end)).toBe(stated?.value);
    expect(text.slice(published?.span?.start, published?.span?.end)).toBe('May 9, 2031');
    expect(published?.reason).toBe('The publication stamp says “May 9, 2031”');
    expect(text.slice(title?.start, title?.end)).toBe('Orrin bridge shut after cracks');
  });

  it.each([
    [` date 2031-05-09 The Arden Post\n\n${STORY}`, 'The Arden Post'],
    [`Orrin bridge shut after cracks\n\n${STORY}\n\n- ANI`, 'ANI'],
    [`Orrin bridge shut after cracks\n\nARDEN (Reuters) - ${STORY}`, 'Reuters'],
    [`Orrin bridge shut after cracks\n\n${STORY}`, undefined],
  ])('reads the outlet (%#)', (text, outlet) => {
    expect(read(text).outlet?.value).toBe(outlet);
  });

  it('reads an author with a count of articles, and two authors', () => {
    expect(read(`Orrin bridge shut\n\nFri May 09 2031\nAda Lark (31 articles)\n\n${STORY}`).author?.value).toBe(
      'Ada Lark',
    );
    expect(read(`Orrin bridge shut\n\nBy Ada Lark and Ben Orrin\n\n${STORY}`).author?.value).toBe(
      'Ada Lark and Ben Orrin',
    );
  });

  it('lets hints win, and the file name come last', () => {
    const text = `Orrin bridge shut after cracks\n\nMay 9, 2031\n\n${STORY}`;
    const hinted = read(text, { outlet: 'Bell', published: '2031-01-01', fileName: '2030-02-03_orrinpost_bridge.txt' });
    expect([hinted.outlet?.value, hinted.published?.value]).toEqual(['Bell', '2031-01-01']);
    const named = read(text, { fileName: '2030-02-03_orrinpost_bridge.txt' });
    expect([named.outlet?.value, named.published?.value]).toEqual(['Orrin Post', '2031-05-09']);
    expect(read(STORY, { fileName: 'x/20300203_orrin_a.md' }).published?.value).toBe('2030-02-03');
    expect(read(STORY, { fileName: '000_d51684a8ac4161bd.txt' })).not.toHaveProperty('outlet');
    expect(read(STORY, { fileName: '01_article_bridge.txt' })).not.toHaveProperty('outlet');
  });

  it('leaves the mark of a Markdown heading out of the headline', () => {
    const text = `# Orrin bridge shut after cracks\n\n${STORY}`;
    const { title } = read(text);
    expect(text.slice(title?.start, title?.end)).toBe('Orrin bridge shut after cracks');
  });

  it('takes no day of the story for the day of publication', () => {
    expect(
      read(`Orrin bridge shut after cracks\n\nThe bridge was built on May 9, 1931, and shut again. ${STORY}`).published,
    ).toBeUndefined();
  });
});
