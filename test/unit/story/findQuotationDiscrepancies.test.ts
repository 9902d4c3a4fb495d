import { describe, expect, it } from 'vitest';
import { compareDocuments } from '../../../src/story/compareDocuments';
import { sketchDocument } from './storyFixture';

function quotedDifferently(...bodies: readonly string[]): readonly string[] {
  const documents = bodies.map((body, i) => {
    const document = sketchDocument({
      file: `${'abc'.charAt(i)}.txt`,
      outlet: ['The Gazette', 'Wire', 'Courier'][i] ?? '',
      regions: [
        ['title', 'Odum speaks of the harbour bridge in Larkholm'],
        ['body', `${body}.`],
      ],
      claims: [{ text: body }],
      names: { 'Mara Odum': ['person', 'mara-odum'], Larkholm: ['place', 'larkholm'] },
    });
    const { analysis } = document;
    const quotes = [...analysis.text.matchAll(/“[^”]*”/gu)].map(({ 0: text, index }) => ({
      kind: 'speech' as const,
      start: index,
      end: index + text.length,
      confidence: 0.9,
      reason: 'in the test',
    }));
    return { ...document, analysis: { ...analysis, quotes } };
  });
  return compareDocuments(documents).discrepancies.flatMap(({ kind, detail }) =>
    kind === 'quotation' ? [detail] : [],
  );
}

const odum = (words: string): string => `Mara Odum said in Larkholm: “${words}”`;

describe('one remark in quotation marks', () => {
  it('with another word inside', () => {
    expect(
      quotedDifferently(
        odum('The harbour bridge was built in a strong partnership of both towns'),
        odum('The harbour bridge was built in a strong alliance of both towns'),
      ),
    ).toEqual([
      'The Gazette quotes “in a strong partnership of both towns”; Wire quotes “in a strong alliance of both towns”.',
    ]);
  });
  it('with a word dropped in silence', () => {
    expect(
      quotedDifferently(
        odum('The harbour bridge was not a mistake of this council'),
        odum('The harbour bridge was a mistake of this council'),
      ),
    ).toEqual([
      'The Gazette quotes “harbour bridge was not a mistake of”; Wire quotes “harbour bridge was a mistake of”.',
    ]);
  });
  it.each([
    ['printed alike', 'We will open the harbour bridge again', 'we will open the harbour bridge again,'],
    [
      'begun later',
      'The mayor said ‘the harbour bridge plan’ is nonsense to him',
      '‘the harbour bridge plan’ is nonsense to him',
    ],
    ['cut at its end', 'We will open the harbour bridge again in May', 'We will open the harbour bridge again'],
    ['cut with a mark', 'We will … open the harbour bridge again', 'We will never open the harbour bridge again'],
    ['filled in with a mark', 'We will open [the bridge] again in May', 'We will open it again in May'],
    [
      'spelt as elsewhere',
      'We organise the co-operation of both harbours',
      'We organize the cooperation of both harbors',
    ],
  ])('is no other wording where it is %s', (_, a, b) => {
    expect(quotedDifferently(odum(a), odum(b))).toEqual([]);
  });
  it('is not looked for outside quotation marks', () => {
    expect(
      quotedDifferently(
        'Mara Odum said the harbour bridge in Larkholm was a strong partnership of both towns',
        'Mara Odum said the harbour bridge in Larkholm was a strong alliance of both towns',
      ),
    ).toEqual([]);
  });
});
