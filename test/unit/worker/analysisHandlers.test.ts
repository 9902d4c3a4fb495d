import { describe, expect, it } from 'vitest';
import type { DocumentAnalysis } from '../../../src/analysis/model';
import { analysisKey, analysisResults, type AnalysisContract, type DocumentInput } from '../../../src/rpc/analysis';
import { CancellationSource } from '../../../src/rpc/cancellation';
import { connect, type Client } from '../../../src/rpc/client';
import { createLocalWires } from '../../../src/rpc/localWire';
import { serve } from '../../../src/rpc/server';
import { createAnalysisHandlers, type Engine } from '../../../src/worker/analysisHandlers';
import { RecentMap } from '../../../src/worker/recentMap';

const EMPTY = {
  regions: [],
  sentences: [],
  entities: [],
  dates: [],
  quantities: [],
  quotes: [],
  attributions: [],
  claims: [],
};

const FOLDER = 'memfs:/story';

/** An engine that counts what it is asked. */
function start(): {
  client: Client<AnalysisContract>;
  analysed: string[];
  compared: string[][];
  /** What each comparer was given, time after time. */
  comparers: (readonly DocumentAnalysis[])[][];
} {
  const comparers: (readonly DocumentAnalysis[])[][] = [];
  const analysed: string[] = [];
  const compared: string[][] = [];
  const engine: Engine = {
    createAnalyzer: () => (text) => {
      analysed.push(text);
      const token = { start: 0, end: 1, text: 'x', lemma: 'x', tag: 'X' } as const;
      return { ...EMPTY, text, language: 'en', tokens: [token] } satisfies DocumentAnalysis;
    },
    createComparer: () => {
      const times: (readonly DocumentAnalysis[])[] = [];
      comparers.push(times);
      return {
        update: (documents) => {
          compared.push(documents.map(({ analysis }) => `${analysis.text}/${analysis.tokens.length}`));
          times.push(documents.map(({ analysis }) => analysis));
          return { stories: [], entities: [], facts: [], discrepancies: [], sharedCopy: [] };
        },
      };
    },
  };
  const [near, far] = createLocalWires((task) => setTimeout(task, 0));
  serve(
    far,
    createAnalysisHandlers(() => new Promise((resolve) => setTimeout(resolve, 0)), engine),
  );
  return { client: connect<AnalysisContract>(near, analysisResults), analysed, compared, comparers };
}

function input(text: string, hints: DocumentInput['hints'] = {}): DocumentInput {
  return { file: `memfs:/${text}.txt`, text, hash: `hash of ${text}`, hints, annotations: [] };
}

async function load(client: Client<AnalysisContract>): Promise<void> {
  const models = { names: new Uint8Array([1]), attributions: new Uint8Array([2]) };
  expect(await client.request('loadModels', models)).toEqual({ ok: true, value: undefined });
}

describe('the analysis worker', () => {
  it('says so where no model is loaded', async () => {
    const { client } = start();
    const outcome = await client.request('compare', {
      folder: FOLDER,
      documents: [input('a')],
      known: [],
      decisions: [],
    });
    expect(outcome).toMatchObject({ ok: false, failure: { code: 'failed' } });
  });

  it('analyses again only what changed, and compares all with their tokens', async () => {
    const { client, analysed, compared } = start();
    await load(client);
    await client.request('compare', { folder: FOLDER, documents: [input('a'), input('b')], known: [], decisions: [] });
    await client.request('compare', { folder: FOLDER, documents: [input('a'), input('c')], known: [], decisions: [] });
    expect(analysed).toEqual(['a', 'b', 'c']);
    expect(compared).toEqual([['a/1', 'b/1'], ['a/1', 'c/1']]); // prettier-ignore
  });

  it('analyses again where the hints changed', async () => {
    const { client, analysed } = start();
    await load(client);
    await client.request('compare', { folder: FOLDER, documents: [input('a')], known: [], decisions: [] });
    await client.request('compare', {
      folder: FOLDER,
      documents: [input('a', { published: '2031-05-02' })],
      known: [],
      decisions: [],
    });
    expect(analysed).toEqual(['a', 'a']);
  });

  it('sends only what the caller does not know, without tokens', async () => {
    const { client } = start();
    await load(client);
    const known = [analysisKey(input('a'))];
    const outcome = await client.request('compare', {
      folder: FOLDER,
      documents: [input('a'), input('b')],
      known,
      decisions: [],
    });
    expect(outcome).toMatchObject({ ok: true });
    if (!outcome.ok) return;
    expect(outcome.value.documents.map(({ analysis }) => analysis?.tokens)).toEqual([undefined, []]);
  });

  it('has one comparer for each folder, which is given the same objects where nothing changed', async () => {
    const { client, comparers } = start();
    await load(client);
    const rest = { known: [], decisions: [] };
    await client.request('compare', { folder: FOLDER, documents: [input('a'), input('b')], ...rest });
    await client.request('compare', { folder: 'memfs:/other', documents: [input('a')], ...rest });
    await client.request('compare', { folder: FOLDER, documents: [input('c'), { ...input('b') }], ...rest });
    expect(comparers.map((times) => times.length)).toEqual([2, 1]);
    const [first, second] = comparers[0] ?? [];
    expect(second?.[1]).toBe(first?.[1]);
    expect(second?.[0]).not.toBe(first?.[0]);
  });

  it('reports each document, and stops between two where nobody waits any more', async () => {
    const { client, analysed, compared } = start();
    await load(client);
    const cancellation = new CancellationSource();
    const outcome = await client.request(
      'compare',
      {
        folder: FOLDER,
        documents: ['a', 'b', 'c', 'd', 'e', 'f'].map((text) => input(text)),
        known: [],
        decisions: [],
      },
      { cancellation, onProgress: () => cancellation.cancel() },
    );
    expect(outcome).toMatchObject({ ok: false, failure: { code: 'cancelled' } });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(analysed.length).toBeLessThan(6);
    expect(compared).toEqual([]);
  });
});

describe('a recent map', () => {
  it('forgets what was not used for longest', () => {
    const map = new RecentMap<string, number>(2);
    map.set('a', 1);
    map.set('b', 2);
    expect(map.get('a')).toBe(1);
    map.set('c', 3);
    expect(map.get('b')).toBeUndefined();
    expect(map.get('a')).toBe(1);
    expect(map.get('c')).toBe(3);
  });
});
