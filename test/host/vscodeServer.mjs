// A real VS Code without a desktop: the server and web workbench that the npm package code-server carries.
// Installed once into .vscode-test/ (npm alone, no compiler), started on a free port of this machine.
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
export const CACHE = join(ROOT, '.vscode-test');

/** code-server 4.139.1 carries VS Code 1.139.1, which needs Node 24: that too is a package. */
const CODE_SERVER = '4.139.1';
const NODE = '24.21.0';
const SERVER = join(CACHE, `server-${CODE_SERVER}`);

/** Settings of a quiet window: no welcome page, no AI panel, no telemetry, no update checks. */
const QUIET_SETTINGS = {
  'chat.disableAIFeatures': true,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'telemetry.telemetryLevel': 'off',
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'update.mode': 'none',
  'security.workspace.trust.enabled': false,
  'git.enabled': false,
};

function run(command, args, options) {
  const done = spawnSync(command, args, { encoding: 'utf8', ...options });
  if (done.error) throw new Error(`${command}: ${done.error.message}`);
  if (done.status !== 0) {
    throw new Error(
      `${command} ${args.join(' ')} ended with ${done.status}:\n${`${done.stdout}${done.stderr}`.slice(-3000)}`,
    );
  }
}

function packagedNode() {
  const name = `node-${process.platform}-${process.arch}`;
  return { name, bin: join(SERVER, 'node_modules', name, 'bin') };
}

/**
 * Makes sure that the server stands in .vscode-test/.
 * @returns {{ node: string, main: string }} the Node 24 binary and the server's entry
 * @throws Error where npm can't install it: it says what npm said
 */
export function installServer(log = console.error) {
  const node = packagedNode();
  const vscode = join(SERVER, 'node_modules', 'code-server', 'lib', 'vscode');
  const found = { node: join(node.bin, 'node'), main: join(vscode, 'out', 'server-main.js') };
  const complete = join(SERVER, 'complete');
  if (existsSync(complete)) return found;
  log(`Installing VS Code's server (code-server ${CODE_SERVER}) into .vscode-test/ …`);
  rmSync(SERVER, { recursive: true, force: true });
  mkdirSync(SERVER, { recursive: true });
  writeFileSync(join(SERVER, 'package.json'), '{ "private": true }\n');
  const npm = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  run('npm', [...npm, `${node.name}@${NODE}`, `code-server@${CODE_SERVER}`], { cwd: SERVER });
  run('npm', [...npm, '--omit=dev'], { cwd: vscode, env: { ...process.env, PATH: `${node.bin}:${process.env.PATH}` } });
  writeFileSync(complete, `${CODE_SERVER}\n`);
  return found;
}

/** A port of this machine that nobody listens on. */
async function findFreePort() {
  return await new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/** Installs a packaged extension (.vsix) into a server's data folder. */
export function installExtension(vsix, dataDir) {
  const { node, main } = installServer();
  run(node, [
    main,
    '--server-data-dir',
    dataDir,
    '--accept-server-license-terms',
    '--install-extension',
    vsix,
    '--force',
  ]);
}

/**
 * Starts the server and waits until it answers.
 * @param {{ dataDir: string, settings?: object, port?: number, smokeTestDriver?: boolean, keybindings?: object[] }} options
 * @returns {Promise<{ url: string, authority: string, pid: number, output: () => string, close: () => Promise<void> }>}
 * @throws Error where it ends or says nothing for two minutes
 */
export async function startServer({ dataDir, settings = {}, port, smokeTestDriver = false }) {
  const { node, main } = installServer();
  const user = join(dataDir, 'data', 'User');
  mkdirSync(user, { recursive: true });
  writeFileSync(join(user, 'settings.json'), JSON.stringify({ ...QUIET_SETTINGS, ...settings }, undefined, 2));
  const at = port ?? (await findFreePort());
  const args = [
    main,
    '--host',
    '127.0.0.1',
    '--port',
    String(at),
    '--without-connection-token',
    '--accept-server-license-terms',
  ];
  args.push('--server-data-dir', dataDir, '--telemetry-level', 'off', '--disable-workspace-trust');
  if (smokeTestDriver) args.push('--enable-smoke-test-driver');
  const child = spawn(node, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  const ended = new Promise((resolve) => child.on('exit', resolve));
  const stop = () => child.kill();
  process.on('exit', stop);
  await new Promise((resolve, reject) => {
    const timeout = setTimeout(
      () => reject(new Error(`VS Code's server said nothing for two minutes:\n${output}`)),
      120_000,
    );
    const read = (chunk) => {
      output = (output + chunk).slice(-100_000);
      if (!output.includes('Extension host agent started')) return;
      clearTimeout(timeout);
      resolve();
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('exit', (code) => {
      clearTimeout(timeout);
      reject(new Error(`VS Code's server ended with ${code}:\n${output}`));
    });
  });
  return {
    url: `http://127.0.0.1:${at}`,
    authority: `127.0.0.1:${at}`,
    pid: child.pid,
    output: () => output,
    close: async () => {
      process.off('exit', stop);
      child.kill();
      await ended;
    },
  };
}

/** Copies a folder, so that nothing that a window does to it reaches the original. */
export function copyFolder(from, to) {
  cpSync(from, to, { recursive: true });
  return to;
}
