import { describe, expect, it } from 'vitest';
import type { NameType } from '../../../../src/analysis/model';
import { kindByWords, namedKind, usedAs } from '../../../../src/analysis/entity/nameCues';
import type { NameDraft } from '../../../../src/analysis/entity/nameDraft';
import { nameProducts, retypeByWords } from '../../../../src/analysis/entity/productNames';
import { typeByRole } from '../../../../src/analysis/entity/typeByRole';
import { writtenName } from '../../../../src/analysis/entity/nameDraft';
import { tokenize } from '../../../../src/analysis/token/tokenize';
import type { Token } from '../../../../src/analysis/model';

/** Every place of the given names as a draft. "A B" -> one draft of two tokens */
function draftsOf(tokens: readonly Token[], names: Readonly<Record<string, NameType>>): NameDraft[] {
  const drafts: NameDraft[] = [];
  for (const [name, type] of Object.entries(names)) {
    const words = tokenize(name).map((token) => token.text);
    for (let i = 0; i + words.length <= tokens.length; i++) {
      if (!words.every((word, n) => tokens[i + n]?.text === word)) continue;
      drafts.push({ first: i, last: i + words.length - 1, type, confidence: 0.9, reason: 'test' });
    }
  }
  return drafts.sort((a, b) => a.first - b.first);
}

type Pass = (drafts: readonly NameDraft[], tokens: readonly Token[]) => NameDraft[];
function run(pass: Pass, text: string, names: Readonly<Record<string, NameType>>): string[] {
  const tokens = tokenize(text);
  return pass(draftsOf(tokens, names), tokens).map(
    ({ first, last, type }) => `${writtenName(tokens, first, last)} ${type}`,
  );
}
function firstOf<T>(read: (tokens: readonly Token[], name: NameDraft) => T, text: string, name: string): T | undefined {
  const tokens = tokenize(text);
  const [draft] = draftsOf(tokens, { [name]: 'organization' });
  return draft && read(tokens, draft);
}

describe('what the words beside a name call it', () => {
  it.each([
    ['They blocked the messaging app Chirper today.', 'Chirper', 'product'],
    ['The Chirper app is gone.', 'Chirper', 'product'],
    ['Chirper, a popular messaging app, is gone.', 'Chirper', 'product'],
    ['They showed a new version called Chirper Blue.', 'Chirper Blue', 'product'],
    ['They pulled Chirper from their app store.', 'Chirper', 'product'],
    ['Chirper was purged from the online store on Monday.', 'Chirper', 'product'],
    ['She starred in the film Oldby last year.', 'Oldby', 'work'],
    ['She sang in the musical “Oldby” last year.', 'Oldby', 'work'],
    ['Chirper, a smartphone maker, is gone.', 'Chirper', undefined],
    ['The Chirper app founder left.', 'Chirper', undefined],
    ['They moved Chirper from the hardware store.', 'Chirper', undefined],
    ['Chirper’s guards were pulled from the app store.', 'Chirper', undefined],
    ['We will play Oldby on Sunday.', 'Oldby', undefined],
    ['Chirper said so.', 'Chirper', undefined],
  ])('%s', (text, name, expected) => expect(firstOf(namedKind, text, name)).toBe(expected));
});

describe('what a name says itself', () => {
  it.each([
    ['They won the Borduria Cup twice.', 'Borduria Cup', 'event'],
    ['They won the Borduria Cup 2019 twice.', 'Borduria Cup 2019', 'event'],
    ['He spoke at the Borduria Forum.', 'Borduria Forum', 'event'],
    ['The Borduria Forum said no.', 'Borduria Forum', undefined],
    ['After Hurricane Bella they left.', 'Hurricane Bella', 'event'],
    ['Under the Clean Rivers Act they paid.', 'Clean Rivers Act', 'work'],
    ['They read the Oldby Files.', 'Oldby Files', 'work'],
    ['A cup.', 'cup', undefined],
    ['The World Series began.', 'World Series', 'event'],
  ])('%s', (text, name, expected) => expect(firstOf(kindByWords, text, name)).toBe(expected));
});

describe('how a sentence uses a name', () => {
  it.each([
    ['She wrote on Chirper.', 'product'],
    ['She called on Chirper to stop.', 'organization'],
    ['They banned Chirper.', 'product'],
    ['Chirper was banned in May.', 'product'],
    ['Chirper, which was downloaded often, is gone.', 'product'],
    ['Chirper has been accused of theft.', 'organization'],
    ['Chirper announced a plan.', 'organization'],
    ['Chirper relies on servers.', 'product'],
    ['Chirper users left.', 'product'],
    ['Chirper founder Anna Bell left.', 'organization'],
    ['The founder of Chirper left.', 'organization'],
    ['The use of Chirper grew.', 'product'],
    ['Chirper’s shares fell.', 'organization'],
    ['(Photo: Chirper)', 'organization'],
    ['They spoke with Chirper.', undefined],
  ])('%s', (text, expected) => expect(firstOf(usedAs, text, 'Chirper')).toBe(expected));
});

describe('one name, product and maker', () => {
  it('gives each mention the type of its role', () => {
    const text = 'The Chirper app was banned. Chirper said it was sorry. Many like Chirper.';
    expect(run(typeByRole, text, { Chirper: 'organization' })).toEqual([
      'Chirper product',
      'Chirper organization',
      'Chirper product',
    ]);
  });
  it('leaves makers alone that the document calls no product', () => {
    expect(run(typeByRole, 'They banned Chirper. On Chirper we rely.', { Chirper: 'organization' })).toEqual([
      'Chirper organization',
      'Chirper organization',
    ]);
  });
  it('takes a well-known network for a product only where it is a medium', () => {
    expect(run(typeByRole, 'He said on Twitter that Twitter was late.', { Twitter: 'organization' })).toEqual([
      'Twitter product',
      'Twitter organization',
    ]);
  });
  it('lets the seat of a government act, and be stood before', () => {
    const seen = run(typeByRole, 'The Kremlin announced a plan. They met near the Kremlin.', { Kremlin: 'facility' });
    expect(seen).toEqual(['Kremlin organization', 'Kremlin facility']);
  });
  it('never makes a person a product', () => {
    expect(run(typeByRole, 'The Bell app was banned.', { Bell: 'person' })).toEqual(['Bell person']);
  });
});

describe('names of products', () => {
  it.each<[string, Readonly<Record<string, NameType>>, string[]]>([
    ['The Brill iPhone X sold well', { 'Brill iPhone X': 'product' }, ['Brill organization', 'iPhone X product']],
    ['in the App Store', { 'App Store': 'facility' }, ['App Store product']],
    ['in the iOS App Store', { iOS: 'organization', 'App Store': 'facility' }, ['iOS App Store product']],
    ['in the Brill Store', { 'Brill Store': 'facility' }, ['Brill Store facility']],
    ['with Android phones', {}, ['Android product']],
    ['the iPhone 7 was sold', {}, ['iPhone 7 product']],
    ['the iPhone 2017 sales', {}, ['iPhone product']],
    ['the Wren S9 was late', { Wren: 'product' }, ['Wren S9 product']],
  ])('%s', (text, names, expected) => expect(run(nameProducts, text, names)).toEqual(expected));
  it('retypes by words, but no people', () => {
    expect(run(retypeByWords, 'at the Oldby Festival', { 'Oldby Festival': 'organization' })).toEqual([
      'Oldby Festival event',
    ]);
    expect(run(retypeByWords, 'the film Oldby', { Oldby: 'place' })).toEqual(['Oldby work']);
    expect(run(retypeByWords, 'the drug Bell took', { Bell: 'person' })).toEqual(['Bell person']);
  });
});
