import { describe, expect, it } from 'vitest';
import { agreement, type Agreement } from '../../../../src/annotation/agreement/agreement';
import { codeWords } from '../../../../src/annotation/agreement/codeWords';
import type { Annotation, AnnotationValue } from '../../../../src/annotation/model';
import { CLAIM, DATE, mark, PERSON } from '../made';

const text = 'Mara Quill spoke on Monday. The boats were late, officials said.';
const ORG: AnnotationValue = { kind: 'entity', type: 'organization', entity: 'officials', name: 'officials' };
const compare = (a: readonly Annotation[], b: readonly Annotation[]): Agreement => agreement([{ text, a, b }]);
const kindOf = ({ kinds }: Agreement, kind: string): Agreement['kinds'][number] | undefined =>
  kinds.find((item) => item.kind === kind);
const quill = mark(text, 'Mara Quill', PERSON);
const officials = mark(text, 'officials', ORG);

describe('agreement', () => {
  it('is full where both say the same, whatever the ids and who said it first', () => {
    const result = compare(
      [quill, officials],
      [{ ...quill, id: '#other', status: 'accepted', note: 'sure' }, officials],
    );
    expect(kindOf(result, 'entity')).toEqual({ kind: 'entity', a: 2, b: 2, exact: 1, overlapping: 1, alpha: 1 });
    expect(result.disagreements).toEqual([]);
  });

  it('is unknown where neither has anything, 0 where only one has', () => {
    const result = compare([quill], []);
    expect(kindOf(result, 'claim')).toMatchObject({
      a: 0,
      b: 0,
      exact: undefined,
      overlapping: undefined,
      alpha: undefined,
    });
    expect(kindOf(result, 'entity')).toMatchObject({ a: 1, b: 0, exact: 0, overlapping: 0 });
    expect(result.disagreements).toEqual([{ document: 0, reason: 'onlyA', a: quill }]);
  });

  it('tells edges, types and values apart', () => {
    const shorter = mark(text, 'Quill', PERSON);
    const place = mark(text, 'officials', PERSON);
    const [monday, other] = [
      mark(text, 'Monday', DATE),
      mark(text, 'Monday', { ...DATE, value: '2031-05-09' } as AnnotationValue),
    ];
    const claim = mark(text, 'The boats were late', CLAIM);
    const result = compare([quill, officials, monday], [shorter, place, other, claim]);
    expect(result.disagreements.map(({ reason, a, b }) => [reason, a?.id, b?.id])).toEqual([
      ['edges', '#Mara Quill', '#Quill'],
      ['value', '#Monday', '#Monday'],
      ['onlyB', undefined, '#The boats were late'],
      ['type', '#officials', '#officials'],
    ]);
    expect(kindOf(result, 'entity')).toMatchObject({ exact: 0, overlapping: 0.5 });
    expect(kindOf(result, 'date')).toMatchObject({ exact: 1, alpha: 1 });
  });

  it('pairs equal values first, and each annotation once', () => {
    const [one, two] = [
      mark(text, 'Monday', DATE),
      mark(text, 'Monday', { ...DATE, value: 'x' } as AnnotationValue, { id: '#2' }),
    ];
    expect(compare([one, two], [two, one]).disagreements).toEqual([]);
    expect(compare([one, one], [one]).disagreements.map(({ reason }) => reason)).toEqual(['onlyA']);
    expect(kindOf(compare([one, one], [one]), 'date')?.exact).toBeCloseTo(2 / 3);
  });

  it('leaves out what was rejected', () => {
    const result = compare([{ ...quill, status: 'rejected' }], []);
    expect([kindOf(result, 'entity')?.a, result.disagreements]).toEqual([0, []]);
  });

  it('counts over all documents', () => {
    const result = agreement([
      { text, a: [quill], b: [quill] },
      { text, a: [quill], b: [] },
    ]);
    expect(kindOf(result, 'entity')).toMatchObject({ a: 2, b: 1, exact: expect.closeTo(2 / 3) as number });
    expect(result.disagreements.map(({ document }) => document)).toEqual([1]);
  });

  it('measures alpha over words', () => {
    // Of 10 words A marks 2, B one of them: observed 2 of 20 values differ, expected 2 * 3 * 17 / 19.
    const alpha = kindOf(compare([quill], [mark(text, 'Quill', PERSON)]), 'entity')?.alpha;
    const words = codeWords(text, []).length;
    expect(alpha).toBeCloseTo(1 - 2 / ((2 * 3 * (2 * words - 3)) / (2 * words - 1)));
  });
});

describe('codeWords', () => {
  it('gives each word the types on it', () => {
    const claim = mark(text, 'Quill spoke', CLAIM);
    expect(codeWords(text, [claim, quill]).slice(0, 4)).toEqual(['person', 'claim+person', 'claim', '']);
  });
});
