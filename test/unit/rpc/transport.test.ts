import { describe, expect, it } from 'vitest';
import { CancellationSource, Cancelled } from '../../../src/rpc/cancellation';
import { connect } from '../../../src/rpc/client';
import { integer, shape, string } from '../../../src/rpc/decode';
import { createLocalWires } from '../../../src/rpc/localWire';
import type { Wire } from '../../../src/rpc/message';
import { serve, type RequestContext } from '../../../src/rpc/server';

interface Calculator {
  double(params: { readonly value: number }): number;
  wait(params: { readonly name: string }): string;
}

const results = { double: integer, wait: string };

function pair(wait: (name: string, context: RequestContext) => Promise<string> = (name) => Promise.resolve(name)) {
  const [near, far] = createLocalWires((task) => queueMicrotask(task));
  serve<Calculator>(far, {
    double: { decode: shape<{ value: number }>({ value: integer }), run: ({ value }) => value * 2 },
    wait: { decode: shape<{ name: string }>({ name: string }), run: ({ name }, context) => wait(name, context) },
  });
  return { near, far, client: connect<Calculator>(near, results) };
}

describe('a request', () => {
  it('gets its own answer, whatever the order of answers', async () => {
    const { client } = pair((name) => new Promise((done) => setTimeout(() => done(name), name === 'slow' ? 20 : 1)));
    const answers = await Promise.all([
      client.request('wait', { name: 'slow' }),
      client.request('wait', { name: 'fast' }),
    ]);
    expect(answers).toEqual([
      { ok: true, value: 'slow' },
      { ok: true, value: 'fast' },
    ]);
  });

  it('fails with the reason where the handler throws', async () => {
    const { client } = pair(() => Promise.reject(new Error('out of paper')));
    expect(await client.request('wait', { name: 'x' })).toEqual({
      ok: false,
      failure: { code: 'failed', message: 'out of paper' },
    });
  });

  it('is refused with the place of the fault where its parameters are wrong', async () => {
    const { client } = pair();
    const outcome = await client.request('double', { value: 'two' as unknown as number });
    expect(outcome).toEqual({
      ok: false,
      failure: { code: 'invalid', message: '$.value: expected an integer, got string' },
    });
  });

  it('is refused where the answer is of another type than promised', async () => {
    const { near } = rawPair((message) => ({ type: 'response', id: message.id, ok: true, value: 'four' }));
    const outcome = await connect<Calculator>(near, results).request('double', { value: 2 });
    expect(outcome).toMatchObject({ ok: false, failure: { code: 'invalid' } });
  });

  it('reports progress', async () => {
    const { client } = pair((name, context) => {
      context.reportProgress({ done: 1, total: 2 });
      return Promise.resolve(name);
    });
    const seen: unknown[] = [];
    await client.request('wait', { name: 'x' }, { onProgress: (progress) => seen.push(progress) });
    expect(seen).toEqual([{ done: 1, total: 2 }]);
  });
});

describe('cancelling', () => {
  it('ends the request at once and tells the handler', async () => {
    let told = false;
    const { client } = pair(
      (_, { cancellation }) =>
        new Promise((_resolve, reject) =>
          cancellation.onCancel(() => {
            told = true;
            reject(new Cancelled());
          }),
        ),
    );
    const source = new CancellationSource();
    const asked = client.request('wait', { name: 'x' }, { cancellation: source });
    await new Promise((resolve) => setTimeout(resolve, 5));
    source.cancel();
    expect(await asked).toMatchObject({ ok: false, failure: { code: 'cancelled' } });
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(told).toBe(true);
  });

  it('before the request sends nothing', async () => {
    const sent: unknown[] = [];
    const { near } = rawPair((message) => void sent.push(message));
    const source = new CancellationSource();
    source.cancel();
    const outcome = await connect<Calculator>(near, results).request('double', { value: 1 }, { cancellation: source });
    expect(outcome).toMatchObject({ ok: false, failure: { code: 'cancelled' } });
    expect(sent).toEqual([]);
  });
});

describe('closing', () => {
  it('ends every request under way and every later one', async () => {
    const { client } = pair(() => new Promise(() => undefined));
    const asked = [client.request('wait', { name: 'a' }), client.request('wait', { name: 'b' })];
    client.close();
    for (const outcome of await Promise.all(asked)) expect(outcome).toMatchObject({ failure: { code: 'closed' } });
    expect(await client.request('double', { value: 1 })).toMatchObject({ failure: { code: 'closed' } });
  });

  it('by the other end does the same, and cancels what runs there', async () => {
    let isCancelled = false;
    const { client, far } = pair((_, { cancellation }) => {
      cancellation.onCancel(() => (isCancelled = true));
      return new Promise(() => undefined);
    });
    const asked = client.request('wait', { name: 'a' });
    await new Promise((resolve) => setTimeout(resolve, 5));
    far.close();
    expect(await asked).toMatchObject({ ok: false, failure: { code: 'closed' } });
    expect(isCancelled).toBe(true);
  });
});

describe('noise on the wire', () => {
  it('is dropped and told of, and does not disturb a request', async () => {
    const [near, far] = createLocalWires((task) => queueMicrotask(task));
    const noise: unknown[] = [];
    const client = connect<Calculator>(near, results, (error) => noise.push(error));
    for (const message of [undefined, 7, {}, { type: 'response' }, { type: 'response', id: 99, ok: true }])
      far.post(message);
    far.onMessage((message) => far.post({ type: 'response', id: (message as { id: number }).id, ok: true, value: 4 }));
    expect(await client.request('double', { value: 2 })).toEqual({ ok: true, value: 4 });
    expect(noise).toHaveLength(4);
  });
});

function rawPair(answer: (message: { id: number }) => unknown): { near: Wire; far: Wire } {
  const [near, far] = createLocalWires((task) => queueMicrotask(task));
  far.onMessage((message) => {
    const reply = answer(message as { id: number });
    if (reply !== undefined) far.post(reply);
  });
  return { near, far };
}
