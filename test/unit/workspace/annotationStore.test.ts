import { describe, expect, it } from 'vitest';
import type { DocumentAnalysis } from '../../../src/analysis/model';
import { AnnotationStore, documentOfSidecar, type BrokenSidecar } from '../../../src/workspace/annotationStore';
import { sidecarOf } from '../../../src/workspace/uri';
import { analyseText, MemoryClock, MemoryFiles, MemoryLog } from './memoryPorts';

const A = 'memfs:/news/a.txt';
const SIDECAR = `${A}.annotations.json`;
const TEXT = 'Mara met Quill.';
const MARA = { kind: 'entity', start: 0, end: 4 } as const;
const QUILL = { kind: 'entity', start: 9, end: 14 } as const;

function start(text = TEXT, files = new MemoryFiles()) {
  const state: { analysis: DocumentAnalysis; isDirty: boolean } = { analysis: analyseText(text), isDirty: false };
  const broken: BrokenSidecar[] = [];
  const store = new AnnotationStore({
    files,
    clock: new MemoryClock(),
    log: new MemoryLog(),
    analysisOf: (file) => (file === A ? state.analysis : undefined),
    isDirty: () => state.isDirty,
  });
  store.onDidFindBroken((fault) => broken.push(fault));
  const statuses = (): string[] =>
    (store.annotationsOf(A)?.annotations ?? [])
      .filter(({ kind }) => kind === 'entity')
      .map(({ start: from, end, status }) => `${state.analysis.text.slice(from, end)} ${status}`);
  const sidecar = (): string => files.texts.get(SIDECAR) ?? '';
  return { files, state, store, broken, statuses, sidecar };
}

describe('a decision', () => {
  it('is written at once and holds in the next session', async () => {
    const { files, store, statuses } = start();
    expect(await store.decide(A, MARA, 'rejected')).toBe('written');
    expect(files.texts.get(`${A}.annotations.json`)).toMatch(
      /"creator":\{"type":"Software","name":"Variorum"\}.*"decidedBy":\{"type":"Person","name":"Reader"\}/,
    );
    expect(statuses()).toEqual(['Mara rejected', 'Quill suggested']);
    const next = start(TEXT, files);
    await next.store.loadFolder('memfs:/news');
    expect(next.statuses()).toEqual(['Mara rejected', 'Quill suggested']);
  });

  it('on a document with unsaved changes waits in memory for the save', async () => {
    const { files, state, store, statuses } = start();
    state.isDirty = true;
    expect(await store.decide(A, MARA, 'accepted')).toBe('deferred');
    expect(statuses()).toContain('Mara accepted');
    expect(store.hasDecisions(A)).toBe(true);
    expect(files.written).toEqual([]);
    state.isDirty = false;
    expect(await store.save(A)).toBe('written');
    expect(store.hasDecisions(A)).toBe(false);
  });

  it('about a place where nothing stands is refused', async () => {
    const { store, files } = start();
    expect(await store.decide(A, { kind: 'entity', start: 1, end: 3 }, 'accepted')).toBe('unknown');
    expect(files.written).toEqual([]);
  });

  it('moves with the text, and stays when the program reads again', async () => {
    const { state, store, statuses } = start();
    await store.decide(A, QUILL, 'accepted');
    store.edit(A, { edits: [{ start: 0, end: 0, length: 5 }], before: TEXT });
    state.analysis = analyseText(`Then ${TEXT}`);
    expect(statuses()).toEqual(['Then suggested', 'Mara suggested', 'Quill accepted']);
  });

  it('about deleted text becomes an orphan, and comes back with the text', async () => {
    const { state, store, statuses } = start();
    await store.decide(A, QUILL, 'accepted');
    store.edit(A, { edits: [{ start: 4, end: 14, length: 0 }], before: TEXT });
    state.analysis = analyseText('Mara.');
    expect(statuses()).toEqual(['Mara suggested']);
    expect(store.annotationsOf(A)?.orphans).toHaveLength(1);
    store.edit(A, { edits: [{ start: 4, end: 4, length: 10 }], before: 'Mara.' });
    state.analysis = analyseText(TEXT);
    expect(statuses()).toEqual(['Mara suggested', 'Quill accepted']);
  });
});

describe('saving', () => {
  it('twice changes nothing', async () => {
    const { store, sidecar } = start();
    expect(await store.save(A)).toBe('written');
    const text = sidecar();
    expect(await store.save(A)).toBe('unchanged');
    expect(sidecar()).toBe(text);
  });

  it('never touches a sidecar that does not parse, and says where it is broken', async () => {
    const { store, files, broken, sidecar } = start(TEXT, new MemoryFiles({ [SIDECAR]: '{\n  "first": ]' }));
    await store.loadFolder('memfs:/news');
    expect(broken).toMatchObject([{ file: A, sidecar: SIDECAR, line: 2 }]);
    expect(await store.decide(A, MARA, 'rejected')).toBe('broken');
    expect(sidecar()).toBe('{\n  "first": ]');
    expect(store.hasDecisions(A)).toBe(true);
    files.texts.delete(SIDECAR);
    expect(await store.save(A)).toBe('written');
    expect(sidecar()).toContain('rejected');
  });

  it('takes in what somebody else wrote meanwhile: both words stand', async () => {
    const { store, files, statuses, sidecar } = start();
    await store.save(A);
    const other = start(TEXT, files);
    await other.store.loadFolder('memfs:/news');
    await other.store.decide(A, QUILL, 'accepted');
    await store.decide(A, MARA, 'rejected');
    expect(statuses()).toEqual(['Mara rejected', 'Quill accepted']);
    expect(sidecar()).toMatch(/accepted/);
  });

  it('says so where the document is not analysed', async () => {
    const { store } = start();
    expect(await store.save('memfs:/news/z.txt')).toBe('unknown');
  });

  it('fails without a throw where the disk refuses', async () => {
    class FullDisk extends MemoryFiles {
      override write(): Promise<boolean> {
        return Promise.reject(new Error('no space left'));
      }
    }
    const { store } = start(TEXT, new FullDisk());
    expect(await store.decide(A, MARA, 'accepted')).toBe('failed');
    expect(store.hasDecisions(A)).toBe(true);
  });
});

describe('the head', () => {
  it('gives outlet and date to the analysis, and takes them back', async () => {
    const { store, sidecar } = start();
    await store.setHead(A, { outlet: 'Harbour Courier', published: '2031-05-02' });
    expect(store.hintsOf(A)).toEqual({ fileName: 'a.txt', outlet: 'Harbour Courier', published: '2031-05-02' });
    expect(sidecar()).toContain('2031-05-02');
    await store.setHead(A, { outlet: undefined });
    expect(store.hintsOf(A)).toEqual({ fileName: 'a.txt', published: '2031-05-02' });
    expect(sidecar()).not.toContain('Harbour Courier');
  });

  it('changed on disk is told of as such', async () => {
    const { store, files } = start();
    await store.setHead(A, { published: '2031-05-02' });
    const changes: boolean[] = [];
    store.onDidChange(({ isHeadChanged }) => changes.push(isHeadChanged));
    files.texts.set(SIDECAR, (files.texts.get(SIDECAR) ?? '').replace('2031-05-02', '2031-05-03'));
    await store.reload(A);
    expect(changes).toEqual([true]);
    expect(store.hintsOf(A).published).toBe('2031-05-03');
  });
});

describe('several annotators', () => {
  const ANNAS = `${A}.anna.annotations.json`;

  it('each decide in a sidecar of their own, from the suggestions of the program', async () => {
    const { store, files, statuses, sidecar } = start();
    await store.decide(A, MARA, 'rejected');
    const own = sidecar();
    await store.switchTo('anna', ['memfs:/news']);
    expect(statuses()).toEqual(['Mara suggested', 'Quill suggested']);
    await store.decide(A, QUILL, 'accepted');
    expect(statuses()).toEqual(['Mara suggested', 'Quill accepted']);
    expect(sidecar()).toBe(own);
    expect(files.texts.get(ANNAS)).toContain('accepted');
    expect(await store.annotatorsOf(A)).toEqual(['', 'anna']);
    await store.switchTo('', ['memfs:/news']);
    expect(statuses()).toEqual(['Mara rejected', 'Quill suggested']);
  });

  it('what waits for the save of its document is not lost when another takes over', async () => {
    const { store, files, state, statuses } = start();
    await store.switchTo('anna', []);
    state.isDirty = true;
    expect(await store.decide(A, QUILL, 'accepted')).toBe('deferred');
    await store.switchTo('ben', ['memfs:/news']);
    store.edit(A, { edits: [{ start: 0, end: 0, length: 5 }], before: TEXT });
    state.analysis = analyseText(`Then ${TEXT}`);
    expect(statuses()).toEqual(['Then suggested', 'Mara suggested', 'Quill suggested']);
    expect(store.hasDecisions(A)).toBe(true);
    state.isDirty = false;
    await store.saveWaiting(A);
    expect(files.written).toEqual([ANNAS]);
    await store.switchTo('anna', ['memfs:/news']);
    expect(statuses()).toEqual(['Then suggested', 'Mara suggested', 'Quill accepted']);
  });

  it('undo takes back what was done last, in the sidecar where it was done', async () => {
    const { store, statuses } = start();
    await store.switchTo('anna', []);
    await store.decide(A, QUILL, 'accepted', 'accept “Quill”');
    await store.switchTo('ben', []);
    await store.decide(A, QUILL, 'rejected', 'reject “Quill”');
    await store.undo();
    expect(statuses()).toContain('Quill suggested');
    await store.undo();
    await store.switchTo('anna', []);
    expect(statuses()).toContain('Quill suggested');
    await store.redo();
    expect(statuses()).toContain('Quill accepted');
  });

  it('share what is known of the document: outlet and date are in its own sidecar', async () => {
    const { store, files, sidecar } = start();
    await store.switchTo('anna', []);
    await store.setHead(A, { outlet: 'Harbour Courier' });
    expect(sidecar()).toContain('Harbour Courier');
    expect(files.texts.has(ANNAS)).toBe(false);
    await store.switchTo('ben', []);
    expect(store.hintsOf(A).outlet).toBe('Harbour Courier');
  });
});

describe('the name of a sidecar', () => {
  it.each([
    [SIDECAR, { file: A, annotator: '' }],
    [`${A}.anna.annotations.json`, { file: A, annotator: 'anna' }],
    ['memfs:/news/caf%C3%A9.md.Zo%C3%AB_2.annotations.json', { file: 'memfs:/news/caf%C3%A9.md', annotator: 'Zoë_2' }],
    ['memfs:/news/story.annotations.json', undefined],
    [A, undefined],
  ])('%s', (file, document) => {
    expect(documentOfSidecar(file)).toEqual(document);
    if (document) expect(sidecarOf(document.file, document.annotator)).toBe(file);
  });
});
