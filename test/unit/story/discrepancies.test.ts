import { describe, expect, it } from 'vitest';
import type { Certainty } from '../../../src/analysis/model';
import type { WordedClaim, Wording } from '../../../src/story/model';
import type { FactView } from '../../../src/story/discrepancy/factView';
import { findAttributionDiscrepancies } from '../../../src/story/discrepancy/findAttributionDiscrepancies';
import { findCertaintyDiscrepancies } from '../../../src/story/discrepancy/findCertaintyDiscrepancies';
import { findDateDiscrepancies } from '../../../src/story/discrepancy/findDateDiscrepancies';
import { findNumberDiscrepancies } from '../../../src/story/discrepancy/findNumberDiscrepancies';
import { findOmission, type Missing } from '../../../src/story/discrepancy/findOmissions';
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
  entityOf: (_, id) => (id === 'mara-odum' ? { name: 'Mara Odum', type: 'person' } : undefined),
  sourceOf: () => undefined,
  deedOf: (_, claim) => claim,
  profileOf: () => undefined,
  quotedIn: (_, { text }) =>
    [...text.matchAll(/“[^”]*”/gu)].map(({ 0: q, index }) => ({ start: index, end: index + q.length })),
  isDependent: (_, { text }) => text.startsWith('who '),
  hasVerb: () => true,
  deniedIn: () => [],
  hedgedIn: () => [],
  statedIn: () => [],
  likeness: () => 1,
});

describe('numbers', () => {
  const hurt = (words: string, value: number, unit = 'passengers', comparator?: 'about'): Said => ({
    text: `${words} were hurt`,
    number: comparator ? [words, value, unit, comparator] : [words, value, unit],
  });
  it('differ', () => {
    expect(findNumberDiscrepancies(view(hurt('12 passengers', 12), hurt('20 passengers', 20)))).toMatchObject([
      { kind: 'number', severity: 'high', detail: 'A says “12 passengers”; B says “20 passengers”.' },
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
  it('are told with the words that set them apart, or not at all', () => {
    const killed = (text: string, number: Said['number']): Said => ({ text, ...(number && { number }) });
    const flat = killed('32 people were hurt', ['32 people', 32, 'people']);
    expect(
      findNumberDiscrepancies(view(killed('up to 32 people were hurt', ['32 people', 32, 'people', 'about']), flat))[0]
        ?.detail,
    ).toBe('A says “up to 32 people”; B says “32 people”.');
    expect(
      findNumberDiscrepancies(view(killed('in all 32 people were hurt', ['32 people', 32, 'people', 'about']), flat)),
    ).toEqual([]);
  });
  it('are told once, in whatever words the things are counted', () => {
    const [a, b] = [wording('a', hurt('27 people', 27, 'people')), wording('b', hurt('25 people', 25, 'people'))];
    const twice = (own: Wording, said: Said): Wording => ({
      ...own,
      claims: [...own.claims, ...wording(own.file, said).claims],
    });
    const both = [twice(a, hurt('27 hurt', 27, 'hurt')), twice(b, hurt('25 hurt', 25, 'hurt'))];
    expect(findNumberDiscrepancies({ ...view(), wordings: both })).toHaveLength(1);
  });
  it('agree, count different things, or stand in claims that are unlike', () => {
    expect(
      findNumberDiscrepancies({ ...view(hurt('12 passengers', 12), hurt('20 passengers', 20)), likeness: () => 0.1 }),
    ).toEqual([]);
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
    const lasted = (text: string): Said => ({ text, date: ['25 minutes', 'PT25M'] });
    const [vague] = findDateDiscrepancies(view(lasted('it took about 25 minutes'), lasted('it took 25 minutes')));
    expect(vague?.detail).toBe('A says “about 25 minutes”; B says “25 minutes”.');
    expect(vague?.severity).toBe('low');
  });
  it('are lengths of time that can both be true', () => {
    const [found] = findDateDiscrepancies(
      view(opened('less than two years', 'P2Y', 'LESS_THAN'), opened('16 months', 'P16M')),
    );
    expect(found?.severity).toBe('low');
    expect(findDateDiscrepancies(view(opened('two days', 'P2D'), opened('three days', 'P3D')))[0]?.severity).toBe(
      'high',
    );
  });
  it('are vaguer in one outlet: “recently” against a day', () => {
    const found = findDateDiscrepancies(view(opened('recently', 'PAST_REF'), opened('on 5 May', '2031-05-05')));
    expect(found).toMatchObject([{ severity: 'low', detail: 'A says “recently”; B says “on 5 May” (5 May 2031).' }]);
    expect(findDateDiscrepancies(view(opened('recently', 'PAST_REF'), opened('recently', 'PAST_REF')))).toEqual([]);
  });
  it('are no conflict where one outlet gives the other’s date beside its own, or the claims are unlike', () => {
    const both = view(opened('in 2031', '2031'), opened('in 2030', '2030'), opened('in 2030', '2030'));
    const [a, b, c] = both.wordings;
    const merged = a && b && c ? { ...both, wordings: [{ ...a, claims: [...a.claims, ...b.claims] }, c] } : both;
    expect(merged.wordings).toHaveLength(2);
    expect(findDateDiscrepancies(merged)).toEqual([]);
    const unlike = { ...view(opened('in 2031', '2031'), opened('in 2030', '2030')), likeness: () => 0.1 };
    expect(findDateDiscrepancies(unlike)).toEqual([]);
  });
  it('are told with their value where the words need it, and in a reader’s words', () => {
    const [found] = findDateDiscrepancies(view(opened('on Monday', '2031-05-05'), opened('this spring', '2031-SP')));
    expect(found?.detail).toBe('A says “on Monday” (5 May 2031); B says “this spring” (spring 2031).');
  });
  it('are one length in other words', () => {
    expect(findDateDiscrepancies(view(opened('25 minutes', 'PT25M'), opened('a 25-minute', 'PT25M')))).toEqual([]);
    expect(findDateDiscrepancies(view(opened('a year', 'P1Y'), opened('12 months', 'P12M')))).toEqual([]);
  });
  it('are the same day in other words, or no dates at all', () => {
    expect(findDateDiscrepancies(view(opened('on Monday', '2031-05-05'), opened('on 5 May', '2031-05-05')))).toEqual(
      [],
    );
    expect(findDateDiscrepancies(view(opened('for two days', 'P2D'), opened('on 5 May', '2031-05-05')))).toEqual([]);
  });
});

describe('attribution and certainty', () => {
  it('names the source, and who speaks in its own voice', () => {
    const found = findAttributionDiscrepancies(
      view({ text: 'It opened', attribution: 'the port office' }, { text: 'It opened' }),
    );
    expect(found[0]?.detail).toBe('A cites the port office for “It opened”; B names no source.');
  });
  it('takes one source under two names for one', () => {
    expect(
      findAttributionDiscrepancies(
        view({ text: 'x', attribution: 'Mara Odum' }, { text: 'x', attribution: 'Mayor Odum' }),
      ),
    ).toEqual([]);
  });
  it('sees that one who cites two sources agrees with one who cites the second', () => {
    const [a, b] = [
      wording('a', { text: 'One was hurt', attribution: 'Officials' }),
      wording('b', { text: 'One is treated', attribution: 'the harbour council' }),
    ];
    const more = wording('a', { text: 'One is treated', attribution: 'the harbour council' });
    const both = { ...a, claims: [...a.claims, ...more.claims] };
    expect(findAttributionDiscrepancies({ ...view(), wordings: [both, b] })).toEqual([]);
    expect(findAttributionDiscrepancies({ ...view(), wordings: [a, b] })).toHaveLength(1);
  });
  it('takes the same quoted words for one person’s, whoever passes them on', () => {
    const odum = { text: '“We will open the bridge again,”', attribution: 'Mara Odum' };
    const relayed = { text: '“we will open the bridge again”', attribution: 'the port agency' };
    expect(findAttributionDiscrepancies(view(odum, relayed))).toEqual([]);
    expect(findAttributionDiscrepancies(view(odum, { ...relayed, text: '“we hope to open it”' }))).toHaveLength(1);
  });
  it('cannot tell whose word an unresolved “they” is, and cuts an apposition off a name', () => {
    expect(findAttributionDiscrepancies(view({ text: 'x', attribution: 'they' }, { text: 'x' }))).toEqual([]);
    const named = view({ text: 'x', attribution: 'Ivo Tarn, a retired pilot' }, { text: 'x', attribution: 'Tarn' });
    expect(findAttributionDiscrepancies(named)).toEqual([]);
  });
  it('takes a source that has all words of another for the same', () => {
    const fuller = view({ text: 'x', attribution: 'her father Ivo' }, { text: 'x', attribution: 'Her father' });
    expect(findAttributionDiscrepancies(fuller)).toEqual([]);
    const others = view({ text: 'x', attribution: 'her father Ivo' }, { text: 'x', attribution: 'her mother' });
    expect(findAttributionDiscrepancies(others)).toHaveLength(1);
  });
  it('does not say whose word a mere place is, but that of a day', () => {
    const place = { text: 'at the old pier', attribution: 'the port office' };
    const verbless = (...said: readonly Said[]): FactView => ({ ...view(...said), hasVerb: () => false });
    expect(findAttributionDiscrepancies(verbless(place, { text: 'at the old pier' }))).toEqual([]);
    const day = { ...place, text: 'in a call on Friday', date: ['Friday', '2031-05-02'] } as const;
    expect(findAttributionDiscrepancies(verbless(day, { text: 'in a call' }))).toHaveLength(1);
  });
  it('gives the name for a pronoun whose holder is known', () => {
    const found = findAttributionDiscrepancies(
      view({ text: 'x', attribution: 'she', attributedTo: 'mara-odum' }, { text: 'x' }),
    );
    expect(found[0]?.detail).toContain('A cites Mara Odum for “x”; B names no source');
    const her = view({ text: 'x', attribution: 'Her', attributedTo: 'mara-odum' }, { text: 'x' });
    expect(findAttributionDiscrepancies(her)[0]?.detail).toContain('A cites Mara Odum');
  });
  it('does not hold it against an outlet that we do not see whose quoted words they are', () => {
    const said = { text: 'It opened', attribution: 'the port office' };
    expect(findAttributionDiscrepancies(view(said, { text: '“It opened”' }))).toEqual([]);
    expect(findAttributionDiscrepancies(view(said, { text: 'It opened' }))).toHaveLength(1);
  });
  it('does not take what can vouch for nothing for a source', () => {
    expect(findAttributionDiscrepancies(view({ text: 'x', attribution: 'Key Points' }, { text: 'x' }))).toEqual([]);
    expect(findAttributionDiscrepancies(view({ text: 'x', attribution: '“”' }, { text: 'x' }))).toEqual([]);
    expect(findAttributionDiscrepancies(view({ text: 'x', attribution: 'A' }, { text: 'x' }))).toEqual([]);
  });
  it('sees settled against open, and denial as grave', () => {
    expect(
      findCertaintyDiscrepancies(view({ text: 'It will open' }, { text: 'It may open', certainty: 'possible' }))[0],
    ).toMatchObject({
      severity: 'medium',
      detail: 'A takes it as settled (“It will open”); B leaves it open (“It may open”).',
    });
    expect(
      findCertaintyDiscrepancies(view({ text: 'It fell' }, { text: 'It fell', certainty: 'denied' }))[0]?.severity,
    ).toBe('high');
  });
  it('does not say that an outlet settles what it has from a source', () => {
    const said = { text: 'It will open', attribution: 'the port office', certainty: 'reported' } as const;
    const [found] = findCertaintyDiscrepancies(view(said, { text: 'It will open', certainty: 'denied' }));
    expect(found?.detail).toBe('A passes it on without reserve (“It will open”); B has it denied (“It will open”).');
  });
  it('does not set a clause without its own subject against a hedge', () => {
    const may = { text: 'It may open', certainty: 'possible' } as const;
    expect(findCertaintyDiscrepancies(view({ text: 'who opened it' }, may))).toEqual([]);
  });
  it('does not take a source for a doubt, nor two hedges for a difference', () => {
    expect(findCertaintyDiscrepancies(view({ text: 'x' }, { text: 'x', certainty: 'reported' }))).toEqual([]);
    expect(
      findCertaintyDiscrepancies(view({ text: 'x', certainty: 'conditional' }, { text: 'x', certainty: 'possible' })),
    ).toEqual([]);
  });
});

describe('omission', () => {
  const all = view({ text: 'It opened' }, { text: 'It opened' }, { text: 'It opened' });
  const told = { ...all, fact: { ...all.fact, title: 'The bridge opened' } };
  const place = { file: 'd', start: 3, end: 9 };
  const silent = (outlet: string): Missing => ({
    wording: { file: outlet.toLowerCase(), outlet },
    closest: () => place,
  });
  it('is what most have and one leaves out, with the closest place', () => {
    const [found] = findOmission(told, [silent('D')]);
    expect(found?.detail).toBe('D does not say what A, B and C report: “The bridge opened”.');
    expect(found?.spans.at(-1)).toEqual(place);
  });
  it('names an outlet once where all its articles are silent, else the article', () => {
    const of = (file: string): Missing => ({ ...silent('D'), wording: { file, outlet: 'D', ofSeveral: 2 } });
    const detail = (...missing: readonly Missing[]): string | undefined => findOmission(told, missing)[0]?.detail;
    expect(detail(of('1.txt'), of('2.txt'))).toMatch(/^D does not say /);
    expect(detail(of('2.txt'))).toMatch(/^D \(2\.txt\) does not say /);
  });
  it('is a doubt that few pass on', () => {
    const doubt = view({ text: 'The port has yet to confirm the call' }, { text: 'The port has not confirmed it' });
    const [found] = findOmission({ ...doubt, fact: { ...doubt.fact, title: 'The port has not confirmed it' } }, [
      silent('C'),
      silent('D'),
    ]);
    expect(found).toMatchObject({
      severity: 'medium',
      detail: 'C and D do not say what A and B report: “The port has not confirmed it”.',
    });
    const plain = view({ text: 'The port confirmed the call' }, { text: 'The port confirmed it, not the fair' });
    expect(findOmission(plain, [silent('C')])).toEqual([]);
  });
  it('is nothing where few have it, none lacks it, or the witnesses are copies of one text', () => {
    expect(findOmission({ ...told, wordings: told.wordings.slice(0, 2) }, [silent('D')])).toEqual([]);
    expect(findOmission(told, [])).toEqual([]);
    const other = { ...silent('D'), wording: { file: 'd', outlet: 'A', ofSeveral: 2 } };
    expect(findOmission(told, [other])).toEqual([]);
    expect(
      findOmission({ ...told, wordings: told.wordings.map((w, i) => ({ ...w, independent: i === 0 })) }, [silent('D')]),
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
