import { describe, expect, it } from 'vitest';
import { LINES, PLACES, cutSequences, type NameText } from '../../../../src/analysis/entity/nameSequences';
import { tokenize } from '../../../../src/analysis/token/tokenize';

const cut = (text: string): NameText => cutSequences(text, tokenize(text));
const wordsOf = ({ words, sequences }: NameText): string[][] =>
  sequences.map(({ first, end }) => words.slice(first, end).map(({ spelling }) => spelling));

describe('cutSequences', () => {
  it('cuts at lines and at the ends of sentences', () => {
    const words = wordsOf(cut('It rained. Ann left.\nBob stayed'));
    expect(words).toEqual([
      ['It', 'rained', '.'],
      ['Ann', 'left', '.'],
      ['Bob', 'stayed'],
    ]);
  });
  it('covers every token once', () => {
    const text = 'One two.\r\n\r\n“Three,” four! (Five)\n';
    const indexes = cut(text).sequences.flatMap(({ first, end }) =>
      Array.from({ length: end - first }, (_, i) => first + i),
    );
    expect(indexes).toEqual(tokenize(text).map((_, i) => i));
  });
  it('tells how a line is printed and reads capitals as a name would be written', () => {
    expect(wordsOf(cut('STORM HITS NORTHERN COAST'))).toEqual([['Storm', 'Hits', 'Northern', 'Coast']]);
    expect(cut('STORM HITS NORTHERN COAST').lines[0]).toBe(LINES.upper);
    expect(cut('Storm Hits The Northern Coast').lines[0]).toBe(LINES.title);
    expect(cut('The storm hit the coast').lines[0]).toBe(LINES.plain);
  });
  it('knows sentence starts and words after an opening mark', () => {
    const { words, places } = cut('“Rain fell”, he said (Ann did)');
    const found = words.map(({ spelling }, i) => [spelling, places[i]]);
    expect(found).toContainEqual(['Rain', PLACES.start]);
    expect(found).toContainEqual(['said', PLACES.inside]);
    expect(found).toContainEqual(['Ann', PLACES.opened]);
  });
  it('cuts endless sentences', () => {
    expect(cut('word '.repeat(5000)).sequences.length).toBeGreaterThan(10);
  });
});
