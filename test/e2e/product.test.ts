import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '@vscode/vsce';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../host/vscodeServer.mjs';
import { type Workbench, openWorkbench, shootFailures } from './workbench';

const ARTICLE = '2026-03-14_harbour-courier.txt';

describe('the packaged extension', () => {
  it('holds what the allow-list names and nothing else', async () => {
    const files = await listFiles({ cwd: ROOT, packagedDependencies: [] });
    const folders = new Set(files.map((file) => file.split('/')[0]));
    expect([...folders].sort()).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'dist',
      'media',
      'package.json',
      'syntaxes',
    ]);
    expect(files.filter((file) => file.startsWith('dist/')).sort()).toEqual([
      'dist/cli.js',
      'dist/compare.js',
      'dist/extension.cjs',
      'dist/extension.web.cjs',
      'dist/handCommands.cjs',
      'dist/worker.cjs',
      'dist/worker.web.js',
    ]);
    expect(files).toContain('media/models/names.bin');
    expect(files).toContain('media/models/attributions.bin');
    expect(files.filter((file) => file.startsWith('media/sample/'))).toHaveLength(5);
  });
});

describe('a reader of the sample story', () => {
  let workbench: Workbench;

  beforeAll(async () => {
    workbench = await openWorkbench({ settings: { 'editor.wordWrap': 'on', 'editor.minimap.enabled': false } });
  });
  afterAll(async () => {
    await workbench.close();
  });
  shootFailures(() => workbench);

  it('opens an article, analyses the folder and sees names, dates and claims underlined', async () => {
    const { page } = workbench;
    await workbench.openFile(ARTICLE);
    await workbench.runCommand('Variorum: Analyse Folder');
    const name = workbench.editor.locator('span span', { hasText: /^Rui\sTavarede$/u }).first();
    await name.waitFor();
    await expect
      .poll(() =>
        name.evaluate((span) => getComputedStyle(span).textDecorationLine + getComputedStyle(span).borderBottomStyle),
      )
      .toMatch(/underline|solid|dashed|dotted|double/);
    await page.locator('.tabs-container').waitFor();
  });

  it('hovers over a fact and reads how the other outlets word it', async () => {
    const { page } = workbench;
    await workbench.select('passed its yearly inspection');
    await workbench.pressChord('Control+i');
    const hover = page.locator('.monaco-hover:not(.hidden)').filter({ hasText: 'Compare' }).first();
    await hover.waitFor();
    expect(await hover.innerText()).toMatch(/meridian.post/i);
    expect(await hover.innerText()).toContain('passed its inspection in January');
    await workbench.shoot('hover');
    await page.keyboard.press('Escape');
  });

  it('compares the fact beside the editor: one row an outlet, and who does not mention it', async () => {
    const { page, comparePage } = workbench;
    await workbench.runCommand('Variorum: Compare This Fact');
    await comparePage.locator('h1, h2').first().waitFor();
    const text = (): Promise<string> => comparePage.locator('body').innerText();
    await expect.poll(text).toMatch(/northgate.ledger/i);
    for (const outlet of [/harbour.courier/i, /kestrel/i, /meridian.post/i]) expect(await text()).toMatch(outlet);
    await expect.poll(() => comparePage.locator('del, ins').count()).toBeGreaterThan(0);

    await workbench.select('Eleven workers were treated');
    await expect.poll(text).toMatch(/Eleven workers were treated/);
    await expect.poll(text).toContain('not mentioned');

    await workbench.select('a passenger ferry struck the scaffolding');
    await expect.poll(text).toMatch(/In [34] of 4 articles/);
    await expect.poll(() => comparePage.locator('ins').count()).toBeGreaterThan(0);
    await workbench.runCommand('View: Show Variorum');
    await page.locator('.pane-header', { hasText: 'Facts' }).waitFor();
    await workbench.shoot('compare');
  });

  it('finds the discrepancies in the Problems panel', async () => {
    const { page } = workbench;
    await workbench.runCommand('Problems: Focus on Problems View');
    await page.locator('.markers-panel .monaco-list-row', { hasText: 'Variorum' }).first().waitFor();
    await workbench.shoot('discrepancies');
    await workbench.runCommand('View: Toggle Panel Visibility');
  });

  it('saves the annotations beside the articles', async () => {
    await workbench.runCommand('Variorum: Save Annotations of the Story');
    const sidecar = join(workbench.folder, `${ARTICLE}.annotations.json`);
    await expect.poll(() => existsSync(sidecar)).toBe(true);
    const written = JSON.parse(readFileSync(sidecar, 'utf8')) as { type: string; first: { items: unknown[] } };
    expect(written.type).toBe('AnnotationCollection');
    expect(written.first.items.length).toBeGreaterThan(50);
  });
});

describe('the bundles that were packaged', () => {
  it('keeps its size budgets', () => {
    const kilobytes = (file: string): number => readFileSync(join(ROOT, 'dist', file)).length / 1024;
    expect(kilobytes('extension.cjs')).toBeLessThan(150);
    expect(kilobytes('compare.js')).toBeLessThan(80);
  });
});
