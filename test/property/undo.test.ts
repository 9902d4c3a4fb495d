import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DocumentAnalysis } from '../../src/analysis/model';
import { AnnotationStore, type AnnotationEdit } from '../../src/workspace/annotationStore';
import { sidecarOf } from '../../src/workspace/uri';
import { analyseText, MemoryClock, MemoryFiles, MemoryLog } from '../unit/workspace/memoryPorts';
import { valueOf } from '../../src/annotation/annotationValue';
import { setValue } from '../../src/workspace/handEdits';
import { FEWER_RUNS, RUNS } from './runs';

const ANNOTATORS = ['', 'anna', 'ben'] as const;
const FILES = ['memfs:/news/a.txt', 'memfs:/news/b.txt'] as const;
const NOW = '2031-05-02T08:00:00.000Z';
const TEXT = 'Mara met Quill. Then Nora left Oslo. Mara saw Ines.';

/** What a reader may do: to which document, to which of its annotations, what. */
const deed = fc.record({
  file: fc.constantFrom(...FILES),
  picks: fc.uniqueArray(fc.nat({ max: 30 }), { minLength: 1, maxLength: 4 }),
  /** Whose sidecar: the document's own, or that of one of two annotators. */
  annotator: fc.constantFrom(...ANNOTATORS),
  what: fc.constantFrom('accept', 'reject', 'delete', 'note', 'create', 'move', 'change', 'head'),
});
type Deed = typeof deed extends fc.Arbitrary<infer D> ? D : never;

function start() {
  const texts = new Map<string, DocumentAnalysis>(FILES.map((file) => [file, analyseText(TEXT)]));
  const files = new MemoryFiles();
  const store = new AnnotationStore({
    files,
    clock: new MemoryClock(),
    log: new MemoryLog(),
    analysisOf: (file) => texts.get(file),
    isDirty: () => false,
  });
  const state = (): string =>
    JSON.stringify(
      FILES.map((file) => [...ANNOTATORS.map((name) => store.annotationsOf(file, name)), store.hintsOf(file)]),
    );
  /** Typing in front of a document: no step, but everything moves. */
  const type = (file: string, words: string): void => {
    const before = texts.get(file)?.text ?? '';
    store.edit(file, { edits: [{ start: 0, end: 0, length: words.length }], before: before });
    texts.set(file, analyseText(words + before));
  };
  /** The sidecars, byte for byte. */
  const onDisk = (): string =>
    JSON.stringify(FILES.flatMap((file) => ANNOTATORS.map((name) => files.texts.get(sidecarOf(file, name)) ?? null)));
  return { store, state, type, texts, onDisk };
}

function editsOf(store: AnnotationStore, { file, annotator, picks, what }: Deed): AnnotationEdit[] {
  const items = store.annotationsOf(file, annotator)?.annotations ?? [];
  const edits = picks.flatMap((pick): AnnotationEdit[] => {
    const item = items[pick % items.length];
    if (!item) return [];
    const { id } = item;
    if (what === 'accept') return [{ file, id, after: { ...item, status: 'accepted' } }];
    if (what === 'reject') return [{ file, id, after: { ...item, status: 'rejected' } }];
    if (what === 'delete') return [{ file, id, after: undefined }];
    if (what === 'note') return [{ file, id, after: { ...item, status: 'accepted', note: `note ${pick}` } }];
    if (what === 'change') return [{ file, id, after: setValue(item, valueOf(item), NOW) }];
    if (what === 'move') return [{ file, id, after: { ...item, status: 'edited', end: item.end + 1 } }];
    const creator = { type: 'Person', name: 'Reader' } as const;
    // A free id, as a reader's marks have: one that is in use elsewhere would take that annotation to another place, and its line
    // with it would be out of order.
    const created = `#new-${id.slice(1)}`;
    return [{ file, id: created, after: { ...item, id: created, status: 'accepted', creator } }];
  });
  return edits.map((edit) => ({ ...edit, annotator }));
}

async function perform(store: AnnotationStore, step: Deed): Promise<void> {
  if (step.what === 'head') await store.setHead(step.file, { outlet: `Outlet ${step.picks[0]}` }, 'outlet');
  else await store.apply(step.what, editsOf(store, step));
}

describe('undo and redo', () => {
  it('undo of all gives the start, redo of all the end, step by step, and on disk too', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { minLength: 1, maxLength: 8 }), async (deeds) => {
        const { store, state, onDisk } = start();
        for (const file of FILES) for (const name of ANNOTATORS) await store.save(file, name);
        const seen = [state()];
        const written = [onDisk()];
        for (const one of deeds) {
          await perform(store, one);
          seen.push(state());
          written.push(onDisk());
        }
        for (const [i, expected] of [...seen.entries()].slice(0, -1).reverse()) {
          expect(await store.undo()).toBeDefined();
          expect(state() === expected).toBe(true);
          expect(onDisk() === written[i]).toBe(true);
        }
        expect(await store.undo()).toBeUndefined();
        for (const [i, expected] of seen.slice(1).entries()) {
          await store.redo();
          expect(state() === expected).toBe(true);
          expect(onDisk() === written[i + 1]).toBe(true);
        }
        expect(await store.redo()).toBeUndefined();
      }),
      // Each run writes some twenty sidecars.
      FEWER_RUNS,
    );
  });

  it('never undoes what was typed: places move along with the text', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(deed, { minLength: 1, maxLength: 5 }),
        fc.stringMatching(/^[a-z ]{1,9}$/),
        async (deeds, words) => {
          const [one, other] = [start(), start()];
          for (const step of deeds) await perform(one.store, step);
          for (const file of FILES) one.type(file, words);
          while (one.store.undoLabel !== undefined) await one.store.undo();
          for (const file of FILES) other.type(file, words);
          expect(one.state() === other.state()).toBe(true);
        },
      ),
      RUNS,
    );
  });

  it('a new step forgets what was undone', async () => {
    const { store } = start();
    await store.setHead(FILES[0], { outlet: 'One' }, 'first');
    await store.undo();
    expect(store.redoLabel).toBe('first');
    await store.setHead(FILES[0], { outlet: 'Two' }, 'second');
    expect([store.undoLabel, store.redoLabel]).toEqual(['second', undefined]);
  });

  it('an annotation whose text is gone comes back with the text, or stays as an orphan', async () => {
    const { store, texts } = start();
    const [file] = FILES;
    const [first] = store.annotationsOf(file)?.annotations.filter(({ kind }) => kind === 'entity') ?? [];
    if (!first) throw new Error('nothing found');
    await store.apply('accept', [{ file, id: first.id, after: { ...first, status: 'accepted' } }]);
    await store.apply('delete', [{ file, id: first.id, after: undefined }]);
    store.edit(file, { edits: [{ start: 0, end: TEXT.length, length: 0 }], before: TEXT });
    texts.set(file, analyseText(''));
    await store.undo();
    expect(store.annotationsOf(file)).toMatchObject({
      annotations: [],
      orphans: [{ id: first.id, status: 'accepted' }],
    });
    store.edit(file, { edits: [{ start: 0, end: 0, length: TEXT.length }], before: '' });
    texts.set(file, analyseText(TEXT));
    expect(store.annotationsOf(file)?.annotations).toContainEqual({
      ...first,
      status: 'accepted',
      decidedBy: { type: 'Person', name: 'Reader' },
    });
    expect(store.annotationsOf(file)?.orphans).toEqual([]);
  });
});
