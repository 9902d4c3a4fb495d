import { strict as assert } from 'node:assert';
import { execFile } from 'node:child_process';
import { copyFile, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { commands, extensions, Position, Selection, Uri, window, workspace } from 'vscode';
import {
  activate,
  analyse,
  cleanUp,
  COURIER,
  labelsOf,
  LEDGER,
  open,
  positionOf,
  readText,
  select,
  sidecarUri,
  storyFolder,
  until,
} from './story';

const NAME = 'Helena Vasques';

describe('sidecars', () => {
  beforeEach(analyse);
  afterEach(cleanUp);

  it('Save Annotations writes one, and writing again changes nothing', async () => {
    await open(COURIER);
    await commands.executeCommand('variorum.saveAnnotations');
    const text = await readText(sidecarUri(COURIER));
    assert.ok(text);
    const sidecar = JSON.parse(text) as { type: string; first: { items: unknown[] } };
    assert.equal(sidecar.type, 'AnnotationCollection');
    assert.ok(sidecar.first.items.length > 20);
    await commands.executeCommand('variorum.saveAnnotations');
    assert.equal(await readText(sidecarUri(COURIER)), text);
  });

  it('Save Annotations of the Story writes one for each article', async () => {
    await commands.executeCommand('variorum.saveFolderAnnotations');
    assert.ok(await readText(sidecarUri(COURIER)));
    assert.ok(await readText(sidecarUri(LEDGER)));
  });

  it('Save Annotations of the Story writes, byte for byte, what the command line writes', async () => {
    await commands.executeCommand('variorum.saveFolderAnnotations');
    const copy = await mkdtemp(join(tmpdir(), 'variorum-annotate-'));
    const articles = (await readdir(storyFolder().fsPath)).filter((name) => /\.(txt|md)$/.test(name));
    for (const name of articles) await copyFile(join(storyFolder().fsPath, name), join(copy, name));
    const cli = join(extensions.getExtension('variorum.variorum')?.extensionPath ?? '', 'dist', 'cli.js');
    await promisify(execFile)(process.execPath, [cli, 'annotate', copy]);
    assert.ok(articles.length > 3);
    for (const name of articles) {
      const fromCommandLine = await readFile(join(copy, `${name}.annotations.json`), 'utf8');
      assert.equal(await readText(sidecarUri(name)), fromCommandLine, name);
    }
    await rm(copy, { recursive: true });
  });

  it('Accept writes the decision, and it holds when the program reads again', async () => {
    const { document } = await open(COURIER);
    const at = { uri: document.uri.toString(), kind: 'entity', start: document.getText().indexOf(NAME) };
    assert.equal(await commands.executeCommand('variorum.acceptSuggestion', at), 'written');
    assert.equal(await statusOf(COURIER, NAME), 'accepted');
    await commands.executeCommand('variorum.saveAnnotations');
    assert.equal(await statusOf(COURIER, NAME), 'accepted');
  });

  it('Reject at the caret writes the decision; the mark’s hover is gone', async () => {
    const editor = await open(COURIER);
    const position = positionOf(editor.document, NAME);
    editor.selection = new Selection(position, position);
    await commands.executeCommand('variorum.rejectSuggestion');
    assert.equal(await statusOf(COURIER, NAME), 'rejected');
  });

  it('Accept means what holds now, not what was compared last: right after an undo too', async () => {
    const { trees } = await activate();
    const mentions = (): string | undefined =>
      labelsOf(trees.entities, trees.entities.getChildren()[0]).find(({ label }) => label === NAME)?.description;
    const before = await until('its mentions', mentions);
    const editor = await open(COURIER);
    select(editor, NAME);
    await commands.executeCommand('variorum.rejectSuggestion');
    await until('one mention fewer', () => mentions() !== before || undefined);
    await commands.executeCommand('variorum.undoAnnotation');
    select(editor, NAME);
    await commands.executeCommand('variorum.acceptSuggestion');
    assert.equal(await statusOf(COURIER, NAME), 'accepted');
  });

  it('Accept takes what is selected from end to end, not what lies at its edge', async () => {
    const editor = await open(COURIER);
    await commands.executeCommand('variorum.nextDiscrepancy');
    const selected = editor.document.getText(editor.selection);
    await commands.executeCommand('variorum.acceptSuggestion');
    const text = (await readText(sidecarUri(COURIER))) ?? '{}';
    const { first } = JSON.parse(text) as { first: { items: Item[] } };
    const accepted = first.items.filter(({ status }) => status === 'accepted');
    assert.equal(accepted.length, 1);
    assert.ok(JSON.stringify(accepted[0]?.target).includes(JSON.stringify(selected).slice(1, -1)));
  });

  it('a rejected suggestion stays rejected after the story is opened anew', async () => {
    const { document } = await open(COURIER);
    const at = { uri: document.uri.toString(), kind: 'entity', start: document.getText().indexOf(NAME) };
    await commands.executeCommand('variorum.rejectSuggestion', at);
    await commands.executeCommand('variorum.closeStory');
    await analyse();
    await commands.executeCommand('variorum.saveAnnotations', Uri.parse(at.uri));
    assert.equal(await statusOf(COURIER, NAME), 'rejected');
  });

  it('a save of the article brings an existing sidecar up to date, and makes none', async () => {
    const editor = await open(LEDGER);
    await commands.executeCommand('variorum.saveAnnotations');
    const before = await readText(sidecarUri(LEDGER));
    await editor.edit((edit) => edit.insert(new Position(0, 0), 'SECOND EDITION\n'));
    await editor.document.save();
    try {
      const after = await until('a new sidecar', async () => {
        const text = await readText(sidecarUri(LEDGER));
        return text === before ? undefined : text;
      });
      assert.notEqual(hashIn(after), hashIn(before));
      assert.equal(await readText(sidecarUri(COURIER)), undefined);
    } finally {
      await editor.edit((edit) => edit.delete(editor.document.lineAt(0).rangeIncludingLineBreak));
      await editor.document.save();
    }
  });

  it('never writes over a sidecar that is broken', async () => {
    const broken = '{ "type": "AnnotationCollection", "first": ';
    await workspace.fs.writeFile(sidecarUri(COURIER), new TextEncoder().encode(broken));
    await open(COURIER);
    const results = await commands.executeCommand<string[]>('variorum.saveAnnotations');
    assert.deepEqual(results, ['broken']);
    assert.equal(await readText(sidecarUri(COURIER)), broken);
  });

  it('keeps comments and keys of others, and takes in what changed on disk', async () => {
    await open(COURIER);
    await commands.executeCommand('variorum.saveAnnotations');
    const text = (await readText(sidecarUri(COURIER))) ?? '';
    const edited = text.replace('{', '{ // checked by hand\n  "desk": "night",');
    await workspace.fs.writeFile(sidecarUri(COURIER), new TextEncoder().encode(edited));
    await commands.executeCommand('variorum.saveAnnotations');
    const after = (await readText(sidecarUri(COURIER))) ?? '';
    assert.match(after, /\/\/ checked by hand\n {2}"desk": "night",/);
  });

  it('a publication date in a sidecar counts: the side bar shows it', async () => {
    await open(COURIER);
    await commands.executeCommand('variorum.saveAnnotations');
    const text = (await readText(sidecarUri(COURIER))) ?? '';
    const edited = text.replace('"document": {', '"document": {\n    "published": "2026-04-01",');
    await workspace.fs.writeFile(sidecarUri(COURIER), new TextEncoder().encode(edited));
    const { trees } = await activate();
    await until(
      'the date in the side bar',
      () => labelsOf(trees.sources).some(({ description }) => description.startsWith('2026-04-01')) || undefined,
    );
  });

  it('Set Publication Date and Set Outlet keep the answer in the sidecar’s head', async () => {
    const { document } = await open(LEDGER);
    for (const command of ['variorum.setPublicationDate', 'variorum.setOutlet']) {
      const asked = commands.executeCommand(command, document.uri);
      await answerInputBox(asked);
    }
    const text = (await readText(sidecarUri(LEDGER))) ?? '{}';
    const { document: head } = JSON.parse(text) as { document: { published?: string; outlet?: string } };
    assert.equal(head.published, '2026-03-13');
    assert.match(head.outlet ?? '', /ledger/i);
  });

  it('Open Sidecar shows the file', async () => {
    await open(COURIER);
    await commands.executeCommand('variorum.saveAnnotations');
    await commands.executeCommand('variorum.openSidecar');
    assert.equal(window.activeTextEditor?.document.uri.toString(), sidecarUri(COURIER).toString());
  });
});

/** Accepts the input box of a command as it stands, once it is there. */
async function answerInputBox(asked: Thenable<unknown>): Promise<void> {
  let isDone = false;
  void asked.then(() => (isDone = true));
  await until('the answer', async () => {
    await new Promise((resolve) => setTimeout(resolve, 200));
    if (!isDone) await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    return isDone || undefined;
  });
}

interface Item {
  readonly status: string;
  readonly target: unknown;
  readonly body: unknown;
}

function hashIn(sidecar: string | undefined): string {
  return (JSON.parse(sidecar ?? '{}') as { document: { sha256: string } }).document.sha256;
}

/** Status of the first entity annotation on `exact`. */
async function statusOf(name: string, exact: string): Promise<string | undefined> {
  const sidecar = JSON.parse((await readText(sidecarUri(name))) ?? '{}') as { first?: { items: Item[] } };
  return sidecar.first?.items.find(
    (item) =>
      JSON.stringify(item.target).includes(`"exact":"${exact}"`) && JSON.stringify(item.body).includes('person'),
  )?.status;
}
