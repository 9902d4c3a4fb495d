import { describe, expect, it } from 'vitest';
import { DocumentEvidence } from '../../../../src/analysis/entity/documentEvidence';
import { BEGIN, LAST, OUTSIDE, labelOf } from '../../../../src/analysis/entity/nameLabels';
import { cutSequences, type NameToken } from '../../../../src/analysis/entity/nameSequences';
import { tokenize } from '../../../../src/analysis/token/tokenize';

const read = (text: string): NameToken[][] => cutSequences(text, tokenize(text));

describe('DocumentEvidence', () => {
  it('tells whether a capital word is also written small, or with a capital inside sentences', () => {
    const sequences = read('Bell left. He saw Bell.\nMarch began. They march.');
    const evidence = new DocumentEvidence(sequences);
    const [bell, march] = [sequences[0]![0]!, sequences[2]![0]!];
    expect(evidence.of(bell, OUTSIDE).spelling).toBe(3);
    expect(evidence.of(march, OUTSIDE).spelling).toBe(2);
  });
  it('gives the label of the other occurrences, not of its own', () => {
    const sequences = read('Bell left.\nWe met Anna Bell.');
    const person = [labelOf(0, BEGIN), labelOf(0, LAST)] as const;
    const labels = [Uint8Array.of(0, 0, 0), Uint8Array.of(0, 0, ...person, 0)];
    const evidence = new DocumentEvidence(sequences, labels);
    const first = evidence.of(sequences[0]![0]!, OUTSIDE);
    expect(first).toMatchObject({ type: 0, longer: labelOf(0, LAST) });
    const own = evidence.of(sequences[1]![2]!, labelOf(0, BEGIN));
    expect(own).toMatchObject({ type: -1, longer: -1 });
  });
  it('says nothing of small words', () => {
    const sequences = read('the rain');
    expect(new DocumentEvidence(sequences).of(sequences[0]![0]!, OUTSIDE)).toEqual({
      spelling: 0,
      type: -1,
      longer: -1,
    });
  });
});
