import { describe, expect, it } from 'vitest';
import { TAGGER_TYPES } from '../../../src/analysis/entity/nameLabels';
import { tokenize } from '../../../src/analysis/token/tokenize';
import { labelDocument } from '../../../src/training/readCorpus';
import { scoreWords } from '../../../src/training/scoreWords';

const PEOPLE = ['anna', 'tom', 'lena', 'piet', 'sara', 'orvo'];
const TOWNS = ['oldby', 'kirnau', 'tessel', 'brenn', 'sund', 'vestamark'];
const words = [...PEOPLE, ...TOWNS];
const values = Float32Array.from(words.flatMap((_, i) => (i < PEOPLE.length ? [1, 0.1] : [0.1, 1])));
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** "we saw Anna in Oldby ." for all pairs but those of the last person and town. */
const documents = PEOPLE.slice(0, -1).map((person, i) => {
  const [name, town] = [capital(person), capital(TOWNS[i] ?? '')];
  const text = `yesterday we saw ${name} in ${town} again.`;
  const at = (word: string): { start: number; end: number } => {
    const start = text.indexOf(word);
    return { start, end: start + word.length };
  };
  return labelDocument(text, tokenize(text), [
    { ...at(name), type: 'person' },
    { ...at(town), type: 'place' },
  ]);
});

describe('scoreWords', () => {
  const kinds = scoreWords({ words, dimensions: 2, values }, documents);
  const typeOf = (word: string): string | undefined => TAGGER_TYPES[Math.floor((kinds[words.indexOf(word)] ?? 0) / 3)];

  it('tells of words it never saw what words of like vectors name', () => {
    expect(typeOf('orvo')).toBe('person');
    expect(typeOf('vestamark')).toBe('place');
  });
  it('gives the same answer twice', () => {
    expect(scoreWords({ words, dimensions: 2, values }, documents)).toEqual(kinds);
  });
  it('says nothing sure where it saw nothing', () => {
    for (const kind of scoreWords({ words, dimensions: 2, values }, [])) expect(kind % 3).toBe(0);
  });
});
