// Installs the packages of package-lock.json where they are not there yet, or not of this lock file. Needs Node and npm alone.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Ends the process with npm's exit code where npm can't install them. */
export function installPackages() {
  const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
  const [major = 0] = process.versions.node.split('.').map(Number);
  if (major < 20) {
    console.error(`Variorum needs Node 20 or newer; this is ${process.version}.`);
    process.exit(1);
  }
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const stamp = join(root, 'node_modules', '.variorum-lock');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.error('Installing packages (npm ci) …');
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) {
    console.error('npm ci did not end well: see above.');
    process.exit(npm.status ?? 1);
  }
  writeFileSync(stamp, lock);
}
