import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDocuments } from '../../src/story/compareDocuments';
import { Comparer } from '../../src/story/comparer';
import { DECISION_KINDS, type Decision, type StoryDocument } from '../../src/story/model';
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

/** What happens to a folder between two comparisons: documents come or change, go, get another name, are listed in another order. */
interface Step {
  readonly put: readonly Sketch[];
  readonly gone: readonly string[];
  readonly renamed: readonly (readonly [string, string])[];
  readonly isTurned: boolean;
  readonly decided: readonly Sketched[] | undefined;
}
const step: fc.Arbitrary<Step> = fc.record({
  put: fc.array(sketch, { maxLength: 3 }),
  gone: fc.array(fc.constantFrom(...FILES), { maxLength: 2 }),
  renamed: fc.array(fc.tuple(fc.constantFrom(...FILES), fc.constantFrom(...FILES)), { maxLength: 1 }),
  isTurned: fc.boolean(),
  /** What the reader has decided by then; undefined where that is what it was before. */
  decided: fc.option(
    fc.array(
      fc.record({
        kind: fc.constantFrom(...DECISION_KINDS),
        /** Which claim or name of each of three documents it is about, and from which document on. */
        nth: fc.nat(2),
        from: fc.nat(FILES.length),
      }),
      { maxLength: 3 },
    ),
    { nil: undefined },
  ),
});

interface Sketched {
  readonly kind: Decision['kind'];
  readonly nth: number;
  readonly from: number;
}

function decide(sketches: readonly Sketched[], documents: readonly StoryDocument[]): Decision[] {
  const inOrder = documents.toSorted((a, b) => (a.file < b.file ? -1 : 1));
  return sketches.map(({ kind, nth, from }, d) => {
    const targets = inOrder.slice(from, from + 3).flatMap(({ file, analysis: { claims, entities } }, i) => {
      const span = (kind.endsWith('entity') || kind.endsWith('entities') ? entities : claims)[nth];
      return span ? [{ file, start: span.start, end: span.end, side: i === 0 ? (1 as const) : (2 as const) }] : [];
    });
    const value = { title: `As the reader says ${d}`, discrepancy: 'omission', verdict: 'rounding' };
    return { kind, id: `#${d}`, time: `2031-05-0${9 - d}T00:00:00Z`, ...value, targets } as Decision;
  });
}

/** The documents after a step, as they are listed then. */
function take(before: readonly StoryDocument[], { put, gone, renamed, isTurned }: Step): StoryDocument[] {
  const documents = new Map(before.map((document) => [document.file, document]));
  for (const file of gone) documents.delete(file);
  for (const one of put) documents.set(one.file, makeDocument(one));
  for (const [from, to] of renamed) {
    const moved = documents.get(from);
    if (!moved) continue;
    documents.delete(from);
    documents.set(to, { ...moved, file: to });
  }
  return isTurned ? [...documents.values()].reverse() : [...documents.values()];
}

describe('a comparer', () => {
  it('says after any edits what a new one says of the same documents', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 6 }), (steps) => {
        const comparer = new Comparer();
        let documents: StoryDocument[] = [];
        let decided: readonly Sketched[] = [];
        for (const one of steps) {
          documents = take(documents, one);
          decided = one.decided ?? decided;
          const decisions = decide(decided, documents);
          expect(comparer.update(documents, decisions)).toEqual(compareDocuments(documents, decisions));
        }
      }),
      RUNS,
    );
  });

  it('puts every mention into one entity, as the reader says', () => {
    const entityKinds = ['same-entity', 'different-entities'] as const;
    const sketched = fc.record({ kind: fc.constantFrom(...entityKinds), nth: fc.nat(2), from: fc.nat(FILES.length) });
    fc.assert(
      fc.property(
        fc.uniqueArray(sketch, { minLength: 1, maxLength: 8, selector: ({ file }) => file }),
        fc.array(sketched, { maxLength: 3 }),
        (sketches, decided) => {
          const documents = sketches.map(makeDocument);
          const decisions = decide(decided, documents);
          const { entities, idleDecisions = [] } = compareDocuments(documents, decisions);
          const places = entities.flatMap(({ mentions }) => mentions.map(({ file, index }) => `${file} ${index}`));
          const all = documents.flatMap(({ file, analysis }) => analysis.entities.map((_, i) => `${file} ${i}`));
          expect(places.sort()).toEqual(all.sort());
          const idOf = ({ file, start }: Decision['targets'][number]): string | undefined => {
            const index = documents.find((one) => one.file === file)?.analysis.entities.findIndex((e) => e.start === start); // prettier-ignore
            return entities.find(({ mentions }) => mentions.some((m) => m.file === file && m.index === index))?.id;
          };
          for (const { id, kind, targets } of decisions) {
            if (idleDecisions.includes(id)) continue;
            const [one, other] = ([1, 2] as const).map((side) => targets.filter((t) => t.side === side).map(idOf));
            if (kind === 'different-entities') for (const entity of other ?? []) expect(one).not.toContain(entity);
          }
        },
      ),
      RUNS,
    );
  });

  it('does not compare a story again for what is edited, or decided, elsewhere', () => {
    const published = '2031-05-06';
    const [a, b, c, d, edited] = [
      { file: 'a.txt', sentences: [`${WIRE} said Anna Bell`, 'Bell closed the harbour'], published },
      { file: 'b.txt', sentences: [WIRE, 'Anna Bell closed the harbour'], published },
      { file: 'c.txt', sentences: ['hail struck vineyard growers', 'growers slammed Bell'], published },
      { file: 'd.txt', sentences: ['hail struck vineyard', 'growers slammed Tom Bell'], published },
      { file: 'd.txt', sentences: ['hail struck vineyard', 'growers slammed Tom Bell', 'toll opened'], published },
    ].map(makeDocument);
    const list = (...documents: (StoryDocument | undefined)[]): StoryDocument[] =>
      documents.flatMap((one) => one ?? []);
    const here = decide([{ kind: 'new-fact', nth: 1, from: 0 }], list(a, b));
    const there = decide([{ kind: 'different-facts', nth: 1, from: 0 }], list(c, edited));
    const comparer = new Comparer();
    const before = comparer.update(list(a, b, c, d), here);
    const after = comparer.update(list(a, b, c, edited), [...here, ...there.map((one) => ({ ...one, id: '#there' }))]);
    const [story] = before.stories;
    expect(story?.files).toEqual(['a.txt', 'b.txt']);
    expect(after.stories[0]).toBe(story);
    const factsOf = ({ facts }: typeof before): typeof facts => facts.filter((fact) => fact.story === story?.id);
    expect(factsOf(before).some((fact) => fact.decisions)).toBe(true);
    expect(after.facts.some((fact) => fact.decisions?.includes('#there'))).toBe(true);
    factsOf(after).forEach((fact, i) => expect(fact).toBe(factsOf(before)[i]));
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
