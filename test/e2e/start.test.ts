import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ROOT } from '../host/vscodeServer.mjs';

/** The README's first command, on a machine without a display. */
describe('npm start', () => {
  let started: ChildProcess | undefined;
  afterAll(() => {
    started?.kill('SIGTERM');
  });

  it('serves VS Code with the sample story and prints the address', async () => {
    const env = { ...process.env, DISPLAY: undefined, WAYLAND_DISPLAY: undefined };
    const script = join(ROOT, 'test', 'host', 'start.mjs');
    const child = spawn(process.execPath, [script], { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'inherit'] });
    started = child;
    const address = await new Promise<string>((resolve, reject) => {
      let printed = '';
      child.stdout.on('data', (chunk: Buffer) => {
        printed += chunk.toString();
        const [found] = /http:\/\/127\.0\.0\.1:\d+\/\?folder=\S+/.exec(printed) ?? [];
        if (found) resolve(found);
      });
      child.on('exit', (code) => reject(new Error(`ended with ${String(code)}: ${printed}`)));
    });
    expect(decodeURIComponent(address)).toContain('sample-story');
    const answer = await fetch(address);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('workbench');
  });

  it('says what is wrong with a folder that is not there', async () => {
    const child = spawn(process.execPath, [join(ROOT, 'test', 'host', 'start.mjs'), 'no-such-folder'], { cwd: ROOT });
    let complaint = '';
    child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
    const code = await new Promise((resolve) => child.on('exit', resolve));
    expect(code).toBe(2);
    expect(complaint).toContain('no-such-folder is not a folder');
  });
});
