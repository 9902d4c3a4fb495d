import { describe, expect, it } from 'vitest';
import type { PanelBody, PanelView } from '../../../../src/rpc/panel';
import { snapshotDecoder } from '../../../../src/rpc/panelDecoders';
import type { WorkspaceSnapshot } from '../../../../src/workspace/model';
import { compareRuns } from '../../../../src/workspace/compare/buildFactBody';
import { buildPanelSnapshot } from '../../../../src/workspace/compare/buildPanelSnapshot';
import { FILES, ferryStory } from './snapshot';

const [A, B, C] = FILES;
const VIEW: PanelView = { tab: 'fact', isPinned: false, fact: 'sank' };

/** The body for a view; every one of them must pass the check that the page makes. */
function bodyOf<K extends PanelBody['kind']>(kind: K, view: Partial<PanelView> = {}, story = ferryStory()) {
  const snapshot = buildPanelSnapshot(story, { ...VIEW, ...view }, 7);
  expect(snapshotDecoder(JSON.parse(JSON.stringify(snapshot)))).toEqual(snapshot);
  expect(snapshot.body.kind).toBe(kind);
  return snapshot.body as Extract<PanelBody, { kind: K }>;
}

describe('buildPanelSnapshot: fact', () => {
  it('heads it with title, reason and coverage', () => {
    expect(bodyOf('fact').fact).toEqual({
      id: 'sank',
      title: 'The ferry Odal sank',
      reason: 'same ferry, same day',
      confidence: 0.85,
      stated: 2,
      teaserOnly: 0,
      total: 3,
      independent: 2,
    });
  });

  it('has one row an outlet, those that do not mention it last', () => {
    const rows = bodyOf('fact').rows.map(({ outlet, status, isBaseline, published, claims }) => [
      outlet,
      status,
      isBaseline,
      published,
      claims.length,
    ]);
    expect(rows).toEqual([
      ['Gazette', 'stated', true, '2031-05-06', 1],
      ['Tidende', 'stated', false, undefined, 1],
      ['c_wire', 'missing', false, undefined, 0],
    ]);
  });

  it('marks the words that differ from the baseline, and keeps the wording itself as written', () => {
    const [gazette, tidende] = bodyOf('fact').rows.map(({ claims }) => claims[0]);
    expect(gazette?.runs).toEqual([{ kind: 'same', text: 'The ferry Odal sank on Monday with 12 people aboard' }]);
    const marked = tidende?.runs.map(({ kind, text }) =>
      kind === 'same' ? text : kind === 'added' ? `{${text}}` : `[${text}]`,
    );
    expect(marked?.join('')).toBe(
      'The ferry Odal [sank ]{may have sunk} on [Monday ]{Tuesday} with [12 ]{14} people aboard',
    );
    const own = tidende?.runs.filter(({ kind }) => kind !== 'removed').map(({ text }) => text);
    expect(own?.join('')).toBe(tidende?.text);
  });

  it('leaves a wording unmarked that shares almost nothing with the baseline', () => {
    expect(compareRuns('The ferry sank', 'Odal went down off the coast')).toEqual({
      isReworded: true,
      runs: [{ kind: 'same', text: 'Odal went down off the coast' }],
    });
    expect(compareRuns('The ferry sank', 'The ferry sank at night').isReworded).toBe(false);
  });

  it.each([
    ['a red car', 'a car', 'a[ red] car'],
    ['a red car', 'a blue car', 'a [red ]{blue} car'],
    ['red cars go', 'cars go', '[red ]cars go'],
    ['cars go fast', 'cars go', 'cars go[ fast]'],
    ['cars go now, fast', 'cars go, fast', 'cars go[ now], fast'],
  ])('parts what was removed from its neighbours: %s | %s', (base, text, marked) => {
    const { runs } = compareRuns(base, text);
    const show = { same: '', added: '{}', removed: '[]' };
    expect(runs.map(({ kind, text }) => `${show[kind].charAt(0)}${text}${show[kind].charAt(1)}`).join('')).toBe(marked);
  });

  it('compares with the baseline that was chosen, and falls back where that outlet says nothing', () => {
    const baselines = (baseline: string) =>
      bodyOf('fact', { baseline })
        .rows.filter((row) => row.isBaseline)
        .map((row) => row.file);
    expect(baselines(B)).toEqual([B]);
    expect(baselines(C)).toEqual([A]);
    expect(baselines('mem:/s/gone.txt')).toEqual([A]);
  });

  it('gives attribution, certainty with its cue, region and the rest of the sentence', () => {
    expect(bodyOf('fact').rows[1]?.claims[0]).toMatchObject({
      file: B,
      attribution: 'the coast guard',
      certainty: 'possible',
      cue: 'may',
      region: 'body',
      before: '',
      after: ', the coast guard said.',
    });
    expect(bodyOf('fact').rows[0]?.claims[0]).not.toHaveProperty('attribution');
  });

  it('lines up numbers and dates, and says where they differ', () => {
    const columns = bodyOf('fact').values.map(({ kind, unit, isDisputed, cells }) => [
      kind,
      unit,
      isDisputed,
      cells.map((cell) => cell.map(({ text, date, number }) => [text, date ?? number])),
    ]);
    expect(columns).toEqual([
      ['date', '', true, [[['Monday', '2031-05-05']], [['Tuesday', '2031-05-06']], []]],
      ['quantity', 'people', true, [[['12 people', 12]], [['14 people', 14]], []]],
    ]);
  });

  it('shows the discrepancies that touch it, with the words at each place', () => {
    expect(bodyOf('fact').discrepancies).toMatchObject([
      {
        id: 'd1',
        kind: 'number',
        places: [
          { outlet: 'Gazette', text: '12' },
          { outlet: 'Tidende', text: '14' },
        ],
      },
    ]);
    expect(bodyOf('fact', { fact: 'saved' }).discrepancies).toEqual([]);
  });

  it('marks shared copy, and counts it once', () => {
    const { text } = ferryStory().documents[0]?.analysis ?? { text: '' };
    const start = text.indexOf('All were saved');
    const spans = [
      { file: A, start, end: start + 14 },
      { file: C, start: 0, end: 14 },
    ];
    const body = bodyOf('fact', { fact: 'saved' }, ferryStory({ sharedCopy: [{ files: [A, C], spans }] }));
    expect(body.rows.map(({ copyOf }) => copyOf)).toEqual([undefined, undefined, 'Gazette']);
    expect(body.fact).toMatchObject({ stated: 3, independent: 2 });
  });

  it('tells two documents of one outlet apart', () => {
    const story = ferryStory();
    const documents = story.documents.map((document) => ({
      ...document,
      analysis: { ...document.analysis, outlet: { value: 'Gazette', reason: '' } },
    }));
    expect(bodyOf('fact', {}, { ...story, documents }).rows.map(({ outlet }) => outlet)).toEqual([
      'Gazette (a_gazette.txt)',
      'Gazette (b_tidende.txt)',
      'Gazette (c_wire.txt)',
    ]);
  });

  it('calls a document as its file is called, not as its address spells it', () => {
    const story = ferryStory();
    const documents = story.documents.map((document) => ({
      ...document,
      analysis: { ...document.analysis, outlet: { value: 'Gazette', reason: '' } },
    }));
    const [first, ...others] = documents;
    if (!first) throw new Error('no document');
    const renamed = { ...first, file: 'mem:/s/caf%C3%A9.txt' };
    const { outlets } = bodyOf(
      'matrix',
      { tab: 'matrix' },
      { ...story, documents: [renamed, ...others], comparison: { ...story.comparison, stories: [] } },
    );
    expect(outlets.map(({ label }) => label)).toContain('Gazette (café.txt)');
  });
});

describe('buildPanelSnapshot: the other views', () => {
  it('matrix: facts by coverage, a cell an outlet with its place', () => {
    const { outlets, rows } = bodyOf('matrix', { tab: 'matrix' });
    expect(outlets.map(({ label }) => label)).toEqual(['Gazette', 'Tidende', 'c_wire']);
    expect(rows.map(({ fact, stated, discrepancies }) => [fact, stated, discrepancies])).toEqual([
      ['saved', 3, 0],
      ['sank', 2, 1],
      ['cause', 1, 0],
    ]);
    expect(rows[1]?.cells).toMatchObject([
      { status: 'stated', certainty: 'none', place: { file: A } },
      { status: 'stated', certainty: 'possible', place: { file: B } },
      { status: 'missing', certainty: 'none' },
    ]);
    expect(rows[1]?.cells[2]).not.toHaveProperty('place');
  });

  it('collation: one row a wording, the baseline first', () => {
    const { rows, columns } = bodyOf('collation', { tab: 'collation', baseline: B });
    expect(rows.map(({ outlet }) => outlet)).toEqual(['Tidende', 'Gazette']);
    rows.forEach(({ text }, row) => {
      expect(columns.flatMap(({ cells }) => cells[row]?.text ?? []).join(' ')).toBe(text);
    });
  });

  it('names: the forms of each outlet with their counts', () => {
    const [entity] = bodyOf('names', { tab: 'names' }).entities;
    expect(entity).toMatchObject({ name: 'Odal', mentions: 2 });
    expect(entity?.outlets.map(({ label, forms }) => [label, forms.map(({ text, count }) => [text, count])])).toEqual([
      ['Gazette', [['Odal', 1]]],
      ['Tidende', [['ferry Odal', 1]]],
      ['c_wire', []],
    ]);
  });

  it('timeline: by resolved date, with the fact that holds it', () => {
    const { days } = bodyOf('timeline', { tab: 'timeline' });
    expect(
      days.map(({ value, items }) => [value, items.map(({ fact, mentions }) => [fact, mentions.map((m) => m.text)])]),
    ).toEqual([
      ['2031-05-05', [['sank', [['Monday']].flat()]]],
      ['2031-05-06', [['sank', ['Tuesday']]]],
    ]);
  });

  it('timeline: a date outside every fact brings its sentence; durations are left out', () => {
    const story = ferryStory({ facts: [] });
    const { days } = bodyOf('timeline', { tab: 'timeline' }, story);
    expect(days[0]?.items).toMatchObject([{ title: 'The ferry Odal sank on Monday with 12 people aboard.' }]);
    expect(days[0]?.items[0]).not.toHaveProperty('fact');
  });
});

describe('buildPanelSnapshot: nothing to see', () => {
  const reasonOf = (story: WorkspaceSnapshot | undefined, view: Partial<PanelView> = {}): string => {
    const { body } = buildPanelSnapshot(story, { ...VIEW, ...view }, 1);
    return body.kind === 'empty' ? body.reason : body.kind;
  };
  const story = ferryStory();

  it.each([
    ['while the articles are read', undefined, {}, 'analysing'],
    ['without articles', { ...story, documents: [] }, {}, 'noDocuments'],
    ['with one article', { ...story, documents: story.documents.slice(0, 1) }, { fact: 'gone' }, 'oneDocument'],
    ['without facts', ferryStory({ facts: [] }), {}, 'noFacts'],
    ['with a fact that is no more', story, { fact: 'gone' }, 'noFactHere'],
    ['without names', ferryStory({ entities: [] }), { tab: 'names' as const }, 'nothingHere'],
  ])('says why %s', (_, workspace, view, reason) => expect(reasonOf(workspace, view)).toBe(reason));

  it('shows the story that was chosen, else the fact’s, else the largest', () => {
    const stories = [
      { id: 'fair', title: 'The fair', files: [C] },
      { id: 'ferry', title: 'The ferry', files: FILES },
    ];
    const storyOf = (view: Partial<PanelView>) =>
      buildPanelSnapshot(ferryStory({ stories }), { ...VIEW, ...view }, 1).view.story;
    expect(storyOf({ story: 'fair' })).toBe('fair');
    expect(storyOf({})).toBe('ferry');
    expect(storyOf({ fact: 'gone' })).toBe('ferry');
  });
});
