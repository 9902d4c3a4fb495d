import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findRegions } from '../../src/analysis/region/findRegions';
import { readMetadata } from '../../src/analysis/region/readMetadata';
import { splitSentences } from '../../src/analysis/token/splitSentences';
import { tokenize } from '../../src/analysis/token/tokenize';
import { RUNS } from './runs';

/** Text as articles and hostile files have it: words, marks, line ends, emoji, lone surrogates, control characters. */
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom('Mr. ', 'U.S.', '-', '’s ', 'Ada Lark ', 'said ', 'the bridge ', '. ', '." ', '...', ' . . . ', '\n', '\r\n', '\n\n', '• ', '1. ', 'ARDEN — ', 'By Ada Lark\n', 'Share this\n', 'May 9, 2031 ', '(', '“', '”', '\u0000', '\u00a0', '👨‍👩‍👧', 'e\u0301', '\ud83d', 'https://arden.example/a ', '11bn '), // prettier-ignore
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

describe('the text base of any string', () => {
  it('has tokens in order that read like the text and hold no white space', () => {
    fc.assert(
      fc.property(text, (value) => {
        let at = 0;
        for (const token of tokenize(value)) {
          expect(value.slice(token.start, token.end)).toBe(token.text);
          expect(token.start).toBeGreaterThanOrEqual(at);
          expect(token.end).toBeGreaterThan(token.start);
          expect(token.text).not.toMatch(/\s/);
          at = token.end;
        }
      }),
      RUNS,
    );
  });

  it('leaves no letter and no digit outside its tokens', () => {
    fc.assert(
      fc.property(text, (value) => {
        let rest = '';
        let at = 0;
        for (const token of tokenize(value)) {
          rest += value.slice(at, token.start);
          at = token.end;
        }
        expect(rest + value.slice(at)).not.toMatch(/[\p{L}\p{N}]/u);
      }),
      RUNS,
    );
  });

  it('has regions that tile it, sentences inside them and a headline inside the text', () => {
    fc.assert(
      fc.property(text, (value) => {
        const regions = findRegions(value);
        let at = 0;
        for (const region of regions) {
          expect(region.start).toBe(at);
          expect(region.end).toBeGreaterThan(region.start);
          at = region.end;
        }
        expect(at).toBe(value.length);
        const tokens = tokenize(value);
        let last = 0;
        for (const { start, end } of splitSentences(value, regions, tokens)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(value.slice(start, end)).toMatch(/^\S(?:[^]*\S)?$/);
          expect(regions.filter((r) => r.start < end && r.end > start)).toHaveLength(1);
          last = end;
        }
        const { title } = readMetadata(value, regions, {});
        if (title) expect(value.slice(title.start, title.end)).toMatch(/^\S(?:[^]*\S)?$/);
      }),
      RUNS,
    );
  });
});
