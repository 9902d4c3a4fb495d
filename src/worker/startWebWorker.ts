import { createLocalWires } from '../rpc/localWire';
import type { Wire } from '../rpc/message';

/**
 * Starts the worker script in a Web Worker, or in this thread where the host forbids workers.
 * @param script text of the bundled classic worker script: its address may be one that workers cannot load from
 * @param onFallback told why there is no worker
 */
export function startWebWorker(script: string, onFallback: (error: unknown) => void): Wire {
  try {
    const url = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
    return wireOf(new Worker(url), () => URL.revokeObjectURL(url));
  } catch (error) {
    onFallback(error);
    return runHere(script);
  }
}

function runHere(script: string): Wire {
  const [near, far] = createLocalWires((task) => void setTimeout(task, 0));
  // The same bundled script of our own that a worker would run, handed a host instead of a worker scope.
  // eslint-disable-next-line @typescript-eslint/no-implied-eval
  const run = new Function('variorumHost', script) as (host: (serveInProcess: (wire: Wire) => void) => void) => void;
  run((serveInProcess) => serveInProcess(far));
  return near;
}

function wireOf(worker: Worker, release: () => void): Wire {
  return {
    post: (message) => worker.postMessage(message),
    onMessage: (listener) => worker.addEventListener('message', (event) => listener(event.data)),
    onClose: (listener) =>
      worker.addEventListener('error', (event) =>
        listener(`The worker failed: ${event.message || 'it did not start'}`),
      ),
    close: () => {
      worker.terminate();
      release();
    },
  };
}
