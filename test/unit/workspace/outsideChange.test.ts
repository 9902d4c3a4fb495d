import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../../src/annotation/model';
import { AnnotationStore } from '../../../src/workspace/annotationStore';
import { Library } from '../../../src/workspace/library';
import { findLineEndEdits } from '../../../src/workspace/shiftAnalysis';
import { MemoryClock, MemoryFiles, MemoryLog, MemoryWorker } from './memoryPorts';

const FOLDER = 'memfs:/news';
const A = `${FOLDER}/a.txt`;
const HURT = 'six workers were hurt on Tuesday evening';
const TEXT = `A ferry ran aground.\nThe harbour said ${HURT} near the quay.\nRepairs take weeks.\n`;

/** A story with its sidecars, wired as the host wires them. */
async function openStory(text = TEXT) {
  const files = new MemoryFiles({ [A]: text });
  const clock = new MemoryClock();
  const log = new MemoryLog();
  const store: AnnotationStore = new AnnotationStore({
    files, clock, log,
    analysisOf: (file) => library.foundIn(file),
    isDirty: () => false,
  }); // prettier-ignore
  const library: Library = new Library({
    files, clock, log,
    client: new MemoryWorker(),
    patterns: () => ({ include: ['*.txt'], exclude: [] }),
    openText: () => undefined,
    hintsOf: (file) => store.hintsOf(file),
    touchedIn: (file, words) => store.touchedIn(file, words),
    decisionsIn: () => [],
  }); // prettier-ignore
  library.onDidEdit((change) => store.edit(change.file, change));
  await store.loadFolder(FOLDER);
  await library.open(FOLDER);
  const mark = async (words: string): Promise<void> => {
    const start = text.indexOf(words);
    const span = { start, end: start + words.length };
    const after: Annotation = { id: `#${words}`, status: 'accepted', kind: 'claim', certainty: 'none', ...span };
    await store.apply('mark', [{ file: A, id: after.id, after }]);
  };
  /** The words under a mark; undefined where it is an orphan. */
  const wordsOf = (words: string): string | undefined => {
    const found = store.annotationsOf(A)?.annotations.find(({ id }) => id === `#${words}`);
    return found && library.foundIn(A)?.text.slice(found.start, found.end);
  };
  const orphans = (): string[] => (store.annotationsOf(A)?.orphans ?? []).map(({ anchor }) => anchor.exact);
  const change = async (after: string): Promise<void> => {
    files.texts.set(A, after);
    await library.refresh(A);
  };
  return { files, store, library, mark, wordsOf, orphans, change };
}

describe('a change by another program', () => {
  it.each([
    ['a number', HURT.replace('six', 'two')],
    ['a number and a day', HURT.replace('six', 'two').replace('Tuesday', 'Monday')],
    ['a negation', HURT.replace('were', 'were not')],
    ['all of it', 'nobody saw anything'],
  ])('of %s in marked words makes the mark an orphan, and it comes back with its words', async (_, words) => {
    const { mark, wordsOf, orphans, change } = await openStory();
    await mark(HURT);
    await change(TEXT.replace(HURT, words));
    expect(wordsOf(HURT)).toBeUndefined();
    expect(orphans()).toEqual([HURT]);
    await change(TEXT);
    expect(wordsOf(HURT)).toBe(HURT);
    expect(orphans()).toEqual([]);
  });

  it('elsewhere moves the mark along, before, behind and on both sides at once', async () => {
    const { mark, wordsOf, change } = await openStory();
    await mark(HURT);
    await change(`Updated.\n${TEXT}`);
    expect(wordsOf(HURT)).toBe(HURT);
    await change(`${TEXT}More.\n`);
    expect(wordsOf(HURT)).toBe(HURT);
    await change(`Updated.\n${TEXT.replace('A ferry', 'The ferry')}More.\n`);
    expect(wordsOf(HURT)).toBe(HURT);
  });

  it('of a harmless word finds the mark again on the longer words', async () => {
    const { mark, wordsOf, change } = await openStory();
    await mark(HURT);
    await change(TEXT.replace('were hurt', 'were slightly hurt'));
    expect(wordsOf(HURT)).toBe(HURT.replace('were hurt', 'were slightly hurt'));
  });

  it('that takes the article away and brings another one is no exception', async () => {
    const { mark, wordsOf, orphans, change, files, library } = await openStory();
    await mark(HURT);
    files.texts.delete(A);
    await library.refresh(A);
    await change(`Updated.\n${TEXT.replace('six', 'two')}`);
    await library.open(FOLDER);
    expect([wordsOf(HURT), orphans()]).toEqual([undefined, [HURT]]);
    await change(`Updated.\n${TEXT}`);
    expect(wordsOf(HURT)).toBe(HURT);
  });

  it('while the story is closed is no exception either', async () => {
    const { mark, wordsOf, orphans, files, library, store } = await openStory();
    await mark(HURT);
    library.close(FOLDER);
    files.texts.set(A, `Updated.\n${TEXT}`);
    await store.loadFolder(FOLDER);
    await library.open(FOLDER);
    expect([wordsOf(HURT), orphans()]).toEqual([HURT, []]);
  });

  it('takes nothing from what waits to be written', async () => {
    const { mark, wordsOf, orphans, change, files, store } = await openStory();
    await mark('Repairs take weeks');
    await change(TEXT.replace('weeks', 'months'));
    expect(orphans()).toEqual(['Repairs take weeks']);
    await store.save(A);
    expect(files.texts.get(`${A}.annotations.json`)).toContain('Repairs take weeks');
    expect(wordsOf('Repairs take weeks')).toBeUndefined();
  });
});

describe('a sidecar that another program takes away', () => {
  it('while the story is closed is forgotten', async () => {
    const { mark, wordsOf, files, library, store } = await openStory();
    await mark(HURT);
    library.close(FOLDER);
    files.texts.delete(`${A}.annotations.json`);
    await store.loadFolder(FOLDER);
    await library.open(FOLDER);
    expect(store.hasSidecar(A)).toBe(false);
    expect(wordsOf(HURT)).toBeUndefined();
  });
});

describe('other line ends', () => {
  it('keep every mark where it is, though the editor tells of them as a change of the whole text', async () => {
    const { mark, wordsOf, orphans, library } = await openStory();
    const words = `${HURT} near the quay.\nRepairs`;
    await mark(words);
    await mark(HURT);
    const crlf = TEXT.replaceAll('\n', '\r\n');
    const whole = [{ start: 0, end: TEXT.length, length: crlf.length }];
    const before = library.foundIn(A)?.claims.length;
    library.edit(A, whole, crlf);
    expect(wordsOf(HURT)).toBe(HURT);
    expect(wordsOf(words)).toBe(words.replace('\n', '\r\n'));
    expect(library.foundIn(A)?.claims.filter(({ start, end }) => end > start)).toHaveLength(before ?? 0);
    library.edit(A, [{ start: 0, end: crlf.length, length: TEXT.length }], TEXT);
    expect([wordsOf(HURT), wordsOf(words), orphans()]).toEqual([HURT, words, []]);
  });

  it.each([
    ['a\nb', 'a\r\nb', [{ start: 1, end: 1, length: 1 }]],
    ['a\r\nb\n', 'a\nb\n', [{ start: 1, end: 2, length: 0 }]],
    ['a\r\n\nb', 'a\n\r\nb', [{ start: 1, end: 2, length: 0 }, { start: 3, end: 3, length: 1 }]],
    ['same', 'same', []],
    ['a\nb', 'a\nc', undefined],
    ['a\nb', 'a\nbb', undefined],
    ['a\r', 'a', undefined],
  ])('%j -> %j', (before, after, edits) => {
    expect(findLineEndEdits(before, after)).toEqual(edits);
  }); // prettier-ignore
});
