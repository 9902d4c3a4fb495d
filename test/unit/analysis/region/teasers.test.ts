import { describe, expect, it } from 'vitest';
import { readLines } from '../../../../src/analysis/region/line';
import { findHeadTeasers, findTeasers, wordsOfProse } from '../../../../src/analysis/region/teasers';

const STORY = [
  'The old bridge over the Orrin was shut on Tuesday after workers found cracks in two of its pillars, the town said.',
  'Buses will go by way of the mill until spring, and the mayor asked people to leave their cars at home this week.',
];
const others = [
  'Ferry captain wins harbour race again',
  'Ten cats found on Bellmere island',
  'School choir sings for Lark hospital',
];
const between = (lines: readonly string[]): [number, string][] => {
  const read = readLines([STORY[0], ...lines, STORY[1]].join('\n'));
  return [...findTeasers(read, wordsOfProse(read, 5000))];
};

describe('lines without a stop between paragraphs', () => {
  it('are teasers where three or more headlines stand in a row', () => {
    expect(between(others).map(([i, kind]) => `${i} ${kind}`)).toEqual(['1 related', '2 related', '3 related']);
    expect(between(others.slice(1))).toEqual([]);
  });
  it('are a teaser where one shouts, or is long and of other matters', () => {
    expect(between(['FERRY CAPTAIN WINS HARBOUR RACE FOR THIRD TIME'])).toEqual([[1, 'related']]);
    expect(between(['THE BRIDGE IN WINTER'])).toEqual([]);
    expect(between(['Ferry captain Cora Bell wins Bellmere harbour race again'])).toEqual([[1, 'related']]);
    expect(between(['Workers found cracks in pillars of old Orrin bridge'])).toEqual([]);
  });
  it('are captions where they are long and tell of the story', () => {
    const captions = [
      'Workers stand at the old bridge over the Orrin after cracks were found in two pillars',
      'Buses went by way of the mill after the bridge over the Orrin was shut on Tuesday',
      'The mayor of the town asked people to leave their cars at home until spring this week',
    ];
    expect(between(captions).map(([, kind]) => kind)).toEqual(['caption', 'caption', 'caption']);
  });
  it('are none where they are the points of a list or the days of a programme', () => {
    const points = [
      'You go to the mill and wait for the bus',
      'It takes you to the other side of it',
      'You pay when you are there',
    ];
    expect(between(points)).toEqual([]);
    const days = [
      'June 9 – Arden, Town Hall at the Mill',
      'June 10 – Lark, Harbour Stage and Hall',
      'June 14 – Bellmere, Old Ferry House Hall',
    ];
    expect(between(days)).toEqual([]);
  });
});

it('between headline and story key points are no teasers', () => {
  const points = [
    'Old bridge over Orrin shut on Tuesday',
    'Workers found cracks in two pillars',
    'Buses go by mill until spring',
  ];
  const vocabulary = wordsOfProse(readLines(STORY.join('\n')), 5000);
  expect([...findHeadTeasers(readLines(points.join('\n')), vocabulary)]).toEqual([]);
  expect([...findHeadTeasers(readLines(others.join('\n')), vocabulary)]).toEqual([0, 1, 2]);
});
