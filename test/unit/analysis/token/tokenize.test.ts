import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../../src/analysis/token/tokenize';

const cut = (text: string): string[] => tokenize(text).map((token) => token.text);
const tagOf = (text: string, word: string): string | undefined => tokenize(text).find((t) => t.text === word)?.tag;

describe('tokenize', () => {
  it.each([
    ['the Arden-U.S. pact', ['the', 'Arden', '-', 'U.S.', 'pact']],
    ['U.K.-led talks', ['U.K.', '-', 'led', 'talks']],
    ["Lark's dog and Ben’s cat", ['Lark', "'s", 'dog', 'and', 'Ben', '’s', 'cat']],
    ["the Larks' house, James’ car", ['the', 'Larks', "'", 'house', ',', 'James', '’', 'car']],
    ["don't can’t they're I’ve", ['do', "n't", 'ca', 'n’t', 'they', "'re", 'I', '’ve']],
    ['“Yes,” ‘no’', ['“', 'Yes', ',', '”', '‘', 'no', '’']],
    ['USD11bn, $11bn and £1.5m', ['USD', '11', 'bn', ',', '$', '11', 'bn', 'and', '£', '1.5', 'm']],
    ['25-minute call at 10am', ['25', '-', 'minute', 'call', 'at', '10am']],
    ['mid-2031 COVID-19 F-16s', ['mid', '-', '2031', 'COVID-19', 'F-16s']],
    ['the 250th in the 1990s on 5G', ['the', '250th', 'in', 'the', '1990s', 'on', '5G']],
    ['1,000.5 and 3.5%', ['1,000.5', 'and', '3.5', '%']],
    ['town.Today cost 1,000.That', ['town', '.', 'Today', 'cost', '1,000', '.', 'That']],
    ['Mr. Lark and Ida M. Orrin of Arden Inc. met', 'Mr.|Lark|and|Ida|M.|Orrin|of|Arden|Inc.|met'.split('|')],
    ['on Sun. 4 Sept. in the sun.', ['on', 'Sun.', '4', 'Sept.', 'in', 'the', 'sun', '.']],
    ['No. 5 said no.', ['No.', '5', 'said', 'no', '.']],
    ['you and I. Did', ['you', 'and', 'I', '.', 'Did']],
    ['wait... what -- now…', ['wait', '...', 'what', '--', 'now', '…']],
    [
      'see https://arden.example/a?b=c. Or (www.orrin.org).',
      'see|https://arden.example/a?b=c|.|Or|(|www.orrin.org|)|.'.split('|'),
    ],
    ['ada.lark@arden.example #news @ada', ['ada.lark@arden.example', '#news', '@ada']],
    ["O'Brien's AT&T", ["O'Brien", "'s", 'AT&T']],
    ['cafe\u0301 👍🏽 👨‍👩‍👧 🇯🇵', ['cafe\u0301', '👍🏽', '👨‍👩‍👧', '🇯🇵']],
    ['a\r\nb\tc\u00a0d\u0000e\u200bf', ['a', 'b', 'c', 'd', 'e', 'f']],
    ['русский текст и 日本語', ['русский', 'текст', 'и', '日本語']],
    [' \n\t ', []],
    ['', []],
  ])('cuts %j', (text, expected) => {
    expect(cut(text)).toEqual(expected);
  });

  it('tags words, clitics, initials and marks', () => {
    const text = "Ada Lark didn't say that Arden's U.S. plan is bad.";
    expect(tagOf(text, 'say')).toBe('VERB');
    expect(tagOf(text, "n't")).toBe('PART');
    expect(tagOf(text, "'s")).toBe('PART');
    expect(tagOf(text, 'U.S.')).toBe('PROPN');
    expect(tagOf(text, 'plan')).toBe('NOUN');
    expect(tagOf(text, '.')).toBe('PUNCT');
    expect(tagOf('the Arden-U.S. pact', 'pact')).toBe('NOUN');
  });

  it('gives lemmas in lower case', () => {
    expect(tokenize('The mayors visited Arden').map((t) => t.lemma)).toEqual(['the', 'mayor', 'visit', 'arden']);
  });

  it('tags every chunk of a long document alike', () => {
    const sentence = 'The mayor said that the bridge is safe. ';
    const tokens = tokenize(sentence.repeat(3000));
    expect(tokens).toHaveLength(27_000);
    const wrong = tokens.filter(
      (t) => (t.text === 'said' && t.tag !== 'VERB') || (t.text === 'mayor' && t.tag !== 'NOUN'),
    );
    expect(wrong).toEqual([]);
  });
});
