import { expect, it } from 'vitest';
import { titleFact } from '../../../src/story/fact/titleFact';
import { sketchDocument } from './storyFixture';

function titleOf(...texts: readonly string[]): string {
  return titleFact(
    texts.map((text) => {
      const { analysis } = sketchDocument({
        file: 'a.txt',
        regions: [['body', text]],
        claims: [{ text }],
        names: { Odum: ['person', 'odum'] },
      });
      const [claim] = analysis.claims;
      if (!claim) throw new Error('no claim');
      return { claim, analysis, closeness: 0.5 };
    }),
  );
}

it('prefers a wording with a name for its subject to a pronoun, a fragment or a quotation', () => {
  const clear = 'Mayor Odum opened the harbour bridge on Tuesday';
  expect(titleOf('she opened the harbour bridge on Tuesday', clear)).toBe(clear);
  expect(titleOf('during the opening of the harbour bridge', clear)).toBe(clear);
  expect(titleOf('“I opened the harbour bridge on Tuesday”, Odum said', clear)).toBe(clear);
});

it('does not depend on the order of the wordings', () => {
  const texts = ['Odum opened the bridge', 'the bridge was opened by Odum', 'Odum cut the ribbon of the bridge'];
  expect(titleOf(...texts)).toBe(titleOf(...[...texts].reverse()));
});

it('raises the first letter, joins blanks, drops loose marks and keeps the point of an abbreviation', () => {
  expect(titleOf('“the mayor\n  opened it,”')).toBe('The mayor opened it');
  expect(titleOf('Odum flew to the U.S.')).toBe('Odum flew to the U.S.');
});

it('cuts a long wording at a word', () => {
  const title = titleOf(`Odum opened ${'the very long harbour bridge '.repeat(8)}`);
  expect(title.length).toBeLessThanOrEqual(111);
  expect(title).toMatch(/\p{L}…$/u);
});

it('prefers a wording without a loaded word, and one that need not be cut', () => {
  const plain = 'Mayor Odum opened the harbour bridge on Tuesday';
  expect(titleOf('Mayor Odum rammed open the scandalous bridge on Tuesday', plain)).toBe(plain);
  expect(titleOf(`${plain}, ${'with much praise for the men and women of the guild and '.repeat(2)}`, plain)).toBe(
    plain,
  );
});

it('gives a phrase the clause around it', () => {
  const { analysis } = sketchDocument({
    file: 'a.txt',
    regions: [['body', 'Mayor Odum opened the bridge on Tuesday evening.']],
    claims: [
      { text: 'Mayor Odum opened the bridge on Tuesday evening' },
      { text: 'on Tuesday evening', embedded: true },
    ],
  });
  const phrase = analysis.claims[1];
  if (!phrase) throw new Error('no claim');
  expect(titleFact([{ claim: phrase, analysis, closeness: 1 }])).toBe(
    'Mayor Odum opened the bridge on Tuesday evening',
  );
});
