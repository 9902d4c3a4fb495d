import { describe, expect, it } from 'vitest';
import { pairMarks } from '../../../../src/analysis/quote/pairMarks';

const found = (text: string): string[] => pairMarks(text).map((m) => text.slice(m.start, m.end));

describe('pairMarks', () => {
  it.each([
    ['He said: “No.”', ['“No.”']],
    ['He said: "No." She said: "Yes."', ['"No."', '"Yes."']],
    ['He said «no» and „ja“.', ['«no»', '„ja“']],
    ["''It rained,'' he said.", ["''It rained,''"]],
    ['“He told me ‘stay’ and I did,” she said.', ['“He told me ‘stay’ and I did,”']],
    ['“A “deep” well,” she said.', ['“A “deep” well,”']],
    ['‘It rained,’ he said.', ['‘It rained,’']],
    ["'It rained,' he said. It's 'wet', he'd say.", ["'It rained,'", "'wet'"]],
    ["'It is the workers' hall now,' he said.", ["'It is the workers' hall now,'"]],
    [
      "'We saw the old states' ships, and those of all the other guilds of the coast that day in May,' he said.",
      ["'We saw the old states' ships, and those of all the other guilds of the coast that day in May,'"],
    ],
    ["The 'Smoke rings' were seen.", ["'Smoke rings'"]],
    ['‘It is the workers’ hall now,’ he said.', ['‘It is the workers’ hall now,’']],
  ])('%s', (text, quotes) => {
    expect(found(text)).toEqual(quotes);
  });

  it.each([
    'The guild’s hall, the ’90s and rock ’n’ roll',
    'He is 5\'10" tall and the pipe is 3" wide',
    "The sailors' union doesn't sail",
    "The sailors' and the guards' unions get 'em, rock 'n' roll, in the '90s",
    'A stray “ mark',
    'Another stray ” mark and "',
  ])('takes no apostrophe, inch or stray mark for a quotation: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('follows a quotation over paragraphs that open with a new mark', () => {
    expect(found("'We met on Monday in the hall.\n'Then we left.' They smiled.")).toEqual([
      "'We met on Monday in the hall.",
      "'Then we left.'",
    ]);
    const text = '“We met on Monday in the hall.\n\n“Then we left.” They smiled.';
    expect(pairMarks(text)).toEqual([
      { start: 0, end: 30, isOpen: true },
      { start: 32, end: 47, isOpen: false },
    ]);
  });

  it('follows a quotation over a paragraph that lacks its opening mark, past what is quoted in it', () => {
    expect(found('“It rained.\n\nIt ‘poured’ and we left.” They smiled.')).toEqual([
      '“It rained.',
      'It ‘poured’ and we left.”',
    ]);
    // Two paragraphs on it is no longer the same.
    expect(found('“It rained.\n\nIt poured.\n\nWe left.” They smiled.')).toEqual([]);
    expect(found('He saw a “ mark.\n\nIt poured.” They smiled.')).toEqual([]);
  });

  it('keeps a quotation that the text cuts off', () => {
    expect(pairMarks('She said: “We will never leave this…')).toEqual([{ start: 10, end: 36, isOpen: true }]);
  });

  it('is linear in a hundred thousand marks without partners', () => {
    for (const text of ['“'.repeat(100_000), '" '.repeat(100_000), '“a\n'.repeat(50_000), '‘s’ a '.repeat(50_000)]) {
      const started = performance.now();
      pairMarks(text);
      expect(performance.now() - started).toBeLessThan(2000);
    }
  });
});
