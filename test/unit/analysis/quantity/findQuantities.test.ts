import { describe, expect, it } from 'vitest';
import { findDates } from '../../../../src/analysis/date/findDates';
import { findQuantities } from '../../../../src/analysis/quantity/findQuantities';
import { readingOf, regionsOf } from '../date/readingOf';

const find = (text: string) => {
  const reading = readingOf(text, '2026-05-13');
  return findQuantities(reading, findDates(reading)).map(({ start, end, value, unit, comparator }) => ({
    quote: text.slice(start, end),
    value,
    unit,
    comparator,
  }));
};
const brief = (text: string): unknown[] => find(text).map(({ quote, value, unit }) => [quote, value, unit]);

describe('money', () => {
  it.each([
    ['a loan of USD 11 billion', 'USD 11 billion', 11e9, 'USD'],
    ['a fine of €3.5m', '€3.5m', 3.5e6, 'EUR'],
    ['a fine of $1,250.50', '$1,250.50', 1250.5, 'USD'],
    ['a fine of HK$14 million', 'HK$14 million', 14e6, 'HKD'],
    ['a contract of 38.5 million euros', '38.5 million euros', 38.5e6, 'EUR'],
    ['a fine of two dollars', 'two dollars', 2, 'USD'],
    ['worth 90 Canadian dollars', '90 Canadian dollars', 90, 'CAD'],
    ['a fee of 3,000 SEK', '3,000 SEK', 3000, 'SEK'],
    ['a grant of Rs 50 crore', 'Rs 50 crore', 50e7, 'INR'],
  ])('%s', (text, quote, value, unit) => {
    expect(brief(text)).toEqual([[quote, value, unit]]);
  });

  it('keeps pounds of weight apart from sterling', () => {
    expect(brief('a 450-pound bear')).toEqual([['450-pound', 450, 'pound']]);
    expect(brief('it weighs over 450 pounds')).toEqual([['450 pounds', 450, 'pounds']]);
    expect(brief('450 pounds of flour')).toEqual([['450 pounds', 450, 'pounds']]);
    expect(brief('fined 450 pounds')).toEqual([['450 pounds', 450, 'GBP']]);
  });
});

describe('measures and shares', () => {
  it.each([
    ['fell by 12.8 percent', '12.8 percent', 12.8, '%'],
    ['backed by 60% of them', '60%', 60, '%'],
    ['rose two percentage points', 'two percentage points', 2, 'percentage points'],
    ['some 300 metres long', '300 metres', 300, 'metres'],
    ['an 80m-deep well', '80m', 80, 'metres'],
    ['at a depth of about 40m today', '40m', 40, 'metres'],
    ['a 140-ton crane', '140-ton', 140, 'ton'],
    ['water of 12 degrees Celsius', '12 degrees Celsius', 12, 'degrees Celsius'],
  ])('%s', (text, quote, value, unit) => {
    expect(brief(text)).toEqual([[quote, value, unit]]);
  });
});

describe('counts', () => {
  it.each([
    ['They planted 250 cherry trees.', '250 cherry trees', 250, 'cherry trees'],
    ['Fourteen construction workers fell.', 'Fourteen construction workers', 14, 'construction workers'],
    ['Twelve of the workers were saved.', 'Twelve of the workers', 12, 'workers'],
    ['It carried two hundred and six passengers.', 'two hundred and six passengers', 206, 'passengers'],
    ['A dozen boats came.', 'A dozen boats', 12, 'boats'],
    ['They sent 300 more soldiers.', '300 more soldiers', 300, 'soldiers'],
    ['They lost 19 state legislative seats.', '19 state legislative seats', 19, 'state legislative seats'],
  ])('%s', (text, quote, value, unit) => {
    expect(brief(text)).toEqual([[quote, value, unit]]);
  });

  it.each([
    ['Dozens of rockets fell.', 'Dozens of rockets', 'rockets'],
    ['Hundreds of thousands of people marched.', 'Hundreds of thousands of people', 'people'],
    ['They lost millions of dollars.', 'millions of dollars', 'dollars'],
  ])('is vague without a figure: %s', (text, quote, unit) => {
    expect(find(text)).toEqual([{ quote, value: undefined, unit, comparator: 'vague' }]);
  });

  it('gives a bare number the unit counted before', () => {
    expect(brief('Fourteen workers fell and at least two drowned.')[1]).toEqual(['two', 2, 'workers']);
  });

  it.each([
    'The two leaders shook hands.',
    'Both countries agreed.',
    'The two governments agreed.',
    'One thing is clear.',
    'She came second.',
    'A Falcon 737 landed.',
    'the "Safe Harbour 12" drill',
    'Radio 4’s host',
    'Photo No. 6 of the set',
    'They won 34-6.',
    'It runs 24/7.',
    'It took two days.',
    'It opened in 1961.',
    'A multi-million campaign',
  ])('counts nothing: %s', (text) => {
    expect(find(text)).toEqual([]);
  });
});

describe('anniversaries and ages', () => {
  it('takes the ordinal of an anniversary and no other', () => {
    expect(brief('its 250th anniversary')).toEqual([['250th', 250, 'ordinal (anniversary)']]);
    expect(brief('the tenth anniversary of the fire')).toEqual([['tenth', 10, 'ordinal (anniversary)']]);
    expect(brief('the 53rd Street pier')).toEqual([]);
  });

  it('takes no number of a picture, and no year behind it', () => {
    expect(brief('it saw 30 ship-to-ship transfers')).toEqual([]);
    expect(brief('the ships Billions No. 18 and Heron')).toEqual([]);
    expect(brief('14/16 2031 Young women cheer.')).toEqual([]);
  });

  it.each([
    ['Ana Duarte, 33, said so.', '33', 33],
    ['a 54-year-old captain', '54-year-old', 54],
    ['He was six years old.', 'six years old', 6],
  ])('%s', (text, quote, value) => {
    expect(brief(text)).toEqual([[quote, value, 'years (age)']]);
  });
});

describe('what is counted', () => {
  it.each([
    ['12 current or former leaders', '12 current or former leaders', 12],
    ['1,000 privately owned aircraft', '1,000 privately owned aircraft', 1000],
    ['half-a-dozen cranes', 'half-a-dozen cranes', 6],
  ])('%s', (text, quote, value) => {
    expect(find(text).map((found) => [found.quote, found.value])).toEqual([[quote, value]]);
  });

  it('is not carried over to another paragraph', () => {
    expect(brief('They kept 40 boats.\n\nAt least eight went down.').length).toBe(1);
    expect(brief('They kept 40 boats. At least eight went down.').length).toBe(2);
  });
});

describe('comparators', () => {
  it.each([
    ['over 40 boats', 'over'],
    ['more than 40 boats', 'over'],
    ['no more than 40 boats', 'at-most'],
    ['fewer than 40 boats', 'under'],
    ['nearly 40 boats', 'under'],
    ['at least 40 boats', 'at-least'],
    ['no fewer than 40 boats', 'at-least'],
    ['up to 40 boats', 'at-most'],
    ['about 40 boats', 'about'],
    ['some 40 boats', 'about'],
    ['40 boats', undefined],
  ] as const)('%s', (text, comparator) => {
    const [found] = find(text);
    expect(found?.quote).toBe('40 boats');
    expect(found?.comparator).toBe(comparator);
  });
});

it('finds nothing in furniture', () => {
  const { text, regions } = regionsOf([
    ['body', 'They saved 14 workers.\n'],
    ['comments', 'I saw 20 workers.'],
  ]);
  const reading = readingOf(text, '2026-05-13', regions);
  expect(findQuantities(reading, []).map(({ value }) => value)).toEqual([14]);
});
