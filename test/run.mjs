// npm test: installs what it needs, runs every suite, and ends with a line a suite, the tests that failed below it, and the one line
// `N passed, N failed, N skipped` over all of them.
//   npm test [-- SUITE …]     only these suites (names: see SUITES)
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installPackages } from './host/installPackages.mjs';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const RESULTS = join(ROOT, 'dist', 'test');
const bin = (name, ...path) => [process.execPath, join(ROOT, 'node_modules', name, ...path)];

/** A check passes or fails as one; a suite reports how many of its tests did. */
const SUITES = {
  types: check(...bin('typescript', 'bin', 'tsc'), '-b'),
  lint: check(...bin('eslint', 'bin', 'eslint.js'), '.', '--max-warnings', '0'),
  format: check(...bin('prettier', 'bin', 'prettier.cjs'), '--check', '--log-level', 'warn', '.'),
  boundaries: check(
    ...bin('dependency-cruiser', 'bin', 'dependency-cruise.mjs'),
    '--config',
    '.dependency-cruiser.cjs',
    'src',
  ),
  unused: check(...bin('knip', 'bin', 'knip.js')),
  build: check(process.execPath, 'esbuild.mjs', '--production'),
  unit: vitest('unit'),
  property: vitest('property'),
  webview: vitest('webview'),
  grammar: check(process.execPath, 'test/grammar/run.mjs'),
  accuracy: vitest('accuracy'),
  bench: vitest('bench'),
  integration,
  e2e: vitest('e2e'),
  audit,
};

function run(command, args, options = {}) {
  return spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', ...options });
}

function check(command, ...args) {
  return () => (run(command, args).status === 0 ? { passed: 1 } : { failed: 1 });
}

const firstLine = (text = '') => text.split('\n', 1)[0];

/** One vitest project. A file that can't be loaded counts as a failed test, a project without tests too. */
function vitest(project) {
  return () => {
    const file = join(RESULTS, `${project}.json`);
    rmSync(file, { force: true });
    const args = ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const [command, ...rest] = bin('vitest', 'vitest.mjs');
    const { status } = run(command, [...rest, ...args]);
    if (!existsSync(file)) return { failed: 1 };
    const {
      numPassedTests: passed,
      numFailedTests,
      numPendingTests,
      numTodoTests,
      testResults,
    } = JSON.parse(readFileSync(file, 'utf8'));
    const failed = numFailedTests > 0 ? numFailedTests : status !== 0 || passed + numPendingTests === 0 ? 1 : 0;
    const failures = testResults.flatMap(({ name, status, message, assertionResults }) => {
      const tests = assertionResults.filter((test) => test.status === 'failed');
      const file = relative(ROOT, name);
      if (tests.length === 0 && status === 'failed') return [`${file}: ${firstLine(message)}`];
      return tests.map((test) => `${file}: ${test.fullName}: ${firstLine(test.failureMessages[0])}`);
    });
    return { passed, failed, skipped: numPendingTests + numTodoTests, failures };
  };
}

/** The tests inside VS Code say their total in a line of their own; without that line the run failed. */
function integration() {
  const { status, stdout } = run(process.execPath, ['test/host/integration.mjs'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  process.stdout.write(stdout);
  const [, passed, failed, skipped] = /^integration: (\d+) passed, (\d+) failed, (\d+) skipped$/m.exec(stdout) ?? [];
  if (passed === undefined) return { failed: 1 };
  const failures = Array.from(stdout.matchAll(/^failed: (.*)$/gm), ([, what]) => what);
  return { passed: +passed, failed: Math.max(+failed, status === 0 ? 0 : 1), skipped: +skipped, failures };
}

/** Known vulnerabilities in what ships. Where the registry can't be asked, that is a skip that says so. */
function audit() {
  const { stdout, status } = run('npm', ['audit', '--omit=dev', '--json'], {
    stdio: ['ignore', 'pipe', 'ignore'],
    encoding: 'utf8',
  });
  const answer = parse(stdout);
  if (!answer?.metadata) {
    console.error('npm audit got no answer from the registry: skipped.');
    return { skipped: 1 };
  }
  if (status !== 0) console.error(stdout);
  return status === 0 ? { passed: 1 } : { failed: 1 };
}

function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

installPackages();
mkdirSync(RESULTS, { recursive: true });
const asked = process.argv.slice(2);
const unknown = asked.find((name) => !(name in SUITES));
if (unknown) {
  console.error(`npm test: no suite is called ${unknown}. There are: ${Object.keys(SUITES).join(', ')}.`);
  process.exit(2);
}
const total = { passed: 0, failed: 0, skipped: 0 };
const lines = [];
for (const name of asked.length > 0 ? asked : Object.keys(SUITES)) {
  console.log(`\n── ${name} ${'─'.repeat(Math.max(0, 70 - name.length))}`);
  const { passed = 0, failed = 0, skipped = 0, failures = [] } = await SUITES[name]();
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
  lines.push(
    `${failed > 0 ? 'FAILED' : 'ok    '}  ${name.padEnd(12)} ${passed} passed, ${failed} failed, ${skipped} skipped`,
    ...failures.map((what) => `          ${what}`),
  );
}
console.log(`\n${lines.join('\n')}\n`);
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(total.failed > 0 || total.passed === 0 ? 1 : 0);
