/** The worker on the web: one classic script. Without workers, the host evaluates it with a `variorumHost` that takes the server. */
import type { Wire } from '../rpc/message';
import { serve } from '../rpc/server';
import { createAnalysisHandlers } from './analysisHandlers';

declare const variorumHost: ((serveInProcess: (wire: Wire) => void) => void) | undefined;

function serveInProcess(wire: Wire): void {
  serve(
    wire,
    createAnalysisHandlers(() => new Promise((resolve) => setTimeout(resolve, 0))),
  );
}

if (typeof variorumHost === 'function') {
  variorumHost(serveInProcess);
} else {
  const scope = self as unknown as DedicatedWorkerGlobalScope;
  serveInProcess({
    post: (message) => scope.postMessage(message),
    onMessage: (listener) => scope.addEventListener('message', (event) => listener(event.data)),
    onClose: () => undefined,
    close: () => scope.close(),
  });
}
