import { strict as assert } from 'node:assert';
import { commands, Selection, workspace, type TextEditor } from 'vscode';
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

describe('comparing two annotators', () => {
  beforeEach(analyse);
  afterEach(async () => {
    await undoAll();
    await commands.executeCommand('variorum.closeComparison');
    await annotateAs(undefined);
    await cleanUp();
  });

  /** anna rejects what ben accepts; ben marks what anna does not; both accept a third name. */
  async function disagree(): Promise<TextEditor> {
    const editor = await open(COURIER);
    const on = async (words: string, command: string, argument?: object): Promise<void> => {
      select(editor, words);
      await commands.executeCommand(`variorum.${command}`, argument);
    };
    await annotateAs('ben');
    await on('Sabro', 'acceptSuggestion');
    await on('scaffolding', 'annotateAs', { kind: 'facility' });
    await on(NAME, 'acceptSuggestion');
    await annotateAs('anna');
    await on('Sabro', 'rejectSuggestion');
    await on(NAME, 'acceptSuggestion');
    return editor;
  }

  it('takes left or right into the article’s own sidecar, the overruled one on record, each step undone by itself', async () => {
    const editor = await disagree();
    assert.equal(await compared(), 2);
    editor.selection = new Selection(0, 0, 0, 0);
    await commands.executeCommand('variorum.nextDisagreement');
    assert.equal(editor.document.getText(editor.selection), 'Sabro');
    assert.equal(await commands.executeCommand('variorum.takeLeft'), 1);
    // It has gone on to what is open next.
    await until('the next one', () => editor.document.getText(editor.selection) === 'scaffolding' || undefined);
    assert.equal(await commands.executeCommand('variorum.takeBoth'), undefined);
    assert.equal(await commands.executeCommand('variorum.takeRight'), 0);
    assert.deepEqual(await decidedIn(''), ['Sabro rejected', 'scaffolding accepted']);
    assert.match((await readText(sidecarUri(COURIER))) ?? '', /"name":"ben"/);
    assert.deepEqual(await decidedIn('anna'), [`${NAME} accepted`, 'Sabro rejected']);

    assert.equal(await commands.executeCommand('variorum.takeAgreed'), 1);
    assert.deepEqual(await decidedIn(''), [`${NAME} accepted`, 'Sabro rejected', 'scaffolding accepted']);
    assert.match(String(await commands.executeCommand('variorum.undoAnnotation')), /take 1 annotation that both/);
    assert.match(String(await commands.executeCommand('variorum.undoAnnotation')), /take “scaffolding” as ben has it/);
    assert.deepEqual(await decidedIn(''), ['Sabro rejected']);
    assert.deepEqual(await decidedIn('ben'), [`${NAME} accepted`, 'Sabro accepted', 'scaffolding accepted']);
  });

  it('tells what is settled by the sidecar alone: a comparison opened anew knows it', async () => {
    await disagree();
    assert.equal(await compared(), 2);
    await commands.executeCommand('variorum.nextDisagreement');
    await commands.executeCommand('variorum.takeRight');
    await commands.executeCommand('variorum.closeComparison');
    assert.equal(await compared(), 1);
  });

  it('says so where nobody has annotated apart from others', async () => {
    await open(COURIER);
    assert.equal(await commands.executeCommand('variorum.compareAnnotators'), undefined);
  });
});

/** Compares anna, who annotates, with ben. @returns how many disagreements are open */
async function compared(): Promise<number | undefined> {
  const asked = commands.executeCommand<number | undefined>('variorum.compareAnnotators');
  await answer(asked);
  return asked;
}

/** What a person has decided in a sidecar, as "words status". */
async function decidedIn(annotator: string): Promise<string[]> {
  const text = (await readText(sidecarUri(COURIER, annotator))) ?? '{}';
  const { first } = JSON.parse(text) as { first?: { items: { status: string; target: { selector: { exact?: string }[] } }[] } }; // prettier-ignore
  return (first?.items ?? [])
    .filter(({ status }) => status !== 'suggested')
    .map(({ status, target }) => `${target.selector[0]?.exact ?? ''} ${status}`)
    .sort();
}

async function annotateAs(name: string | undefined): Promise<void> {
  await workspace.getConfiguration('variorum').update('annotator', name, true);
}
