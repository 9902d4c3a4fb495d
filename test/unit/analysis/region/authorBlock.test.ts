import { describe, expect, it } from 'vitest';
import { findAuthorBlock, isBio } from '../../../../src/analysis/region/authorBlock';
import { readLines } from '../../../../src/analysis/region/line';

const bioOf = (text: string): boolean | undefined => readLines(text).map(isBio)[0];
const block = (lines: readonly string[]): number[] => [...findAuthorBlock(readLines(lines.join('\n')), 0)].sort();

describe('isBio', () => {
  it.each([
    ['Ada Lark is Arden correspondent. She likes bridges.', true],
    ['Ada Lark has covered ports for the Post since 2011.', true],
    ['Follow Ada Lark on Twitter', true],
    ['Ada Lark was covered in mud when she left.', false],
    ['Ada Lark is a reporter who was arrested on Monday.', false],
    ['Ada Lark has written to the mayor.', false],
  ])('%s: %s', (text, expected) => {
    expect(bioOf(text)).toBe(expected);
  });
});

describe('findAuthorBlock', () => {
  it('takes the names before what is said of the author, by full or first name', () => {
    const story = 'The bridge over the Orrin was shut on Tuesday, the town said.';
    expect(block([story, 'Ada Lark', 'Ada Lark (31 articles)', 'Ada writes on ships and the sea.'])).toEqual([1, 2, 3]);
    expect(block(['Ada Lark', 'Ada Lark lives in Arden.'])).toEqual([0, 1]);
  });

  it('leaves subheadings of a portrait and sayings alone', () => {
    expect(block(['Ada Lark', 'Ada said that the bridge is safe.'])).toEqual([]);
    const more = 'The town has shut the bridge for a year, and nobody knows when it will open again.';
    expect(block(['Ada Lark', 'Ada is the oldest of the four engineers.', more, more])).toEqual([]);
  });
});
