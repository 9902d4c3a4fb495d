import { strict as assert } from 'node:assert';
import {
  commands,
  languages,
  Position,
  Range,
  Uri,
  workspace,
  type CodeAction,
  type Diagnostic,
  type Hover,
} from 'vscode';
import type { StoryNode } from '../../src/host/views/storyTree';
import { activate, analyse, answer, cleanUp, COURIER, open, readText, storyFolder, undoAll, until } from './story';

interface Decision {
  readonly body: readonly { readonly value?: string; readonly verdict?: string }[];
  readonly target: { readonly items: readonly { readonly source: string; readonly side?: number }[] };
}

/** What the story's file says. */
async function decisions(): Promise<readonly Decision[]> {
  const text = await readText(Uri.joinPath(storyFolder(), 'story.annotations.json'));
  return text === undefined ? [] : (JSON.parse(text) as { first: { items: Decision[] } }).first.items;
}

const kinds = async (): Promise<(string | undefined)[]> => (await decisions()).map(({ body }) => body[0]?.value);

/** The rows of the facts, the most covered first. */
async function facts(): Promise<readonly StoryNode[]> {
  const { trees } = await activate();
  return trees.facts.getChildren();
}

const titleOf = ({ item }: StoryNode): string => (typeof item.label === 'string' ? item.label : '');
const wordingsOf = (row: StoryNode): readonly StoryNode[] =>
  (row.children?.() ?? []).filter(({ claim }) => claim !== undefined);

async function first(): Promise<StoryNode> {
  const [row] = await facts();
  assert.ok(row);
  return row;
}

/** Ticks the first row of the list that a command shows, and takes it. */
async function tickFirst(asked: Thenable<unknown>): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 600));
  await commands.executeCommand('quickInput.first');
  await commands.executeCommand('quickInput.toggleCheckbox');
  await answer(asked);
}

const problems = (): [Uri, Diagnostic][] =>
  languages
    .getDiagnostics()
    .flatMap(([uri, all]) =>
      all.filter(({ source }) => source === 'Variorum').map((one): [Uri, Diagnostic] => [uri, one]),
    );

describe('deciding about facts', () => {
  beforeEach(analyse);
  afterEach(async () => {
    await undoAll();
    await cleanUp();
  });

  it('Not the Same Fact takes a claim out, in the file, in the views and over a change of the text; undo brings it back', async () => {
    const row = await first();
    const before = wordingsOf(row).length;
    const total = (await facts()).length;
    const [wording] = wordingsOf(row);
    assert.ok(wording && before > 2);
    await commands.executeCommand('variorum.separateClaim', wording);
    assert.deepEqual(await kinds(), ['different-facts']);
    await until('one fact more', async () => (await facts()).length === total + 1 || undefined);
    const isApart = async (): Promise<boolean> =>
      (await facts()).some((one) => one.item.contextValue === 'variorum.decidedFact' && wordingsOf(one).length === 1);
    assert.ok(await isApart());
    const editor = await open(COURIER);
    await editor.edit((edit) => edit.insert(new Position(0, 0), 'Late edition\n\n'));
    await new Promise((resolve) => setTimeout(resolve, 2000));
    await until('still apart', async () => (await isApart()) || undefined);
    // VS Code in the browser saves by itself: the file has the words by now.
    await editor.edit((edit) => edit.delete(new Range(0, 0, 2, 0)));
    await editor.document.save();
    assert.match(String(await commands.executeCommand('variorum.undoAnnotation')), /^take “.*” out of its fact$/);
    await until('as many facts as before', async () => (await facts()).length === total || undefined);
    assert.deepEqual(await kinds(), []);
    await commands.executeCommand('variorum.redoAnnotation');
    assert.deepEqual(await kinds(), ['different-facts']);
  });

  it('Merge Facts… from the context menu makes one of the facts that are ticked', async () => {
    const row = await first();
    const total = (await facts()).length;
    await tickFirst(commands.executeCommand('variorum.mergeFacts', row));
    assert.deepEqual(await kinds(), ['same-fact']);
    await until('one fact fewer', async () => (await facts()).length === total - 1 || undefined);
    await answer(
      commands.executeCommand(
        'variorum.takeBackDecision',
        (await facts()).find(({ item }) => item.contextValue === 'variorum.decidedFact'),
      ),
    );
    await until('as many facts as before', async () => (await facts()).length === total || undefined);
  });

  it('Link Claim to Fact… at the cursor moves the claim to the nearest other fact', async () => {
    const [wording] = wordingsOf(await first());
    assert.ok(wording?.item.command?.arguments);
    await commands.executeCommand(wording.item.command.command, ...(wording.item.command.arguments as unknown[]));
    await answer(commands.executeCommand('variorum.linkClaim'));
    assert.deepEqual((await kinds()).toSorted(), ['different-facts', 'same-fact']);
  });

  it('a quick fix judges a discrepancy: it leaves the problems, hovers say it, and it can be taken back', async () => {
    const [uri, problem] = await until('a problem', () => problems()[0]);
    const count = problems().length;
    const actions = await commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', uri, problem.range);
    const later = actions.find(({ title }) => title === 'Later update');
    assert.ok(later?.command?.arguments, actions.map(({ title }) => title).join(', '));
    await commands.executeCommand(later.command.command, ...(later.command.arguments as unknown[]));
    const [decision] = await decisions();
    assert.equal(decision?.body[1]?.verdict, 'later-update');
    await until('one problem fewer', () => !problems().some(([, one]) => one.message === problem.message) || undefined);
    assert.ok(problems().length < count);
    const judged = (await facts())
      .flatMap((row) => row.children?.() ?? [])
      .find(({ decision: id }) => id !== undefined);
    assert.equal(judged?.item.description, 'Later update');
    const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', uri, problem.range.start);
    assert.ok(hovers.length > 0);
    await commands.executeCommand('variorum.takeBackDecision', judged);
    await until('the problem again', () => problems().some(([, one]) => one.message === problem.message) || undefined);
    assert.deepEqual(await kinds(), []);
  });

  it('a real conflict stays among the problems, with its verdict', async () => {
    const [uri, problem] = await until('a problem', () => problems()[0]);
    const actions = await commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', uri, problem.range);
    const conflict = actions.find(({ title }) => title === 'Real conflict');
    assert.ok(conflict?.command?.arguments);
    await commands.executeCommand(conflict.command.command, ...(conflict.command.arguments as unknown[]));
    const wanted = `${problem.message} (Real conflict)`;
    await until('the verdict', () => problems().some(([, one]) => one.message === wanted) || undefined);
  });

  it('a decision made elsewhere is followed as soon as its file changes', async () => {
    const row = await first();
    const title = titleOf(row);
    await tickFirst(commands.executeCommand('variorum.mergeFacts', row));
    const file = Uri.joinPath(storyFolder(), 'story.annotations.json');
    const text = await readText(file);
    assert.ok(text);
    await until(
      'merged',
      async () =>
        titleOf(await first()) !== title || (await first()).item.contextValue !== 'variorum.fact' || undefined,
    );
    const titled = text
      .replace(
        '"value":"same-fact"}',
        '"value":"fact-title"},{"type":"TextualBody","purpose":"describing","value":"Elsewhere"}',
      )
      .replace('"id":"#', '"id":"#x');
    await workspace.fs.writeFile(file, new TextEncoder().encode(titled));
    await until(
      'the title',
      async () => (await facts()).some((one) => titleOf(one).endsWith('Elsewhere')) || undefined,
    );
  });
});
