// npm run screenshots: the end-to-end test's own pictures of the real thing, written to media/screenshots for the README.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../host/vscodeServer.mjs';

const vitest = join(ROOT, 'node_modules', 'vitest', 'vitest.mjs');
const { status } = spawnSync(process.execPath, [vitest, 'run', '--project', 'e2e'], {
  cwd: ROOT,
  stdio: 'inherit',
  env: { ...process.env, VARIORUM_SCREENSHOTS: join(ROOT, 'media', 'screenshots') },
});
process.exit(status ?? 1);
