import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupNames } from '../../../../src/analysis/entity/groupNames';
import { linksOf, type NamedItem } from '../../../../src/analysis/entity/nameForms';

const item = (type: NamedItem['type'], weight: number, ...names: string[]): NamedItem => ({ names, type, weight });
const isOne = (...items: NamedItem[]): boolean => new Set(groupNames(items).groups).size === 1;

describe('groupNames', () => {
  it.each([
    ['a surname', [item('person', 1, 'Anna Bell'), item('person', 3, 'Bell')]],
    ['a family name that comes first', [item('person', 1, 'Lee Ji Won'), item('person', 3, 'Lee')]],
    ['a hyphen or none', [item('person', 1, 'Lee Ji Won'), item('person', 1, 'Lee Ji-won')]],
    ['an inner initial', [item('person', 1, 'Anna B. Bell'), item('person', 1, 'Anna Bell')]],
    ['a given name and its short form', [item('person', 1, 'Robert Reed'), item('person', 1, 'Bob Reed')]],
    ['a number behind the name', [item('person', 1, 'Robert S. Reed III'), item('person', 1, 'Robert Reed')]],
    ['a surname beside the full name', [item('person', 4, 'Tom Reed', 'Reed'), item('person', 2, 'Reed')]],
    ['a byname beside the full name', [item('person', 4, 'Tom da Sila', 'Bibo'), item('person', 2, 'Bibo')]],
    ['an honorific', [item('person', 1, 'Mr Tom Reed'), item('person', 1, 'Tom Reed')]],
    ['names of one country', [item('place', 9, 'U.S.'), item('place', 1, 'United States'), item('place', 1, 'US')]],
    ['an acronym', [item('organization', 1, 'Bureau of Useful Maps'), item('organization', 4, 'BUM')]],
    [
      'a short form of a company',
      [item('organization', 3, 'Brill'), item('organization', 1, 'Brill Rope and Sail Corp.')],
    ],
    [
      'a short form of a house of delegates',
      [item('organization', 3, 'Hall'), item('organization', 1, 'Hall of Delegates')],
    ],
    ['a short form', [item('organization', 1, 'Brill News'), item('organization', 1, 'Brill')]],
    [
      'the end of a name',
      [item('organization', 1, 'Kenyan foreign ministry'), item('organization', 1, 'foreign ministry')],
    ],
    [
      'country or people before a ministry',
      [item('organization', 1, 'Kenya Ministry'), item('organization', 1, 'Kenyan Ministry')],
    ],
    [
      'an abbreviated union',
      [item('organization', 1, 'U.N. Harbour Council'), item('organization', 1, 'United Nations Harbour Council')],
    ],
    ['a type that is a slip', [item('organization', 2, 'Harrow'), item('person', 30, 'Harrow')]],
    ['article and company form', [item('organization', 1, 'The Brill Co.'), item('organization', 1, 'Brill')]],
  ])('joins by %s', (_, items) => expect(isOne(...items)).toBe(true));

  it.each([
    ['father and son', [item('person', 1, 'Tom Reed'), item('person', 1, 'Tom Reed Jr.')]],
    ['two people of one surname', [item('person', 4, 'Anna Bell', 'Bell'), item('person', 4, 'Tom Bell', 'Bell')]],
    [
      'a surname that its text uses alone',
      [item('person', 1, 'Anna Bell'), { ...item('person', 9, 'Bell'), namesakes: new Set(['Anna Bell']) }],
    ],
    ['two first names', [item('person', 1, 'Anna Bell'), item('person', 1, 'Tom Bell')]],
    ['a people and its country', [item('norp', 1, 'Kenyan'), item('place', 1, 'Kenya')]],
    ['a person and a place of one word', [item('person', 1, 'Lincoln'), item('place', 1, 'Lincoln')]],
    ['two Koreas', [item('place', 1, 'North Korea'), item('place', 1, 'South Korea')]],
    ['a last word behind no place', [item('organization', 1, 'Social Otters'), item('organization', 1, 'Otters')]],
    ['a part of a body', [item('organization', 4, 'Hall'), item('organization', 1, 'Hall Harbour Committee')]],
    ['a thing of a company', [item('organization', 4, 'Brill'), item('organization', 1, 'Brill Kids')]],
    ['a person and an organization, both named', [item('organization', 5, 'Harrow'), item('person', 30, 'Harrow')]],
    ['a maker and its product', [item('organization', 1, 'Harrow'), item('product', 30, 'Harrow')]],
    ['a longer description', [item('place', 1, 'northern Lantern House'), item('organization', 3, 'Lantern House')]],
    [
      'two ministries',
      [item('organization', 1, 'Kenyan health ministry'), item('organization', 1, 'Danish health ministry')],
    ],
  ])('keeps apart %s', (_, items) => expect(isOne(...items)).toBe(false));

  it('takes the North for the one country whose name starts so', () => {
    const north = (...names: string[]): readonly number[] =>
      groupNames([...names.map((name) => item('place', 2, name)), item('place', 1, 'North')]).groups;
    expect(north('North Korea', 'South Korea')).toEqual([0, 1, 0]);
    expect(north('North Korea', 'North Macedonia')).toEqual([0, 1, 2]);
    expect(north('North Ayr')).toEqual([0, 1]);
  });

  it('takes a last word for a team only where its place is named too', () => {
    const places = [item('place', 1, 'Ayr'), item('organization', 1, 'Ayr Otters'), item('organization', 1, 'Otters')];
    expect(groupNames(places).groups).toEqual([0, 1, 1]);
    expect(groupNames(places.slice(1)).groups).toEqual([0, 1]);
  });

  it('leaves a surname alone that two people bear', () => {
    const { groups } = groupNames([
      item('person', 1, 'Anna Bell'),
      item('person', 1, 'Tom Bell'),
      item('person', 1, 'Bell'),
    ]);
    expect(new Set(groups).size).toBe(3);
  });

  it('gives it to the one who is named far more often', () => {
    const { groups } = groupNames([
      item('person', 9, 'Anna Bell'),
      item('person', 1, 'Tom Bell'),
      item('person', 1, 'Bell'),
    ]);
    expect(groups[2]).toBe(groups[0]);
  });

  it('tells how an item came into its group', () => {
    const { links } = groupNames([item('person', 1, 'Anna Bell'), item('person', 3, 'Bell')]);
    expect(links).toEqual([undefined, 'same surname']);
  });

  it('does not depend on the order of the items', () => {
    const names = ['Anna Bell', 'Bell', 'Tom Bell', 'Tom Reed', 'Reed', 'Lee Ji-won', 'Lee Ji Won', 'Lee'];
    const items = names.map((name, i) => item('person', 1 + (i % 3), name));
    const setsOf = (list: readonly NamedItem[]): string[] => {
      const { groups } = groupNames(list);
      return [...new Set(groups)]
        .map((g) =>
          list
            .flatMap(({ names }, i) => (groups[i] === g ? names : []))
            .sort()
            .join('|'),
        ) // prettier-ignore
        .sort();
    };
    fc.assert(
      fc.property(fc.shuffledSubarray(items, { minLength: items.length }), (shuffled) => {
        expect(setsOf(shuffled)).toEqual(setsOf(items));
      }),
      { numRuns: 30 },
    );
  });

  it('is near-linear where thousands share a surname', () => {
    const items = Array.from({ length: 20_000 }, (_, i) => item('person', 1, i % 2 ? 'Bell' : `Anna${i} Bell`));
    const before = performance.now();
    groupNames(items.slice(0, 5000));
    const middle = performance.now();
    groupNames(items);
    const [small, large] = [middle - before, performance.now() - middle];
    expect(large).toBeLessThan(12 * small + 200);
  });
});

describe('groupNames between stories', () => {
  const groups = (...items: NamedItem[]): readonly number[] => groupNames(items, 'stories').groups;

  it('joins full names, and a short form with the only one that it can mean', () => {
    expect(groups(item('person', 1, 'Anna Bell'), item('person', 1, 'Anna Bell'))).toEqual([0, 0]);
    expect(groups(item('person', 1, 'Anna Bell'), item('person', 1, 'Bell'))).toEqual([0, 0]);
    expect(groups(item('organization', 1, 'Bureau of Useful Maps'), item('organization', 1, 'BUM'))).toEqual([0, 0]);
  });

  it('does not guess who is meant, however often one of several is named', () => {
    const [anna, tom] = [item('person', 99, 'Anna Bell'), item('person', 1, 'Tom Bell')];
    expect(groups(anna, tom, item('person', 1, 'Bell'))).toEqual([0, 1, 2]);
    expect(groups(item('place', 1, 'Ayr'), item('organization', 1, 'Ayr Otters'), item('organization', 1, 'Otters'))).toEqual([0, 1, 2]); // prettier-ignore
  });

  it('joins only what keys lead to from one another', () => {
    const name = fc.constantFrom(
      ...[
        'Anna Bell',
        'Bell',
        'Tom Bell',
        'Anna',
        'Bell Anna Reed',
        'Anna Reed',
        'North Korea',
        'North',
        'South Korea',
      ],
      ...[
        'Brill News',
        'Brill',
        'Brill News Office',
        'News Office',
        'BNO',
        'U.S.',
        'United States',
        'US Office',
        'Office',
      ],
    );
    const type = fc.constantFrom<NamedItem['type']>('person', 'organization', 'place', 'norp', 'product');
    const named = fc.record({ names: fc.uniqueArray(name, { minLength: 1, maxLength: 2 }), type, weight: fc.integer({ min: 1, max: 9 }) }); // prettier-ignore
    fc.assert(
      fc.property(fc.array(named, { maxLength: 12 }), (items) => {
        const whole = groupNames(items, 'stories').groups;
        for (const part of linkedParts(items)) {
          const own = groupNames(part.map((i) => items[i] ?? item('place', 0)), 'stories').groups; // prettier-ignore
          expect(part.map((i) => whole[i])).toEqual(own.map((at) => part[at]));
        }
      }),
      { numRuns: 300 },
    );
  });
});

/** Indices of the items that are linked, in one step or several. */
function linkedParts(items: readonly NamedItem[]): number[][] {
  const links = items.map(linksOf);
  const meets = (x: readonly string[] = [], y: readonly string[] = []): boolean => x.some((key) => y.includes(key));
  const areLinked = (i: number, j: number): boolean =>
    meets(links[i]?.full, links[j]?.full) ||
    meets(links[i]?.asks, links[j]?.answers) ||
    meets(links[i]?.answers, links[j]?.asks);
  const left = new Set(items.keys());
  const parts: number[][] = [];
  for (const first of left) {
    const part = new Set([first]);
    for (const i of part) for (const j of left) if (areLinked(i, j)) part.add(j);
    for (const i of part) left.delete(i);
    parts.push([...part].sort((a, b) => a - b));
  }
  return parts;
}
