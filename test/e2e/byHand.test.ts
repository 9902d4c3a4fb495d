import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Workbench, openWorkbench, shootFailures } from './workbench';

const ARTICLE = '2026-03-14_harbour-courier.txt';

interface Item {
  readonly status: string;
  readonly target: { readonly selector: readonly { readonly exact?: string }[] };
}

describe('a reader who annotates with the keyboard alone', () => {
  let workbench: Workbench;

  beforeAll(async () => {
    workbench = await openWorkbench();
    await workbench.analyse(ARTICLE, 'Rui Tavarede');
  });
  afterAll(async () => {
    await workbench.close();
  });
  shootFailures(() => workbench);

  /** Names a file or folder in VS Code's own dialog, which looks it up before it takes it. */
  const nameInDialog = async (path: string): Promise<void> => {
    const { page } = workbench;
    const input = page.locator('.quick-input-widget input.input');
    // The dialog writes where it starts into the field once it has looked that up, over what stands there.
    await expect.poll(() => input.inputValue()).toMatch(/^\//);
    await expect
      .poll(async () => {
        if ((await input.inputValue()) !== path) await input.fill(path);
        await page.waitForTimeout(700);
        return input.inputValue();
      })
      .toBe(path);
    await page.keyboard.press('Enter');
  };
  /** What a person has decided about some words, as the sidecar says. */
  const decided = (exact: string): string[] => {
    const sidecar = join(workbench.folder, `${ARTICLE}.annotations.json`);
    const { first } = existsSync(sidecar)
      ? (JSON.parse(readFileSync(sidecar, 'utf8')) as { first: { items: Item[] } })
      : { first: { items: [] } };
    return first.items
      .filter(({ status, target }) => status !== 'suggested' && target.selector[0]?.exact === exact)
      .map((item) => JSON.stringify(item));
  };
  const text = (): string => readFileSync(join(workbench.folder, ARTICLE), 'utf8');
  const isDirty = async (): Promise<boolean> => (await workbench.page.locator('.tab.active.dirty').count()) > 0;
  const statusBar = () => workbench.page.locator('.statusbar-item', { hasText: '1 person' });

  it('marks words by digits in annotate mode, which the status bar shows, and types nothing', async () => {
    const { page } = workbench;
    const before = text();
    await workbench.select('Helena');
    await workbench.pressChord('Shift+M');
    await statusBar().waitFor();
    expect(await statusBar().innerText()).toContain('3 place');
    await page.keyboard.press('3');
    await expect.poll(() => decided('Helena').join()).toContain('entity/place');
    // Without a selection it is the word at the caret; a date is asked for, and a wrong one is refused.
    await workbench.select('Sabro');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('4');
    const input = page.locator('.quick-input-widget input.input');
    await input.fill('2026-13-40');
    await page.keyboard.press('Enter');
    await page.locator('.quick-input-message', { hasText: 'TIMEX3' }).waitFor();
    await input.fill('2026-SP');
    await page.keyboard.press('Enter');
    await expect.poll(() => decided('Sabro').join()).toContain('2026-SP');
    expect(await isDirty()).toBe(false);
    expect(text()).toBe(before);
  });

  it('takes digits as digits in other files and outside the mode; Escape ends it', async () => {
    const { page } = workbench;
    await workbench.runCommand('File: New Untitled Text File');
    await page.locator('.tab.active', { hasText: 'Untitled' }).waitFor();
    await expect.poll(() => statusBar().isVisible()).toBe(false);
    await page.locator('.editor-group-container.active .monaco-editor.focused').waitFor();
    await page.keyboard.type('7');
    await page.locator('.editor-instance .view-line', { hasText: /^7$/ }).first().waitFor();
    await page.keyboard.press('Control+z');
    await workbench.runCommand('View: Revert and Close Editor');
    await page.locator('.tab.active', { hasText: ARTICLE }).waitFor();
    await statusBar().waitFor();
    await workbench.select('Eleven');
    await page.keyboard.press('Escape');
    await expect.poll(() => statusBar().isVisible()).toBe(false);
    await page.keyboard.type('7');
    await workbench.editor.locator('.view-line', { hasText: '7 workers were treated' }).waitFor();
    await page.keyboard.press('Control+z');
    await expect.poll(isDirty).toBe(false);
  });

  it('changes the value of a date by key: what is no TIMEX3 value is refused, the id stays', async () => {
    const { page } = workbench;
    const ids = (): string[] => decided('Monday').map((item) => (JSON.parse(item) as { id: string }).id);
    await workbench.select('Monday');
    // What was typed and taken back a moment ago is still being read: a suggestion may not be there at the first key.
    const accept = async (): Promise<number> => {
      if (ids().length > 0) return ids().length;
      await workbench.pressChord('y');
      return ids().length;
    };
    await expect.poll(accept, { timeout: 30_000, interval: 2_500 }).toBe(1);
    const [id] = ids();
    await workbench.pressChord('t');
    const input = page.locator('.quick-input-widget input.input');
    await expect.poll(() => input.inputValue()).toMatch(/^2026-03-/);
    await input.fill('next Monday');
    await page.keyboard.press('Enter');
    await page.locator('.quick-input-message', { hasText: 'TIMEX3' }).waitFor();
    await input.fill('2026-03-23');
    await page.keyboard.press('Enter');
    await expect.poll(() => decided('Monday').join()).toMatch(/"edited".*2026-03-23/);
    expect(ids()).toEqual([id]);
    for (const done of ['change “Monday”', 'accept “Monday”']) {
      await workbench.pressChord('Control+z');
      await page.locator('.statusbar-item', { hasText: `Undone: ${done}` }).waitFor();
    }
  });

  it('writes a note by key, and takes it away again', async () => {
    const { page } = workbench;
    const input = page.locator('.quick-input-widget input.input');
    const note = async (before: string, words: string): Promise<void> => {
      await workbench.select('Rui Tavarede');
      await workbench.pressChord('i');
      await page.locator('.quick-input-title', { hasText: 'Note on “Rui Tavarede”' }).waitFor();
      await expect.poll(() => input.inputValue()).toBe(before);
      await input.fill(words);
      await page.keyboard.press('Enter');
    };
    const sidecar = (): string => readFileSync(join(workbench.folder, `${ARTICLE}.annotations.json`), 'utf8');
    await note('', 'Ask him again.');
    await expect.poll(sidecar).toMatch(/"commenting","value":"Ask him again\."/);
    await note('Ask him again.', '');
    await expect.poll(sidecar).not.toContain('Ask him again.');
    for (let times = 0; times < 2; times++) {
      await workbench.pressChord('Control+z');
      await page.locator('.statusbar-item', { hasText: 'Undone: note on “Rui Tavarede”' }).waitFor();
    }
  });

  it('undoes annotations by their own keys, and text by its own', async () => {
    const { page } = workbench;
    await workbench.select('Helena');
    await workbench.pressChord('Control+z');
    await workbench.pressChord('Control+z');
    await page.locator('.statusbar-item', { hasText: 'Undone: mark “Helena” as place' }).waitFor();
    expect(decided('Helena')).toEqual([]);
    expect(await isDirty()).toBe(false);
  });

  it('takes a claim out of its fact by key, and takes that decision back by key', async () => {
    const { page, folder } = workbench;
    const story = join(folder, 'story.annotations.json');
    const decisions = (): string => (existsSync(story) ? readFileSync(story, 'utf8') : '');
    await workbench.select('passed its yearly inspection');
    await workbench.pressChord('Alt+x');
    await expect.poll(decisions).toMatch(/"value":"different-facts"/);
    await workbench.select('passed its yearly inspection');
    const list = page.locator('.quick-input-title', { hasText: 'Decisions to take back' });
    // The decision is about the fact once the story has been compared anew.
    const ask = async (): Promise<boolean> => {
      await workbench.pressChord('Alt+z');
      return list.waitFor({ timeout: 3000 }).then(
        () => true,
        () => false,
      );
    };
    await expect.poll(ask, { timeout: 30_000, interval: 1000 }).toBe(true);
    await page.keyboard.press('Enter');
    await expect.poll(decisions).not.toContain('different-facts');
  });

  it('hands annotations to another program, says what that cannot carry, and takes suggestions back', async () => {
    const { page, folder } = workbench;
    const out = join(dirname(folder), 'for-brat');
    mkdirSync(out);
    const pick = async (label: string): Promise<void> => {
      await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: label }).first().waitFor();
      await page.keyboard.press('Enter');
    };
    await workbench.runCommand('Variorum: Export Annotations…');
    await pick('This Article');
    await pick('brat');
    await page.locator('.quick-input-widget', { hasText: 'Export 2 Files Here' }).waitFor();
    await nameInDialog(`${out}/`);
    await page.locator('.monaco-dialog-box', { hasText: 'confidence, reason, author and times' }).waitFor();
    await page.keyboard.press('Enter');
    const ann = join(out, ARTICLE.replace('.txt', '.ann'));
    expect(readFileSync(ann, 'utf8')).toMatch(/^T1\t/m);
    expect(readFileSync(join(out, ARTICLE), 'utf8')).toBe(text());

    const start = Array.from(text().slice(0, text().indexOf('ferry struck'))).length;
    const importIt = async (source: string): Promise<void> => {
      writeFileSync(ann, source);
      await workbench.runCommand('Variorum: Import Annotations…');
      await page.locator('.quick-input-widget', { hasText: 'Import' }).waitFor();
      await nameInDialog(ann);
      await page.locator('.quick-input-title', { hasText: 'Format of' }).waitFor();
      await pick('brat');
    };
    await importIt(`T1\tproduct ${start} ${start + 5}\tferry\n`);
    await page.locator('.notification-toast', { hasText: '1 new suggestions' }).waitFor();
    const sidecar = readFileSync(join(folder, `${ARTICLE}.annotations.json`), 'utf8');
    expect(sidecar).toMatch(/"status":"suggested".*entity\/product.*"exact":"ferry".*"name":"brat"/);

    await importIt('T1\tproduct 4 x\tferry\n');
    await page.locator('.notification-toast', { hasText: '.ann:1:4:' }).waitFor();
    await workbench.runCommand('Variorum: Undo Annotation Change');
    await page.locator('.statusbar-item', { hasText: 'Undone: import 1 annotations' }).waitFor();
    expect(readFileSync(join(folder, `${ARTICLE}.annotations.json`), 'utf8')).not.toContain('"brat"');
  });

  it('writes a report of facts and outlets', async () => {
    const { page, folder } = workbench;
    const report = join(dirname(folder), 'facts.md');
    await workbench.runCommand('Variorum: Export Report…');
    await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: 'Markdown' }).waitFor();
    await page.keyboard.press('Enter');
    const input = page.locator('.quick-input-widget input.input');
    await expect.poll(() => input.inputValue()).toContain('facts.md');
    await nameInDialog(report);
    await expect
      .poll(() => (existsSync(report) ? readFileSync(report, 'utf8') : ''))
      .toMatch(/\| Fact \|.*Harbour Courier/);
  });

  it('compares two annotators in the side bar and takes what is right of each by digit', async () => {
    const { page, folder } = workbench;
    const annotateAs = async (name: string): Promise<void> => {
      mkdirSync(join(folder, '.vscode'), { recursive: true });
      writeFileSync(join(folder, '.vscode', 'settings.json'), JSON.stringify({ 'variorum.annotator': name }));
      const item = page.locator('.statusbar-item', { hasText: new RegExp(`^\\s*${name}\\s*$`) });
      await (name === ''
        ? page.locator('.statusbar-item', { hasText: 'ben' }).waitFor({ state: 'hidden' })
        : item.waitFor());
    };
    const press = async (words: string, key: string): Promise<void> => {
      await workbench.select(words);
      await workbench.pressChord(key);
    };
    const own = (name: string): string => join(folder, `${ARTICLE}.${name}.annotations.json`);
    const holds = async (name: string, what: RegExp): Promise<void> =>
      expect.poll(() => (existsSync(own(name)) ? readFileSync(own(name), 'utf8') : '')).toMatch(what);
    await annotateAs('anna');
    await press('Pontelar', 'n');
    await holds('anna', /"rejected".*"exact":"Pontelar"/);
    await annotateAs('ben');
    await press('Estuary Lines', 'n');
    await holds('ben', /"rejected".*"exact":"Estuary Lines"/);
    await annotateAs('');

    await workbench.runCommand('Variorum: Compare Annotators…');
    for (const name of ['anna', 'ben']) {
      const side = name === 'anna' ? 'Left' : 'Right';
      await page.locator('.quick-input-title', { hasText: side }).waitFor();
      await page.keyboard.type(name);
      await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: name }).waitFor();
      await page.keyboard.press('Enter');
    }
    const rows = page.locator('.pane', { hasText: 'Left: anna, right: ben' }).locator('.monaco-list-row');
    await rows.filter({ hasText: 'Entities' }).filter({ hasText: '2 open' }).waitFor();
    await rows.filter({ hasText: '“Estuary Lines”' }).filter({ hasText: 'ben: nothing' }).waitFor();
    // The first of them is selected; the digit goes on to the next.
    const focused = page.locator('.monaco-list:focus .monaco-list-row.focused');
    await focused.filter({ hasText: 'Pontelar' }).waitFor();
    await page.keyboard.press('1');
    await rows.filter({ hasText: 'Entities' }).filter({ hasText: '1 open' }).waitFor();
    await focused.filter({ hasText: 'Estuary Lines' }).waitFor();
    await page.keyboard.press('1');
    await rows.filter({ hasText: 'Entities' }).filter({ hasText: '0 open' }).waitFor();
    await expect.poll(() => decided('Estuary Lines').join()).toContain('"accepted"');
    await expect.poll(() => decided('Pontelar').join()).toContain('"rejected"');
    await workbench.runCommand('Variorum: Close Comparison of Annotators');
    await expect.poll(() => rows.count()).toBe(0);
  });
});
