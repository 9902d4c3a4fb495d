import { strict as assert } from 'node:assert';
import { Range, Selection, TabInputWebview, Uri, ViewColumn, commands, window, workspace } from 'vscode';
import { showPlace } from '../../src/host/compare/showPlace';
import type { StoryNode } from '../../src/host/views/storyTree';
import type { PanelBody } from '../../src/rpc/panel';
import { activate, analyse, cleanUp, COURIER, LEDGER, open, storyFolder, until } from './story';

type Body<K extends PanelBody['kind']> = Extract<PanelBody, { kind: K }>;

/** What the real page in the real webview says it has drawn, as soon as it is what is waited for. */
async function drawn<K extends PanelBody['kind']>(
  kind: K,
  test: (body: Body<K>) => boolean = () => true,
): Promise<Body<K>> {
  const { panel } = await activate();
  const isWanted = (body: PanelBody | undefined): body is Body<K> => body?.kind === kind && test(body as Body<K>);
  return until(`a drawn ${kind}`, () => {
    const body = panel.drawn?.body;
    return isWanted(body) ? body : undefined;
  });
}

function panelColumn(): ViewColumn | undefined {
  return window.tabGroups.all.find(({ tabs }) =>
    tabs.some(({ input }) => input instanceof TabInputWebview && input.viewType.endsWith('variorum.compare')),
  )?.viewColumn;
}

/** The facts that most outlets tell, as the tree lists them. */
async function facts(): Promise<readonly StoryNode[]> {
  return (await activate()).trees.facts.getChildren();
}

/** Puts the caret into a fact's first wording, as a click in the tree does. */
async function clickFact(node: StoryNode): Promise<void> {
  const row = node.children?.().find(({ item }) => item.contextValue === 'variorum.wording');
  const [uri, options] = (row?.item.command?.arguments ?? []) as [Uri, { selection: Range }];
  const editor = await window.showTextDocument(uri, { viewColumn: ViewColumn.One });
  editor.selection = new Selection(options.selection.start, options.selection.start);
}

describe('the compare panel', () => {
  beforeEach(analyse);
  afterEach(cleanUp);

  it('opens beside the editor, leaves the focus there, and the page draws one row an article', async () => {
    const [fact] = await facts();
    assert.ok(fact?.fact);
    await clickFact(fact);
    const editor = window.activeTextEditor;
    await commands.executeCommand('variorum.compareFact', fact);
    const body = await drawn('fact', ({ fact: { id } }) => id === fact.fact);
    const articles = await workspace.fs.readDirectory(storyFolder());
    assert.ok(body.rows.length >= 2 && body.rows.length <= articles.length);
    assert.equal(body.rows.filter(({ isBaseline }) => isBaseline).length, 1);
    assert.notEqual(panelColumn(), editor?.viewColumn);
    assert.equal(window.activeTextEditor?.document.uri.toString(), editor?.document.uri.toString());
  });

  it('follows the caret to another fact', async () => {
    const [first, second] = await facts();
    assert.ok(first && second);
    await clickFact(first);
    await commands.executeCommand('variorum.compareFact');
    const before = await drawn('fact');
    const other = [first, second].find(({ fact }) => fact !== before.fact.id);
    assert.ok(other);
    await clickFact(other);
    const after = await drawn('fact', ({ fact }) => fact.id !== before.fact.id);
    assert.notEqual(after.fact.title, before.fact.title);
  });

  it('shows a place in its article, selected, in a column that is not the panel’s', async () => {
    const [fact] = await facts();
    assert.ok(fact);
    await clickFact(fact);
    await commands.executeCommand('variorum.compareFact', fact);
    const body = await drawn('fact');
    const claim = body.rows.findLast(({ claims }) => claims.length > 0)?.claims[0];
    assert.ok(claim);
    const document = await workspace.openTextDocument(Uri.parse(claim.file));
    const range = new Range(document.positionAt(claim.start), document.positionAt(claim.end));
    await showPlace(claim.file, range, panelColumn());
    const editor = window.activeTextEditor;
    assert.ok(editor);
    assert.equal(editor.document.uri.toString(), claim.file);
    assert.equal(document.getText(editor.selection), claim.text);
    assert.notEqual(editor.viewColumn, panelColumn());
  });

  it('is drawn again when an article changes', async () => {
    const [fact] = await facts();
    assert.ok(fact);
    await clickFact(fact);
    await commands.executeCommand('variorum.compareFact', fact);
    const { panel } = await activate();
    await drawn('fact');
    const revision = panel.drawn?.revision ?? 0;
    const editor = await open(COURIER);
    await editor.edit((edit) => edit.insert(new Range(0, 0, 0, 0).start, 'x'));
    await until('a newer snapshot', () => (panel.drawn?.revision ?? 0) > revision || undefined);
  });

  it('can be closed and opened again', async () => {
    await open(LEDGER);
    await commands.executeCommand('variorum.compareFact');
    const { panel } = await activate();
    await until('the panel', () => panel.drawn);
    await commands.executeCommand('workbench.action.closeAllEditors');
    await until('the end of the panel', () => panel.drawn === undefined || undefined);
    const [fact] = await facts();
    await commands.executeCommand('variorum.compareFact', fact);
    await drawn('fact');
  });
});
