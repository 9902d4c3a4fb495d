import { strict as assert } from 'node:assert';
import { commands, workspace } from 'vscode';
import { analyse, answer, cleanUp, COURIER, open, readText, select, sidecarUri, undoAll, until } from './story';

const NAME = 'Helena Vasques';

describe('several annotators', () => {
  beforeEach(analyse);
  afterEach(async () => {
    await undoAll();
    await annotateAs(undefined);
    await cleanUp();
  });

  it('write sidecars of their own, as the authors of what they mark, and start from the suggestions', async () => {
    const editor = await open(COURIER);
    await annotateAs('anna');
    select(editor, NAME);
    await commands.executeCommand('variorum.rejectSuggestion');
    select(editor, 'Helena');
    await answer(commands.executeCommand('variorum.annotateSelection'));
    const written = await until('the sidecar of anna', async () => {
      const text = await readText(sidecarUri(COURIER, 'anna'));
      return text?.includes('"name":"anna"') ? text : undefined;
    });
    assert.match(written, /"type":"Person","name":"anna"/);
    assert.match(written, /"status":"rejected"/);
    assert.equal(await readText(sidecarUri(COURIER)), undefined);

    await annotateAs('ben');
    select(editor, NAME);
    await commands.executeCommand('variorum.acceptSuggestion');
    const other = await until('the sidecar of ben', async () => readText(sidecarUri(COURIER, 'ben')));
    assert.doesNotMatch(other, /"status":"rejected"|anna/);
    assert.equal(await readText(sidecarUri(COURIER, 'anna')), written);
  });

  it('lose nothing that waits for the save of an article when another takes over', async () => {
    const editor = await open(COURIER);
    await annotateAs('anna');
    await editor.edit((edit) =>
      edit.insert(editor.document.positionAt(editor.document.getText().length), '\nLate edition'),
    );
    select(editor, NAME);
    assert.equal(await commands.executeCommand('variorum.acceptSuggestion'), 'deferred');
    await annotateAs('ben');
    await editor.document.save();
    const written = await until('the sidecar of anna', async () => readText(sidecarUri(COURIER, 'anna')));
    assert.match(written, /"status":"accepted"/);
    await commands.executeCommand('undo');
    await editor.document.save();
  });

  it('a name that would hide another file’s sidecar counts as none', async () => {
    const editor = await open(COURIER);
    await annotateAs('../txt');
    select(editor, NAME);
    await commands.executeCommand('variorum.acceptSuggestion');
    await until('the own sidecar', async () => readText(sidecarUri(COURIER)));
  });
});

async function annotateAs(name: string | undefined): Promise<void> {
  await workspace.getConfiguration('variorum').update('annotator', name, true);
}
