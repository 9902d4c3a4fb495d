import { expect, it } from 'vitest';
import { dropAsides } from '../../../src/story/discrepancy/dropAsides';
import { wordingsOf } from '../../../src/story/wordings';
import { sketchDocument } from './storyFixture';

it.each([
  ['Officials planned a raid on the 2031 regatta', []],
  ['Odum was charged over a plot in 2031 election', []],
  ['In 2031 Odum won the regatta', ['2031']],
  ['Odum won the regatta in 2031', ['2031']],
  ['Odum won the regatta of 2031, officials said', ['2031']],
])('%s is dated by %j', (text, dates) => {
  const document = sketchDocument({
    file: 'a.txt',
    regions: [['body', `${text}.`]],
    claims: [{ text }],
    dates: { 2031: '2031' },
  });
  const [claim] = document.analysis.claims;
  const fact = {
    id: 'f',
    title: '',
    claims: [{ file: 'a.txt', claim: claim?.id ?? '' }],
    coverage: { stated: ['a.txt'], missing: [], teaserOnly: [] },
    confidence: 1,
    reason: '',
  };
  const nothing = { stories: [], entities: [], facts: [], discrepancies: [], sharedCopy: [] };
  const [wording] = wordingsOf(fact, nothing, [document]);
  const kept = wording && dropAsides(wording, document.analysis).claims[0]?.dates.map(({ value }) => value);
  expect(kept).toEqual(dates);
});
