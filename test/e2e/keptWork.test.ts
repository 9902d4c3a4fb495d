import { existsSync, mkdirSync, readFileSync, readdirSync, rmdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findHosts, killHosts } from './extensionHosts';
import { type Workbench, openWorkbench, shootFailures } from './workbench';

const ARTICLE = '2026-03-14_harbour-courier.txt';

describe('what can’t be written', () => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await openWorkbench();
  });
  afterAll(async () => {
    await workbench.close();
  });
  shootFailures(() => workbench);

  it('is told, kept when the window dies, and back and written in the next one', async () => {
    const { page, folder, serverPid } = workbench;
    const address = page.url();
    const sidecar = join(folder, `${ARTICLE}.annotations.json`);
    // Nobody can write a file where a folder stands.
    mkdirSync(sidecar);
    await workbench.openFile(ARTICLE);
    await workbench.runCommand('Variorum: Analyse Folder');
    await workbench.editor
      .locator('span span', { hasText: /^Helena\sVasques$/u })
      .first()
      .waitFor();
    await workbench.select('Helena Vasques');
    await workbench.pressChord('n');
    const storage = join(dirname(folder), 'data', 'data', 'User', 'globalStorage', 'variorum.variorum', 'waiting');
    const kept = (): string[] =>
      (existsSync(storage) ? readdirSync(storage) : []).map((name) => readFileSync(join(storage, name), 'utf8'));
    await expect.poll(kept, { timeout: 30_000 }).toEqual([expect.stringMatching(/rejected.*Helena Vasques/)]);
    // It was told as soon as the folder in the way was seen: the toast may be gone.
    await workbench.runCommand('Notifications: Show Notifications');
    const told = page.locator('.notifications-center .notification-list-item');
    await told.filter({ hasText: 'also when this window is closed' }).waitFor();

    await page.goto('about:blank');
    killHosts(serverPid);
    await expect.poll(() => findHosts(serverPid), { timeout: 30_000 }).toEqual([]);
    rmdirSync(sidecar);
    await page.goto(address);
    await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor({ timeout: 120_000 });
    // Without a sidecar in the folder nothing starts the extension before it is asked for.
    await workbench.runCommand('Variorum: Analyse Folder');
    const back = page.locator('.notification-toast', { hasText: 'is back and written now' });
    await back.waitFor({ timeout: 60_000 });
    await expect.poll(kept, { timeout: 30_000 }).toEqual([]);
    expect(existsSync(sidecar) ? readFileSync(sidecar, 'utf8') : '').toMatch(/"rejected".*"exact":"Helena Vasques"/);
  });
});
