import { strict as assert } from 'node:assert';
import { commands, Position, Range, Uri, workspace, WorkspaceEdit } from 'vscode';
import { activate, analyse, answer, cleanUp, COURIER, open, readText, select, sidecarUri, storyFolder, undoAll, until } from './story'; // prettier-ignore

const NAME = 'Helena Vasques';

describe('folders of articles', () => {
  beforeEach(analyse);
  afterEach(async () => {
    await undoAll();
    await cleanUp();
  });

  it('two roots of a workspace with articles of one name: each has its own story, sidecar and decisions', async () => {
    const other = Uri.joinPath(storyFolder(), '..', 'second-root');
    await workspace.fs.copy(Uri.joinPath(storyFolder(), COURIER), Uri.joinPath(other, COURIER));
    const roots = workspace.workspaceFolders?.length ?? 0;
    assert.ok(workspace.updateWorkspaceFolders(roots, 0, { uri: other }));
    try {
      await until('the second root', () => workspace.workspaceFolders?.length === roots + 1 || undefined);
      const count = await commands.executeCommand('variorum.analyseFolder', other);
      assert.equal(count, 1);
      const { trees } = await activate();
      await until('two stories', () => trees.sources.getChildren().length === 2 || undefined);
      const { document } = await open(COURIER);
      const start = document.getText().indexOf(NAME);
      const inOther = { uri: Uri.joinPath(other, COURIER).toString(), kind: 'entity', start };
      assert.equal(await commands.executeCommand('variorum.rejectSuggestion', inOther), 'written');
      assert.equal(await commands.executeCommand('variorum.acceptSuggestion', { ...inOther, uri: document.uri.toString() }), 'written'); // prettier-ignore
      const second = (await readText(Uri.joinPath(other, `${COURIER}.annotations.json`))) ?? '';
      const first = (await readText(sidecarUri(COURIER))) ?? '';
      assert.match(second, /"status":"rejected"/);
      assert.doesNotMatch(second, /"status":"accepted"/);
      assert.match(first, /"status":"accepted"/);
      assert.doesNotMatch(first, /"status":"rejected"/);
    } finally {
      workspace.updateWorkspaceFolders(roots, 1);
      await until('one root', () => workspace.workspaceFolders?.length === roots || undefined);
      await workspace.fs.delete(other, { recursive: true });
    }
  });

  it('a folder that is renamed takes its story along: sidecars stay beside the articles, and decisions hold', async () => {
    const [from, to] = [Uri.joinPath(storyFolder(), 'early'), Uri.joinPath(storyFolder(), 'late')];
    await workspace.fs.copy(Uri.joinPath(storyFolder(), COURIER), Uri.joinPath(from, COURIER));
    try {
      await commands.executeCommand('variorum.analyseFolder', from);
      const text = new TextDecoder().decode(await workspace.fs.readFile(Uri.joinPath(from, COURIER)));
      const at = { uri: Uri.joinPath(from, COURIER).toString(), kind: 'entity', start: text.indexOf(NAME) };
      assert.equal(await commands.executeCommand('variorum.rejectSuggestion', at), 'written');
      const before = await readText(Uri.joinPath(from, `${COURIER}.annotations.json`));
      const edit = new WorkspaceEdit();
      edit.renameFile(from, to);
      assert.ok(await workspace.applyEdit(edit));
      const moved = Uri.joinPath(to, COURIER).toString();
      const { trees } = await activate();
      await until('the story at its new place', () => {
        const rows = trees.sources.getChildren().flatMap((row) => [row, ...trees.sources.getChildren(row)]);
        return rows.some(({ file }) => file === moved) || undefined;
      });
      assert.equal(await readText(Uri.joinPath(to, `${COURIER}.annotations.json`)), before);
      // What was rejected is not there to be accepted: at its place stands only what lies around it.
      const results = await commands.executeCommand<string[]>('variorum.saveAnnotations', Uri.parse(moved));
      assert.deepEqual(results, ['unchanged']);
      assert.equal(await readText(Uri.joinPath(to, `${COURIER}.annotations.json`)), before);
    } finally {
      for (const folder of [from, to]) {
        await workspace.fs.delete(folder, { recursive: true }).then(undefined, () => undefined);
      }
    }
  });

  it('a decision that two people make otherwise is listed, and either version can be taken, with undo', async () => {
    const { trees } = await activate();
    const [row] = trees.facts.getChildren();
    assert.ok(row?.fact);
    const story = Uri.joinPath(storyFolder(), 'story.annotations.json');
    const claim = row.children?.().find(({ claim: id }) => id !== undefined);
    await commands.executeCommand('variorum.separateClaim', claim);
    const written = (await readText(story)) ?? '';
    const items = (JSON.parse(written) as { first: { items: { id: string }[] } }).first.items;
    const [decision] = items;
    assert.ok(decision);
    // As a git pull that has merged both lines leaves it.
    const other = JSON.stringify({ ...decision, id: '#other', conflictsWith: decision.id, creator: { type: 'Person', name: 'ben' } }); // prettier-ignore
    const line = written.split('\n').find((each) => each.includes(decision.id)) ?? '';
    await workspace.fs.writeFile(story, new TextEncoder().encode(written.replace(line, `      ${other},\n${line}`)));
    const versions = () => trees.review.getChildren().flatMap((each) => trees.review.getChildren(each)).filter(({ item }) => item.contextValue === 'variorum.version'); // prettier-ignore
    const [version] = await until('the version', () => (versions().length > 0 ? versions() : undefined));
    await commands.executeCommand('variorum.compareVersions', version);
    await commands.executeCommand('workbench.action.closeActiveEditor');
    await commands.executeCommand('variorum.takeVersion', version);
    const taken = await until('one version', async () => {
      const text = (await readText(story)) ?? '';
      return text.includes('#other') ? undefined : text;
    });
    assert.match(taken, /"name":"ben"/);
    assert.match(String(await commands.executeCommand('variorum.undoAnnotation')), /other version/);
    await until('both again', async () => {
      const text = await readText(story);
      return text?.includes('#other') ? text : undefined;
    });
  });

  it('Delete Orphan asks which one, where there are several, and forgets it; undo brings it back', async () => {
    const editor = await open(COURIER);
    const { document } = editor;
    for (const name of [NAME, 'Joaquim Bento']) {
      select(editor, name);
      assert.equal(await commands.executeCommand('variorum.acceptSuggestion'), 'written');
    }
    const before = document.getText();
    const changed = before.replaceAll(/Vasques|Bento/g, 'Quandt').replaceAll(/Helena|Joaquim/g, 'Orla');
    await editor.edit((edit) =>
      edit.replace(new Range(new Position(0, 0), document.positionAt(before.length)), changed),
    );
    const { trees } = await activate();
    const orphans = (): number =>
      trees.review.getChildren().flatMap((row) => row.children?.() ?? []).filter(({ orphan }) => orphan !== undefined).length; // prettier-ignore
    await until('two orphans', () => orphans() === 2 || undefined);
    await answer(commands.executeCommand('variorum.deleteOrphan'));
    await until('one orphan', () => orphans() === 1 || undefined);
    assert.match(String(await commands.executeCommand('variorum.undoAnnotation')), /delete “/);
    await until('two again', () => orphans() === 2 || undefined);
    await commands.executeCommand('undo');
    await until('none', () => orphans() === 0 || undefined);
  });
});
