import { describe, expect, it } from 'vitest';
import { DocumentEvidence } from '../../../../src/analysis/entity/documentEvidence';
import { BEGIN, LAST, labelOf } from '../../../../src/analysis/entity/nameLabels';
import { cutSequences, type NameText } from '../../../../src/analysis/entity/nameSequences';
import { tokenize } from '../../../../src/analysis/token/tokenize';

const read = (text: string): NameText => cutSequences(text, tokenize(text));

describe('DocumentEvidence', () => {
  it('tells whether a capital word is also written small, or with a capital inside sentences', () => {
    const text = read('Bell left. He saw Bell.\nMarch began. They march.');
    const evidence = new DocumentEvidence(text);
    const at = (spelling: string): number => text.words.findIndex((word) => word.spelling === spelling);
    expect(evidence.spellingOf(at('Bell'))).toBe(3);
    expect(evidence.spellingOf(at('March'))).toBe(2);
    expect(evidence.typeOf(at('Bell'))).toBe(-1);
  });
  it('gives the label of the other occurrences, not of its own', () => {
    const text = read('Bell left.\nWe met Anna Bell.');
    const person = [labelOf(0, BEGIN), labelOf(0, LAST)] as const;
    const evidence = new DocumentEvidence(text);
    evidence.addLabels(Uint8Array.of(0, 0, 0, 0, 0, ...person, 0));
    expect([evidence.typeOf(0), evidence.longerOf(0)]).toEqual([0, labelOf(0, LAST)]);
    expect([evidence.typeOf(5), evidence.longerOf(5)]).toEqual([-1, -1]);
  });
  it('counts only the sequences it is given', () => {
    const text = read('Bell left.\nthe bell rang');
    expect(new DocumentEvidence(text).spellingOf(0)).toBe(2);
    expect(new DocumentEvidence(text, text.sequences.slice(0, 1)).spellingOf(0)).toBe(1);
  });
  it('says nothing of small words', () => {
    const evidence = new DocumentEvidence(read('the rain'));
    evidence.addLabels(Uint8Array.of(0, 0));
    expect([evidence.spellingOf(0), evidence.typeOf(0), evidence.longerOf(0)]).toEqual([0, -1, -1]);
  });
});
