// Builds the extension and the integration tests and runs them in a real VS Code:
//   node test/host/integration.mjs [--grep TEXT]
// VARIORUM_TEST_HOST=desktop uses the desktop VS Code (downloaded by @vscode/test-electron), =server the server VS Code: the default on Linux.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { runTests } from '@vscode/test-electron';
import { findChromium } from './chromium.mjs';
import { CACHE, ROOT, copyFolder, installServer } from './vscodeServer.mjs';

const grep = process.argv.includes('--grep') ? process.argv[process.argv.indexOf('--grep') + 1] : '';
const built = spawnSync(process.execPath, ['esbuild.mjs'], { cwd: ROOT, stdio: 'inherit' });
if (built.status !== 0) process.exit(1);

const tests = join(ROOT, 'test', 'integration');
const files = readdirSync(tests)
  .filter((f) => f.endsWith('.test.ts'))
  .sort();
const entry = join(ROOT, 'dist', 'test', 'integration.cjs');
await build({
  stdin: {
    contents: [
      `import { runMocha } from './runMocha';`,
      `export const run = () => runMocha(() => { ${files.map((f) => `require('./${f}');`).join(' ')} }, ${JSON.stringify(grep)});`,
    ].join('\n'),
    resolveDir: tests,
    loader: 'ts',
  },
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  mainFields: ['module', 'main'],
  external: ['vscode', 'mocha'],
  outfile: entry,
  sourcemap: 'inline',
  logLevel: 'warning',
});

const folder = copyFolder(join(ROOT, 'media', 'sample'), join(mkdtempSync(join(tmpdir(), 'variorum-story-')), 'story'));
const onDesktop =
  (process.env.VARIORUM_TEST_HOST ?? (process.platform === 'linux' ? 'server' : 'desktop')) === 'desktop';
if (!onDesktop) {
  findChromium();
  installServer();
}
try {
  const code = await runTests({
    ...(onDesktop ? { cachePath: CACHE } : { vscodeExecutablePath: join(ROOT, 'test', 'host', 'launcher.mjs') }),
    extensionDevelopmentPath: ROOT,
    extensionTestsPath: entry,
    launchArgs: [folder, ...(onDesktop ? ['--disable-extensions', '--disable-workspace-trust'] : [])],
  });
  process.exitCode = code;
} catch (error) {
  console.error(String(error));
  process.exitCode = 1;
} finally {
  rmSync(join(folder, '..'), { recursive: true, force: true });
}
