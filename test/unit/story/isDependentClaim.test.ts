import { expect, it } from 'vitest';
import { isDependentClaim } from '../../../src/story/discrepancy/isDependentClaim';
import { sketchDocument } from './storyFixture';

it.each([
  ['Should the case ', 'go forward', true],
  ['Odum asked whether ', 'to seek a second term', true],
  ['Mara Odum, ', 'who was named in the suit', true],
  ['', 'The case goes forward', false],
  ['', 'Opening the bridge was a mistake', false],
  ['', 'Two ferries were named', false],
])('%s[%s] hangs on words outside: %s', (before, text, isDependent) => {
  const { analysis } = sketchDocument({ file: 'a.txt', regions: [['body', `${before}${text}.`]] });
  expect(isDependentClaim(analysis, { start: before.length, end: before.length + text.length })).toBe(isDependent);
});
