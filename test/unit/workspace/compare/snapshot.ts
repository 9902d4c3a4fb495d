import type {
  Certainty,
  Claim,
  DateMention,
  DocumentAnalysis,
  EntityMention,
  Quantity,
} from '../../../../src/analysis/model';
import type { Comparison, Fact } from '../../../../src/story/model';
import type { WorkspaceSnapshot } from '../../../../src/workspace/model';

const found = { confidence: 0.9, reason: 'because' };

interface Marks {
  readonly outlet?: string;
  readonly published?: string;
  /** Claims by id: their words and how they are said. */
  readonly claims: Readonly<
    Record<string, { text: string; certainty?: Certainty; attribution?: string; cue?: string }>
  >;
  readonly dates?: Readonly<Record<string, string>>;
  readonly quantities?: Readonly<Record<string, { value: number; unit: string }>>;
  readonly names?: readonly (readonly [text: string, id: string])[];
}

/** An analysis made of words of the text, found where they first stand. */
export function analysisOf(text: string, marks: Marks): DocumentAnalysis {
  const spanOf = (words: string, from = 0): { start: number; end: number } => {
    const start = text.indexOf(words, from);
    if (start < 0) throw new Error(`"${words}" does not stand in the text`);
    return { start, end: start + words.length };
  };
  const sentences = [...text.matchAll(/[^.\s][^.]*\./g)].map(({ 0: sentence, index }) => ({
    start: index,
    end: index + sentence.length,
  }));
  return {
    text,
    language: 'en',
    ...(marks.outlet !== undefined && { outlet: { value: marks.outlet, reason: '' } }),
    ...(marks.published !== undefined && { published: { value: marks.published, reason: '' } }),
    regions: [{ start: 0, end: text.length, kind: 'body' }],
    sentences,
    tokens: [],
    entities: (marks.names ?? []).map(([name, id]): EntityMention => ({
      ...found,
      ...spanOf(name),
      type: 'person',
      id,
      name,
    })),
    dates: Object.entries(marks.dates ?? {})
      .map(([words, value]): DateMention => ({ ...found, ...spanOf(words), type: 'date', value, stated: true }))
      .sort((a, b) => a.start - b.start),
    quantities: Object.entries(marks.quantities ?? {}).map(([words, value]): Quantity => ({
      ...found,
      ...spanOf(words),
      ...value,
    })),
    quotes: [],
    attributions: [],
    claims: Object.entries(marks.claims).map(([id, claim]): Claim => ({
      ...found,
      ...spanOf(claim.text),
      id,
      certainty: claim.certainty ?? 'none',
      ...(claim.attribution !== undefined && { attributionText: claim.attribution }),
      ...(claim.cue !== undefined && { certaintyCue: spanOf(claim.cue) }),
    })),
  };
}

export function factOf(id: string, title: string, claims: readonly string[], files: readonly string[]): Fact {
  const refs = claims.map((ref) => {
    const [file = '', claim = ''] = ref.split('#');
    return { file, claim };
  });
  const stated = files.filter((file) => refs.some((ref) => ref.file === file));
  const missing = files.filter((file) => !stated.includes(file));
  return {
    id,
    title,
    story: 'ferry',
    claims: refs,
    coverage: { stated, missing, teaserOnly: [] },
    confidence: 0.85,
    reason: 'same ferry, same day',
  };
}

const GAZETTE = 'Port news. The ferry Odal sank on Monday with 12 people aboard. All were saved.';
const TIDENDE = 'The ferry Odal may have sunk on Tuesday with 14 people aboard, the coast guard said. All were saved.';
const WIRE = 'All were saved. Nobody knows the cause.';
export const FILES = ['mem:/s/a_gazette.txt', 'mem:/s/b_tidende.txt', 'mem:/s/c_wire.txt'] as const;

/** A made-up story: two outlets word the sinking, three the rescue. */
export function ferryStory(changes: Partial<Comparison> = {}): WorkspaceSnapshot {
  const [a, b, c] = FILES;
  const documents = [
    {
      file: a,
      analysis: analysisOf(GAZETTE, {
        outlet: 'Gazette',
        published: '2031-05-06',
        claims: { c1: { text: 'The ferry Odal sank on Monday with 12 people aboard' }, c2: { text: 'All were saved' } },
        dates: { Monday: '2031-05-05' },
        quantities: { '12 people': { value: 12, unit: 'people' } },
        names: [['Odal', 'odal']],
      }),
    },
    {
      file: b,
      analysis: analysisOf(TIDENDE, {
        outlet: 'Tidende',
        claims: {
          c1: {
            text: 'The ferry Odal may have sunk on Tuesday with 14 people aboard',
            certainty: 'possible',
            cue: 'may',
            attribution: 'the coast guard',
          },
          c2: { text: 'All were saved' },
        },
        dates: { Tuesday: '2031-05-06' },
        quantities: { '14 people': { value: 14, unit: 'people' } },
        names: [['ferry Odal', 'odal']],
      }),
    },
    {
      file: c,
      analysis: analysisOf(WIRE, {
        claims: { c1: { text: 'All were saved' }, c2: { text: 'Nobody knows the cause' } },
      }),
    },
  ];
  return {
    revision: 1,
    documents,
    comparison: {
      stories: [{ id: 'ferry', title: 'The ferry Odal', files: FILES }],
      entities: [
        {
          id: 'odal',
          type: 'person',
          name: 'Odal',
          mentions: [
            { file: a, index: 0 },
            { file: b, index: 0 },
          ],
        },
      ],
      facts: [
        factOf('cause', 'Nobody knows the cause', [`${c}#c2`], FILES),
        factOf('sank', 'The ferry Odal sank', [`${a}#c1`, `${b}#c1`], FILES),
        factOf('saved', 'All were saved', [`${a}#c2`, `${b}#c2`, `${c}#c1`], FILES),
      ],
      discrepancies: [
        {
          id: 'd1',
          kind: 'number',
          detail: '12 or 14 people aboard',
          severity: 'high',
          facts: ['sank'],
          spans: [
            { file: a, start: GAZETTE.indexOf('12'), end: GAZETTE.indexOf('12') + 2 },
            { file: b, start: TIDENDE.indexOf('14'), end: TIDENDE.indexOf('14') + 2 },
          ],
        },
      ],
      sharedCopy: [],
      ...changes,
    },
  };
}
