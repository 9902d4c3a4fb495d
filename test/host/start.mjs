// npm start [-- FOLDER]: builds Variorum and opens VS Code with it, on a copy of the sample story or on the folder given.
// With `code` on the PATH and a display it opens the desktop VS Code; else it serves VS Code in the browser and prints the address.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { installPackages } from './installPackages.mjs';

installPackages();
const { CACHE, ROOT, copyFolder, installExtension, startServer } = await import('./vscodeServer.mjs');

const given = process.argv[2];
const folder = given ? resolve(given) : sampleCopy();
if (!existsSync(folder) || !statSync(folder).isDirectory()) {
  console.error(
    `npm start: ${folder} is not a folder. Give a folder of articles after --, for example: npm start -- ../my-story`,
  );
  process.exit(2);
}

if (hasDesktop()) {
  const build = spawnSync(process.execPath, ['esbuild.mjs', '--production'], { cwd: ROOT, stdio: 'inherit' });
  if (build.status !== 0) process.exit(build.status ?? 1);
  console.log(`Opening ${folder} in VS Code …`);
  const code = spawnSync('code', ['--new-window', `--extensionDevelopmentPath=${ROOT}`, folder], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  process.exit(code.status ?? 1);
}
await serve();

/** The sample story is copied once, so that what the reader decides in it stays from one start to the next. */
function sampleCopy() {
  const copy = join(CACHE, 'sample-story');
  if (!existsSync(copy)) copyFolder(join(ROOT, 'media', 'sample'), copy);
  return copy;
}

function hasDesktop() {
  const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
  if (!hasDisplay) return false;
  return spawnSync('code', ['--version'], { stdio: 'ignore', shell: process.platform === 'win32' }).status === 0;
}

async function serve() {
  const { packageExtension } = await import('./packageExtension.mjs');
  const dataDir = join(CACHE, 'start');
  mkdirSync(dataDir, { recursive: true });
  const scratch = mkdtempSync(join(tmpdir(), 'variorum-vsix-'));
  const vsix = packageExtension(scratch);
  rmSync(join(dataDir, 'extensions'), { recursive: true, force: true });
  installExtension(vsix, dataDir);
  rmSync(scratch, { recursive: true, force: true });
  const port = process.env.PORT ? Number(process.env.PORT) : undefined;
  const server = await startServer({ dataDir, ...(port ? { port } : {}) });
  const articles = readdirSync(folder).filter((f) => /\.(txt|md)$/.test(f));
  console.log(`\nVS Code with Variorum, ${articles.length} articles of ${folder}:\n`);
  console.log(`  ${server.url}/?folder=${encodeURIComponent(folder)}\n`);
  console.log('Run “Variorum: Analyse Folder” from the command palette (F1). Ctrl+C here ends it.');
  await new Promise((ended) => {
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, ended);
  });
  await server.close();
  process.exit(0);
}
