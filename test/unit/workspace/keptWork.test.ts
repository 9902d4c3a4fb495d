import { describe, expect, it } from 'vitest';
import type { StoredDecision } from '../../../src/annotation/decision/model';
import { createAnchorer } from '../../../src/annotation/resolveAnchor';
import { AnnotationStore, type SidecarConflicts } from '../../../src/workspace/annotationStore';
import { DecisionStore } from '../../../src/workspace/decisionStore';
import { KeptWork, type KeptFiles } from '../../../src/workspace/keptWork';
import { WorkRestorer, type RestoredWork } from '../../../src/workspace/restoreWork';
import { FaultyFiles } from './faultyFiles';
import { analyseText, MemoryClock, MemoryLog, settle } from './memoryPorts';

const FOLDER = 'memfs:/news';
const A = `${FOLDER}/a.txt`;
const SIDECAR = `${A}.annotations.json`;
const STORY = `${FOLDER}/story.annotations.json`;
const TEXT = 'Mara met Quill. Then Nora left.';
const MARA = { kind: 'entity', start: 0, end: 4 } as const;
const QUILL = { kind: 'entity', start: 9, end: 14 } as const;

/** The extension's own storage, which outlives a window. */
class MemoryKept implements KeptFiles {
  readonly texts = new Map<string, string>();
  isFull = false;

  list(): Promise<string[]> {
    return Promise.resolve([...this.texts.keys()]);
  }
  read(name: string): Promise<string> {
    return Promise.resolve(this.texts.get(name) ?? '');
  }
  write(name: string, text: string): Promise<void> {
    if (this.isFull) return Promise.reject(new Error('ENOSPC'));
    this.texts.set(name, text);
    return Promise.resolve();
  }
  remove(name: string): Promise<void> {
    return this.texts.delete(name) ? Promise.resolve() : Promise.reject(new Error('not there'));
  }
}

let windows = 0;

/** A window of the editor: it opens the folder as the extension does. Another one has nothing but the files and the storage. */
async function openWindow(files: FaultyFiles, storage: MemoryKept, { isThere = true } = {}) {
  const state: { text: string | undefined; isDirty: boolean } = { text: isThere ? TEXT : undefined, isDirty: false };
  const log = new MemoryLog();
  const clock = new MemoryClock();
  clock.move(++windows * 1000);
  const kept = new KeptWork(storage, `window-${windows}`, log);
  const keep = (sidecar: string, work: Parameters<KeptWork['keep']>[1]): void => void kept.keep(sidecar, work);
  const store = new AnnotationStore({
    files, clock, log, keep,
    analysisOf: (file) => (file === A && state.text !== undefined ? analyseText(state.text) : undefined),
    isDirty: () => state.isDirty,
    makeDecisions: async (steps, side) => decisions.make(steps, side),
  }); // prettier-ignore
  const decisions: DecisionStore = new DecisionStore({
    files, clock, log, keep,
    textsIn: () => new Map(state.text === undefined ? [] : [[A, state.text]]),
    isDirty: () => state.isDirty,
    spanOf: () => undefined,
  }); // prettier-ignore
  const restorer = new WorkRestorer(kept, store, decisions, log);
  const [told, conflicts]: [RestoredWork[], SidecarConflicts[]] = [[], []];
  restorer.onDidRestore((work) => told.push(...work));
  store.onDidConflict((conflict) => conflicts.push(conflict));
  await restorer.restore(FOLDER);
  await store.loadFolder(FOLDER);
  await decisions.reload(FOLDER);
  await restorer.write(FOLDER);
  await kept.settle();
  const statuses = (): string[] =>
    (store.annotationsOf(A)?.annotations ?? [])
      .filter(({ kind }) => kind === 'entity')
      .map(({ start, end, status }) => `${state.text?.slice(start, end) ?? ''} ${status}`);
  return { store, decisions, kept, restorer, state, log, told, conflicts, statuses };
}

const title = (words: string): StoredDecision => ({
  id: '#title',
  kind: 'fact-title',
  title: words,
  created: '2031-05-02T08:00:00Z',
  targets: [{ file: 'a.txt', id: '#1', anchor: createAnchorer(TEXT).describe({ start: 0, end: 14 }) }],
});

describe('what could not be written before the window was closed', () => {
  it('is back in the next one, written as soon as it can be, told, and kept no longer', async () => {
    const [files, storage] = [new FaultyFiles(), new MemoryKept()];
    const one = await openWindow(files, storage);
    await one.store.save(A);
    files.fault = { step: 'write', reason: 'full' };
    await one.store.decide(A, MARA, 'rejected');
    await one.store.setHead(A, { outlet: 'Lake Gazette' }, 'outlet');
    await one.store.decideFacts('title', [
      { folder: FOLDER, id: '#title', before: undefined, after: title('A meeting') },
    ]);
    await one.kept.settle();
    expect(storage.texts.size).toBe(2);

    const still = await openWindow(files, storage);
    expect(still.statuses()).toEqual(['Mara rejected', 'Quill suggested', 'Then suggested', 'Nora suggested']);
    expect(still.told.map(({ result }) => result)).toEqual(['failed', 'failed']);
    expect(storage.texts.size).toBe(2);

    files.fault = undefined;
    const next = await openWindow(files, storage);
    expect(next.told.map(({ sidecar }) => sidecar).sort()).toEqual([SIDECAR, STORY]);
    for (const { result } of next.told) expect(['written', 'unchanged']).toContain(result);
    expect(files.texts.get(SIDECAR)).toMatch(/"outlet": "Lake Gazette"[^]*"status":"rejected"/);
    expect(files.texts.get(STORY)).toContain('A meeting');
    expect(storage.texts.size).toBe(0);
    expect((await openWindow(files, storage)).told).toEqual([]);
  });

  it('is merged with what somebody else has written meanwhile: both words are kept where they differ', async () => {
    const [files, storage] = [new FaultyFiles(), new MemoryKept()];
    const one = await openWindow(files, storage);
    await one.store.save(A);
    files.fault = { step: 'write', reason: 'denied' };
    await one.store.decide(A, MARA, 'rejected');
    await one.kept.settle();
    files.fault = undefined;
    const other = await openWindow(files, new MemoryKept());
    await other.store.decide(A, MARA, 'accepted');
    await other.store.decide(A, QUILL, 'accepted');

    const next = await openWindow(files, storage);
    expect(next.conflicts).toMatchObject([{ file: A, conflicts: [{ other: { status: 'rejected' } }] }]);
    expect(next.statuses().slice(0, 2)).toEqual(['Mara accepted', 'Quill accepted']);
    expect(next.store.annotationsOf(A)?.orphans).toMatchObject([{ status: 'rejected', anchor: { exact: 'Mara' } }]);
    expect(files.texts.get(SIDECAR)).toContain('"conflictsWith":"');
    expect(storage.texts.size).toBe(0);
  });

  it('counts what was taken away too, and what waits for the save of an article', async () => {
    const [files, storage] = [new FaultyFiles(), new MemoryKept()];
    const one = await openWindow(files, storage);
    const made = one.store.annotationAt(A, MARA);
    if (!made) throw new Error('nothing found');
    const own = { ...made, id: '#mine', status: 'accepted', creator: { type: 'Person', name: 'anna' } } as const;
    await one.store.apply('mark', [{ file: A, id: '#mine', after: own }]);
    expect(files.texts.get(SIDECAR)).toContain('#mine');
    one.state.isDirty = true;
    expect(await one.store.apply('delete', [{ file: A, id: '#mine', after: undefined }])).toEqual(['deferred']);
    await one.kept.settle();
    expect(storage.texts.size).toBe(1);

    await openWindow(files, storage);
    expect(files.texts.get(SIDECAR)).not.toContain('#mine');
    expect(storage.texts.size).toBe(0);
  });

  it('waits through a window in which its article is not there, until it is', async () => {
    const [files, storage] = [new FaultyFiles(), new MemoryKept()];
    const one = await openWindow(files, storage);
    files.fault = { step: 'rename', reason: 'other' };
    await one.store.decide(A, MARA, 'rejected');
    await one.kept.settle();
    files.fault = undefined;
    for (let n = 0; n < 2; n++) {
      const { told } = await openWindow(files, storage, { isThere: false });
      expect([told, storage.texts.size, files.texts.has(SIDECAR)]).toEqual([[], 1, false]);
    }
    const next = await openWindow(files, storage, { isThere: false });
    next.state.text = TEXT;
    await next.restorer.write(FOLDER);
    await next.kept.settle();
    expect(next.told).toEqual([{ sidecar: SIDECAR, result: 'written' }]);
    expect([next.statuses()[0], storage.texts.size]).toEqual(['Mara rejected', 0]);
  });

  it('of two windows is brought back from both', async () => {
    const [files, storage] = [new FaultyFiles(), new MemoryKept()];
    const [one, other] = [await openWindow(files, storage), await openWindow(files, storage)];
    files.fault = { step: 'write', reason: 'full' };
    await one.store.decide(A, MARA, 'rejected');
    await other.store.decide(A, QUILL, 'accepted');
    await Promise.all([one.kept.settle(), other.kept.settle()]);
    expect(storage.texts.size).toBe(2);
    files.fault = undefined;
    const next = await openWindow(files, storage);
    expect(next.statuses().slice(0, 2)).toEqual(['Mara rejected', 'Quill accepted']);
    expect(storage.texts.size).toBe(0);
  });

  it('is not kept any longer once it is written, also by the retry of the same window', async () => {
    const [files, storage] = [new FaultyFiles(), new MemoryKept()];
    const one = await openWindow(files, storage);
    files.fault = { step: 'write', reason: 'full' };
    await one.store.decide(A, MARA, 'rejected');
    await one.kept.settle();
    expect(storage.texts.size).toBe(1);
    files.fault = undefined;
    one.store.retry();
    await settle();
    await settle();
    await one.kept.settle();
    expect(storage.texts.size).toBe(0);
  });
});

describe('a storage that fails', () => {
  it('is told in the log; the work stays in memory and is written when it can be', async () => {
    const [files, storage] = [new FaultyFiles(), new MemoryKept()];
    const one = await openWindow(files, storage);
    [files.fault, storage.isFull] = [{ step: 'write', reason: 'full' }, true];
    expect(await one.store.decide(A, MARA, 'rejected')).toBe('failed');
    await one.kept.settle();
    expect(one.log.lines.join()).toContain('could not be kept: Error: ENOSPC');
    files.fault = undefined;
    expect(await one.store.save(A)).toBe('written');
  });

  it('with a damaged file says so and goes on with the others; the file stays', async () => {
    const [files, storage] = [new FaultyFiles(), new MemoryKept()];
    for (const text of [
      '',
      '{',
      '[]',
      'null',
      '{"sidecar":1}',
      '{"sidecar":"x","base":"","own":"","removed":[1],"head":{}}',
    ]) {
      storage.texts.set(`${storage.texts.size}.json`, text);
    }
    storage.texts.set('bad.json', JSON.stringify({ sidecar: SIDECAR, base: '{', own: '[', removed: [], head: {} }));
    const before = new Map(storage.texts);
    const one = await openWindow(files, storage);
    expect(one.log.lines.filter((line) => line.includes('not understood'))).toHaveLength(7);
    expect(storage.texts).toEqual(before);
    expect(one.told).toEqual([]);
  });
});
