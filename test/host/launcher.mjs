#!/usr/bin/env node
// Speaks the arguments that @vscode/test-electron gives to a desktop VS Code, and runs the tests in the server VS Code instead:
//   launcher.mjs FOLDER --extensionDevelopmentPath=DIR --extensionTestsPath=FILE
// Prints what the tests print; ends with their exit code.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium } from './chromium.mjs';
import { CACHE, startServer } from './vscodeServer.mjs';

const value = (name) => process.argv.find((a) => a.startsWith(`--${name}=`))?.slice(name.length + 3);
const folder = process.argv.slice(2).find((a) => !a.startsWith('-'));
const development = value('extensionDevelopmentPath');
const tests = value('extensionTestsPath');
if (!folder || !development || !tests) {
  console.error('usage: launcher.mjs FOLDER --extensionDevelopmentPath=DIR --extensionTestsPath=FILE');
  process.exit(2);
}

const MINUTES = 15;
/** Lines of the test run begin with this (see test/integration/runMocha.ts); VS Code's own noise goes to the log file only. */
const MARK = '[test] ';
const log = [];
const dataDir = mkdtempSync(join(tmpdir(), 'variorum-vscode-'));
const server = await startServer({ dataDir, smokeTestDriver: true, settings: { 'files.autoSave': 'off' } });
const browser = await launchChromium();
let code = 1;
try {
  const page = await browser.newPage({
    viewport: { width: 1600, height: 1000 },
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const exit = new Promise((resolve, reject) => {
    void page.exposeFunction('codeAutomationExit', resolve);
    page.on('crash', () => reject(new Error('the page of VS Code crashed')));
    setTimeout(() => reject(new Error(`the tests did not end within ${MINUTES} minutes`)), MINUTES * 60_000).unref();
  });
  await page.exposeFunction('codeAutomationLog', (type, args) => {
    const text = args.map((a) => (typeof a === 'string' ? a : JSON.stringify(a))).join(' ');
    log.push(`${type} ${text}`);
    if (text.startsWith(MARK)) process.stdout.write(`${text.slice(MARK.length)}\n`);
  });
  const remote = (path) => `vscode-remote://${server.authority}${path}`;
  const payload = [
    ['extensionDevelopmentPath', remote(development)],
    ['extensionTestsPath', remote(tests)],
    ['skipWelcome', 'true'],
  ];
  await page.goto(
    `${server.url}/?folder=${encodeURIComponent(folder)}&payload=${encodeURIComponent(JSON.stringify(payload))}`,
  );
  code = Number(await exit);
} catch (error) {
  console.error(`The tests in VS Code could not run: ${error instanceof Error ? error.message : String(error)}`);
} finally {
  writeFileSync(join(CACHE, 'integration.log'), `${log.join('\n')}\n${server.output()}`);
  if (code !== 0) console.error('The whole console of VS Code: .vscode-test/integration.log');
  await browser.close();
  await server.close();
  rmSync(dataDir, { recursive: true, force: true });
}
process.exit(code);
