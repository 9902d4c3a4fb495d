import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import { createLocalWires } from '../rpc/localWire';
import type { Wire } from '../rpc/message';

/**
 * Starts `worker.cjs` in a thread of its own, or in this one where a thread can't be had.
 * @param script absolute path of the bundled worker
 * @param onFallback told why there is no thread
 */
export function startNodeWorker(script: string, onFallback: (error: unknown) => void): Wire {
  try {
    return wireOf(new Worker(script));
  } catch (error) {
    onFallback(error);
    const [near, far] = createLocalWires((task) => void setImmediate(task));
    const loaded = createRequire(script)(script) as { serveInProcess: (wire: Wire) => void };
    loaded.serveInProcess(far);
    return near;
  }
}

function wireOf(worker: Worker): Wire {
  return {
    post: (message) => worker.postMessage(message),
    onMessage: (listener) => void worker.on('message', listener),
    onClose: (listener) => {
      worker.on('error', (error) =>
        listener(`The worker failed: ${error instanceof Error ? error.message : String(error)}`),
      );
      worker.on('exit', (code) => listener(`The worker ended with code ${code}`));
    },
    close: () => void worker.terminate(),
  };
}
