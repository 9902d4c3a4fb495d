import { describe, expect, it } from 'vitest';
import { compareDocuments } from '../../../src/story/compareDocuments';
import type { Comparison, StoryDocument } from '../../../src/story/model';
import { sketchDocument, type ClaimSketch, type DocumentSketch } from './storyFixture';

const NAMES = {
  'Mara Odum': ['person', 'mara-odum'],
  Odum: ['person', 'mara-odum'],
  Larkholm: ['place', 'larkholm'],
  'Ivo Tarn': ['person', 'ivo-tarn'],
} as const;

const paper = (
  file: string,
  sentences: readonly (string | ClaimSketch)[],
  more: Partial<DocumentSketch> = {},
): StoryDocument =>
  sketchDocument({
    file,
    names: NAMES,
    regions: [
      ['title', 'Larkholm mayor opens the harbour bridge'],
      ['body', sentences.map((s) => `${typeof s === 'string' ? s : s.text}.`).join(' ')],
    ],
    claims: sentences.map((s) => (typeof s === 'string' ? { text: s } : s)),
    ...more,
  });

const bridge = [
  paper(
    'a.txt',
    [
      'Mara Odum opened the harbour bridge in Larkholm',
      'The bridge cost 12 million tolers',
      'Critics slammed the toll',
    ],
    {
      outlet: 'The Gazette',
      quantities: { '12 million tolers': [12e6, 'tolers'] },
    },
  ),
  paper('b.txt', ['The harbour bridge in Larkholm was inaugurated by Mara Odum', 'The bridge cost 15 million tolers'], {
    quantities: { '15 million tolers': [15e6, 'tolers'] },
  }),
  paper('c.txt', [
    {
      text: 'Mara Odum opened the harbour bridge in Larkholm',
      attributionText: 'the port office',
      certainty: 'reported',
    },
    'The harbour bridge may close to lorries in winter',
  ]),
];
const factOf = (comparison: Comparison, file: string, claim: string): string | undefined =>
  comparison.facts.find((fact) => fact.claims.some((ref) => ref.file === file && ref.claim === claim))?.id;

describe('facts', () => {
  const comparison = compareDocuments(bridge);

  it('puts wordings of one fact together and every claim in exactly one fact', () => {
    expect(factOf(comparison, 'a.txt', 'c1')).toBe(factOf(comparison, 'b.txt', 'c1'));
    expect(factOf(comparison, 'a.txt', 'c1')).toBe(factOf(comparison, 'c.txt', 'c1'));
    const refs = comparison.facts.flatMap(({ claims }) => claims.map(({ file, claim }) => `${file} ${claim}`));
    expect(refs.length).toBe(new Set(refs).size);
    expect(refs.length).toBe(bridge.flatMap(({ analysis }) => analysis.claims).length);
  });

  it('says why, who has it and who has not', () => {
    const fact = comparison.facts.find(({ id }) => id === factOf(comparison, 'a.txt', 'c2'));
    expect(fact?.coverage).toEqual({ stated: ['a.txt', 'b.txt'], missing: ['c.txt'], teaserOnly: [] });
    expect(fact?.reason).toMatch(/bridge|cost/u);
    expect(fact?.confidence).toBeGreaterThan(0.2);
  });

  it('keeps a claim of one document as a fact of its own', () => {
    const lorries = comparison.facts.find(({ id }) => id === factOf(comparison, 'c.txt', 'c2'));
    expect(lorries?.claims).toHaveLength(1);
    expect(lorries?.reason).toBe('stated once');
  });

  it('does not depend on the order of the documents', () => {
    expect(compareDocuments([...bridge].reverse())).toEqual(comparison);
  });

  it('keeps the ids of facts when a document without them joins', () => {
    const more = compareDocuments([...bridge, paper('d.txt', ['Ferries in Larkholm stop at noon'])]);
    expect(factOf(more, 'a.txt', 'c1')).toBe(factOf(comparison, 'a.txt', 'c1'));
    expect(factOf(more, 'b.txt', 'c2')).toBe(factOf(comparison, 'b.txt', 'c2'));
  });
});

describe('hard negatives', () => {
  it('does not take a planned deed in another month and place for a done one', () => {
    const comparison = compareDocuments([
      paper('a.txt', ['Mara Odum met Ivo Tarn in Larkholm in October'], { dates: { October: '2031-10' } }),
      paper('b.txt', ['Mara Odum will visit the northern capital to see Ivo Tarn in the spring'], {
        dates: { spring: '2032-SP' },
      }),
    ]);
    expect(factOf(comparison, 'a.txt', 'c1')).not.toBe(factOf(comparison, 'b.txt', 'c1'));
  });

  it('does not join phrases that have one common word and nothing else', () => {
    const comparison = compareDocuments([
      paper('a.txt', ['Their release on bail']),
      paper('b.txt', ['The newly pressed release']),
    ]);
    expect(factOf(comparison, 'a.txt', 'c1')).not.toBe(factOf(comparison, 'b.txt', 'c1'));
  });

  it('never joins a claim with the one that it lies in', () => {
    const text = 'Mara Odum spoke after the opening of the harbour bridge';
    const comparison = compareDocuments([
      paper('a.txt', [], {
        regions: [['body', `${text}.`]],
        claims: [{ text }, { text: 'the opening of the harbour bridge', embedded: true }],
      }),
      paper('b.txt', ['the opening of the harbour bridge']),
    ]);
    expect(factOf(comparison, 'a.txt', 'c1')).not.toBe(factOf(comparison, 'a.txt', 'c2'));
  });
});

it('counts a fact that stands only in a teaser as teaser only', () => {
  const teaser = 'Mara Odum opened the harbour bridge in Larkholm';
  const comparison = compareDocuments([
    ...bridge,
    paper('d.txt', [], {
      regions: [
        ['title', 'The harbour bridge in Larkholm is open'],
        ['body', 'The bridge at Larkholm harbour draws crowds.'],
        ['related', teaser],
      ],
      claims: [{ text: teaser }],
    }),
  ]);
  const fact = comparison.facts.find(({ id }) => id === factOf(comparison, 'a.txt', 'c1'));
  expect(fact?.coverage.teaserOnly).toEqual(['d.txt']);
  expect(fact?.coverage.stated).not.toContain('d.txt');
});

it('keeps documents that tell different events in different stories', () => {
  const storm = (file: string): StoryDocument =>
    sketchDocument({
      file,
      regions: [
        ['title', 'Hail flattens vineyards in Quenby'],
        ['body', 'Hail the size of walnuts flattened the vineyards of Quenby overnight. Growers count the damage.'],
      ],
      names: { Quenby: ['place', 'quenby'] },
      claims: [{ text: 'Hail the size of walnuts flattened the vineyards of Quenby overnight' }],
    });
  const { stories, facts } = compareDocuments([...bridge, storm('x.txt'), storm('y.txt')]);
  expect(stories.map(({ files }) => files)).toEqual([
    ['a.txt', 'b.txt', 'c.txt'],
    ['x.txt', 'y.txt'],
  ]);
  for (const { story, claims } of facts) {
    const files = stories.find(({ id }) => id === story)?.files ?? [];
    for (const { file } of claims) expect(files).toContain(file);
  }
});

it('says nothing of nothing', () => {
  expect(compareDocuments([])).toEqual({ stories: [], entities: [], facts: [], discrepancies: [], sharedCopy: [] });
});

describe('discrepancies', () => {
  const { discrepancies } = compareDocuments(bridge);

  it('finds figures that differ, gravest first, with a span in each document', () => {
    const [first] = discrepancies;
    expect(first).toMatchObject({ kind: 'number', severity: 'high' });
    expect(first?.detail).toBe('The Gazette says “12 million tolers”; b says “15 million tolers”.');
    expect(new Set(first?.spans.map(({ file }) => file))).toEqual(new Set(['a.txt', 'b.txt']));
  });

  it('finds whose word it is', () => {
    const found = discrepancies.find(({ kind }) => kind === 'attribution');
    expect(found?.detail).toContain('c cites the port office');
    expect(found?.detail).toContain('name no source');
  });
});
