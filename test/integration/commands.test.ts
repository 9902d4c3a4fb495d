import { strict as assert } from 'node:assert';
import { commands, env, extensions, Selection, Uri, window, workspace } from 'vscode';
import { activate, analyse, cleanUp, COURIER, open, positionOf, readText, until } from './story';

interface Manifest {
  readonly activationEvents: readonly string[];
  readonly contributes: {
    readonly commands: readonly { readonly command: string }[];
    readonly configuration: { readonly properties: object };
  };
}

function manifest(): Manifest {
  return extensions.getExtension('variorum.variorum')?.packageJSON as Manifest;
}

describe('commands', () => {
  afterEach(cleanUp);

  it('every command of the manifest exists, and no other of ours', async () => {
    await activate();
    const known = (await commands.getCommands(true)).filter(
      (id) => id.startsWith('variorum.') && !/\.(focus|open|toggleVisibility|removeView|resetViewLocation)$/.test(id),
    );
    assert.deepEqual(
      known.sort(),
      manifest()
        .contributes.commands.map(({ command }) => command)
        .sort(),
    );
  });

  it('the extension does not start with every window, and has at most 12 settings', () => {
    const { activationEvents, contributes } = manifest();
    assert.ok(!activationEvents.includes('*') && !activationEvents.includes('onStartupFinished'));
    assert.ok(Object.keys(contributes.configuration.properties).length <= 12);
  });

  it('Open Sample Story makes a copy that can be changed', async () => {
    const copy = await commands.executeCommand<Uri>('variorum.openSample', { open: false });
    assert.ok(await readText(Uri.joinPath(copy, COURIER)));
    await workspace.fs.writeFile(Uri.joinPath(copy, 'note.txt'), new Uint8Array());
    await workspace.fs.delete(copy, { recursive: true });
  });

  it('articles of a story open as source documents, unless the setting says no', async () => {
    await analyse();
    await open(COURIER);
    await until('the language', () => window.activeTextEditor?.document.languageId === 'source-document' || undefined);
    await cleanUp();
    const configuration = workspace.getConfiguration('variorum');
    await configuration.update('articles.setLanguage', false, true);
    try {
      await analyse();
      const editor = await open('2026-03-14_meridian-post.txt');
      await new Promise((resolve) => setTimeout(resolve, 500));
      assert.equal(editor.document.languageId, 'plaintext');
    } finally {
      await configuration.update('articles.setLanguage', undefined, true);
    }
  });

  it('Mark as Source Document sets the language', async () => {
    const { document } = await open(COURIER);
    await commands.executeCommand('variorum.markAsSource');
    await until('the language', () => window.activeTextEditor?.document.languageId === 'source-document' || undefined);
    assert.equal(document.uri.toString(), window.activeTextEditor?.document.uri.toString());
  });

  it('Choose Highlights keeps the answer in the settings', async () => {
    await activate();
    const configuration = (): readonly string[] => workspace.getConfiguration('variorum').get('highlights.kinds', []);
    await workspace.getConfiguration('variorum').update('highlights.kinds', ['entity', 'bogus'], true);
    try {
      const asked = commands.executeCommand('variorum.toggleHighlights');
      await new Promise((resolve) => setTimeout(resolve, 600));
      await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      await asked;
      assert.deepEqual(configuration(), ['entity']);
    } finally {
      await workspace.getConfiguration('variorum').update('highlights.kinds', undefined, true);
    }
  });

  it('Copy Comparison as Markdown puts every outlet on the clipboard', async () => {
    await analyse();
    const { trees } = await activate();
    const [fact] = trees.facts.getChildren();
    await commands.executeCommand('variorum.copyComparison', fact);
    const text = await env.clipboard.readText();
    assert.match(text, /^## /);
    assert.ok(text.split('\n').filter((line) => line.startsWith('|')).length >= 6, text);
  });

  it('Compare This Fact opens the panel on the fact under the caret', async () => {
    await analyse();
    const editor = await open(COURIER);
    const position = positionOf(editor.document, 'Helena Vasques');
    editor.selection = new Selection(position, position);
    await commands.executeCommand('variorum.compareFact');
    await until(
      'the panel',
      () => window.tabGroups.all.flatMap(({ tabs }) => tabs).some(({ label }) => label === 'Compare') || undefined,
    );
  });

  it('a command that is called with anything refuses politely', async () => {
    await analyse();
    for (const argument of [{ uri: 'file:///etc/passwd' }, { uri: 7 }, 'x', [], null]) {
      await commands.executeCommand('variorum.acceptSuggestion', argument);
      await commands.executeCommand('variorum.saveAnnotations', argument);
    }
    assert.equal(await readText(Uri.parse('file:///etc/passwd.annotations.json')), undefined);
  });
});
