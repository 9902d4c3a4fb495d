import { describe, expect, it } from 'vitest';
import { findDates } from '../../../../src/analysis/date/findDates';
import { readingOf, regionsOf } from './readingOf';

/** Wednesday. */
const PUBLISHED = '2026-05-13';

const spansOf = (text: string, published: string | undefined = PUBLISHED): [string, string][] =>
  findDates(readingOf(text, published)).map(({ start, end, value }) => [text.slice(start, end), value]);
const one = (text: string, published: string | undefined = PUBLISHED) => {
  const found = findDates(readingOf(text, published));
  expect(found.map(({ start, end }) => text.slice(start, end))).toHaveLength(1);
  return found[0]!;
};

describe('whole dates', () => {
  it.each([
    ['The port reopened on Friday, May 8, 2026.', 'Friday, May 8, 2026', '2026-05-08'],
    ['The port reopened on 8 May 2026.', '8 May 2026', '2026-05-08'],
    ['The port reopened on the 8th of May 2026.', '8th of May 2026', '2026-05-08'],
    ['Stamped 2026-05-08 at the gate.', '2026-05-08', '2026-05-08'],
    ['Stamped 08.05.2026 at the gate.', '08.05.2026', '2026-05-08'],
    ['Stamped 23/05/2026 at the gate.', '23/05/2026', '2026-05-23'],
    ['Stamped 05/23/2026 at the gate.', '05/23/2026', '2026-05-23'],
    ['Talks run from May 20-22, 2026 in Oslo.', 'May 20-22, 2026', '2026-05-20/2026-05-22'],
    ['Talks run from 20 to 22 May in Oslo.', '20 to 22 May', '2026-05-20/2026-05-22'],
    ['Updated Fri May 08 04:12:09 UTC 2026 by staff', 'Fri May 08 04:12:09 UTC 2026', '2026-05-08T04:12:09Z'],
    ['It began in October 2025.', 'October 2025', '2025-10'],
    ['It began in Oct. 2025.', 'Oct. 2025', '2025-10'],
  ])('%s', (text, quote, value) => {
    expect(spansOf(text)).toEqual([[quote, value]]);
  });

  it('says which values the text gives and which it inferred', () => {
    expect(one('It opened on May 8, 2026.').stated).toBe(true);
    expect(one('It opened on May 8.').stated).toBe(false);
  });

  it('refuses days that no calendar has', () => {
    expect(spansOf('Code 2026-02-31 was printed.')).toEqual([]);
    expect(spansOf('On 31 June they met.')).toEqual([]);
  });
});

describe('weekdays', () => {
  it('places them before publication in the past tense, after it in the future', () => {
    expect(one('The crew met on Monday.').value).toBe('2026-05-11');
    expect(one('The crew will meet on Monday.').value).toBe('2026-05-18');
    expect(one('The crew is due to sail on Friday.').value).toBe('2026-05-15');
    expect(one('The crew met on Wednesday.').value).toBe('2026-05-13');
  });

  it.each([
    ['They searched until dusk on Monday and will go on.', '2026-05-11'],
    ['Service may resume on Monday.', '2026-05-18'],
    ['Service could have resumed on Monday.', '2026-05-11'],
    ['The line is closed until Monday.', '2026-05-18'],
    ['The vote was postponed until Monday.', '2026-05-18'],
    ['They waited until Monday.', '2026-05-11'],
    ['It has given the crew until Monday to answer.', '2026-05-18'],
    ['It named a new chief, effective Monday.', '2026-05-18'],
    ['The vote is set for Monday.', '2026-05-18'],
    ['It broke the record set on Monday.', '2026-05-11'],
    ['The pact is to be signed on Monday.', '2026-05-18'],
    ['A ruling could come as early as Monday.', '2026-05-18'],
    ['Crowds are expected to flock to the fair in the old harbour on Monday.', '2026-05-18'],
    ['They hope that all is well when the ferry leaves on Monday.', '2026-05-18'],
    ['They tried to undo Monday’s ruling.', '2026-05-11'],
    ['They will attend Monday’s ceremony.', '2026-05-18'],
    ['They want to leave, but on Monday the harbour closed.', '2026-05-11'],
  ])('reads the tense of its clause: %s', (text, value) => {
    expect(one(text).value).toBe(value);
  });

  it('explains itself', () => {
    expect(one('The crew met on Monday.').reason).toBe('Monday before publication on Wed 13 May 2026');
  });

  it('reads "last" and "next" as the weeks beside this one', () => {
    expect(one('She spoke last Tuesday.').value).toBe('2026-05-05');
    expect(one('She speaks next Thursday.').value).toBe('2026-05-21');
  });

  it('gives no week without a reference date', () => {
    const found = findDates(readingOf('The crew met on Friday.'));
    expect(found[0]?.value).toBe('XXXX-WXX-5');
  });

  it('finds the year of a date from its weekday', () => {
    expect(one('They signed on Thursday, May 14.').value).toBe('2026-05-14');
    expect(one('They signed on Wednesday, May 14.').value).toBe('2025-05-14');
  });

  it.each([
    'The Sunday Times reported it.',
    'Shops opened for Black Friday.',
    'the Good Friday Agreement',
    'They will sun the hides.',
  ])('leaves the name alone: %s', (text) => {
    expect(spansOf(text)).toEqual([]);
  });
});

describe('months and seasons', () => {
  it('looks back in the past tense and ahead in the future', () => {
    expect(one('The mayor resigned in October.').value).toBe('2025-10');
    expect(one('The mayor will resign in March.').value).toBe('2027-03');
    expect(one('The mayor hopes for a visit in July.').value).toBe('2026-07');
    expect(one('The mayor took office in October last year.').value).toBe('2025-10');
    expect(one('The firm had a loss in the period that ended October 31.').value).toBe('2025-10-31');
    expect(one('The firm paid a dividend on January 31.').value).toBe('2026-01-31');
  });

  it.each([
    ['The guild hopes to end the strike under a March agreement.', '2026-03'],
    ['The guild hopes to end the strike in March.', '2027-03'],
    ['The bank lent the port money through July.', '2026-07'],
    ['The port had closed by March.', '2026-03'],
  ])('lets a verb not decide where the month has a time of its own: %s', (text, value) => {
    expect(one(text).value).toBe(value);
  });

  it('takes early, late and end into the span', () => {
    const text = 'The bridge opens in late July.';
    const found = one(text);
    expect(text.slice(found.start, found.end)).toBe('late July');
    expect(found.mod).toBe('END');
    expect(spansOf('It closed at the end of December.')).toEqual([['end of December', '2025-12']]);
    expect(spansOf('It closed in mid-1998.')[0]?.[1]).toBe('1998');
  });

  it('does not take a verb for "end of"', () => {
    expect(spansOf('The talks will end next month.')).toEqual([['next month', '2026-06']]);
  });

  it.each([
    'You may leave.',
    'They march on the capital.',
    'Ask April Danvers about it.',
    'May Okoro and August Lind signed.',
    'Shares fall to a new low.',
    'Prices will spring back.',
    'The Winter Palace is shut.',
    'They drank spring water.',
  ])('leaves alone: %s', (text) => {
    expect(spansOf(text)).toEqual([]);
  });

  it.each([
    ['They agreed on a spring visit.', 'spring', '2026-SP'],
    ['They met in the spring to sign.', 'spring', '2026-SP'],
    ['She resigned last autumn.', 'last autumn', '2025-FA'],
    ['It sank in the winter of 1994.', 'winter of 1994', '1994-WI'],
  ])('%s', (text, quote, value) => {
    expect(spansOf(text)).toEqual([[quote, value]]);
  });
});

describe('counted from the reference date', () => {
  it.each([
    ['It opens today.', 'today', '2026-05-13'],
    ['It opened yesterday.', 'yesterday', '2026-05-12'],
    ['It rained last night.', 'last night', '2026-05-12TNI'],
    ['It opens this week.', 'this week', '2026-W20'],
    ['It opened earlier this week.', 'earlier this week', '2026-W20'],
    ['It opens next month.', 'next month', '2026-06'],
    ['It shut late last year.', 'late last year', '2025'],
    ['They met over the weekend.', 'the weekend', '2026-W19-WE'],
    ['It opened two years ago.', 'two years ago', '2024'],
    ['It opened three weeks ago.', 'three weeks ago', '2026-W17'],
    ['It opened 10 days ago and shut.', '10 days ago', '2026-05-03'],
    ['It was fun at the start of the year.', 'start of the year', '2026'],
    ['It lasted until the second half of the year.', 'second half of the year', '2026-H2'],
  ])('%s', (text, quote, value) => {
    expect(spansOf(text)).toEqual([[quote, value]]);
  });

  it('puts the ISO week of New Year into the year of its Thursday', () => {
    expect(one('It opens this week.', '2027-01-02').value).toBe('2026-W53');
  });
});

describe('counted from the text', () => {
  it('compares with the quarter spoken of', () => {
    expect(spansOf('Profit rose in the third quarter of 2025 from a year earlier.').map(([, value]) => value)).toEqual([
      '2025-Q3',
      '2024-Q3',
    ]);
  });

  it('follows the date before', () => {
    expect(spansOf('She arrived on 3 March 2020. The following day she left.').map(([, value]) => value)).toEqual([
      '2020-03-03',
      '2020-03-04',
    ]);
  });
});

describe('times of day', () => {
  it.each([
    ['It sank on Monday night.', 'Monday night', '2026-05-11TNI'],
    ['It sank at 10:15 p.m. on Monday.', '10:15 p.m. on Monday', '2026-05-11T22:15'],
    ['It sank on Monday at 7 a.m.', 'Monday at 7 a.m', '2026-05-11T07:00'],
    ['It sank at noon Tuesday.', 'noon Tuesday', '2026-05-12T12:00'],
  ])('%s', (text, quote, value) => {
    const [first] = spansOf(text);
    expect(first?.[0].replace(/\.$/, '')).toBe(quote.replace(/\.$/, ''));
    expect(first?.[1]).toBe(value);
  });

  it.each(['a 3:1 win', 'rated 4.5 p', 'Psalm 23:100'])('is no time: %s', (text) => {
    expect(spansOf(text)).toEqual([]);
  });
});

describe('durations', () => {
  it.each([
    ['a 25-minute call', '25-minute', 'PT25M'],
    ['two days of drills', 'two days', 'P2D'],
    ['after two and a half years', 'two and a half years', 'P2Y6M'],
    ['an hour and a half of talks', 'an hour and a half', 'PT1H30M'],
    ['half an hour of talks', 'half an hour', 'PT30M'],
    ['the past three months', 'the past three months', 'P3M'],
    ['over the last month', 'the last month', 'P1M'],
    ['several years of work', 'several years', 'PXY'],
    ['closed for weeks on end', 'weeks', 'PXW'],
    ['after two decades at sea', 'two decades', 'P20Y'],
    ['a fortnight-long strike lasted a fortnight', 'a fortnight', 'P2W'],
  ])('%s', (text, quote, value) => {
    expect(spansOf(text)).toContainEqual([quote, value]);
  });

  it('keeps "more than" out of the span and in the modifier', () => {
    const text = 'He waited more than two hours.';
    const found = one(text);
    expect(text.slice(found.start, found.end)).toBe('two hours');
    expect(found.mod).toBe('MORE_THAN');
    expect(one('a wait of nearly two hours').mod).toBe('LESS_THAN');
    expect(one('a wait of about two hours').mod).toBe('APPROX');
  });

  it.each(['the 54-year-old captain', 'She is 33 years old.', 'a second attempt', 'the second mate'])(
    'is no duration: %s',
    (text) => {
      expect(spansOf(text)).toEqual([]);
    },
  );
});

describe('holidays', () => {
  it.each([
    ['It closed at Thanksgiving.', 'Thanksgiving', '2025-11-27'],
    ['It closed on Easter Sunday 2024.', 'Easter Sunday 2024', '2024-03-31'],
    ['It closed on Good Friday.', 'Good Friday', '2026-04-03'],
    ['It opens on Memorial Day.', 'Memorial Day', '2026-05-25'],
    ['It opened on Labor Day 2023.', 'Labor Day 2023', '2023-09-04'],
    ['It closed on Christmas Eve.', 'Christmas Eve', '2025-12-24'],
  ])('%s', (text, quote, value) => {
    expect(spansOf(text)).toEqual([[quote, value]]);
  });

  it.each(['the Christmas market', 'an Easter egg hunt', 'They sailed past Easter Island.'])(
    'is no day: %s',
    (text) => {
      expect(spansOf(text)).toEqual([]);
    },
  );
});

describe('sets', () => {
  it.each([
    ['the annual fair', 'annual', 'P1Y'],
    ['a daily ferry', 'daily', 'P1D'],
    ['open every Monday', 'every Monday', 'XXXX-WXX-1'],
    ['open on Sundays', 'Sundays', 'XXXX-WXX-7'],
    ['open every two weeks', 'every two weeks', 'P2W'],
    ['open each July', 'each July', 'XXXX-07'],
    ['sails twice a week', 'a week', 'P1W'],
  ])('%s', (text, quote, value) => {
    const found = findDates(readingOf(text, PUBLISHED));
    expect(found.map(({ type, value: v, start, end }) => [type, text.slice(start, end), v])).toEqual([
      ['set', quote, value],
    ]);
  });

  it('leaves a newspaper alone', () => {
    expect(spansOf('the Daily Courier')).toEqual([]);
    expect(spansOf('He read the Harbour Daily.')).toEqual([]);
    expect(spansOf('A Long March 4C rocket rose.')).toEqual([]);
  });
});

describe('years, decades, centuries', () => {
  it.each([
    ['It opened in 1961.', '1961', '1961'],
    ['a 1996 law', '1996', '1996'],
    ['in the 1980s', '1980s', '198'],
    ['a 20th-century quay', '20th-century', '19'],
    ['the 2019-21 drought', '2019-21', '2019/2021'],
    ['fiscal 2025 sales', 'fiscal 2025', '2025'],
  ])('%s', (text, quote, value) => {
    expect(spansOf(text)).toEqual([[quote, value]]);
  });

  it.each([
    'Operation Anvil 2025 ended',
    '1,998 homes',
    '2000 people came',
    'saw roughly 2000 planets',
    'costs $1999 each',
    'flight XK2024',
  ])('is no year: %s', (text) => {
    expect(spansOf(text)).toEqual([]);
  });
});

describe('vague times', () => {
  it('points to the past, the present and the future', () => {
    expect(spansOf('It is now open, as recently agreed, and will soon grow.').map(([, value]) => value)).toEqual([
      'PRESENT_REF',
      'PAST_REF',
      'FUTURE_REF',
    ]);
  });

  it('leaves a name alone', () => {
    expect(spansOf('the channel Harbour Now')).toEqual([]);
    expect(spansOf('He was on “Gull News Sunday,” the programme.')).toEqual([]);
    expect(spansOf('He said “We will sail Sunday,” and left.')).toEqual([['Sunday', '2026-05-17']]);
    expect(spansOf('They left Tolvik. Now it is dark.')).toEqual([['Now', 'PRESENT_REF']]);
  });

  it('tells the quarters of a match from those of a year', () => {
    expect(spansOf('The Otters scored a touchdown in the third quarter.')).toEqual([]);
    expect(spansOf('The Otters sold 40% more shirts in the third quarter.')).toHaveLength(1);
    expect(spansOf('Three-quarters of the crew left.')).toEqual([]);
  });

  it('reads the year before a holiday', () => {
    expect(spansOf('After the 2015 New Year’s Eve they met.')).toEqual([['2015 New Year’s Eve', '2015-12-31']]);
  });

  it('leaves "as soon as" alone', () => {
    expect(spansOf('Leave as soon as it stops.')).toEqual([]);
  });
});

describe('regions', () => {
  it('annotates nothing in furniture', () => {
    const { text, regions } = regionsOf([
      ['navigation', 'Posted on Monday\n'],
      ['body', 'The crew met on Monday.\n'],
      ['comments', 'I was there on Monday.'],
    ]);
    expect(findDates(readingOf(text, PUBLISHED, regions)).map(({ start }) => start)).toEqual([text.indexOf('Monday.')]);
  });

  it('does not guess the week of a teaser, and is less sure of its months', () => {
    const { text, regions } = regionsOf([
      ['body', 'The fair opened in April.\n'],
      ['related', 'The fair opened in April, he said on Monday.'],
    ]);
    const [body, month, weekday] = findDates(readingOf(text, PUBLISHED, regions));
    expect(weekday?.value).toBe('XXXX-WXX-1');
    expect(month?.value).toBe('2026-04');
    expect(month?.confidence ?? 1).toBeLessThan(body?.confidence ?? 0);
  });
});
