import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDrafts } from '../../../src/analysis/date/findDrafts';
import { HAS, cutPassages, matchPassages, type Passage } from '../../../src/analysis/passages';
import { amountRules } from '../../../src/analysis/quantity/amountRules';

const whole = (text: string): Passage[] => [{ start: 0, end: text.length, has: -1 }];
const piecesOf = (text: string): string[] => cutPassages(text).map(({ start, end }) => text.slice(start, end));

/** Beginnings, middles and ends of dates and quantities: joined at random they make good ones, broken ones and near misses. */
const FRAGMENTS = (
  'the|a|last|this|next|every|each|in|of|by|early|late|mid-|Friday|Fri.|Mondays|January|Jan.|may|May|Sept|3|14th|25|1998|2031|2031-04-05|14.03.2031|1990s|’80s|Q3|H1|' +
  'third|quarter|half|spring|Winter|year|years|month|weekend|day|days|ago|earlier|later|yesterday|Today|tonight|last night|morning|10 a.m.|7pm|21:50|noon|o’clock|' +
  'two|twenty-five|hundred and six|a dozen|dozens of|several|a few|half a million|million|$|€|USD|11bn|percent|per cent|%|dollars|pounds|metres|km|-year-old|years old|' +
  'Christmas|Good|Easter|Thanksgiving Day|new year’s|eve|St. Patrick’s|recently|now|at the moment|the past|the near future|annual|twice-weekly|century|nineteenth|' +
  'the year two thousand|nineteen ninety-six|anniversary|Ann Orr,|aged 47|Mr. Lark|left|The mayor said so|.|. |, |! |? |” |\n| |-|(|)'
).split('|');
const text = fc
  .array(fc.tuple(fc.constantFrom(...FRAGMENTS), fc.constantFrom(' ', ' ', ' ', '', '. ', '\n')), { maxLength: 25 })
  .map((parts) => parts.flat().join(''));

describe('passages', () => {
  it('are cut behind lines, and behind a stop where a sentence of words begins', () => {
    expect(piecesOf('It rose on May 3. The mayor left.\nHe did')).toEqual([
      'It rose on May 3. ',
      'The mayor left.\n',
      'He did',
    ]);
    expect(piecesOf('On Jan. 5 at 9 a.m. St. Patrick’s Day began')).toHaveLength(1);
    expect(piecesOf('“It was.” “She saw it,” he said')).toEqual(['“It was.” ', '“She saw it,” he said']);
    expect(cutPassages('')).toEqual([]);
  });

  it('tile the text', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string()), (made) => {
        expect(piecesOf(made).join('')).toBe(made);
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    ['he left', 0],
    ['in MARCH', HAS.month],
    ['on 3 Fridays', HAS.weekday | HAS.digit | HAS.number],
    ['at 10 a.m.', HAS.meridiem | HAS.digit | HAS.number],
    ['the 1990s', HAS.decade | HAS.year | HAS.digit | HAS.number],
    ['the marching weeks', HAS.unit],
  ])('tell what they have: %s', (made, has) => {
    expect(cutPassages(made)).toEqual([{ start: 0, end: made.length, has }]);
  });

  it('hide no date and no amount from any rule', () => {
    fc.assert(
      fc.property(text, (made) => {
        expect(findDrafts(made, cutPassages(made))).toEqual(findDrafts(made, whole(made)));
        for (const { needs, pattern, read } of amountRules) {
          const found = (passages: readonly Passage[]): unknown[] => {
            const all: unknown[] = [];
            matchPassages(made, passages, needs, pattern, (match) => all.push([match.index, match[0], read(match)]));
            return all;
          };
          expect(found(cutPassages(made))).toEqual(found(whole(made)));
        }
      }),
      { numRuns: 100 },
    );
  });
});
