import { describe, expect, it } from 'vitest';
import { readSidecar } from '../../../../src/annotation/sidecar/readSidecar';
import { updateSidecar } from '../../../../src/annotation/sidecar/updateSidecar';
import { upgradeSidecar, type Migration } from '../../../../src/annotation/sidecar/upgradeSidecar';
import { AnnotationStore, type BrokenSidecar } from '../../../../src/workspace/annotationStore';
import { analyseText, MemoryClock, MemoryFiles, MemoryLog } from '../../workspace/memoryPorts';
import { SIDECAR } from './madeSidecar';

/** Made up: two versions ago "outlet" was called "paper", and before that "rag". */
const MIGRATIONS: readonly Migration[] = [
  { from: -1, migrate: (text) => text.replace('"rag":', '"paper":') },
  { from: 0, migrate: (text) => text.replace('"paper":', '"outlet":') },
];
const OLD = SIDECAR.replace('"schemaVersion": 1', '"mine": [1, 2], /* kept */ "schemaVersion" : 0').replace('"outlet": "Lake', '"paper": "Lake'); // prettier-ignore
const OLDEST = OLD.replace('"schemaVersion" : 0', '"schemaVersion" : -1').replace('"paper"', '"rag"');

describe('a sidecar of an older program', () => {
  it.each([
    ['one version', OLD, 0],
    ['two versions', OLDEST, -1],
  ])('is read over %s, and keeps its comments and unknown keys', (_, text, from) => {
    const upgraded = upgradeSidecar(text, MIGRATIONS);
    expect(upgraded).toEqual({ text: OLD.replace(': 0', ': 1').replace('"paper"', '"outlet"'), from });
    expect(readSidecar(text, MIGRATIONS)).toEqual(readSidecar(SIDECAR));
  });

  it('is not read without its migration', () => {
    expect(readSidecar(OLD)).toMatchObject({ ok: false, error: { line: expect.any(Number) as number } });
  });

  it('says what version it was of when it is written', () => {
    const read = readSidecar(OLD, MIGRATIONS);
    const update = read.ok && updateSidecar(OLD, read.value, MIGRATIONS);
    expect(update).toMatchObject({ ok: true, value: { upgradedFrom: 0 } });
  });

  it.each([SIDECAR, '{ "first": ]', '', '{"schemaVersion": "x"}', '[]'])(
    'of today, or broken, stays as it is',
    (text) => {
      expect(upgradeSidecar(text, MIGRATIONS)).toEqual({ text });
    },
  );
});

describe('the store', () => {
  const file = 'memfs:/news/a.txt';
  const sidecar = `${file}.annotations.json`;
  const open = (text: string) => {
    const files = new MemoryFiles({ [sidecar]: text });
    const broken: BrokenSidecar[] = [];
    const store = new AnnotationStore({
      files,
      clock: new MemoryClock(),
      log: new MemoryLog(),
      analysisOf: () => analyseText('Mara met Quill.'),
      isDirty: () => false,
      migrations: MIGRATIONS,
    });
    store.onDidFindBroken((fault) => broken.push(fault));
    return { files, store, broken };
  };

  it('migrates on save and keeps the old file beside it, once', async () => {
    const { files, store } = open(OLD);
    await store.loadFolder('memfs:/news');
    expect(store.hintsOf(file).outlet).toBe('Lake Gazette');
    expect(files.written).toEqual([]);
    await store.save(file);
    expect(files.texts.get(`${sidecar}.v0.bak`)).toBe(OLD);
    expect(files.texts.get(sidecar)).toMatch(/"mine": \[1, 2\], \/\* kept \*\/ "schemaVersion" : 1/);
    files.texts.set(sidecar, OLD.replace('[1, 2]', '[3]'));
    await store.save(file);
    expect(files.texts.get(sidecar)).toContain('"mine": [3], /* kept */ "schemaVersion" : 1');
    expect(files.texts.get(`${sidecar}.v0.bak`)).toBe(OLD);
  });

  it('leaves one of a newer program alone, and says so', async () => {
    const newer = SIDECAR.replace('"schemaVersion": 1', '"schemaVersion": 2');
    const { files, store, broken } = open(newer);
    await store.loadFolder('memfs:/news');
    expect(broken).toMatchObject([{ isNewer: true, message: expect.stringContaining('newer Variorum') as string }]);
    expect(await store.save(file)).toBe('broken');
    expect(files.texts.get(sidecar)).toBe(newer);
  });
});
