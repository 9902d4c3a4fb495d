import { expect, it } from 'vitest';
import type { SharedCopy, StoryDocument } from '../../../src/story/model';
import { SharedCopyIndex } from '../../../src/story/sharedCopyIndex';
import { sketchDocument } from './storyFixture';

function findSharedCopy(documents: readonly StoryDocument[]): readonly SharedCopy[] {
  const index = new SharedCopyIndex();
  for (const document of documents) index.add(document);
  return index.copies();
}

const AGENCY =
  'The ferry to Larkholm ran aground at dawn on Tuesday with ninety passengers on board, the port office said, and tugs pulled it free three hours later without any injuries.';
const document = (file: string, text: string): ReturnType<typeof sketchDocument> =>
  sketchDocument({ file, regions: [['body', text]] });

it('finds the agency text that two outlets print, whatever the case and marks', () => {
  const copies = findSharedCopy([
    document('b.txt', `BREAKING: ${AGENCY.replaceAll(',', ' –').toUpperCase()} More follows.`),
    document('a.txt', AGENCY),
    document(
      'c.txt',
      'A ferry went aground near Larkholm this morning and was freed by tugs before noon, nobody was hurt.',
    ),
  ]);
  expect(copies).toHaveLength(1);
  expect(copies[0]?.files).toEqual(['a.txt', 'b.txt']);
  expect(copies[0]?.spans[0]).toEqual({ file: 'a.txt', start: 0, end: AGENCY.length - 1 });
});

it('takes a shared quotation of a line for no copy', () => {
  const quote = '“We are sorry and we will pay for every ticket,” the captain said.';
  const own = (start: string): string =>
    `${start} ${'It was a long and rather windy morning at the harbour for everybody. '.repeat(1)}`;
  const copies = findSharedCopy([
    document('a.txt', own('Passengers waited on deck for hours.') + quote),
    document('b.txt', `Tugs came late. ${quote} The line has had other trouble this year, and its boats are old.`),
  ]);
  expect(copies).toEqual([]);
});

it('does not look at teasers and furniture', () => {
  const page = (file: string): ReturnType<typeof sketchDocument> =>
    sketchDocument({
      file,
      regions: [
        ['body', `Only ${file} has this.`],
        ['related', AGENCY],
        ['footer', AGENCY],
      ],
    });
  expect(findSharedCopy([page('a.txt'), page('b.txt')])).toEqual([]);
});
