import { describe, expect, it } from 'vitest';
import { tellTitlesApart } from '../../../src/story/fact/tellTitlesApart';
import type { Fact } from '../../../src/story/model';

const fact = (id: string, title: string): Fact => ({
  id,
  title,
  claims: [],
  coverage: { stated: [], missing: [], teaserOnly: [] },
  confidence: 1,
  reason: '',
});

const titles = (...worded: readonly (readonly [title: string, core: string])[]): string[] =>
  tellTitlesApart(worded.map(([title, core], i) => ({ fact: fact(`f${i}`, title), core }))).map(({ title }) => title);

describe('tellTitlesApart', () => {
  it('puts the words of a detail behind the title that it shares with the clause around it', () => {
    expect(
      titles(
        ['The port closed on Friday night', 'Friday\nnight'],
        ['The port closed on Friday night', 'the port closed on Friday night'],
      ),
    ).toEqual(['The port closed on Friday night – “Friday night”', 'The port closed on Friday night']);
  });

  it('leaves titles that differ, long wordings and two that say the same', () => {
    const long = 'a wording that goes on and on and on until it is no help at all';
    const pairs = [
      ['The port closed', 'the port'],
      ['The port opened', 'the port'],
      ['The lock failed', long],
      ['The lock failed', `${long}, and more`],
      ['The pier sank', 'the pier sank'],
      ['The pier sank', '“the pier sank”'],
    ] as const;
    expect(titles(...pairs)).toEqual(pairs.map(([title]) => title));
  });
});
