import { strict as assert } from 'node:assert';
import {
  commands,
  Disposable,
  FileSystemError,
  FileType,
  RelativePattern,
  Uri,
  window,
  workspace,
  WorkspaceEdit,
} from 'vscode';
import { activate, analyse, cleanUp, COURIER, labelsOf, open, readText, select, sidecarUri, storyFolder, undoAll, until } from './story'; // prettier-ignore

const NAME = 'Helena Vasques';
const OTHER = 'renamed-courier.txt';

describe('annotations are as safe as the text', () => {
  beforeEach(analyse);
  afterEach(async () => {
    await undoAll();
    await cleanUp();
  });

  const accept = async (): Promise<void> => {
    const { document } = await open(COURIER);
    const at = { uri: document.uri.toString(), kind: 'entity', start: document.getText().indexOf(NAME) };
    assert.equal(await commands.executeCommand('variorum.acceptSuggestion', at), 'written');
  };

  it('typing inside a mark stretches it; the same change by another program makes it an orphan', async () => {
    await accept();
    const editor = await open(COURIER);
    const { document } = editor;
    const at = document.getText().indexOf(NAME) + 3;
    await editor.edit((edit) => edit.insert(document.positionAt(at), '7'));
    const { trees } = await activate();
    const orphans = (): string[] =>
      trees.review.getChildren().flatMap((row) => labelsOf(trees.review, row)).map(({ label }) => label).filter((label) => label.startsWith('“')); // prettier-ignore
    await new Promise((resolve) => setTimeout(resolve, 1500));
    const afterTyping = orphans();
    await commands.executeCommand('undo');
    await document.save();
    assert.deepEqual(afterTyping, []);
    const text = document.getText();
    await workspace.fs.writeFile(document.uri, new TextEncoder().encode(text.replaceAll(NAME, 'Helena 7 Vasques')));
    await until('the orphan', () => orphans().includes(`“${NAME}”`) || undefined);
    await workspace.fs.writeFile(document.uri, new TextEncoder().encode(text));
    await until('its return', () => orphans().length === 0 || undefined);
  });

  it('a renamed article takes its sidecars along, and only its name changes in them', async () => {
    await accept();
    const before = (await readText(sidecarUri(COURIER))) ?? '';
    await workspace.fs.writeFile(sidecarUri(COURIER, 'anna'), new TextEncoder().encode(before));
    const [from, to] = [Uri.joinPath(storyFolder(), COURIER), Uri.joinPath(storyFolder(), OTHER)];
    const rename = async (a: Uri, b: Uri): Promise<void> => {
      const edit = new WorkspaceEdit();
      edit.renameFile(a, b);
      assert.ok(await workspace.applyEdit(edit));
    };
    await rename(from, to);
    try {
      const expected = before.replaceAll(encodeURIComponent(COURIER), encodeURIComponent(OTHER));
      assert.notEqual(expected, before);
      for (const annotator of ['', 'anna']) {
        await until(`the sidecar of ${annotator || 'all'}`, async () => (await readText(sidecarUri(OTHER, annotator))) === expected || undefined); // prettier-ignore
        assert.equal(await readText(sidecarUri(COURIER, annotator)), undefined);
      }
      const { trees } = await activate();
      await until('the renamed source', () => trees.sources.getChildren().some(({ file }) => file === to.toString()) || undefined); // prettier-ignore
      await commands.executeCommand('variorum.saveAnnotations', to);
      assert.match((await readText(sidecarUri(OTHER))) ?? '', /"status":"accepted"/);
    } finally {
      await rename(to, from);
      await until('the way back', async () => readText(sidecarUri(COURIER)));
    }
  });

  it('a deleted article leaves its sidecar', async () => {
    await accept();
    const uri = Uri.joinPath(storyFolder(), COURIER);
    const bytes = await workspace.fs.readFile(uri);
    const before = await readText(sidecarUri(COURIER));
    await commands.executeCommand('workbench.action.closeAllEditors');
    await workspace.fs.delete(uri);
    try {
      await new Promise((resolve) => setTimeout(resolve, 2500));
      assert.equal(await readText(sidecarUri(COURIER)), before);
    } finally {
      await workspace.fs.writeFile(uri, bytes);
    }
  });

  it('what somebody else says of the same annotation is listed beside ours, and either can be taken', async () => {
    const editor = await open(COURIER);
    select(editor, NAME);
    await commands.executeCommand('variorum.saveAnnotations');
    // On a document with unsaved changes a decision waits; meanwhile the file changes.
    await editor.edit((edit) => edit.insert(editor.document.positionAt(editor.document.getText().length), '\nEnd'));
    select(editor, NAME);
    assert.equal(await commands.executeCommand('variorum.acceptSuggestion'), 'deferred');
    const text = (await readText(sidecarUri(COURIER))) ?? '';
    const lines = text.split('\n').map((line) => (line.includes(`"exact":"${NAME}"`) && line.includes('entity/person') ? line.replace('"status":"suggested"', '"status":"rejected"') : line)); // prettier-ignore
    await workspace.fs.writeFile(sidecarUri(COURIER), new TextEncoder().encode(lines.join('\n')));
    const { trees } = await activate();
    const versions = (): readonly { item: { contextValue?: string } }[] =>
      trees.review.getChildren().flatMap((row) => trees.review.getChildren(row)).filter(({ item }) => item.contextValue === 'variorum.version'); // prettier-ignore
    const [version] = await until('the other version', () => (versions().length > 0 ? versions() : undefined));
    await editor.document.save();
    const both = await until('both on disk', async () => {
      const now = await readText(sidecarUri(COURIER));
      return now?.includes('"conflictsWith":"') ? now : undefined;
    });
    assert.match(both, /"status":"accepted"/);
    assert.match(both, /"status":"rejected"/);
    await commands.executeCommand('variorum.compareVersions', version);
    await commands.executeCommand('workbench.action.closeActiveEditor');
    await commands.executeCommand('variorum.takeVersion', version);
    await until('one version', async () => !(await readText(sidecarUri(COURIER)))?.includes('"conflictsWith":"') || undefined); // prettier-ignore
    assert.doesNotMatch((await readText(sidecarUri(COURIER))) ?? '', /"status":"accepted"/);
    await open(COURIER);
    await commands.executeCommand('undo');
    await editor.document.save();
  });

  it('a save shows readers the old file or the new one, and leaves nothing else in the folder', async () => {
    await accept();
    const seen = new Set<string>();
    const watcher = workspace.createFileSystemWatcher(new RelativePattern(storyFolder(), '*'));
    const gone: string[] = [];
    watcher.onDidDelete(({ path }) => gone.push(path));
    for (let i = 0; i < 10; i++) {
      await commands.executeCommand(i % 2 === 0 ? 'variorum.undoAnnotation' : 'variorum.redoAnnotation');
      const text = await readText(sidecarUri(COURIER));
      assert.ok(text);
      JSON.parse(text);
      seen.add(text);
    }
    watcher.dispose();
    assert.equal(seen.size, 2);
    assert.deepEqual(gone.filter((path) => path.endsWith('.annotations.json')), []); // prettier-ignore
    const names = (await workspace.fs.readDirectory(storyFolder())).map(([name]) => name);
    assert.deepEqual(names.filter((name) => name.includes('tmp')), []); // prettier-ignore
  });

  it('a BOM and Windows line ends of a sidecar stay', async () => {
    await open(COURIER);
    await commands.executeCommand('variorum.saveAnnotations');
    const text = `\uFEFF${((await readText(sidecarUri(COURIER))) ?? '').replaceAll('\n', '\r\n')}`;
    await workspace.fs.writeFile(sidecarUri(COURIER), new TextEncoder().encode(text));
    await accept();
    const bytes = await workspace.fs.readFile(sidecarUri(COURIER));
    assert.deepEqual([...bytes.subarray(0, 4)], [0xef, 0xbb, 0xbf, 0x7b]);
    const after = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    assert.equal(after.split('\r\n').length, after.split('\n').length);
    assert.match(after, /"status":"accepted"/);
  });

  it('a story on a file system that can’t rename, and one that may not be written to', async () => {
    const bytes = await workspace.fs.readFile(Uri.joinPath(storyFolder(), COURIER));
    for (const isReadonly of [false, true]) {
      const scheme = isReadonly ? 'variorum-readonly' : 'variorum-plain';
      const registered = registerMemory(scheme, isReadonly, { [`/news/${COURIER}`]: bytes });
      const folder = Uri.from({ scheme, path: '/news' });
      await commands.executeCommand('variorum.analyseFolder', folder);
      const file = Uri.joinPath(folder, COURIER);
      const results = await commands.executeCommand<string[]>('variorum.saveAnnotations', file);
      assert.deepEqual(results, [isReadonly ? 'failed' : 'written']);
      const names = (await workspace.fs.readDirectory(folder)).map(([name]) => name);
      assert.deepEqual(names, isReadonly ? [COURIER] : [COURIER, `${COURIER}.annotations.json`]);
      await commands.executeCommand('variorum.closeStory', folder);
      registered.dispose();
    }
  });

  it('articles of one name in two folders have sidecars of their own', async () => {
    const other = Uri.joinPath(storyFolder(), 'second');
    await workspace.fs.createDirectory(other);
    await workspace.fs.copy(Uri.joinPath(storyFolder(), COURIER), Uri.joinPath(other, COURIER));
    try {
      await commands.executeCommand('variorum.analyseFolder', other);
      await accept();
      assert.equal(await readText(Uri.joinPath(other, `${COURIER}.annotations.json`)), undefined);
      await commands.executeCommand('variorum.saveAnnotations', Uri.joinPath(other, COURIER));
      assert.doesNotMatch((await readText(Uri.joinPath(other, `${COURIER}.annotations.json`))) ?? '', /"status":"accepted"/); // prettier-ignore
    } finally {
      await workspace.fs.delete(other, { recursive: true });
    }
  });

  it('what has never been saved is no story', async () => {
    const { trees } = await activate();
    const before = trees.sources.getChildren().length;
    const document = await workspace.openTextDocument({ language: 'source-document', content: 'Mara Quill spoke.' });
    await window.showTextDocument(document);
    await new Promise((resolve) => setTimeout(resolve, 800));
    assert.equal(trees.sources.getChildren().length, before);
  });
});

/** A file system in memory that has no rename, as some virtual ones. */
function registerMemory(scheme: string, isReadonly: boolean, files: Record<string, Uint8Array>): Disposable {
  const texts = new Map(Object.entries(files));
  const refuse = (): never => {
    throw new Error('this file system does not do that');
  };
  return workspace.registerFileSystemProvider(
    scheme,
    {
      onDidChangeFile: () => new Disposable(() => undefined),
      watch: () => new Disposable(() => undefined),
      stat: (uri) => {
        const bytes = texts.get(uri.path);
        const isFolder = [...texts.keys()].some((path) => path.startsWith(`${uri.path}/`));
        if (!bytes && !isFolder) throw FileSystemError.FileNotFound(uri);
        return { type: bytes ? FileType.File : FileType.Directory, ctime: 0, mtime: 0, size: bytes?.length ?? 0 };
      },
      readDirectory: (uri) =>
        [...texts.keys()]
          .filter((path) => path.startsWith(`${uri.path}/`))
          .map((path): [string, FileType] => [path.slice(uri.path.length + 1), FileType.File]),
      createDirectory: refuse,
      readFile: (uri) => {
        const bytes = texts.get(uri.path);
        if (!bytes) throw FileSystemError.FileNotFound(uri);
        return bytes;
      },
      writeFile: (uri, content) => void texts.set(uri.path, content),
      delete: (uri) => void texts.delete(uri.path),
      rename: refuse,
    },
    { isReadonly, isCaseSensitive: true },
  );
}
