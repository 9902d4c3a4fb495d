import { describe, expect, it } from 'vitest';
import { createFormat, fill } from '../../src/webview/format';
import { strings } from './openPage';

describe('createFormat', () => {
  const english = createFormat('en-GB', strings);

  it.each([
    ['2031', '2031'],
    ['2031-05', 'May 2031'],
    ['2031-05-06', '6 May 2031'],
    ['2031-05-06T09:30', '6 May 2031, 09:30'],
    ['2031-05-06/2031-05-08', '6 May 2031 – 8 May 2031'],
    ['2031-SP', 'spring 2031 {1}'],
    ['2031-W07', 'week 7 2031'],
    ['PT25M', '25 minutes'],
    ['P1D', '1 day'],
    ['XXXX-WXX-5', 'XXXX-WXX-5'],
    ['2031-99-99', '2031-99-99'],
    ['', ''],
  ])('date %s -> %s', (timex, written) => expect(english.date(timex)).toBe(written));

  it('writes numbers by the locale', () => {
    expect(createFormat('de', strings).number(1234567.891)).toBe('1.234.567,89');
    expect(english.percent(0.923)).toBe('92%');
  });

  it('falls back to English for a tag that no browser knows', () =>
    expect(createFormat('not a tag', strings).number(1000)).toBe('1,000'));
});

describe('fill', () => {
  it.each([
    ['{0} of {1}', ['4', '5'], '4 of 5'],
    ['{1} {0} {1}', ['a', 'b'], 'b a b'],
    ['{0}', [], '{0}'],
    ['{0}', ['{1}'], '{1}'],
    ['{0}', ['$&'], '$&'],
  ])('%s', (template, values, filled) => expect(fill(template, ...values)).toBe(filled));
});
