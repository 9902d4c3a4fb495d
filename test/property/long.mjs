// npm run property:long [-- FILE …]: every property of what is kept on disk 10,000 times (FC_RUNS: as often as you say), with the
// seeds that fast-check draws: a nightly run looks at other cases each time, and prints the seed of what it finds.
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const KEPT = ['offsets', 'anchors', 'sidecarEdits', 'merges', 'undo', 'brokenSidecars', 'interchange'];
const asked = process.argv.slice(2);
const files = (asked.length > 0 ? asked : KEPT).map((name) => `test/property/${name}.test.ts`);
const vitest = join(ROOT, 'node_modules', 'vitest', 'vitest.mjs');
const { status } = spawnSync(
  process.execPath,
  [vitest, 'run', '--project', 'property', '--testTimeout=7200000', '--no-file-parallelism', ...files],
  { cwd: ROOT, stdio: 'inherit', env: { ...process.env, FC_RUNS: process.env.FC_RUNS ?? '10000' } },
);
process.exit(status ?? 1);
