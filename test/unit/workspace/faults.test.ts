import { describe, expect, it } from 'vitest';
import type { DocumentAnalysis } from '../../../src/analysis/model';
import { AnnotationStore, type BrokenSidecar, type SidecarConflicts } from '../../../src/workspace/annotationStore';
import type { SaveFault } from '../../../src/workspace/saveFaults';
import { FaultyFiles, type Fault } from './faultyFiles';
import { analyseText, MemoryClock, MemoryLog, settle } from './memoryPorts';

const A = 'memfs:/news/a.txt';
const B = 'memfs:/news/b.txt';
const SIDECAR = `${A}.annotations.json`;
const TEXT = 'Mara met Quill.';
const MARA = { kind: 'entity', start: 0, end: 4 } as const;
const QUILL = { kind: 'entity', start: 9, end: 14 } as const;

/** A window of the editor; two of them share the files. */
function openWindow(files = new FaultyFiles()) {
  const analyses = new Map<string, DocumentAnalysis>([A, B].map((file) => [file, analyseText(TEXT)]));
  const clock = new MemoryClock();
  const log = new MemoryLog();
  const state = { isDirty: false };
  const store = new AnnotationStore({
    files, clock, log,
    analysisOf: (file) => analyses.get(file),
    isDirty: () => state.isDirty,
  }); // prettier-ignore
  const [told, broken, conflicts]: [SaveFault[][], BrokenSidecar[], SidecarConflicts[]] = [[], [], []];
  store.onDidFail((faults) => told.push([...faults]));
  store.onDidFindBroken((fault) => broken.push(fault));
  store.onDidConflict((conflict) => conflicts.push(conflict));
  /** Lets time pass, and what was waiting for it happen. */
  const wait = async (milliseconds: number): Promise<void> => {
    clock.move(milliseconds);
    await settle();
    await settle();
  };
  const statuses = (): string[] =>
    (store.annotationsOf(A)?.annotations ?? [])
      .filter(({ kind }) => kind === 'entity')
      .map(({ start, end, status }) => `${analyses.get(A)?.text.slice(start, end) ?? ''} ${status}`);
  return { store, files, clock, log, state, told, broken, conflicts, wait, statuses, analyses };
}

const FAULTS: readonly (readonly [string, Fault])[] = [
  ['the disk is full half-way', { step: 'write', reason: 'full', isHalf: true }],
  ['nothing may be written', { step: 'write', reason: 'denied' }],
  ['the file can’t be put in its place', { step: 'rename', reason: 'other' }],
  ['the folder has vanished', { step: 'write', reason: 'gone' }],
  ['the file can’t be looked at', { step: 'read', reason: 'denied' }],
];

describe.each(FAULTS)('where %s', (_, fault) => {
  it('the sidecar stays as it was, the work is kept, told once and written as soon as it can be', async () => {
    const { store, files, told, wait, statuses } = openWindow();
    await store.decide(A, MARA, 'accepted');
    const before = files.texts.get(SIDECAR);
    files.fault = fault;
    expect(await store.decide(A, QUILL, 'rejected')).toBe('failed');
    expect(await store.decide(A, MARA, 'rejected')).toBe('failed');
    expect(files.texts.get(SIDECAR)).toBe(before);
    expect([...files.texts.keys()]).toEqual([SIDECAR]);
    expect(statuses()).toEqual(['Mara rejected', 'Quill rejected']);
    expect(store.hasDecisions(A)).toBe(true);

    await wait(400);
    expect(told).toMatchObject([[{ file: A, sidecar: SIDECAR, reason: fault.reason }]]);
    await wait(10_000);
    await wait(20_000);
    expect(told).toHaveLength(1);
    expect(files.texts.get(SIDECAR)).toBe(before);

    files.fault = undefined;
    await wait(300_000);
    expect(store.faults).toEqual([]);
    expect(store.hasDecisions(A)).toBe(false);
    const next = openWindow(files);
    await next.store.loadFolder('memfs:/news');
    expect(next.statuses()).toEqual(['Mara rejected', 'Quill rejected']);
  });
});

describe('a message', () => {
  it('is one for many sidecars of a folder, and comes again for another reason or after all was well', async () => {
    const { store, files, told, wait } = openWindow();
    files.fault = { step: 'write', reason: 'full' };
    await store.decide(A, MARA, 'accepted');
    await store.decide(B, MARA, 'accepted');
    await wait(400);
    expect(told.map((faults) => faults.map(({ file }) => file))).toEqual([[A, B]]);
    files.fault = { step: 'write', reason: 'denied' };
    await store.decide(B, QUILL, 'accepted');
    await wait(400);
    expect(told).toHaveLength(2);
    files.fault = undefined;
    store.retry();
    await settle();
    expect(store.faults).toEqual([]);
    files.fault = { step: 'write', reason: 'full' };
    await store.decide(A, QUILL, 'accepted');
    await wait(400);
    expect(told).toHaveLength(3);
  });

  it('of a broken sidecar comes once, not with every decision', async () => {
    const { store, files, broken } = openWindow();
    files.texts.set(SIDECAR, '{ "first": ]');
    for (const place of [MARA, QUILL, MARA]) expect(await store.decide(A, place, 'rejected')).toBe('broken');
    expect(broken).toMatchObject([{ sidecar: SIDECAR, line: 1, column: 12 }]);
    files.texts.set(SIDECAR, '{ "first": }');
    await store.reload(A);
    expect(broken).toHaveLength(2);
  });
});

describe('a broken sidecar', () => {
  it('gets what was decided meanwhile as soon as it can be read', async () => {
    const { store, files } = openWindow();
    files.texts.set(SIDECAR, '{ "mine": 1, "first": ]');
    await store.decide(A, MARA, 'rejected');
    files.texts.set(SIDECAR, '{ "mine": 1 }');
    await store.reload(A);
    await settle();
    expect(files.texts.get(SIDECAR)).toMatch(/"mine": 1[^]*rejected/);
    expect(store.hasDecisions(A)).toBe(false);
  });

  it('is one with bytes that are no UTF-8: they could not be written back', async () => {
    class Latin1 extends FaultyFiles {
      override readWhole(): Promise<{ text: string; badAt: number }> {
        return Promise.resolve({ text: '{\n  "mine": "caf\uFFFD"\n}', badAt: 16 });
      }
    }
    const { store, files, broken } = openWindow(new Latin1());
    expect(await store.decide(A, MARA, 'rejected')).toBe('broken');
    expect(broken).toMatchObject([{ line: 2, column: 15 }]);
    expect(files.written).toEqual([]);
  });

  it('can be written elsewhere as it should be', async () => {
    const { store, files } = openWindow();
    files.fault = { step: 'write', reason: 'full' };
    await store.decide(A, MARA, 'rejected');
    expect(await store.textFor(SIDECAR)).toContain('"status":"rejected"');
    files.fault = undefined;
    expect(await store.save(A)).toBe('written');
  });
});

describe('a file that changes between reading and writing', () => {
  it('is read again: both words stand, and no text is lost', async () => {
    const one = openWindow();
    await one.store.save(A);
    const other = openWindow(one.files);
    await other.store.loadFolder('memfs:/news');
    let isOther = true;
    one.files.meanwhile = () => {
      if (!isOther) return;
      isOther = false;
      one.files.texts.set(SIDECAR, (one.files.texts.get(SIDECAR) ?? '').replace('{', '{ // by hand'));
    };
    expect(await one.store.decide(A, MARA, 'rejected')).toBe('written');
    expect(one.files.texts.get(SIDECAR)).toMatch(/^\{ \/\/ by hand[^]*rejected/);
  });

  it('again and again is left alone, and tried later', async () => {
    const { store, files, wait, told } = openWindow();
    let n = 0;
    files.meanwhile = () => void files.texts.set(SIDECAR, `{ "n": ${++n} }`);
    expect(await store.decide(A, MARA, 'rejected')).toBe('failed');
    await wait(400);
    expect(told).toMatchObject([[{ reason: 'busy' }]]);
    files.meanwhile = undefined;
    await wait(10_000);
    expect(files.texts.get(SIDECAR)).toMatch(/"n": \d[^]*rejected/);
  });
});

describe('two windows that say different things of one annotation', () => {
  const decideInBoth = async () => {
    const one = openWindow();
    await one.store.save(A);
    const other = openWindow(one.files);
    await other.store.loadFolder('memfs:/news');
    one.clock.move(5);
    other.clock.move(9);
    await one.store.decide(A, MARA, 'rejected');
    await other.store.decide(A, MARA, 'accepted');
    return { one, other };
  };

  it('keep both: the later counts, the other is listed, and the reader is told', async () => {
    const { one, other } = await decideInBoth();
    expect(other.conflicts).toMatchObject([{ file: A, conflicts: [{ other: { status: 'rejected' } }] }]);
    await one.store.reload(A);
    for (const { store, statuses } of [one, other]) {
      expect(statuses()).toEqual(['Mara accepted', 'Quill suggested']);
      const [version, ...more] = store.annotationsOf(A)?.orphans ?? [];
      expect(version).toMatchObject({ status: 'rejected', anchor: { exact: 'Mara' } });
      expect(version?.conflictsWith).toBe(store.annotationAt(A, MARA)?.id);
      expect(more).toEqual([]);
    }
  });

  it('keep the other version through edits and saves until somebody decides', async () => {
    const { other } = await decideInBoth();
    const { store, files, analyses } = other;
    store.edit(A, { edits: [{ start: 0, end: 0, length: 5 }], before: TEXT });
    analyses.set(A, analyseText(`Then ${TEXT}`));
    await store.save(A);
    const next = openWindow(files);
    await next.store.loadFolder('memfs:/news');
    const [version] = next.store.annotationsOf(A)?.orphans ?? [];
    expect(version?.conflictsWith).toBeDefined();
    if (!version) return;
    await next.store.apply('keep', [{ file: A, id: version.id, after: undefined }]);
    expect(files.texts.get(SIDECAR)).not.toContain('"conflictsWith":"');
  });

  it('or of an outlet are told so: what was set in this one counts', async () => {
    const one = openWindow();
    await one.store.setHead(A, { outlet: 'Gazette' });
    const other = openWindow(one.files);
    await other.store.loadFolder('memfs:/news');
    await one.store.setHead(A, { outlet: 'Lake Gazette' });
    await other.store.setHead(A, { published: '2031-05-02' });
    expect(other.conflicts).toEqual([]);
    await one.store.setHead(A, { outlet: 'The Lake Gazette', published: '2031-05-02' });
    await other.store.setHead(A, { outlet: 'Courier', published: '2031-05-02' });
    expect(other.conflicts).toMatchObject([
      { file: A, conflicts: [], heads: [{ key: 'outlet', ours: 'Courier', theirs: 'The Lake Gazette' }] },
    ]);
    expect(other.files.texts.get(SIDECAR)).toContain('"outlet": "Courier"');
    await other.store.setHead(A, { outlet: 'Post' });
    expect(other.conflicts).toHaveLength(1);
  });

  it('do not conflict where they say the same, and keep both notes', async () => {
    const one = openWindow();
    await one.store.save(A);
    const other = openWindow(one.files);
    await other.store.loadFolder('memfs:/news');
    for (const [{ store }, note] of [
      [one, 'see p. 4'],
      [other, 'odd'],
    ] as const) {
      const found = store.annotationAt(A, MARA);
      if (found) await store.apply('note', [{ file: A, id: found.id, after: { ...found, status: 'accepted', note } }]);
    }
    expect(other.conflicts).toEqual([]);
    expect(other.store.annotationAt(A, MARA)?.note?.split('\n').sort()).toEqual(['odd', 'see p. 4']);
  });
});
