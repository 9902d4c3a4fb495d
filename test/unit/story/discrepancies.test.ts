import { describe, expect, it } from 'vitest';
import type { Certainty } from '../../../src/analysis/model';
import type { WordedClaim, Wording } from '../../../src/story/model';
import type { FactView } from '../../../src/story/discrepancy/factView';
import { findAttributionDiscrepancies } from '../../../src/story/discrepancy/findAttributionDiscrepancies';
import { findCertaintyDiscrepancies } from '../../../src/story/discrepancy/findCertaintyDiscrepancies';
import { findDateDiscrepancies } from '../../../src/story/discrepancy/findDateDiscrepancies';
import { findNumberDiscrepancies } from '../../../src/story/discrepancy/findNumberDiscrepancies';
import { findOmission } from '../../../src/story/discrepancy/findOmissions';
import { tokenNegation } from '../../../src/story/discrepancy/tokenNegation';

interface Said {
  readonly text: string;
  readonly attribution?: string;
  readonly attributedTo?: string;
  readonly certainty?: Certainty;
  readonly date?: readonly [words: string, value: string, mod?: string];
  readonly number?: readonly [words: string, value: number, unit: string, comparator?: 'about'];
}

function wording(file: string, said: Said): Wording {
  const span = (words: string): { start: number; end: number; confidence: number; reason: string } => {
    const start = said.text.indexOf(words);
    return { start, end: start + words.length, confidence: 0.9, reason: 'stated in the test' };
  };
  const [date, number] = [said.date, said.number];
  const claim: WordedClaim = {
    claim: 'c1',
    start: 0,
    end: said.text.length,
    text: said.text,
    region: 'body',
    certainty: said.certainty ?? 'none',
    ...(said.attribution !== undefined && { attribution: said.attribution }),
    ...(said.attributedTo !== undefined && { attributedTo: said.attributedTo }),
    dates: date
      ? [
          {
            ...span(date[0]),
            value: date[1],
            type: date[1].startsWith('P') ? 'duration' : 'date',
            stated: true,
            ...(date[2] !== undefined && { mod: date[2] }),
          },
        ]
      : [],
    quantities: number
      ? [{ ...span(number[0]), value: number[1], unit: number[2], ...(number[3] && { comparator: number[3] }) }]
      : [],
  };
  return { file, outlet: file.toUpperCase(), status: 'stated', claims: [claim], lead: 0, independent: true };
}
const view = (...said: readonly Said[]): FactView => ({
  fact: {
    id: 'f',
    title: '',
    claims: [],
    coverage: { stated: [], missing: [], teaserOnly: [] },
    confidence: 1,
    reason: '',
  },
  wordings: said.map((s, i) => wording('abcdef'.charAt(i), s)),
  linkedId: (_, id) => id,
  nameOf: (_, id) => (id === 'mara-odum' ? 'Mara Odum' : undefined),
});

describe('numbers', () => {
  const hurt = (words: string, value: number, unit = 'passengers', comparator?: 'about'): Said => ({
    text: `${words} were hurt`,
    number: comparator ? [words, value, unit, comparator] : [words, value, unit],
  });
  it('differ', () => {
    expect(findNumberDiscrepancies(view(hurt('12 passengers', 12), hurt('20 passengers', 20)))).toMatchObject([
      { kind: 'number', severity: 'high', detail: 'The figures differ: A “12 passengers”; B “20 passengers”.' },
    ]);
  });
  it('are near: rounded, or about against flat', () => {
    expect(
      findNumberDiscrepancies(view(hurt('98 tolers', 98, 'tolers'), hurt('100 tolers', 100, 'tolers')))[0]?.severity,
    ).toBe('medium');
    expect(
      findNumberDiscrepancies(view(hurt('about 12', 12, 'passengers', 'about'), hurt('12', 12)))[0]?.severity,
    ).toBe('low');
  });
  it('agree, or count different things', () => {
    expect(findNumberDiscrepancies(view(hurt('12 passengers', 12), hurt('a dozen', 12, 'passenger')))).toEqual([]);
    expect(findNumberDiscrepancies(view(hurt('12 passengers', 12), hurt('20 lorries', 20, 'lorries')))).toEqual([]);
  });
});

describe('dates', () => {
  const opened = (words: string, value: string, mod?: string): Said => ({
    text: `It opened ${words}`,
    date: mod === undefined ? [words, value] : [words, value, mod],
  });
  it('differ in the day', () => {
    expect(
      findDateDiscrepancies(view(opened('on Monday', '2031-05-05'), opened('on Tuesday', '2031-05-06'))),
    ).toMatchObject([{ severity: 'high' }]);
  });
  it('differ in how exact they are', () => {
    expect(
      findDateDiscrepancies(view(opened('this spring', '2031-SP'), opened('on 5 May', '2031-05-05'))),
    ).toMatchObject([{ severity: 'low' }]);
    expect(
      findDateDiscrepancies(view(opened('early May', '2031-05', 'START'), opened('May', '2031-05'))),
    ).toMatchObject([{ severity: 'low' }]);
  });
  it('are the same day in other words, or no dates at all', () => {
    expect(findDateDiscrepancies(view(opened('on Monday', '2031-05-05'), opened('on 5 May', '2031-05-05')))).toEqual(
      [],
    );
    expect(findDateDiscrepancies(view(opened('recently', 'PAST_REF'), opened('on 5 May', '2031-05-05')))).toEqual([]);
    expect(findDateDiscrepancies(view(opened('for two days', 'P2D'), opened('on 5 May', '2031-05-05')))).toEqual([]);
  });
});

describe('attribution and certainty', () => {
  it('names the source, and who speaks in its own voice', () => {
    const found = findAttributionDiscrepancies(
      view({ text: 'It opened', attribution: 'the port office' }, { text: 'It opened' }),
    );
    expect(found[0]?.detail).toBe(
      'Whose word it is: A on the word of “the port office”; B in its own voice. “It opened”',
    );
  });
  it('takes one source under two names for one', () => {
    expect(
      findAttributionDiscrepancies(
        view({ text: 'x', attribution: 'Mara Odum' }, { text: 'x', attribution: 'Mayor Odum' }),
      ),
    ).toEqual([]);
  });
  it('cannot tell whose word an unresolved “they” is, and cuts an apposition off a name', () => {
    expect(findAttributionDiscrepancies(view({ text: 'x', attribution: 'they' }, { text: 'x' }))).toEqual([]);
    const named = view({ text: 'x', attribution: 'Ivo Tarn, a retired pilot' }, { text: 'x', attribution: 'Tarn' });
    expect(findAttributionDiscrepancies(named)).toEqual([]);
  });
  it('gives the name for a pronoun whose holder is known', () => {
    const found = findAttributionDiscrepancies(
      view({ text: 'x', attribution: 'she', attributedTo: 'mara-odum' }, { text: 'x' }),
    );
    expect(found[0]?.detail).toContain('A on the word of Mara Odum; B in its own voice');
  });
  it('sees settled against open, and denial as grave', () => {
    expect(
      findCertaintyDiscrepancies(view({ text: 'It will open' }, { text: 'It may open', certainty: 'possible' }))[0],
    ).toMatchObject({
      severity: 'medium',
      detail: 'How sure it is: A as settled (“It will open”); B as open (“It may open”).',
    });
    expect(
      findCertaintyDiscrepancies(view({ text: 'It fell' }, { text: 'It fell', certainty: 'denied' }))[0]?.severity,
    ).toBe('high');
  });
  it('does not take a source for a doubt, nor two hedges for a difference', () => {
    expect(findCertaintyDiscrepancies(view({ text: 'x' }, { text: 'x', certainty: 'reported' }))).toEqual([]);
    expect(
      findCertaintyDiscrepancies(view({ text: 'x', certainty: 'conditional' }, { text: 'x', certainty: 'possible' })),
    ).toEqual([]);
  });
});

describe('omission', () => {
  const { wordings } = view({ text: 'It opened' }, { text: 'It opened' }, { text: 'It opened' });
  const place = { file: 'd', start: 3, end: 9 };
  const closest = (): typeof place => place;
  it('is what most have and one leaves out, with the closest place', () => {
    const [found] = findOmission(wordings, [{ outlet: 'D', closest }]);
    expect(found?.detail).toBe('D leaves out what A, B and C report: “It opened”.');
    expect(found?.spans.at(-1)).toEqual(place);
  });
  it('is nothing where few have it, none lacks it, or the witnesses are copies of one text', () => {
    expect(findOmission(wordings.slice(0, 2), [{ outlet: 'D', closest }])).toEqual([]);
    expect(findOmission(wordings, [])).toEqual([]);
    expect(
      findOmission(
        wordings.map((w, i) => ({ ...w, independent: i === 0 })),
        [{ outlet: 'D', closest }],
      ),
    ).toEqual([]);
  });
});

it.each([
  ['The council did not approve it', true],
  ['The council hasn’t approved it', true],
  ['The council has yet to approve it', true],
  ['No one approved it', true],
  ['The council approved the notice', false],
  ['The knot was untied yet again', false],
])('%s: negated %s', (text, isNegated) => {
  expect(tokenNegation(text)).toBe(isNegated);
});
