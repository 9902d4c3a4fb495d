import { expect, it } from 'vitest';
import { scoreSentences } from '../../../src/story/fact/scoreSentences';
import { sketchDocument } from './storyFixture';

const document = (file: string, text: string): ReturnType<typeof sketchDocument> =>
  sketchDocument({ file, regions: [['body', text]] });
const documents = [
  document('a.txt', 'A tanker collided with a ferry near Larkholm. The captain was arrested on Monday.'),
  document('b.txt', 'Police arrested the captain of the tanker. The ferry sank after the collision off Larkholm.'),
  document('c.txt', 'The captain of the football club scored twice. Fans cheered in the stadium.'),
];
const score = scoreSentences(documents);
const of = (file: string, sentence: number): { file: string; sentence: number } => ({ file, sentence });

it('scores sentences about one event above others, in other words and word classes', () => {
  const same = score(of('a.txt', 1), of('b.txt', 0)) ?? NaN;
  expect(same).toBeGreaterThan(score(of('a.txt', 1), of('b.txt', 1)) ?? NaN);
  expect(same).toBeGreaterThan(score(of('a.txt', 1), of('c.txt', 0)) ?? NaN);
});

it('is symmetrical, finite for documents without a common word, and undefined for a sentence that is not there', () => {
  expect(score(of('a.txt', 0), of('b.txt', 1))).toBeCloseTo(score(of('b.txt', 1), of('a.txt', 0)) ?? NaN, 9);
  expect(score(of('a.txt', 0), of('c.txt', 1))).toSatisfy(Number.isFinite);
  expect(score(of('a.txt', 9), of('b.txt', 0))).toBeUndefined();
});
