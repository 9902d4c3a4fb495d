import { describe, expect, it } from 'vitest';
import { calmCapitals, hasOutletShape, isOutletName, readableOutlet } from '../../../../src/analysis/region/outletName';

describe('readableOutlet', () => {
  it.each([
    ['www.orrin-post.co.uk', 'Orrin Post'],
    ['https://arden.example.com/news/1', 'Example'],
    ['theardentimes', 'The Arden Times'],
    ['orrinpost', 'Orrin Post'],
    ['usatoday', 'USA Today'],
    ['bbc', 'BBC'],
    ['latimes', 'LA Times'],
    ['express', 'Express'],
    ['orrininsider', 'Orrin Insider'],
    ['thenews', 'The News'],
    ['bell', 'Bell'],
    ['Orrin Post', 'Orrin Post'],
    ['theo', 'Theo'],
    ['', ''],
  ])('%s -> %s', (slug, name) => {
    expect(readableOutlet(slug)).toBe(name);
  });
});

describe('isOutletName', () => {
  it.each([
    ['Orrin Post', true],
    ['Diário de Arden', true],
    ['The Arden Ledger', true],
    ['ANI', true],
    ['Ada Lark', false],
    ['Bridge closed', false],
    ['Compost', false],
  ])('%s: %s', (name, expected) => {
    expect(isOutletName(name)).toBe(expected);
  });
});

describe('the shape of an outlet’s name', () => {
  it('is words with capitals', () => {
    expect(hasOutletShape('Diário da Barra Alta')).toBe(true);
    expect(hasOutletShape('The bridge is shut')).toBe(false);
  });

  it('is calmed where it shouts', () => {
    expect(calmCapitals('NORTH ORRIN LEDGER')).toBe('North Orrin Ledger');
    expect(calmCapitals('BBC')).toBe('BBC');
    expect(calmCapitals('The ORRIN Post')).toBe('The ORRIN Post');
  });
});
