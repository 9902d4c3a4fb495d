import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Workbench, openWorkbench, shootFailures } from './workbench';

const ARTICLE = '2026-03-14_harbour-courier.txt';

/** As in a VS Code without Node behind it: `dist/extension.web.cjs`, files through VS Code alone. */
describe('the packaged extension in the web extension host', () => {
  let workbench: Workbench;

  beforeAll(async () => {
    workbench = await openWorkbench({ settings: { 'remote.extensionKind': { 'variorum.variorum': ['web'] } } });
  });
  afterAll(async () => {
    await workbench.close();
  });
  shootFailures(() => workbench);

  it('runs in a web worker and analyses the folder', async () => {
    const { page } = workbench;
    await workbench.analyse(ARTICLE, 'Rui Tavarede');
    await workbench.runCommand('Developer: Show Running Extensions');
    const running = page.locator('.runtime-extensions-editor .extension', { hasText: 'Variorum' });
    // Only the rows in view are there, and where ours stands hangs on how long it took to start.
    await page.locator('.runtime-extensions-editor .extension').first().hover();
    await expect
      .poll(async () => {
        await page.mouse.wheel(0, 200);
        return running.filter({ hasText: 'web worker' }).count();
      })
      .toBe(1);
    await page.keyboard.press('Escape');
    await running.waitFor({ state: 'detached' });
  });

  it('compares a fact beside the editor', async () => {
    await workbench.select('passed its yearly inspection');
    await workbench.runCommand('Variorum: Compare This Fact');
    await expect.poll(() => workbench.comparePage.locator('body').innerText()).toMatch(/northgate.ledger/i);
  });

  it('keeps what a reader decides in the sidecar, whole, and takes it back', async () => {
    const { page, folder } = workbench;
    const sidecar = join(folder, `${ARTICLE}.annotations.json`);
    const accepted = (): number =>
      (existsSync(sidecar) ? readFileSync(sidecar, 'utf8') : '').split('"accepted"').length - 1;
    await workbench.select('Rui Tavarede');
    await workbench.pressChord('y');
    await expect.poll(accepted).toBe(1);
    await workbench.pressChord('Control+z');
    await page.locator('.statusbar-item', { hasText: 'Undone: accept “Rui Tavarede”' }).waitFor();
    await expect.poll(accepted).toBe(0);
    expect(readdirSync(folder).filter((file) => file.includes('tmp'))).toEqual([]);
  });
});
