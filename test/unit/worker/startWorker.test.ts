import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Wire } from '../../../src/rpc/message';
import { startNodeWorker } from '../../../src/worker/startNodeWorker';
import { startWebWorker } from '../../../src/worker/startWebWorker';

const ECHO = `
const { parentPort } = require('node:worker_threads');
parentPort.on('message', (message) => {
  if (message === 'fail') throw new Error('out of ink');
  if (message === 'leave') process.exit(3);
  parentPort.postMessage(['heard', message]);
});
`;

let folder = '';
let script = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'variorum-worker-'));
  script = join(folder, 'echo.cjs');
  writeFileSync(script, ECHO);
});
afterAll(() => rmSync(folder, { recursive: true }));

function next(wire: Wire): Promise<unknown> {
  return new Promise((resolve) => wire.onMessage(resolve));
}

function end(wire: Wire): Promise<string> {
  return new Promise((resolve) => wire.onClose(resolve));
}

describe('a worker of Node', () => {
  it('answers over its wire', async () => {
    const wire = startNodeWorker(script, () => undefined);
    wire.post('hello');
    expect(await next(wire)).toEqual(['heard', 'hello']);
    wire.close();
  });

  it.each([
    ['fail', /out of ink/],
    ['leave', /code 3/],
  ])('that ends by itself (%s) closes its wire with the reason', async (message, reason) => {
    const wire = startNodeWorker(script, () => undefined);
    wire.post(message);
    expect(await end(wire)).toMatch(reason);
  });
});

describe('where there are no Web Workers', () => {
  it('the same script serves in this thread, and somebody is told why', async () => {
    const reasons: unknown[] = [];
    const source = `variorumHost((wire) => wire.onMessage((message) => wire.post(['heard', message])));`;
    const wire = startWebWorker(source, (error) => reasons.push(error));
    wire.post('hello');
    expect(await next(wire)).toEqual(['heard', 'hello']);
    expect(reasons).toHaveLength(1);
  });
});
