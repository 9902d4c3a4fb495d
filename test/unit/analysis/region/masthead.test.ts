import { describe, expect, it } from 'vitest';
import { readLines } from '../../../../src/analysis/region/line';
import { findMastheads } from '../../../../src/analysis/region/masthead';

const find = (...lines: string[]): number[] => findMastheads(readLines(lines.join('\n')));
const STORY = 'The bridge over the Orrin was shut on Tuesday after workers found cracks, the town said.';

describe('findMastheads', () => {
  it('knows a paper by the end of its name, in any capitals', () => {
    expect(find('The Orrin Post', 'Bridge shut', STORY, STORY)).toEqual([0]);
    expect(find('ORRIN LEDGER', 'Bridge shut', STORY, STORY)).toEqual([0]);
  });

  it('knows any name that the imprint repeats', () => {
    expect(find('Orrin Bell', 'Bridge shut', STORY, STORY, '© Orrin Bell. All rights reserved.')).toEqual([0]);
    expect(find('Orrin Bell', 'Bridge shut', STORY, STORY)).toEqual([]);
  });

  it('takes no headline and no sentence for one', () => {
    expect(find('Mayor buys the Post', 'Bridge shut', STORY, STORY)).toEqual([]);
    expect(find('He reads the Post.', 'Bridge shut', STORY, STORY)).toEqual([]);
    expect(find('Orrin Post')).toEqual([]);
  });
});
