import { strict as assert } from 'node:assert';
import {
  commands, Position, Range, Selection, Uri, workspace,
  type DocumentHighlight, type DocumentSymbol, type FoldingRange, type Hover, type InlayHint, type Location, type MarkdownString,
} from 'vscode'; // prettier-ignore
import { activate, analyse, cleanUp, COURIER, LEDGER, open, positionOf, storyFolder, until } from './story';

const NAME = 'Helena Vasques';

describe('in an article', () => {
  beforeEach(analyse);
  afterEach(cleanUp);

  it('a hover says what a name is, in how many articles it stands, and why; in eight lines at most', async () => {
    const { document } = await open(COURIER);
    const text = await hoverAt(document.uri, positionOf(document, NAME));
    assert.match(text, /Vasques/);
    assert.match(text, /in \d of 5 articles/);
    assert.match(text, /% sure/);
    for (const hover of text.split('\n\n\n')) assert.ok(hover.split('\n').length <= 8, hover);
  });

  it('a hover offers its own commands and no others', async () => {
    const { document } = await open(COURIER);
    const contents = await hoversAt(document.uri, positionOf(document, NAME));
    const own = contents.find(({ value }) => value.includes('variorum.'));
    assert.ok(own);
    assert.deepEqual(own.isTrusted, {
      enabledCommands: ['variorum.acceptSuggestion', 'variorum.rejectSuggestion', 'variorum.compareFact'],
    });
    assert.ok(!own.supportHtml);
  });

  it('a hover shows what an article says, and never obeys it', async () => {
    const hostile = Uri.joinPath(storyFolder(), '2026-03-15_hostile.txt');
    const text =
      'Ferry line reopens\n\nHelena Vasques said [the ferry](command:workbench.action.quit) hit <img src=x> the $(bug) bridge on Friday.\n';
    await workspace.fs.writeFile(hostile, new TextEncoder().encode(text));
    try {
      await analyse();
      const { document } = await open('2026-03-15_hostile.txt');
      for (const words of ['Helena', 'ferry](', 'bridge on', 'Friday']) {
        const value = await hoverAt(document.uri, positionOf(document, words));
        assert.doesNotMatch(value, /[^\\]\]\(command:(?!variorum\.)/);
        assert.doesNotMatch(value, /[^\\]<img|[^\\]\$\(bug/);
      }
    } finally {
      await commands.executeCommand('workbench.action.closeAllEditors');
      await workspace.fs.delete(hostile);
    }
  });

  it('references of a name stand in several articles, and every one spells a name', async () => {
    const { document } = await open(COURIER);
    const found = await commands.executeCommand<Location[]>(
      'vscode.executeReferenceProvider',
      document.uri,
      positionOf(document, NAME),
    );
    assert.ok(new Set(found.map(({ uri }) => uri.toString())).size > 1);
    for (const { uri, range } of found) {
      assert.match((await workspace.openTextDocument(uri)).getText(range), /Vasques/);
    }
  });

  it('the definition of a later mention is the first one; its highlights are those of this article', async () => {
    const { document } = await open(LEDGER);
    const text = document.getText();
    const later = document.positionAt(text.lastIndexOf('Vasques') + 1);
    const first = document.positionAt(text.indexOf(NAME));
    const [definition] = await commands.executeCommand<Location[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      later,
    );
    assert.deepEqual(definition?.range.start, first);
    const highlights = await commands.executeCommand<DocumentHighlight[]>(
      'vscode.executeDocumentHighlights',
      document.uri,
      later,
    );
    assert.ok(highlights.length >= 2);
  });

  it('the outline has the regions with their claims', async () => {
    const { document } = await open(COURIER);
    const symbols = await commands.executeCommand<DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    assert.ok(symbols.some(({ detail }) => detail === 'title'));
    const claims = symbols.flatMap(({ children }) => children);
    assert.ok(claims.length > 5);
    assert.ok(claims.every(({ name }) => name.length > 0));
  });

  it('page furniture folds', async () => {
    const { document } = await open('2026-03-14_meridian-post.txt');
    const folds = await commands.executeCommand<FoldingRange[]>('vscode.executeFoldingRangeProvider', document.uri);
    const last = document.lineCount - 1;
    assert.ok(
      folds.some(({ start, end }) => end > start && start > last / 2),
      JSON.stringify(folds),
    );
  });

  it('shows resolved dates when asked to, and only then', async () => {
    const { document } = await open(LEDGER);
    const whole = new Range(new Position(0, 0), document.positionAt(document.getText().length));
    const hints = async (): Promise<InlayHint[]> =>
      await commands.executeCommand<InlayHint[]>('vscode.executeInlayHintProvider', document.uri, whole);
    assert.equal((await hints()).length, 0);
    const configuration = workspace.getConfiguration('variorum');
    await configuration.update('dates.inlayHints', true, true);
    try {
      const labels = (await until('hints', async () => ((await hints()).length > 0 ? hints() : undefined))).map(
        ({ label }) => (typeof label === 'string' ? label : ''),
      );
      assert.ok(
        labels.some((label) => label.startsWith('2026-03-1')),
        labels.join(' '),
      );
    } finally {
      await configuration.update('dates.inlayHints', undefined, true);
    }
  });

  it('next and previous annotation select what was found, in order and round the end', async () => {
    const editor = await open(COURIER);
    // VS Code remembers where the caret was.
    editor.selection = new Selection(0, 0, 0, 0);
    await commands.executeCommand('variorum.nextAnnotation');
    const first = editor.selection;
    assert.ok(!first.isEmpty);
    await commands.executeCommand('variorum.nextAnnotation');
    assert.ok(editor.selection.start.isAfterOrEqual(first.start) && !editor.selection.isEqual(first));
    await commands.executeCommand('variorum.previousAnnotation');
    assert.ok(editor.selection.isEqual(first));
    await commands.executeCommand('variorum.previousAnnotation');
    assert.ok(editor.selection.start.isAfter(first.start), 'did not go round');
  });

  it('next discrepancy selects the place of a diagnostic', async () => {
    const editor = await open(COURIER);
    await commands.executeCommand('variorum.nextDiscrepancy');
    assert.ok(!editor.selection.isEmpty);
  });

  it('marks follow an edit at once and are found anew when typing rests', async () => {
    const editor = await open(COURIER);
    const { document } = editor;
    await editor.edit((edit) => edit.insert(new Position(0, 0), 'Late edition\n\n'));
    const text = await hoverAt(document.uri, positionOf(document, NAME));
    assert.match(text, /Vasques/);
    const { trees } = await activate();
    const before = trees.sources.getChildren().length;
    await new Promise((resolve) => setTimeout(resolve, 900));
    assert.match(await hoverAt(document.uri, positionOf(document, NAME)), /Vasques/);
    assert.equal(trees.sources.getChildren().length, before);
    await commands.executeCommand('undo');
  });

  it('a document that is not in a story has nothing of ours', async () => {
    const document = await workspace.openTextDocument({ content: `${NAME} spoke.`, language: 'plaintext' });
    assert.deepEqual(await hoversAt(document.uri, new Position(0, 1)), []);
  });
});

async function hoversAt(uri: Uri, position: Position): Promise<MarkdownString[]> {
  const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', uri, position);
  return hovers.flatMap(({ contents }) => contents as MarkdownString[]);
}

async function hoverAt(uri: Uri, position: Position): Promise<string> {
  return (await hoversAt(uri, position)).map(({ value }) => value).join('\n\n\n');
}
