import { describe, expect, it } from 'vitest';
import type { DecisionTarget, StoredDecision } from '../../../src/annotation/decision/model';
import { readStoryFile } from '../../../src/annotation/decision/storyFile';
import { createAnchorer } from '../../../src/annotation/resolveAnchor';
import { AnnotationStore, type BrokenSidecar } from '../../../src/workspace/annotationStore';
import { DecisionStore, type StoryConflicts } from '../../../src/workspace/decisionStore';
import type { DecisionStep } from '../../../src/workspace/undoStack';
import { analyseText, MemoryClock, MemoryFiles, MemoryLog } from './memoryPorts';

const FOLDER = 'memfs:/news';
const [A, B] = [`${FOLDER}/a.txt`, `${FOLDER}/b.txt`];
const STORY = `${FOLDER}/story.annotations.json`;

function start(files = new MemoryFiles()) {
  const texts = new Map([
    [A, 'Mara met Quill. Then Nora left.'],
    [B, 'Ines saw Mara meet Quill.'],
  ]);
  const dirty = new Set<string>();
  const broken: BrokenSidecar[] = [];
  const decisions = new DecisionStore({
    files,
    clock: new MemoryClock(),
    log: new MemoryLog(),
    textsIn: () => texts,
    isDirty: (file) => dirty.has(file),
    spanOf: () => undefined,
  });
  decisions.onDidFindBroken((fault) => broken.push(fault));
  const annotations = new AnnotationStore({
    files,
    clock: new MemoryClock(),
    log: new MemoryLog(),
    analysisOf: (file) => analyseText(texts.get(file) ?? ''),
    isDirty: () => false,
    makeDecisions: async (steps, side) => decisions.make(steps, side),
  });
  const target = (file: string, quote: string): DecisionTarget => {
    const text = texts.get(file) ?? '';
    const at = text.indexOf(quote);
    const place = { start: at, end: at + quote.length };
    return {
      file: file.slice(FOLDER.length + 1),
      id: `#${quote}`,
      anchor: createAnchorer(text).describe(place),
      place,
    };
  };
  const type = (file: string, from: number, to: number, words: string): void => {
    const before = texts.get(file) ?? '';
    texts.set(file, before.slice(0, from) + words + before.slice(to));
    const edits = [{ start: from, end: to, length: words.length }];
    annotations.edit(file, { edits, before });
    decisions.edit(file, { edits, before });
  };
  /** The words of each decision's targets where they stand now. */
  const quotes = (): string[][] =>
    decisions
      .placedIn(FOLDER, texts)
      .map(({ targets }) => targets.map(({ file, start: from, end }) => texts.get(file)?.slice(from, end) ?? ''));
  const stored = (): readonly StoredDecision[] => {
    const result = readStoryFile(files.texts.get(STORY) ?? '');
    return result.ok ? result.value : [];
  };
  const step = (id: string, targets: readonly DecisionTarget[], before?: StoredDecision): DecisionStep => {
    const after: StoredDecision = { id, kind: 'same-fact', created: '2031-05-02T08:00:00Z', targets };
    return { folder: FOLDER, id, before, after };
  };
  return { files, texts, dirty, broken, decisions, annotations, target, type, quotes, stored, step };
}

describe('a decision about facts', () => {
  it('is written at once and holds in the next session', async () => {
    const { files, annotations, target, step, quotes } = start();
    const link = step('#1', [target(A, 'Mara met Quill'), target(B, 'Mara meet Quill')]);
    expect(await annotations.decideFacts('link', [link])).toEqual(['written']);
    const next = start(files);
    await next.decisions.reload(FOLDER);
    expect(next.quotes()).toEqual([['Mara met Quill', 'Mara meet Quill']]);
    expect(quotes()).toEqual(next.quotes());
  });

  it('moves with the text, also where it is reworded, and is written so', async () => {
    const { annotations, decisions, target, step, type, quotes, stored } = start();
    await annotations.decideFacts('link', [step('#1', [target(A, 'Mara met Quill'), target(B, 'Mara meet Quill')])]);
    type(A, 0, 0, 'Late. ');
    type(A, 11, 14, 'never ever met');
    expect(quotes()).toEqual([['Mara never ever met Quill', 'Mara meet Quill']]);
    expect(await decisions.save(FOLDER)).toBe('written');
    expect(stored()[0]?.targets[0]?.anchor).toMatchObject({
      exact: 'Mara never ever met Quill',
      position: { start: 6 },
    });
    expect(await decisions.save(FOLDER)).toBe('unchanged');
  });

  it('about words that are gone is kept, and comes back with them', async () => {
    const { annotations, decisions, target, step, type, quotes, texts } = start();
    await annotations.decideFacts('link', [step('#1', [target(A, 'Mara met Quill'), target(B, 'Mara meet Quill')])]);
    type(A, 0, 31, 'Nothing.');
    expect(quotes()).toEqual([['Mara meet Quill']]);
    expect(decisions.idleIn(FOLDER, { ...NOTHING, idleDecisions: ['#1'] })).toHaveLength(1);
    texts.delete(B);
    expect(quotes()).toEqual([[]]);
    type(A, 0, 8, 'Mara met Quill. Then Nora left.');
    texts.set(B, 'Ines saw Mara meet Quill.');
    expect(quotes()).toEqual([['Mara met Quill', 'Mara meet Quill']]);
  });

  it('waits while an article that it is about has unsaved changes', async () => {
    const { annotations, decisions, dirty, target, step, files } = start();
    dirty.add(A);
    const link = step('#1', [target(A, 'Mara met Quill'), target(B, 'Mara meet Quill')]);
    expect(await annotations.decideFacts('link', [link])).toEqual(['deferred']);
    expect(decisions.isWaiting(FOLDER)).toBe(true);
    expect(files.written).toEqual([]);
    dirty.clear();
    expect(await decisions.save(FOLDER)).toBe('written');
    expect(decisions.isWaiting(FOLDER)).toBe(false);
  });

  it('is merged with what somebody else wrote meanwhile', async () => {
    const { files, annotations, target, step, stored } = start();
    await annotations.decideFacts('one', [step('#1', [target(A, 'Mara met Quill')])]);
    const other = start(files);
    await other.decisions.reload(FOLDER);
    await other.annotations.decideFacts('two', [other.step('#2', [other.target(B, 'Ines')])]);
    await annotations.decideFacts('three', [step('#3', [target(A, 'Nora left')])]);
    expect(stored().map(({ id }) => id).sort()).toEqual(['#1', '#2', '#3']); // prettier-ignore
  });

  it('that two windows make otherwise keeps both: the later counts, the other is listed and told, and has no say', async () => {
    const { files, annotations, target, step } = start();
    const title = (words: string, modified: string, before?: StoredDecision): DecisionStep => ({
      ...step('#t', [], before),
      after: { id: '#t', kind: 'fact-title', title: words, modified, targets: [target(A, 'Mara met Quill')] },
    });
    await annotations.decideFacts('first', [title('A meeting', '2031-05-02T08:00:00Z')]);
    const [one, other] = [start(files), start(files)];
    const told: StoryConflicts[] = [];
    other.decisions.onDidConflict((conflicts) => told.push(conflicts));
    for (const { decisions } of [one, other]) await decisions.reload(FOLDER);
    await one.annotations.decideFacts('later', [title('A quarrel', '2031-05-02T10:00:00Z')]);
    await other.annotations.decideFacts('earlier', [title('A walk', '2031-05-02T09:00:00Z')]);
    expect(told).toMatchObject([{ folder: FOLDER, sidecar: STORY, conflicts: [{ id: '#t' }] }]);

    const next = start(files);
    await next.decisions.reload(FOLDER);
    expect(next.decisions.allIn(FOLDER)).toMatchObject([{ id: '#t', title: 'A quarrel' }]);
    expect(next.decisions.versionsIn(FOLDER)).toMatchObject([{ title: 'A walk', conflictsWith: '#t' }]);
    expect(next.decisions.placedIn(FOLDER, next.texts)).toHaveLength(1);
    const [version] = next.decisions.versionsIn(FOLDER);
    if (!version) return;
    await next.annotations.decideFacts('keep', [{ folder: FOLDER, id: version.id, before: version, after: undefined }]);
    expect(files.texts.get(STORY)).not.toContain('"conflictsWith":"');
  });

  it('that two windows make alike is one, also in other words around it', async () => {
    const { files, annotations, target, step } = start();
    await annotations.decideFacts('first', [step('#0', [target(B, 'Ines')])]);
    const [one, other] = [start(files), start(files)];
    for (const { decisions } of [one, other]) await decisions.reload(FOLDER);
    const link = step('#1', [target(A, 'Mara met Quill'), target(B, 'Mara meet Quill')]);
    await one.annotations.decideFacts('link', [link]);
    const again = { ...link, after: link.after && { ...link.after, note: 'sure', modified: '2031-05-03T08:00:00Z' } };
    await other.annotations.decideFacts('link', [again]);
    expect(other.decisions.versionsIn(FOLDER)).toEqual([]);
    expect(other.decisions.allIn(FOLDER).find(({ id }) => id === '#1')?.note).toBe('sure');
  });

  it('is never written over a file that can not be read', async () => {
    const files = new MemoryFiles({ [STORY]: '{ "first": ' });
    const { annotations, decisions, target, step, broken, quotes } = start(files);
    await decisions.reload(FOLDER);
    expect(await annotations.decideFacts('link', [step('#1', [target(A, 'Mara met Quill')])])).toEqual(['broken']);
    expect(files.texts.get(STORY)).toBe('{ "first": ');
    expect(broken[0]).toMatchObject({ sidecar: STORY, line: 1 });
    expect(quotes()).toEqual([['Mara met Quill']]);
    files.texts.delete(STORY);
    expect(await decisions.save(FOLDER)).toBe('written');
  });

  it('known from before its file was broken is written anew when that is put aside', async () => {
    const { files, annotations, decisions, target, step, stored } = start();
    await annotations.decideFacts('link', [step('#1', [target(A, 'Mara met Quill'), target(B, 'Mara meet Quill')])]);
    files.texts.set(STORY, '<<<<<<<');
    await decisions.reload(FOLDER);
    expect(files.texts.get(STORY)).toBe('<<<<<<<');
    files.texts.delete(STORY);
    await decisions.reload(FOLDER);
    expect(stored().map(({ id }) => id)).toEqual(['#1']);
    files.texts.delete(STORY);
    await decisions.reload(FOLDER);
    expect(decisions.allIn(FOLDER)).toEqual([]);
  });

  it('is undone and redone in one order with annotations, and undo never undoes text', async () => {
    const { annotations, target, step, type, quotes, stored } = start();
    await annotations.decideFacts('link', [step('#1', [target(A, 'Mara met Quill'), target(B, 'Mara meet Quill')])]);
    await annotations.decide(A, { kind: 'entity', start: 0, end: 4 }, 'rejected', 'reject Mara');
    await annotations.decideFacts('take back', [{ ...step('#1', []), before: stored()[0], after: undefined }]);
    expect(annotations.undoLabel).toBe('take back');
    expect(quotes()).toEqual([]);
    await annotations.undo();
    type(A, 0, 0, 'Late. ');
    expect(quotes()).toEqual([['Mara met Quill', 'Mara meet Quill']]);
    expect(annotations.undoLabel).toBe('reject Mara');
    await annotations.undo();
    await annotations.undo();
    expect(quotes()).toEqual([]);
    expect(stored()).toEqual([]);
    await annotations.redo();
    expect(quotes()).toEqual([['Mara met Quill', 'Mara meet Quill']]);
  });
});

const NOTHING = { stories: [], entities: [], facts: [], discrepancies: [], sharedCopy: [] };
