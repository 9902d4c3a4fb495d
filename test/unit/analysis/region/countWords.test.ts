import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countWords } from '../../../../src/analysis/region/countWords';
import { LANGUAGES, LANGUAGES_OF_WORD } from '../../../../src/analysis/region/functionWords';

describe('countWords', () => {
  it('counts words, function words and capitals', () => {
    const { words, functionWords, byLanguage, high } = countWords('The 3 crews of Orrin’s ferry, and “we”', 'printed');
    expect([words, functionWords, high]).toEqual([8, 4, 3]);
    expect(byLanguage[LANGUAGES.indexOf('en')]).toBe(4);
    expect(countWords('The 3 crews of Orrin’s ferry', 'letters').words).toBe(6);
  });

  it('leaves other scripts to the patterns', () => {
    expect(countWords('и в не на', 'letters')).toMatchObject({ words: 4, functionWords: 4 });
    expect(countWords('東京', 'letters').words).toBe(1);
    expect(countWords('e\u0301te\u0301', 'letters').words).toBe(1);
  });

  it('counts what the patterns would, whatever the text', () => {
    const pieces = fc.constantFrom('the', 'Der', 'und', 'É', 'ß', 'ª', '²', '½', "'", '’', '—', ' ', '\n', '7', 'x', 'É', 'A'.repeat(50), '\u0301', 'и', '„', 'İ'); // prettier-ignore
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        const lower = text.toLowerCase();
        for (const [kind, pattern] of [
          ['letters', /\p{L}[\p{L}\p{M}]{0,40}/gu],
          ['printed', /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’]{0,60}/gu],
        ] as const) {
          const counts = countWords(text, kind);
          const known = (lower.match(pattern) ?? []).filter((word) => LANGUAGES_OF_WORD.has(word));
          const words = text.match(pattern) ?? [];
          expect(counts).toMatchObject({
            words: words.length,
            functionWords: known.length,
            high: words.filter((word) => /^[\p{Lu}\p{N}]/u.test(word)).length,
          });
        }
      }),
      { numRuns: 500 },
    );
  });
});
