import { describe, expect, it } from 'vitest';
import { annotationsOf } from '../../../src/annotation/annotationsOf';
import type { Annotation } from '../../../src/annotation/model';
import { CancellationSource } from '../../../src/rpc/cancellation';
import { Library, type LibraryChange } from '../../../src/workspace/library';
import { analyseText, MemoryClock, MemoryFiles, MemoryLog, MemoryWorker, settle } from './memoryPorts';

const A = 'memfs:/news/a.txt';
const B = 'memfs:/news/b.txt';
const FOLDER = 'memfs:/news';

function start(texts: Readonly<Record<string, string>> = { [A]: 'Mara spoke.', [B]: 'Then Quill left.' }) {
  const files = new MemoryFiles(texts);
  const clock = new MemoryClock();
  const log = new MemoryLog();
  const worker = new MemoryWorker();
  const open = new Map<string, string>();
  const changes: LibraryChange[] = [];
  const touched = new Map<string, Annotation[]>();
  const library = new Library({
    files,
    clock,
    log,
    client: worker,
    patterns: () => ({ include: ['*.txt'], exclude: ['readme*'] }),
    openText: (file) => open.get(file),
    hintsOf: () => ({}),
    touchedIn: (file) => touched.get(file) ?? [],
    decisionsIn: () => [],
  });
  library.onDidChange((change) => changes.push(change));
  return { files, clock, log, worker, open, changes, touched, library };
}

function namesIn(library: Library, file: string): string[] {
  const analysis = library.analysisOf(file);
  return (analysis?.entities ?? []).map(({ start, end }) => analysis?.text.slice(start, end) ?? '');
}

describe('opening a folder', () => {
  it('reads its articles and tells when they are analysed', async () => {
    const { library, changes } = start({ [A]: 'Mara spoke.', 'memfs:/news/README.txt': 'No', 'memfs:/news/x.png': '' });
    expect(await library.open(FOLDER)).toEqual({ ok: true, value: 1 });
    expect(changes).toEqual([{ folder: FOLDER, reason: 'analysis' }]);
    expect(namesIn(library, A)).toEqual(['Mara']);
  });

  it('takes the text of an editor before that of the file', async () => {
    const { library, open } = start();
    open.set(A, 'Nora spoke.');
    await library.open(FOLDER);
    expect(namesIn(library, A)).toEqual(['Nora']);
  });

  it('a folder without articles is no story', async () => {
    const { library } = start({});
    expect(await library.open(FOLDER)).toEqual({ ok: true, value: 0 });
    expect(library.folders).toEqual([]);
  });

  it('leaves out an article that is too long, and says so', async () => {
    const { library, log } = start({ [A]: 'x'.repeat(2_000_001), [B]: 'Quill left.' });
    expect(await library.open(FOLDER)).toEqual({ ok: true, value: 1 });
    expect(log.lines.join()).toContain(A);
  });

  it('can be cancelled', async () => {
    const { library, worker } = start();
    worker.isHeld = true;
    const cancellation = new CancellationSource();
    const opening = library.open(FOLDER, { cancellation });
    await settle();
    cancellation.cancel();
    expect(await opening).toMatchObject({ ok: false, failure: { code: 'cancelled' } });
  });
});

describe('an edit', () => {
  it('moves what was found at once, in the comparison too', async () => {
    const { library, changes } = start();
    await library.open(FOLDER);
    library.edit(A, [{ start: 0, end: 0, length: 4 }], 'So, Mara spoke.');
    expect(namesIn(library, A)).toEqual(['Mara']);
    expect(library.snapshotOf(FOLDER).comparison.discrepancies[0]?.spans).toContainEqual({ file: A, start: 4, end: 8 });
    expect(changes.at(-1)).toEqual({ folder: FOLDER, reason: 'edit' });
  });

  it('is analysed when typing rests, once', async () => {
    const { library, clock, worker } = start();
    await library.open(FOLDER);
    library.edit(A, [{ start: 0, end: 0, length: 1 }], 'XMara spoke.');
    clock.move(300);
    library.edit(A, [{ start: 0, end: 1, length: 5 }], 'Nora Mara spoke.');
    clock.move(300);
    expect(worker.asked).toHaveLength(1);
    clock.move(300);
    await settle();
    expect(worker.asked).toHaveLength(2);
    expect(namesIn(library, A)).toEqual(['Nora', 'Mara']);
  });

  it('sends back only what changed', async () => {
    const { library, clock, worker } = start();
    await library.open(FOLDER);
    library.edit(A, [{ start: 0, end: 4, length: 4 }], 'Nora spoke.');
    clock.move(1000);
    await settle();
    expect(worker.asked[1]?.known).toHaveLength(1);
    expect(namesIn(library, B)).toEqual(['Then', 'Quill']);
  });

  it('that comes while the worker reads moves its answer', async () => {
    const { library, clock, worker } = start();
    await library.open(FOLDER);
    worker.isHeld = true;
    library.edit(A, [{ start: 10, end: 10, length: 5 }], 'Mara spoke too.');
    clock.move(1000);
    await settle();
    library.edit(A, [{ start: 0, end: 0, length: 5 }], 'Well Mara spoke too.');
    worker.answer();
    await settle();
    expect(namesIn(library, A)).toEqual(['Mara']);
    expect(library.snapshotOf(FOLDER).comparison.discrepancies[0]?.spans).toContainEqual({ file: A, start: 5, end: 9 });
  });

  it('cancels the request under way when the next is sent', async () => {
    const { library, clock, worker, changes } = start();
    await library.open(FOLDER);
    worker.isHeld = true;
    library.edit(A, [{ start: 0, end: 4, length: 4 }], 'Nora spoke.');
    clock.move(1000);
    await settle();
    library.edit(A, [{ start: 0, end: 4, length: 4 }], 'Vera spoke.');
    clock.move(1000);
    await settle();
    worker.answer();
    await settle();
    expect(changes.filter(({ reason }) => reason === 'analysis')).toHaveLength(2);
    expect(namesIn(library, A)).toEqual(['Vera']);
  });

  it('of a document that is in no story does nothing', () => {
    const { library, changes } = start();
    library.edit('memfs:/other/x.txt', [{ start: 0, end: 0, length: 1 }], 'x');
    expect(changes).toEqual([]);
  });
});

describe('a change on disk', () => {
  it('takes a new article in and lets a deleted one go', async () => {
    const { library, files, clock } = start();
    await library.open(FOLDER);
    files.texts.set('memfs:/news/c.txt', 'Vera stayed.');
    files.texts.delete(B);
    await library.refresh('memfs:/news/c.txt');
    await library.refresh(B);
    clock.move(1000);
    await settle();
    expect(library.snapshotOf(FOLDER).documents.map(({ file }) => file)).toEqual([A, 'memfs:/news/c.txt']);
  });

  it('tells of the edit that it was, with the text before', async () => {
    const { library, files } = start();
    const edits: unknown[] = [];
    library.onDidEdit((edit) => edits.push(edit));
    await library.open(FOLDER);
    files.texts.set(A, 'Mara never spoke.');
    await library.refresh(A);
    expect(edits).toEqual([
      { file: A, edits: [{ start: 5, end: 5, length: 6 }], before: 'Mara spoke.', isOutside: true },
    ]);
  });
});

describe('closing a folder', () => {
  it('forgets it, and an answer that comes later changes nothing', async () => {
    const { library, worker, clock, changes } = start();
    await library.open(FOLDER);
    worker.isHeld = true;
    library.analyseSoon(FOLDER);
    clock.move(1000);
    library.close(FOLDER);
    worker.answer();
    await settle();
    expect(library.folders).toEqual([]);
    expect(library.snapshotOf(FOLDER).documents).toEqual([]);
    expect(changes.at(-1)).toEqual({ folder: FOLDER, reason: 'closed' });
  });
});

describe('the index of a folder', () => {
  it('finds what stands at an offset, shortest first, and the fact there', async () => {
    const { library } = start();
    await library.open(FOLDER);
    const index = library.indexOf(FOLDER);
    expect(index.findingsAt(A, 2).map(({ kind }) => kind)).toEqual(['entity', 'claim']);
    expect(index.factAt(A, 7)?.id).toBe('f');
    expect(index.factAt(A, 500)).toBeUndefined();
    expect(index.labelOf(A)).toBe('a');
  });

  it('is the same until something changes', async () => {
    const { library } = start();
    await library.open(FOLDER);
    const index = library.indexOf(FOLDER);
    expect(library.indexOf(FOLDER)).toBe(index);
    library.edit(A, [{ start: 0, end: 0, length: 1 }], ' Mara spoke.');
    expect(library.indexOf(FOLDER)).not.toBe(index);
  });
});

describe('what the reader decided', () => {
  const reject = (text: string, name: string): Annotation[] =>
    annotationsOf(analyseText(text))
      .filter(({ kind, start, end }) => kind === 'entity' && text.slice(start, end) === name)
      .map((found) => ({ ...found, status: 'rejected' }));

  it('is out of the analysis and out of the comparison; what the program says alone stays at hand', async () => {
    const { library, touched } = start();
    touched.set(B, reject('Then Quill left.', 'Then'));
    await library.open(FOLDER);
    expect(namesIn(library, B)).toEqual(['Quill']);
    expect(library.foundIn(B)?.entities).toHaveLength(2);
    const [discrepancy] = library.snapshotOf(FOLDER).comparison.discrepancies;
    expect(discrepancy?.spans).toContainEqual({ file: B, start: 5, end: 10 });
  });

  it('holds for an analysis that need not be sent again, and back', async () => {
    const { library, touched } = start();
    await library.open(FOLDER);
    touched.set(B, reject('Then Quill left.', 'Quill'));
    await library.open(FOLDER);
    expect(namesIn(library, B)).toEqual(['Then']);
    touched.delete(B);
    await library.open(FOLDER);
    expect(namesIn(library, B)).toEqual(['Then', 'Quill']);
  });

  it('moves along with what is typed while the answer is under way', async () => {
    const { library, touched, worker } = start();
    await library.open(FOLDER);
    touched.set(B, reject('Then Quill left.', 'Then'));
    worker.isHeld = true;
    const opening = library.open(FOLDER);
    await settle();
    library.edit(B, [{ start: 0, end: 0, length: 4 }], 'And Then Quill left.');
    worker.answer();
    await opening;
    expect(namesIn(library, B)).toEqual(['Quill']);
    expect(library.foundIn(B)?.entities.map(({ start: from }) => from)).toEqual([4, 9]);
  });
});
