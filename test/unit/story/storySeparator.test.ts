import { expect, it } from 'vitest';
import type { Story, StoryDocument } from '../../../src/story/model';
import { StorySeparator } from '../../../src/story/storySeparator';
import { sketchDocument } from './storyFixture';

const BRIDGE = 'The mayor opened the harbour bridge. Ferries stopped for an hour while bands played on the quay.';
const HAIL = 'Hail flattened the vineyards overnight. Growers count the damage and ask insurers for help.';

function paper(
  file: string,
  body: string,
  published: string,
  title = body === HAIL ? 'Hail in the vineyards' : 'Harbour bridge opens',
): StoryDocument {
  return sketchDocument({
    file,
    published,
    regions: [
      ['title', title],
      ['body', body],
    ],
  });
}
function separateStories(documents: readonly StoryDocument[]): readonly Story[] {
  const separator = new StorySeparator();
  for (const document of documents) separator.add(document);
  return separator.stories();
}
const filesOf = (documents: readonly StoryDocument[]): readonly (readonly string[])[] =>
  separateStories(documents).map(({ files }) => files);

it('keeps two events of one folder apart', () => {
  const documents = [
    paper('a', BRIDGE, '2031-05-06'),
    paper('b', HAIL, '2031-05-06'),
    paper('c', BRIDGE, '2031-05-07'),
    paper('d', HAIL, '2031-05-07'),
  ];
  expect(filesOf(documents)).toEqual([
    ['a', 'c'],
    ['b', 'd'],
  ]);
  expect(filesOf([...documents].reverse())).toEqual(filesOf(documents));
});

it('keeps a small folder of one event whole, however much each outlet has of its own', () => {
  const outlets = [
    'anchor',
    'beacon',
    'cable',
    'dredger',
    'estuary',
    'flotsam',
    'gangway',
    'harpoon',
    'inlet',
    'jetty',
  ];
  const documents = outlets.map((outlet, i) => {
    const own = Array.from({ length: 20 }, (_, k) => `${outlet}${String.fromCharCode(97 + k)}`);
    return paper(outlet, `${BRIDGE} ${own.join(' ')}.`, `2031-05-0${(i % 9) + 1}`);
  });
  expect(filesOf(documents)).toEqual([outlets]);
});

it('leaves a document that stands alone in no story, but a single document is one', () => {
  const alone = paper('z', HAIL, '2031-05-06', 'Hail');
  expect(filesOf([paper('a', BRIDGE, '2031-05-06'), paper('c', BRIDGE, '2031-05-07'), alone]).flat()).not.toContain(
    'z',
  );
  expect(filesOf([alone])).toEqual([['z']]);
  expect(filesOf([])).toEqual([]);
});

it('names a story after the shortest telling title', () => {
  const documents = [
    paper('a', BRIDGE, '2031-05-06', 'Mayor opens the new harbour bridge after years'),
    paper('c', BRIDGE, '2031-05-07', 'Mayor opens bridge in the harbour'),
  ];
  expect(separateStories(documents)[0]?.title).toBe('Mayor opens bridge in the harbour');
});
