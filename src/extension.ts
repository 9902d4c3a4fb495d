import { createRequire } from 'node:module';
import { Uri, type ExtensionContext } from 'vscode';
import { readModel, start, type ExtensionApi } from './app';
import type { HandCommands } from './host/command/handCommandNames';
import { startNodeWorker } from './worker/startNodeWorker';

export function activate(context: ExtensionContext): ExtensionApi {
  const script = (name: string): string => Uri.joinPath(context.extensionUri, 'dist', name).fsPath;
  const app = start(context, {
    startWorker: (onFallback) => startNodeWorker(script('worker.cjs'), onFallback),
    readModel: () => readModel(context),
    loadHandCommands: () => {
      const file = script('handCommands.cjs');
      const loaded = createRequire(file)(file) as { readonly handCommands: HandCommands };
      return Promise.resolve(loaded.handCommands);
    },
  });
  context.subscriptions.push(app);
  return app.api;
}
