import { strict as assert } from 'node:assert';
import { commands, Position, Range, Selection } from 'vscode';
import { activate, analyse, answer, cleanUp, COURIER, labelsOf, LEDGER, open, readText, select, sidecarUri, undoAll, until } from './story'; // prettier-ignore

const NAME = 'Helena Vasques';

interface Item {
  readonly id: string;
  readonly status: string;
  readonly target: { readonly selector: readonly { readonly exact?: string }[] };
  readonly body: unknown;
}

describe('annotating by hand', () => {
  beforeEach(analyse);
  afterEach(async () => {
    await undoAll();
    await cleanUp();
  });

  it('Annotate Selection As… marks what is selected; undo takes it back, redo brings it', async () => {
    const editor = await open(COURIER);
    const words = select(editor, NAME.split(' ')[0] ?? '');
    await answer(commands.executeCommand('variorum.annotateSelection'));
    const made = await until('the annotation', async () =>
      (await itemsOn(words)).find(({ status }) => status === 'accepted'),
    );
    assert.match(JSON.stringify(made.body), /entity\/person/);
    assert.match(String(await commands.executeCommand('variorum.undoAnnotation')), /mark “Helena” as person/);
    assert.deepEqual(
      (await itemsOn(words)).filter(({ id }) => id === made.id),
      [],
    );
    await commands.executeCommand('variorum.redoAnnotation');
    assert.equal((await itemsOn(words)).find(({ id }) => id === made.id)?.status, 'accepted');
  });

  it('a rejected name is gone from hovers, side bar and comparison; undo brings it back', async () => {
    const { trees } = await activate();
    const editor = await open(COURIER);
    const mentions = (): number | undefined => {
      const [people] = trees.entities.getChildren();
      const row = people?.children?.().find(({ item }) => item.label === NAME);
      return row?.children?.().filter(({ file }) => file === editor.document.uri.toString()).length;
    };
    const before = mentions() ?? 0;
    assert.ok(before > 0);
    select(editor, NAME);
    await commands.executeCommand('variorum.rejectSuggestion');
    await until('one mention fewer', () => (mentions() ?? 0) === before - 1 || undefined);
    await commands.executeCommand('variorum.undoAnnotation');
    await until('as many as before', () => mentions() === before || undefined);
  });

  it('extends and shrinks by a word, under the same id and note', async () => {
    const editor = await open(COURIER);
    select(editor, NAME);
    await commands.executeCommand('variorum.acceptSuggestion');
    const [item] = (await itemsOn(NAME)).filter(({ status }) => status === 'accepted');
    assert.ok(item);
    await commands.executeCommand('variorum.shrinkStart');
    const find = async (): Promise<Item | undefined> => (await items()).find(({ id }) => id === item.id);
    const shrunk = await find();
    assert.ok(shrunk);
    assert.equal(shrunk.status, 'edited');
    assert.equal(shrunk.target.selector[0]?.exact, 'Vasques');
    select(editor, 'Vasques');
    await commands.executeCommand('variorum.extendStart');
    assert.equal((await find())?.target.selector[0]?.exact, NAME);
  });

  it('an editor’s menu, which hands over its document, means the caret', async () => {
    const editor = await open(COURIER);
    select(editor, NAME);
    await commands.executeCommand('variorum.rejectSuggestion', editor.document.uri);
    const rejected = (await items()).filter(({ status }) => status === 'rejected');
    assert.deepEqual(
      rejected.map(({ target }) => target.selector[0]?.exact),
      [NAME],
    );
  });

  it('Delete rejects what the program found, and undo never touches the text', async () => {
    const editor = await open(COURIER);
    select(editor, NAME);
    await commands.executeCommand('variorum.deleteAnnotation');
    assert.ok((await itemsOn(NAME)).some(({ status }) => status === 'rejected'));
    await editor.edit((edit) => edit.insert(new Position(0, 0), 'Late edition\n\n'));
    const text = editor.document.getText();
    await commands.executeCommand('variorum.undoAnnotation');
    assert.equal(editor.document.getText(), text);
    await commands.executeCommand('undo');
  });

  it('Accept All of a Kind is one step for undo', async () => {
    const editor = await open(COURIER);
    editor.selection = new Selection(0, 0, 0, 0);
    await answer(commands.executeCommand('variorum.acceptAll'));
    const accepted = (await items()).filter(({ status }) => status === 'accepted').length;
    assert.ok(accepted > 20, String(accepted));
    assert.match(String(await commands.executeCommand('variorum.undoAnnotation')), /accept \d+ suggestions/);
    assert.equal((await items()).filter(({ status }) => status === 'accepted').length, 0);
  });

  it('All Mentions of This Name marks them in every article, as one step', async () => {
    const editor = await open(COURIER);
    select(editor, 'Vasques');
    await answer(commands.executeCommand('variorum.annotateMentions'));
    for (const name of [COURIER, LEDGER]) {
      const found = await until(`mentions in ${name}`, async () => {
        const own = (await items(name)).filter(({ status }) => status === 'accepted' || status === 'edited');
        return own.length > 0 ? own : undefined;
      });
      assert.ok(found.every(({ target }) => target.selector[0]?.exact === 'Vasques'));
    }
    assert.match(String(await commands.executeCommand('variorum.undoAnnotation')), /mark \d+ mentions of “Vasques”/);
    assert.deepEqual(
      (await items(LEDGER)).filter(({ status }) => status !== 'suggested'),
      [],
    );
  });

  it('Next Suggestion goes to what is not decided yet', async () => {
    const editor = await open(COURIER);
    editor.selection = new Selection(0, 0, 0, 0);
    await commands.executeCommand('variorum.nextSuggestion');
    const first = editor.selection;
    assert.ok(!first.isEmpty);
    await commands.executeCommand('variorum.acceptSuggestion');
    editor.selection = new Selection(0, 0, 0, 0);
    await commands.executeCommand('variorum.nextSuggestion');
    assert.ok(!editor.selection.isEqual(first));
  });

  it('an orphan is listed with its words, and can be attached to a selection', async () => {
    const { trees } = await activate();
    const editor = await open(COURIER);
    select(editor, NAME);
    const at = editor.selection;
    await commands.executeCommand('variorum.acceptSuggestion');
    const [item] = (await itemsOn(NAME)).filter(({ status }) => status === 'accepted');
    assert.ok(item);
    const { document } = editor;
    const all = new Range(new Position(0, 0), document.positionAt(document.getText().length));
    const text = document.getText().replaceAll('Vasques', 'Quandt').replaceAll('Helena', 'Orla');
    await editor.edit((edit) => edit.replace(all, text));
    const row = await until('the orphan', () =>
      trees.review
        .getChildren()
        .flatMap((each) => each.children?.() ?? [])
        .find(({ orphan }) => orphan === item.id),
    );
    assert.equal(row.item.label, `“${NAME}”`);
    // By key: the caret goes to where it stood, and what is attached is the one gone to.
    editor.selection = new Selection(0, 0, 0, 0);
    assert.equal(await commands.executeCommand('variorum.nextOrphan'), NAME);
    assert.ok(editor.selection.active.isEqual(at.start));
    editor.selection = at;
    await commands.executeCommand('variorum.reattachOrphan');
    await until('no orphan', () => {
      const open_ = trees.review.getChildren().flatMap((each) => each.children?.() ?? []);
      return open_.every(({ orphan }) => orphan === undefined) || undefined;
    });
    assert.ok(labelsOf(trees.review).every(({ description }) => description.includes('suggestions')));
    assert.equal(await commands.executeCommand('variorum.nextOrphan'), undefined);
    await commands.executeCommand('variorum.undoAnnotation');
    await commands.executeCommand('undo');
  });

  it('a key marks as its kind, without a question', async () => {
    const editor = await open(COURIER);
    const words = select(editor, 'Sabro');
    editor.selection = new Selection(editor.selection.active, editor.selection.active);
    await commands.executeCommand('variorum.annotateAs', { kind: 'event' });
    const [made] = (await itemsOn(words)).filter(({ status }) => status !== 'suggested');
    assert.match(JSON.stringify(made?.body), /entity\/event/);
    assert.match(String(await commands.executeCommand('variorum.undoAnnotation')), /mark “Sabro” as event/);
  });
});

async function items(name = COURIER): Promise<Item[]> {
  const sidecar = JSON.parse((await readText(sidecarUri(name))) ?? '{}') as { first?: { items: Item[] } };
  return sidecar.first?.items ?? [];
}

async function itemsOn(exact: string): Promise<Item[]> {
  return (await items()).filter(({ target }) => target.selector[0]?.exact === exact);
}
