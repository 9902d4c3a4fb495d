/** The worker on the desktop. Required in the host's own thread, it only offers `serveInProcess`. */
import { parentPort } from 'node:worker_threads';
import { setImmediate } from 'node:timers/promises';
import type { Wire } from '../rpc/message';
import { serve } from '../rpc/server';
import { createAnalysisHandlers } from './analysisHandlers';

const port = parentPort;
if (port) {
  serveInProcess({
    post: (message) => port.postMessage(message),
    onMessage: (listener) => void port.on('message', listener),
    onClose: (listener) => void port.on('close', () => listener('The host closed the port')),
    close: () => port.close(),
  });
}

/** Answers on `wire`, in whatever thread this script was loaded. */
export function serveInProcess(wire: Wire): void {
  serve(
    wire,
    createAnalysisHandlers(() => setImmediate()),
  );
}
