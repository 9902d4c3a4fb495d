import { expect, it } from 'vitest';
import { formalName, genderOf } from '../../../../src/analysis/entity/givenNames';

it.each([
  ['Debbie', 1],
  ['ROBERT', -1],
  ['Bob', -1],
  ['Sam', undefined],
  ['Leslie', undefined],
  ['Orrin', undefined],
])('%s: %s', (name, gender) => {
  expect(genderOf(name)).toBe(gender);
});

it('gives the formal name of a short one, and any other as it is', () => {
  expect(formalName('bob')).toBe('robert');
  expect(formalName('orrin')).toBe('orrin');
});
