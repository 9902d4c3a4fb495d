import { rename } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Uri, type ExtensionContext } from 'vscode';
import { readModels, start, type ExtensionApi } from './app';
import type { LateParts } from './host/command/handCommandNames';
import { startNodeWorker } from './worker/startNodeWorker';

export function activate(context: ExtensionContext): ExtensionApi {
  const script = (name: string): string => Uri.joinPath(context.extensionUri, 'dist', name).fsPath;
  const app = start(context, {
    startWorker: (onFallback) => startNodeWorker(script('worker.cjs'), onFallback),
    readModels: () => readModels(context),
    replaceOnDisk: rename,
    loadLate: () => {
      const file = script('handCommands.cjs');
      const loaded = createRequire(file)(file) as { readonly lateParts: LateParts };
      return Promise.resolve(loaded.lateParts);
    },
  });
  context.subscriptions.push(app);
  return app.api;
}
