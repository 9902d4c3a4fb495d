import { describe, expect, it } from 'vitest';
import { findEntities } from '../../../../src/analysis/entity/findEntities';
import type { NameTagger } from '../../../../src/analysis/entity/nameTagger';
import type { TaggerType } from '../../../../src/analysis/entity/nameLabels';
import { tokenize } from '../../../../src/analysis/token/tokenize';
import type { EntityMention, Region } from '../../../../src/analysis/model';
import type { Reading } from '../../../../src/analysis/reading';

/** A tagger that sees exactly the given names, at their first place. */
function tagging(names: Readonly<Record<string, TaggerType>>): NameTagger {
  return {
    tag: (text, tokens) =>
      Object.entries(names)
        .map(([name, type]) => {
          const start = text.indexOf(name);
          const first = tokens.findIndex((token) => token.end > start);
          const last = tokens.findLastIndex((token) => token.start < start + name.length);
          return { first, last, type, confidence: 0.9 };
        })
        .sort((a, b) => a.first - b.first),
  };
}

function find(text: string, names: Readonly<Record<string, TaggerType>>, more: Partial<Reading> = {}): EntityMention[] {
  const regions: Region[] = [{ start: 0, end: text.length, kind: 'body' }];
  const reading: Reading = { text, language: 'en', regions, sentences: [], tokens: tokenize(text), ...more };
  return findEntities(reading, tagging(names));
}

const written = (text: string, names: Readonly<Record<string, TaggerType>> = {}): string[] =>
  find(text, names).map(({ start, end, type }) => `${text.slice(start, end)} ${type}`);

describe('ends of names', () => {
  it.each<[string, Readonly<Record<string, TaggerType>>, string[]]>([
    ['We saw the Brill Bank’s roof', { 'the Brill Bank’s': 'organization' }, ['Brill Bank organization']],
    ['read in The Oslo Courier', { 'Oslo Courier': 'organization' }, ['The Oslo Courier organization']],
    ['read in the Oslo Courier', { 'Oslo Courier': 'organization' }, ['Oslo Courier organization']],
    ['a Kenya-Norway pact', { 'Kenya-Norway': 'place' }, ['Kenya place', 'Norway place']],
    ['in Oldby, Kenya, today', { 'Oldby, Kenya': 'place' }, ['Oldby place', 'Kenya place']],
    ['in Oldby, K.S., today', { 'Oldby, K.S.': 'place' }, ['Oldby, K.S. place']],
    ['Tom Reed (D-Vann.) spoke', { 'Tom Reed': 'person', 'D-Vann': 'organization' }, ['Tom Reed person', 'Vann place']],
    ['at Sol-a-Mira today', { Sol: 'place', Mira: 'place' }, ['Sol-a-Mira place']],
    ['on the Sol - a Mira tour', { Sol: 'place', Mira: 'place' }, ['Sol place', 'Mira place']],
    ['at Brill Works, Inc., today', { 'Brill Works': 'organization' }, ['Brill Works, Inc. organization']],
    ['at Brill Works, Vann, today', { 'Brill Works': 'organization' }, ['Brill Works organization']],
    ['with Mr Tom Reed', { 'Mr Tom Reed': 'person' }, ['Tom Reed person']],
    ['at Kenya’s Vann Palace', { 'Kenya’s Vann Palace': 'facility' }, ['Kenya place', 'Vann Palace facility']],
    ['at Anna’s Kitchen', { 'Anna’s Kitchen': 'facility' }, ['Anna’s Kitchen facility']],
    ['with Sun on Monday', { Sun: 'person', Monday: 'misc' }, ['Sun person']],
    ['wrote @Bell today', { '@Bell': 'organization' }, []],
    ['posted Sat Jan 03', { 'Sat Jan': 'person' }, []],
    ['for PM Bell today', { 'PM Bell': 'place' }, ['PM role', 'Bell person']],
    ['Danish PM Bell spoke', { 'Danish PM Bell': 'organization' }, ['Danish norp', 'PM role', 'Bell person']],
  ])('%s', (text, names, expected) => expect(written(text, names)).toEqual(expected));
});

describe('names by rule', () => {
  it.each<[string, Readonly<Record<string, TaggerType>>, string[]]>([
    ['in USA Today and $US500', {}, ['USA Today organization']],
    ['in the Kenya Daily now', {}, ['Kenya Daily organization']],
    ['the U.S. and American firms', {}, ['U.S. place', 'American norp']],
    ['tell us about it', {}, []],
    ['Georgia said no', {}, []],
    ['cheered the Vann Otters, who won', { 'Vann Otters': 'person' }, ['Vann Otters organization']],
    ['saw the Odum campaigns today', { Odum: 'person' }, ['Odum person']],
    ['saw Odum, then the Odums left', { Odum: 'person', Odums: 'person' }, ['Odum person', 'Odums person']],
    ['the law firm Vann Bell sued', { 'Vann Bell': 'person' }, ['Vann Bell organization']],
    ['a firm called Vann Bell sued', { 'Vann Bell': 'person' }, ['Vann Bell organization']],
    ['Vann Bell, the old law firm, sued', { 'Vann Bell': 'person' }, ['Vann Bell organization']],
    ['Vann Bell, the law firm partner, sued', { 'Vann Bell': 'person' }, ['Vann Bell person']],
    ['the Vann Bell firm sued', { 'Vann Bell': 'person' }, ['Vann Bell organization']],
    ['the Bell firm sued', { Bell: 'person' }, ['Bell person']],
    ['the law firm Anna Bell sued', { 'Anna Bell': 'person' }, ['Anna Bell person']],
    ['in the village of Nabi Vann today', { 'Nabi Vann': 'person' }, ['Nabi Vann place']],
    ['the Vann Bridges Committee met', { 'Vann Bridges Committee': 'person' }, ['Vann Bridges Committee organization']],
    ['from the Vann Sky Observatory', { 'Vann Sky Observatory': 'person' }, ['Vann Sky Observatory facility']],
    ['by David Tower today', { 'David Tower': 'person' }, ['David Tower person']],
    ['as Hurricane Bell came', { 'Hurricane Bell': 'person' }, ['Hurricane Bell event']],
    ['CLOSE Anna Bell spoke', { 'CLOSE Anna Bell': 'person' }, ['Anna Bell person']],
    ['after Sunday’s Vann Cup', { 'Sunday’s Vann Cup': 'misc' }, ['Vann Cup event']],
    ['the Middle Eastern route', { 'Middle Eastern': 'place' }, ['Middle Eastern norp']],
    ['the Asian Games began', {}, []],
    ['the iconic Vann Gate', { 'iconic Vann Gate': 'place' }, ['Vann Gate place']],
    ['the southern Vann coast', { 'southern Vann': 'place' }, ['southern Vann place']],
    ['in Sol-a-Mira; of Sol-a-Mira now', { 'Sol-a-Mira': 'place' }, ['Sol-a-Mira place', 'Sol-a-Mira place']],
    ['the Asia-Pacific region', {}, ['Asia-Pacific place']],
    ['for US$5 or 7 US dollars', {}, []],
    ['the US paid US$5', {}, ['US place']],
    ['in western Norway', { 'western Norway': 'place' }, ['Norway place']],
    ['the Kenyan government fell', {}, ['Kenyan government organization']],
    ['the Kenyan foreign ministry', {}, ['Kenyan foreign ministry organization']],
    ['the ministry spoke', {}, []],
    ['the Bell administration', { Bell: 'person' }, ['Bell administration organization']],
    ['Bell’s government', { Bell: 'person' }, ['Bell person']],
    ['at Borde Air Base', { 'Borde Air Base': 'organization' }, ['Borde Air Base facility']],
    ['the Prime Minister’s Official Residence', {}, ['Prime Minister’s Official Residence facility']],
    [
      'the Danish Foreign Ministry',
      { 'Danish Foreign Ministry': 'organization' },
      ['Danish Foreign Ministry organization'],
    ],
  ])('%s', (text, names, expected) => expect(written(text, names)).toEqual(expected));

  it('takes other names only as events, or as works in quotation marks', () => {
    expect(written('after the Brill Cup', { 'Brill Cup': 'misc' })).toEqual(['Brill Cup event']);
    expect(written('in “Silent Hills” he', { 'Silent Hills': 'misc' })).toEqual(['Silent Hills work']);
    expect(written('the GDP grew', { GDP: 'misc' })).toEqual([]);
  });

  it('takes the capitals that open a dateline for a place', () => {
    const text = 'OLDBY (AP) - The storm left.';
    const regions: Region[] = [
      { start: 0, end: 13, kind: 'dateline' },
      { start: 13, end: text.length, kind: 'body' },
    ];
    expect(find(text, {}, { regions }).map(({ name, type }) => [name, type])).toEqual([['OLDBY', 'place']]);
    expect(find(text, {})).toEqual([]);
  });

  it('knows the outlet and the author of the document', () => {
    const stated = { outlet: { value: 'Vann Daily', reason: '' }, author: { value: 'Tom Reed', reason: '' } };
    const found = find('Tom Reed for Vann Daily', {}, stated);
    expect(found.map(({ type, name }) => [type, name])).toEqual([
      ['person', 'Tom Reed'],
      ['organization', 'Vann Daily'],
    ]);
  });
});

describe('one sense a document', () => {
  it('finds a surname in a headline and elsewhere, with the id and a reason', () => {
    const text = 'Bell leaves Oldby\n\nMayor Anna Bell left on Friday, BELL said.';
    const bells = find(text, { 'Anna Bell': 'person' }).filter(({ type }) => type === 'person');
    expect(bells.map(({ id }) => id)).toEqual(['anna-bell', 'anna-bell', 'anna-bell']);
    expect(bells[0]).toMatchObject({ name: 'Anna Bell', reason: 'same surname as Anna Bell, named in paragraph 2' });
  });
  it('does not take a common word for a surname', () => {
    const text = 'Rose said so. Prices rose. Anna Rose agreed.';
    expect(written(text, { 'Anna Rose': 'person' })).toEqual(['Anna Rose person']);
  });
  it('gives a name that was typed two ways its surer type', () => {
    const text = 'Brill grew. Then Brill fell.';
    const types = new Set(find(text, { Brill: 'organization' }).map(({ type }) => type));
    expect([...types]).toEqual(['organization']);
  });
  it('tells two people of one surname apart', () => {
    const found = find('Anna Bell met Tom Bell.', { 'Anna Bell': 'person', 'Tom Bell': 'person' });
    expect(new Set(found.map(({ id }) => id)).size).toBe(2);
  });
});

describe('roles', () => {
  const roles = (text: string, names: Readonly<Record<string, TaggerType>>): [string, string | undefined][] =>
    find(text, names)
      .filter(({ type }) => type === 'role')
      .map(({ start, end, refersTo }) => [text.slice(start, end), refersTo]);

  it.each<[string, Readonly<Record<string, TaggerType>>, [string, string | undefined][]]>([
    ['President Anna Bell left', { 'Anna Bell': 'person' }, [['President', 'anna-bell']]],
    ['Deputy Prime Minister Tom Reed', { 'Tom Reed': 'person' }, [['Deputy Prime Minister', 'tom-reed']]],
    ['foreign ministry spokesperson Tom Reed', { 'Tom Reed': 'person' }, [['spokesperson', 'tom-reed']]],
    [
      'Tom Reed, Brill’s co-founder, left',
      { 'Tom Reed': 'person', Brill: 'organization' },
      [['co-founder', 'tom-reed']],
    ],
    ['the head of Brill, Tom Reed, left', { 'Tom Reed': 'person', Brill: 'organization' }, [['head', 'tom-reed']]],
    ['Secretary of State Tom Reed', { 'Tom Reed': 'person' }, [['Secretary of State', 'tom-reed']]],
    ['past presidents came', {}, [['presidents', undefined]]],
    ['a leader came', {}, []],
    ['the general idea', {}, []],
  ])('%s', (text, names, expected) => expect(roles(text, names)).toEqual(expected));

  it('gives a bare title to the one who bears it', () => {
    const text = 'President Anna Bell left. The president slept.';
    expect(roles(text, { 'Anna Bell': 'person' })).toEqual([
      ['President', 'anna-bell'],
      ['president', 'anna-bell'],
    ]);
  });
  it('names whose office it is', () => {
    const found = find('Danish Prime Minister Tom Reed', { Danish: 'norp', 'Tom Reed': 'person' });
    expect(found.find(({ type }) => type === 'role')?.id).toBe('prime-minister-of-denmark');
  });
});

describe('the whole', () => {
  it('annotates nothing in furniture', () => {
    const text = 'Kenya won.\nKenya: subscribe';
    const regions: Region[] = [
      { start: 0, end: 11, kind: 'body' },
      { start: 11, end: text.length, kind: 'footer' },
    ];
    expect(find(text, {}, { regions })).toHaveLength(1);
  });
  it('is flat and in text order', () => {
    const found = find('Kenyan President Anna Bell met the Danish foreign ministry in Oslo, Norway.', {
      'Anna Bell': 'person',
      'Oslo, Norway': 'place',
    });
    found.forEach((mention, i) => expect(mention.start).toBeGreaterThanOrEqual(found[i - 1]?.end ?? 0));
  });
  it('reads text without names, and none', () => {
    expect(find('', {})).toEqual([]);
    expect(find('nothing here', {})).toEqual([]);
  });
  it('is linear in a long line of names', () => {
    const text = 'Kenya, President Bell, Norway - '.repeat(8000);
    const before = performance.now();
    expect(find(text, {}).length).toBeGreaterThan(16_000);
    expect(performance.now() - before).toBeLessThan(8000);
  });
});

describe('lines in another language', () => {
  it('have no names by English rules', () => {
    const text = 'The mayor met Tom Reed in the town.\nDer Mann und die Frau sind nicht mit Tom Reed in der Stadt.';
    expect(find(text, { 'Tom Reed': 'person' }).filter(({ type }) => type === 'person')).toHaveLength(1);
  });
});
