import { describe, expect, it } from 'vitest';
import { findRegions } from '../../../../src/analysis/region/findRegions';
import { readFrontMatter } from '../../../../src/analysis/region/frontMatter';
import { readMetadata } from '../../../../src/analysis/region/readMetadata';

const STORY =
  'The old bridge over the Orrin was shut on Tuesday after workers found cracks in two of its pillars, the town said.\n\n' +
  'Buses will go by way of the mill until spring, and the mayor asked people to leave their cars at home this week.';
const YAML = `---\ntitle: "Bridge shut after cracks"\nauthor: Ada Lark\nlayout: post\ndate: 2031-05-09T07:15:00Z\nsource: https://www.orrin-post.com/a/1\n---\n`;

const fieldsOf = (text: string): Record<string, string> =>
  Object.fromEntries(
    [...(readFrontMatter(text)?.fields ?? [])].map(([name, { start, end }]) => [name, text.slice(start, end)]),
  );

describe('readFrontMatter', () => {
  it('reads YAML between two fences, quotation marks left out', () => {
    expect(fieldsOf(`${YAML}\n${STORY}`)).toEqual({
      title: 'Bridge shut after cracks',
      author: 'Ada Lark',
      date: '2031-05-09T07:15:00Z',
      outlet: 'https://www.orrin-post.com/a/1',
    });
    expect(fieldsOf(`---\r\ntitle: Bridge shut\r\nauthor: ['Ada Lark']\r\n---\r\n${STORY}`)).toEqual({
      title: 'Bridge shut',
      author: 'Ada Lark',
    });
  });

  it('reads plain lines where two of them are known', () => {
    expect(fieldsOf(`Title: Bridge shut\nDate: 9 May 2031\n\n${STORY}`)).toEqual({
      title: 'Bridge shut',
      date: '9 May 2031',
    });
    expect(fieldsOf(`Update: Bridge shut\nBy: Ada Lark\n\n${STORY}`)).toEqual({});
  });

  it.each([STORY, '', '---', '---\ntitle: Bridge shut', `---\n${STORY}\n---\n`, 'Source: AP'])(
    'finds none in %j',
    (text) => {
      expect(readFrontMatter(text)).toBeUndefined();
    },
  );
});

describe('a file with fields at the top', () => {
  it('has the values as regions and the rest of the head as navigation', () => {
    const text = `${YAML}\n# Bridge shut after cracks\n\n${STORY}`;
    const regions = findRegions(text);
    const words = (kind: string): string[] =>
      regions.filter((r) => r.kind === kind).map((r) => text.slice(r.start, r.end).trim());
    expect(words('title')).toEqual(['Bridge shut after cracks', '# Bridge shut after cracks']);
    expect(words('byline')).toEqual(['Ada Lark', '2031-05-09T07:15:00Z', 'https://www.orrin-post.com/a/1']);
    expect(words('body').join(' ')).toBe(STORY);
    expect(regions.every((r, i) => r.start === (regions[i - 1]?.end ?? 0))).toBe(true);
    expect(regions.at(-1)?.end).toBe(text.length);
  });

  it('says title, outlet, author and date', () => {
    const text = `${YAML}${STORY}`;
    const { outlet, author, published, title } = readMetadata(text, findRegions(text), {});
    expect([outlet?.value, author?.value, published?.value]).toEqual(['Orrin Post', 'Ada Lark', '2031-05-09']);
    expect(text.slice(title?.start, title?.end)).toBe('Bridge shut after cracks');
  });

  it('gives way to hints', () => {
    const { outlet } = readMetadata(`${YAML}${STORY}`, findRegions(`${YAML}${STORY}`), { outlet: 'orrinpost' });
    expect(outlet?.value).toBe('orrinpost');
  });

  it('may be nothing but its head', () => {
    const regions = findRegions(YAML);
    expect(regions.at(-1)?.end).toBe(YAML.length);
  });
});
