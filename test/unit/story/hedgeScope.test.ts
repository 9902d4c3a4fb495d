import { expect, it } from 'vitest';
import { findHedged, findStated } from '../../../src/story/discrepancy/hedgeScope';
import { familyOf } from '../../../src/story/fact/vocabulary';
import { sketchDocument } from './storyFixture';

const sketch = (text: string) => {
  const { analysis } = sketchDocument({ file: 'a.txt', regions: [['body', `${text}.`]] });
  return { analysis, claim: { start: 0, end: text.length } };
};
const families = (lemmas: readonly string[]): string[] => lemmas.map(familyOf);

it.each([
  ['The council may open the bridge in May', 'may', ['open']],
  ['It could, by some accounts, have sunk', 'could', ['sink']],
  ['The ferry has probably reached the harbour', 'probably', ['reach']],
  ['It could be a young heron', 'could', ['young', 'heron']],
  ['A possible visit to the harbour', 'possible', ['visit']],
  ['The council will open the bridge if the ropes hold', 'if', ['open']],
  ['If the ropes hold, the council would open the bridge', 'If', ['open']],
  ['Visitors were told to leave if the ropes snap', 'if', []],
  ['if the ropes hold', 'if', []],
])('%s: “%s” leaves open %j', (text, cue, open) => {
  const { analysis, claim } = sketch(text);
  const start = text.indexOf(cue);
  expect(findHedged(analysis, claim, { start, end: start + cue.length })).toEqual(families(open));
});

it.each([
  ['The council opened the bridge', 'open', true],
  ['The bridge is set to open in May', 'open', true],
  ['The council wants to open the bridge', 'open', false],
  ['Odum asked whether the bridge opened', 'open', false],
  ['Odum asked whether the bridge opened', 'ask', true],
])('%s: states “%s”: %s', (text, word, isStated) => {
  const { analysis, claim } = sketch(text);
  expect(findStated(analysis, claim).includes(familyOf(word))).toBe(isStated);
});
