import { describe, expect, it } from 'vitest';
import { compareDocuments } from '../../../src/story/compareDocuments';
import type { Discrepancy } from '../../../src/story/model';
import { sketchDocument } from './storyFixture';

const BODY = 'Mara Odum opened the harbour bridge in Larkholm on Tuesday';

function compareBodies(...bodies: readonly string[]): readonly Discrepancy[] {
  return compareDocuments(
    bodies.map((body, i) =>
      sketchDocument({
        file: `${'abc'.charAt(i)}.txt`,
        outlet: ['The Gazette', 'Wire', 'Courier'][i] ?? '',
        regions: [
          ['title', 'Odum opens harbour bridge in Larkholm'],
          ['body', `${body}.`],
        ],
        claims: [{ text: body }],
        names: {
          'Mara Odum': ['person', 'mara-odum'],
          'Ines Calo': ['person', 'ines-calo'],
          'Inês Caló': ['person', 'ines-calo'],
          Larkholm: ['place', 'larkholm'],
        },
      }),
    ),
  ).discrepancies;
}
const ofKind = (kind: Discrepancy['kind'], found: readonly Discrepancy[]): readonly Discrepancy[] =>
  found.filter((discrepancy) => discrepancy.kind === kind);

describe('naming', () => {
  it('tells one person spelt in two ways, and marks the names only', () => {
    const [found, ...more] = ofKind(
      'naming',
      compareBodies(
        'Ines Calo opened the harbour bridge in Larkholm',
        'Inês Caló opened the harbour bridge in Larkholm',
      ),
    );
    expect(found).toMatchObject({
      severity: 'low',
      detail: 'The Gazette says “Ines Calo”; Wire says “Inês Caló”.',
    });
    expect(found?.spans.map(({ start, end }) => end - start)).toEqual([9, 9]);
    expect(more).toEqual([]);
  });
  it('takes a name used alike for no difference', () => {
    expect(ofKind('naming', compareBodies(BODY, BODY))).toEqual([]);
  });
});

describe('tone', () => {
  it('marks the judging word of the outlet that uses one, not its whole claim', () => {
    const [found] = ofKind(
      'loaded-wording',
      compareBodies('The council slammed the harbour toll plan', 'The council rejected the harbour toll plan'),
    );
    expect(found?.detail).toMatch(/^The Gazette says “slammed”; Wire has “rejected/u);
    const [word] = found?.spans ?? [];
    expect((word?.end ?? 0) - (word?.start ?? 0)).toBe('slammed'.length);
  });
  it('says of an epithet only who has it', () => {
    const [found] = ofKind(
      'loaded-wording',
      compareBodies(
        'The council rejected the controversial harbour toll plan',
        'The council rejected the harbour toll plan',
      ),
    );
    expect(found?.detail).toBe('The Gazette says “controversial”; Wire does not.');
  });
  it('does not take a headline in capitals for plain wording', () => {
    const headline = 'Council Slams Harbour Toll Plan';
    expect(ofKind('loaded-wording', compareBodies('The council slammed the harbour toll plan', headline))).toEqual([]);
  });
  it('leaves quoted words to their speaker, and agreement alone', () => {
    const quoted = 'The council “slammed” the harbour toll plan';
    expect(ofKind('loaded-wording', compareBodies(quoted, 'The council rejected the harbour toll plan'))).toEqual([]);
    const same = 'The council slammed the harbour toll plan';
    expect(ofKind('loaded-wording', compareBodies(same, same))).toEqual([]);
  });
});
