import { describe, expect, it } from 'vitest';
import type { DocumentAnalysis } from '../../../src/analysis/model';
import { AnnotationStore } from '../../../src/workspace/annotationStore';
import { analyseText, MemoryClock, MemoryFiles, MemoryLog } from './memoryPorts';

const [A, B] = ['memfs:/news/a.txt', 'memfs:/new place/b.txt'];
const TEXT = 'Mara met Quill.';
const MARA = { kind: 'entity', start: 0, end: 4 } as const;

function open() {
  const analyses = new Map<string, DocumentAnalysis>([[A, analyseText(TEXT)]]);
  const files = new MemoryFiles();
  const state = { isDirty: false };
  const store = new AnnotationStore({
    files,
    clock: new MemoryClock(),
    log: new MemoryLog(),
    analysisOf: (file) => analyses.get(file),
    isDirty: () => state.isDirty,
  });
  const rename = (text = TEXT): void => {
    store.move(A, B);
    analyses.delete(A);
    analyses.set(B, analyseText(text));
  };
  const statuses = (file: string): string[] =>
    (store.annotationsOf(file)?.annotations ?? []).filter(({ kind }) => kind === 'entity').map(({ status }) => status);
  return { store, files, state, analyses, rename, statuses };
}

describe('a document that moves', () => {
  it('takes along what waits to be written, and the steps for undo', async () => {
    const { store, files, state, rename, statuses } = open();
    state.isDirty = true;
    expect(await store.decide(A, MARA, 'accepted', 'accept')).toBe('deferred');
    rename();
    state.isDirty = false;
    expect([store.hasDecisions(A), store.hasDecisions(B)]).toEqual([false, true]);
    expect(statuses(B)).toEqual(['accepted', 'suggested']);
    await store.saveWaiting(B);
    expect(files.written).toEqual([`${B}.annotations.json`]);
    expect((await store.undo())?.label).toBe('accept');
    expect(statuses(B)).toEqual(['suggested', 'suggested']);
    expect(files.texts.get(`${B}.annotations.json`)).not.toContain('accepted');
  });

  it('to a place with another text is looked up anew', async () => {
    const { store, rename, statuses } = open();
    await store.decide(A, MARA, 'accepted');
    rename('Nora met Quill.');
    expect(statuses(B)).toEqual(['suggested', 'suggested']);
    expect(store.annotationsOf(B)?.orphans).toMatchObject([{ status: 'accepted', anchor: { exact: 'Mara' } }]);
  });

  it('is found under its folder', async () => {
    const { store } = open();
    await store.save(A);
    expect(store.filesUnder('memfs:/news')).toEqual([A]);
    expect(store.filesUnder('memfs:/new')).toEqual([]);
  });
});
