import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { readSidecar } from '../../src/annotation/sidecar/readSidecar';
import { launchChromium } from '../host/chromium.mjs';
import { ROOT, copyFolder, installExtension, startServer } from '../host/vscodeServer.mjs';
import { findHosts, killHosts } from './extensionHosts';

const SAVES = 100;
const LEAST_KILLS = 10;
/** Saves that are on disk before each kill; as many as there are articles go on meanwhile. */
const SAVES_BEFORE = 3;
const TEMPORARY = /^\..+\.annotations\.json\.variorum-[0-9a-f]{8}\.tmp$/;

const scratch = mkdtempSync(join(tmpdir(), 'variorum-killed-host-'));
const driver = join(scratch, 'driver');
const log = join(scratch, 'saves.log');
const linesOf = (word: string): string[] =>
  (existsSync(log) ? readFileSync(log, 'utf8') : '').split('\n').filter((line) => line.startsWith(word));
/** Waits until the window has said so many lines that begin with a word. */
const said = async (word: string, count: number): Promise<void> => {
  await expect
    .poll(() => [linesOf(word).length >= count, linesOf('failed')], { timeout: 120_000, interval: 20 })
    .toEqual([true, []]);
};

describe('the extension host of a real window, killed while it saves', () => {
  let server: Awaited<ReturnType<typeof startServer>>;
  let browser: Browser;
  let folder: string;
  beforeAll(async () => {
    const dataDir = join(scratch, 'data');
    installExtension(inject('vsix'), dataDir);
    mkdirSync(driver);
    const manifest = { name: 'driver', publisher: 'test', version: '1.0.0', engines: { vscode: '*' } };
    writeFileSync(join(driver, 'package.json'), JSON.stringify(manifest));
    await build({
      entryPoints: [fileURLToPath(new URL('savingDriver.ts', import.meta.url))],
      outfile: join(driver, 'tests.cjs'),
      bundle: true,
      platform: 'node',
      format: 'cjs',
      external: ['vscode'],
      logLevel: 'error',
    });
    folder = copyFolder(join(ROOT, 'media', 'sample'), join(scratch, 'ferry-story'));
    server = await startServer({ dataDir, smokeTestDriver: true });
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
    rmSync(scratch, { recursive: true, force: true });
  });

  const openWindow = async (): Promise<Page> => {
    const page = await browser.newPage();
    await page.exposeFunction('codeAutomationLog', () => undefined);
    await page.exposeFunction('codeAutomationExit', () => undefined);
    const remote = (path: string): string => `vscode-remote://${server.authority}${path}`;
    const payload = [
      ['extensionDevelopmentPath', remote(driver)],
      ['extensionTestsPath', remote(join(driver, 'tests.cjs'))],
      ['skipWelcome', 'true'],
    ];
    const query = `folder=${encodeURIComponent(folder)}&payload=${encodeURIComponent(JSON.stringify(payload))}`;
    await page.goto(`${server.url}/?${query}`);
    return page;
  };
  const temporaries = (): string[] => readdirSync(folder).filter((name) => name.endsWith('.tmp')).sort(); // prettier-ignore
  /** What every sidecar says: all ids, and those that are accepted. Fails where one can't be read. */
  const readAll = (): { ids: string[]; accepted: string[] } => {
    const names = readdirSync(folder).filter((name) => name.endsWith('.annotations.json') && !name.startsWith('.'));
    const items = names.flatMap((name) => {
      const read = readSidecar(readFileSync(join(folder, name), 'utf8'));
      if (!read.ok) throw new Error(`${name}:${read.error.line}:${read.error.column}: ${read.error.message}`);
      return read.value.annotations.map(({ id, status }) => ({
        id: `${name.replace('.annotations.json', '')}${id}`,
        status,
      }));
    });
    const accepted = items.filter(({ status }) => status === 'accepted').map(({ id }) => id);
    return { ids: items.map(({ id }) => id).sort(), accepted };
  };

  it('leaves every sidecar as it was or as it was to be, a hundred saves long', { timeout: 900_000 }, async () => {
    let [kills, midSave] = [0, 0];
    let ids: string[] | undefined;
    for (; kills < LEAST_KILLS || linesOf('start').length < SAVES; kills++) {
      const before = linesOf('done').length;
      const page = await openWindow();
      await said('ready', kills + 1);
      ids ??= readAll().ids;
      await said('done', before + SAVES_BEFORE);
      await new Promise((resolve) => setTimeout(resolve, (kills * 7) % 23));
      expect(killHosts(server.pid)).toBe(1);
      await page.close();
      expect(findHosts(server.pid)).toEqual([]);
      const [begun, done] = ['start ', 'done '].map((word) => linesOf(word).map((line) => line.slice(word.length)));
      const now = readAll();
      expect(now.ids).toEqual(ids);
      // What was said to be on disk is there; else there is at most what was being written.
      expect(done?.filter((id) => !now.accepted.includes(id))).toEqual([]);
      expect(now.accepted.filter((id) => !begun?.includes(id))).toEqual([]);
      const open = new Set(begun?.filter((id) => !done?.includes(id)));
      if (open.size > 0) midSave++;
      for (const name of temporaries()) expect(name).toMatch(TEMPORARY);
    }
    expect(midSave).toBeGreaterThan(kills / 2);
    console.log(`${linesOf('start').length} saves begun, ${kills} kills, ${midSave} in the middle of a save`);
  });

  it('is followed by a window that loses nothing and takes away what the dead ones left', async () => {
    const foreign = '.gazette.txt.annotations.json.tmp';
    const ours = [...temporaries(), '.gone.txt.annotations.json.variorum-0b1c2d3e.tmp'];
    for (const name of [...ours, foreign]) {
      writeFileSync(join(folder, name), '{');
      utimesSync(join(folder, name), 0, Date.now() / 1000 - 3600);
    }
    const page = await openWindow();
    await said('end', 1);
    const planned = (JSON.parse(readFileSync(join(scratch, 'plan.json'), 'utf8')) as { id: string }[][]).flat();
    expect(readAll().accepted.sort()).toEqual(planned.map(({ id }) => id).sort());
    await expect.poll(temporaries).toEqual([foreign]);
    await page.close();
  });
});
