import { describe, expect, it } from 'vitest';
import { LINES, PLACES, cutSequences } from '../../../../src/analysis/entity/nameSequences';
import { tokenize } from '../../../../src/analysis/token/tokenize';

const cut = (text: string): ReturnType<typeof cutSequences> => cutSequences(text, tokenize(text));

describe('cutSequences', () => {
  it('cuts at lines and at the ends of sentences', () => {
    const words = cut('It rained. Ann left.\nBob stayed').map((sequence) =>
      sequence.map((token) => token.word).join(' '),
    );
    expect(words).toEqual(['It rained .', 'Ann left .', 'Bob stayed']);
  });
  it('covers every token once', () => {
    const text = 'One two.\r\n\r\n“Three,” four! (Five)\n';
    const indexes = cut(text).flatMap((sequence) => sequence.map(({ index }) => index));
    expect(indexes).toEqual(tokenize(text).map((_, i) => i));
  });
  it('tells how a line is printed and reads capitals as a name would be written', () => {
    expect(cut('STORM HITS NORTHERN COAST')[0]?.map(({ word }) => word)).toEqual([
      'Storm',
      'Hits',
      'Northern',
      'Coast',
    ]);
    expect(cut('STORM HITS NORTHERN COAST')[0]?.[0]?.line).toBe(LINES.upper);
    expect(cut('Storm Hits The Northern Coast')[0]?.[0]?.line).toBe(LINES.title);
    expect(cut('The storm hit the coast')[0]?.[0]?.line).toBe(LINES.plain);
  });
  it('knows sentence starts and words after an opening mark', () => {
    const places = cut('“Rain fell”, he said (Ann did)').flat().map(({ word, place }) => [word, place]); // prettier-ignore
    expect(places).toContainEqual(['Rain', PLACES.start]);
    expect(places).toContainEqual(['said', PLACES.inside]);
    expect(places).toContainEqual(['Ann', PLACES.opened]);
  });
  it('cuts endless sentences', () => {
    expect(cut('word '.repeat(5000)).length).toBeGreaterThan(10);
  });
});
