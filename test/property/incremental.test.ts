import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDocuments } from '../../src/story/compareDocuments';
import { Comparer } from '../../src/story/comparer';
import type { Decision, StoryDocument } from '../../src/story/model';
import { SharedCopyIndex } from '../../src/story/sharedCopyIndex';
import { StorySeparator } from '../../src/story/storySeparator';
import { sketchDocument } from '../unit/story/storyFixture';

const RUNS = { numRuns: Number(process.env['FC_RUNS'] ?? 40) };

/** People of one surname, a country under three names, an agency and its short form: links that other documents change. */
const NAMES = {
  'Anna Bell': ['person', 'anna-bell'],
  'Tom Bell': ['person', 'tom-bell'],
  Bell: ['person', 'bell'],
  'United States': ['place', 'united-states'],
  'U.S.': ['place', 'united-states'],
  Washington: ['place', 'washington'],
  'Larkholm Port Office': ['organization', 'larkholm-port-office'],
  'Port Office': ['organization', 'port-office'],
  PM: ['role', 'pm'],
} as const;
const WIRE =
  'the ferry to Larkholm ran aground at dawn on Monday with ninety passengers on board and tugs pulled it free three hours later';
const WORDS = [
  ...Object.keys(NAMES),
  ...'mayor bridge harbour ferry opened closed hail vineyard growers struck missing Monday never slammed 12 toll'.split(
    ' ',
  ),
];
const sentence = fc.oneof(
  { weight: 6, arbitrary: fc.array(fc.constantFrom(...WORDS), { minLength: 2, maxLength: 7 }).map((w) => w.join(' ')) },
  { weight: 1, arbitrary: fc.constantFrom(WIRE, `${WIRE} said the PM`) },
);
const body = fc.array(sentence, { minLength: 1, maxLength: 4 });

const FILES = ['a.txt', 'b.txt', 'c.txt', 'd.txt', 'e.txt', 'f.txt', 'g.txt', 'h.txt'];

interface Sketch {
  readonly file: string;
  readonly sentences: readonly string[];
  readonly published: string;
}
const sketch = fc.record<Sketch>({
  file: fc.constantFrom(...FILES),
  sentences: body,
  published: fc.constantFrom('2031-05-06', '2031-05-07', '2031-08-20'),
});

function makeDocument({ file, sentences, published }: Sketch): StoryDocument {
  return sketchDocument({
    file,
    outlet: `Outlet ${file.charAt(0)}`,
    published,
    regions: [
      ['title', sentences[0] ?? ''],
      ['body', sentences.map((s) => `${s}.`).join(' ')],
    ],
    claims: sentences.map((text, k) => ({ text, ...(k % 3 === 0 && { attributionText: 'the council' }) })),
    names: NAMES,
    dates: { Monday: '2031-05-05' },
  });
}

/** What happens to a folder between two comparisons: documents come or change, go, are listed in another order. */
const step = fc.record({
  put: fc.array(sketch, { maxLength: 3 }),
  gone: fc.array(fc.constantFrom(...FILES), { maxLength: 2 }),
  isTurned: fc.boolean(),
  /** What the reader has decided by then: about the first claims, or the first names, of three documents. */
  decided: fc.option(
    fc.constantFrom('same-fact', 'different-facts', 'new-fact', 'fact-title', 'same-entity', 'different-entities'),
    {
      nil: undefined,
    },
  ),
});

function decide(kind: Decision['kind'] | undefined, documents: readonly StoryDocument[]): Decision[] {
  if (kind === undefined) return [];
  const targets = documents.slice(0, 3).flatMap(({ file, analysis: { claims, entities } }, i) => {
    const [span] = kind.endsWith('entity') || kind.endsWith('entities') ? entities : claims;
    return span ? [{ file, start: span.start, end: span.end, side: i === 0 ? (1 as const) : (2 as const) }] : [];
  });
  return [{ kind, id: '#1', time: '2031-05-09T00:00:00Z', title: 'As the reader says', targets } as Decision];
}

describe('a comparer', () => {
  it('says after any edits what a new one says of the same documents', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 6 }), (steps) => {
        const comparer = new Comparer();
        let documents = new Map<string, StoryDocument>();
        for (const { put, gone, isTurned, decided } of steps) {
          for (const file of gone) documents.delete(file);
          for (const one of put) documents.set(one.file, makeDocument(one));
          if (isTurned) documents = new Map([...documents].reverse());
          const now = [...documents.values()];
          const decisions = decide(decided, now);
          expect(comparer.update(now, decisions)).toEqual(compareDocuments(now, decisions));
        }
      }),
      RUNS,
    );
  });

  it('keeps what no edit touched: the same objects as before', () => {
    fc.assert(
      fc.property(fc.uniqueArray(sketch, { minLength: 1, maxLength: 8, selector: ({ file }) => file }), (sketches) => {
        const comparer = new Comparer();
        const documents = sketches.map(makeDocument);
        const before = comparer.update(documents);
        const after = comparer.update([...documents].reverse().map((document) => ({ ...document })));
        for (const part of ['stories', 'entities', 'facts', 'discrepancies', 'sharedCopy'] as const)
          after[part].forEach((item, i) => expect(item).toBe(before[part][i]));
      }),
      RUNS,
    );
  });
});

/** More documents than one term or one shingle is followed through. */
describe('among very many documents, what is common to all', () => {
  const many = Array.from({ length: 130 }, (_, i) =>
    sketchDocument({
      file: `${i}.txt`,
      regions: [['body', `${WIRE}. Quay ${i % 5} flooded, warehouse ${i % 7} burnt.`]],
    }),
  );
  it.each([
    [
      'stories',
      () => new StorySeparator(),
      (index: StorySeparator | SharedCopyIndex) => (index as StorySeparator).stories(),
    ],
    [
      'shared copy',
      () => new SharedCopyIndex(),
      (index: StorySeparator | SharedCopyIndex) => (index as SharedCopyIndex).copies(),
    ],
  ])('makes no difference between one by one and all at once: %s', (_, make, read) => {
    const grown = make();
    for (const [i, document] of many.entries()) {
      grown.add(document);
      if (i % 10 === 0) read(grown);
    }
    for (const { file } of many.slice(0, 70)) {
      grown.remove(file);
      if (file.startsWith('3')) read(grown);
    }
    const fresh = make();
    for (const document of many.slice(70).reverse()) fresh.add(document);
    expect(read(grown)).toEqual(read(fresh));
  });
});
