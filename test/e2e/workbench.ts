import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import { afterEach, inject } from 'vitest';
import { launchChromium } from '../host/chromium.mjs';
import { ROOT, copyFolder, installExtension, startServer } from '../host/vscodeServer.mjs';

const TRIES = 20;
const SCREENSHOTS = process.env['VARIORUM_SCREENSHOTS'] ?? join(ROOT, 'dist', 'test', 'screenshots');

/** Takes a picture of the window after each test of the suite that fails. */
export function shootFailures(workbench: () => Workbench | undefined): void {
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail')
      await workbench()?.shoot(`failed-${task.name.replace(/\W+/g, '-').slice(0, 40)}`);
  });
}

/** A VS Code window in Chromium with the packaged extension installed and a copy of the sample story open. */
export interface Workbench {
  readonly page: Page;
  /** The copy of the story on disk. */
  readonly folder: string;
  runCommand(title: string): Promise<void>;
  openFile(name: string): Promise<void>;
  /** Opens an article and analyses its folder, until the name `mention` is marked in it. */
  analyse(name: string, mention: string): Promise<void>;
  /** Selects the next place in the editor of the first group that reads so; the editor has the focus afterwards. */
  select(text: string): Promise<void>;
  /** Presses Control+K and a second key once the window waits for that. */
  pressChord(secondKey: string): Promise<void>;
  /** Writes a picture of the window to `<name>.png`, beside those of the other tests. */
  shoot(name: string): Promise<void>;
  /** The page inside the compare panel. */
  readonly comparePage: FrameLocator;
  readonly editor: Locator;
  /** The process of VS Code's server. */
  readonly serverPid: number;
  close(): Promise<void>;
}

export interface WorkbenchOptions {
  readonly settings?: object;
  readonly width?: number;
  readonly height?: number;
}

/** @throws Error where the extension can't be installed or opened */
export async function openWorkbench({
  settings = {},
  width = 1600,
  height = 1000,
}: WorkbenchOptions = {}): Promise<Workbench> {
  const scratch = mkdtempSync(join(tmpdir(), 'variorum-e2e-'));
  const dataDir = join(scratch, 'data');
  installExtension(inject('vsix'), dataDir);
  const folder = copyFolder(join(ROOT, 'media', 'sample'), join(scratch, 'ferry-story'));
  const server = await startServer({ dataDir, settings });
  const browser = await launchChromium();
  const page = await openPage(browser, `${server.url}/?folder=${encodeURIComponent(folder)}`, width, height);
  const runCommand = async (title: string): Promise<void> => {
    const input = page.locator('.quick-input-widget input.input');
    const row = page.locator('.quick-input-list .monaco-list-row').filter({ hasText: title }).first();
    // The list is made when the palette opens: a window that has just started may not know the extension's commands yet.
    for (let tries = 0; tries < TRIES; tries++) {
      await page.keyboard.press('F1');
      await input.waitFor();
      await input.fill(`>${title}`);
      const isThere = await row.waitFor({ timeout: 3000 }).then(
        () => true,
        () => false,
      );
      if (isThere) {
        await row.click();
        return;
      }
      await page.keyboard.press('Escape');
    }
    throw new Error(`the palette has no command “${title}”`);
  };
  const select = async (text: string): Promise<void> => {
    const find = page.locator('.find-widget.visible');
    // The article stands in the first group; the active one may be the panel's, which takes the focus back when it is drawn anew.
    for (let tries = 0; tries < TRIES && (await find.count()) === 0; tries++) {
      await runCommand('View: Focus First Editor Group');
      await page.keyboard.press('Control+f');
      await find.waitFor({ timeout: 3000 }).catch(() => undefined);
    }
    await find.locator('textarea.input').first().fill(text);
    await find.locator('.matchesCount', { hasText: /^\d+ of \d+$/ }).waitFor();
    await page.keyboard.press('Enter');
    // One Escape may be spent on a notification, and one too many would end what else an Escape ends.
    for (let tries = 0; tries < TRIES && (await find.count()) > 0; tries++) {
      await page.keyboard.press('Escape');
      await find.waitFor({ state: 'detached', timeout: 1000 }).catch(() => undefined);
    }
    await page.locator('.statusbar-item', { hasText: `(${text.length} selected)` }).waitFor();
    await page.locator('.editor-group-container.active .monaco-editor.focused').waitFor();
  };
  const pressChord = async (secondKey: string): Promise<void> => {
    await page.keyboard.press('Control+k');
    await page.locator('.statusbar-item', { hasText: 'Waiting for second key' }).waitFor();
    await page.keyboard.press(secondKey);
  };
  const shoot = async (name: string): Promise<void> => {
    mkdirSync(SCREENSHOTS, { recursive: true });
    // The palette fades out for a moment.
    await page.waitForTimeout(700);
    await page.screenshot({ path: join(SCREENSHOTS, `${name}.png`) });
  };
  const openFile = async (name: string): Promise<void> => {
    await page.locator('.explorer-folders-view .monaco-list-row', { hasText: name }).first().dblclick();
    await page.locator('.tab.active', { hasText: name }).waitFor();
  };
  const editor = page.locator('.editor-instance .view-lines').first();
  return {
    page,
    folder,
    runCommand,
    select,
    pressChord,
    shoot,
    openFile,
    analyse: async (name, mention) => {
      await openFile(name);
      await runCommand('Variorum: Analyse Folder');
      // The editor draws spaces as no-break spaces; what is marked stands in a span of its own.
      const marked = new RegExp(`^${mention.replaceAll(' ', '\\s')}$`, 'u');
      await editor.locator('span span', { hasText: marked }).first().waitFor();
    },
    comparePage: page.frameLocator('iframe.webview').frameLocator('iframe#active-frame'),
    serverPid: server.pid,
    editor,
    close: async () => {
      await browser.close();
      await server.close();
      rmSync(scratch, { recursive: true, force: true });
    },
  };
}

async function openPage(browser: Browser, address: string, width: number, height: number): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height } });
  await page.goto(address);
  await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor({ timeout: 120_000 });
  return page;
}
