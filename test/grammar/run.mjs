// Runs the grammar tests: each *.test file says below a line which scopes its characters have, or have not.
//   node test/grammar/run.mjs
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FOLDER = dirname(fileURLToPath(import.meta.url));
const ROOT = join(FOLDER, '..', '..');
const GRAMMAR = join(ROOT, 'syntaxes', 'source-document.tmLanguage.json');
const tool = createRequire(import.meta.url).resolve('vscode-tmgrammar-test/dist/unit.js');
const tests = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.test'))
  .map((name) => join(FOLDER, name));

const { status } = spawnSync(process.execPath, [tool, '--grammar', GRAMMAR, ...tests], { cwd: ROOT, stdio: 'inherit' });
process.exit(status ?? 1);
