import { expect, it } from 'vitest';
import type { NameDraft } from '../../../../src/analysis/entity/nameDraft';
import { dropPlainAcronyms } from '../../../../src/analysis/entity/plainAcronyms';
import type { NameType } from '../../../../src/analysis/model';
import { tokenize } from '../../../../src/analysis/token/tokenize';

/** How many of the mentions of `acronym`, all taken for names, stay. */
function keptOf(text: string, acronym: string, type: NameType = 'organization'): number {
  const tokens = tokenize(text);
  const drafts = tokens.flatMap(({ text: word }, i): NameDraft[] =>
    word === acronym ? [{ first: i, last: i, type, confidence: 0.9, reason: 'stated in the test' }] : [],
  );
  return dropPlainAcronyms(drafts, tokens).length;
}

it.each([
  ['They had glasswort fever (GF), and GF wards were full.', 'GF', 0],
  ['Cases of barnaculosis (BC) rose; a BC ward opened.', 'BC', 0],
  ['The HLT (harbour light tax) was raised, and HLT bills came.', 'HLT', 0],
  ['The Harbour Light Trust (HLT) met.', 'HLT', 1],
  ['The government of harbour unity (GHU) met, and the GHU fell.', 'GHU', 2],
  ['The harbour light agency (HLA) met.', 'HLA', 1],
  ['The ruling party (FDP) met.', 'FDP', 1],
  ['They had GF last year.', 'GF', 1],
])('%s: %s stays %i times', (text, acronym, kept) => {
  expect(keptOf(text, acronym)).toBe(kept);
});

it('leaves persons alone', () => {
  expect(keptOf('The jolly judge (JJ) met JJ.', 'JJ', 'person')).toBe(2);
});
