// Packages the extension as users get it.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './vscodeServer.mjs';

/**
 * Builds it for production first (vsce runs the script vscode:prepublish).
 * @param {string} folder where the .vsix is written
 * @returns {string} its path
 * @throws Error with what vsce printed
 */
export function packageExtension(folder) {
  const vsix = join(folder, 'variorum.vsix');
  const vsce = join(ROOT, 'node_modules', '@vscode', 'vsce', 'vsce');
  const args = [
    vsce,
    'package',
    '--no-dependencies',
    '--allow-missing-repository',
    '--no-rewrite-relative-links',
    '--out',
    vsix,
  ];
  const done = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`vsce package ended with ${done.status}:\n${done.stdout}${done.stderr}`);
  return vsix;
}
