import { strict as assert } from 'node:assert';
import { commands, DiagnosticSeverity, languages, Uri, workspace } from 'vscode';
import { activate, analyse, cleanUp, COURIER, labelsOf, LEDGER, storyFolder, until } from './story';

describe('Variorum: Analyse Folder', () => {
  afterEach(cleanUp);

  it('finds the articles of the folder and lists them with outlet and date', async () => {
    assert.equal(await analyse(), 5);
    const { trees } = await activate();
    const rows = labelsOf(trees.sources);
    assert.equal(rows.length, 5);
    assert.ok(rows.some(({ description }) => description.startsWith('2026-03-14 · ')));
  });

  it('does not take files that the settings exclude for articles', async () => {
    const readme = Uri.joinPath(storyFolder(), 'README.md');
    await workspace.fs.writeFile(readme, new TextEncoder().encode('How these were collected.'));
    try {
      assert.equal(await analyse(), 5);
    } finally {
      await workspace.fs.delete(readme);
    }
  });

  it('reports discrepancies, and nothing else, as information with the other places', async () => {
    await analyse();
    const all = await until('diagnostics', () => {
      const found = languages
        .getDiagnostics()
        .flatMap(([uri, list]) => list.filter(({ source }) => source === 'Variorum').map((item) => ({ uri, item })));
      return found.length > 0 ? found : undefined;
    });
    const places = new Set<string>();
    for (const { uri, item } of all) {
      assert.equal(item.severity, DiagnosticSeverity.Information);
      assert.ok(typeof item.code === 'string' && item.code.length > 0);
      // Narrow, and once an article.
      const { start, end } = item.range;
      assert.ok(end.line === start.line && end.character - start.character <= 41, item.message);
      assert.ok(!places.has(`${uri.toString()} ${item.code} ${item.message}`), item.message);
      places.add(`${uri.toString()} ${item.code} ${item.message}`);
    }
    const across = all.filter(({ uri, item }) =>
      item.relatedInformation?.some(({ location }) => location.uri.toString() !== uri.toString()),
    );
    assert.ok(across.length > 0, 'no diagnostic points to another outlet');
  });

  it('shows discrepancies of little weight only where the setting asks for them', async () => {
    await analyse();
    const usual = await until('diagnostics', () => (ownDiagnostics().length > 0 ? ownDiagnostics() : undefined));
    const configuration = workspace.getConfiguration('variorum');
    await configuration.update('discrepancies.leastWeight', 'low', true);
    try {
      await until('more diagnostics', () => ownDiagnostics().length > usual.length || undefined);
    } finally {
      await configuration.update('discrepancies.leastWeight', undefined, true);
    }
    await until('as many as before', () => ownDiagnostics().length === usual.length || undefined);
  });

  it('shows no diagnostics where the setting is off', async () => {
    const configuration = workspace.getConfiguration('variorum');
    await configuration.update('discrepancies.severity', 'off', true);
    try {
      await analyse();
      assert.deepEqual(ownDiagnostics(), []);
    } finally {
      await configuration.update('discrepancies.severity', undefined, true);
    }
    await until('diagnostics come back with the setting', () => ownDiagnostics().length > 0 || undefined);
  });

  it('takes everything back when the story is closed', async () => {
    await analyse();
    await commands.executeCommand('variorum.closeStory');
    const { trees } = await activate();
    assert.deepEqual(labelsOf(trees.sources), []);
    assert.deepEqual(ownDiagnostics(), []);
  });

  it('takes in an article that appears in the folder, and lets one go', async () => {
    await analyse();
    const { trees } = await activate();
    const added = Uri.joinPath(storyFolder(), '2026-03-15_added.txt');
    const text = 'Ferry line reopens\n\nThe Santa Iria sailed again on Sunday, the port authority said.\n';
    await workspace.fs.writeFile(added, new TextEncoder().encode(text));
    await until('six sources', () => labelsOf(trees.sources).length === 6 || undefined);
    await workspace.fs.delete(added);
    await until('five sources', () => labelsOf(trees.sources).length === 5 || undefined);
  });
});

describe('the side bar', () => {
  beforeEach(analyse);
  afterEach(cleanUp);

  it('lists facts with their coverage; a fact opens to one row an outlet', async () => {
    const { trees } = await activate();
    const facts = trees.facts.getChildren();
    assert.ok(facts.length > 10, `${facts.length} facts`);
    const [first] = facts;
    assert.ok(first);
    const { label } = trees.facts.getTreeItem(first);
    const [, total] = /^\d\/(\d) \S/.exec(typeof label === 'string' ? label : '') ?? [];
    const rows = labelsOf(trees.facts, first).filter((row) => row.description !== 'undefined');
    assert.equal(rows.length, Number(total));
    assert.ok(rows.length >= 4);
    assert.ok(rows.every((row) => row.description.length > 0));
  });

  it('says which outlets do not mention a fact', async () => {
    const { trees } = await activate();
    const missing = trees.facts
      .getChildren()
      .flatMap((fact) => labelsOf(trees.facts, fact))
      .filter(({ description }) => description === 'not mentioned');
    assert.ok(missing.length > 0);
  });

  it('lists entities by type, each with its mentions, and a click on one opens the article there', async () => {
    const { trees } = await activate();
    const types = trees.entities.getChildren();
    const persons = types.find((node) => trees.entities.getTreeItem(node).label === 'Person');
    const [person] = persons ? trees.entities.getChildren(persons) : [];
    assert.ok(person, 'no person');
    const [mention] = trees.entities.getChildren(person);
    assert.ok(mention);
    const command = trees.entities.getTreeItem(mention).command;
    assert.equal(command?.command, 'vscode.open');
    const [uri, { selection }] = command.arguments as [Uri, { selection: import('vscode').Range }];
    const document = await workspace.openTextDocument(uri);
    assert.equal(document.getText(selection).replace(/\s+/g, ' '), trees.entities.getTreeItem(mention).label);
  });

  it('names files of the folder only', async () => {
    const { trees } = await activate();
    const files = trees.sources.getChildren().map(({ file }) => Uri.parse(file ?? '').path);
    assert.ok(files.some((path) => path.endsWith(COURIER)) && files.some((path) => path.endsWith(LEDGER)));
    assert.ok(files.every((path) => path.startsWith(storyFolder().path)));
  });
});

function ownDiagnostics(): string[] {
  return languages
    .getDiagnostics()
    .flatMap(([, list]) => list.filter(({ source }) => source === 'Variorum').map(({ message }) => message));
}
