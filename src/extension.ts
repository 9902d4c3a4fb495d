import { Uri, type ExtensionContext } from 'vscode';
import { readModel, start, type ExtensionApi } from './app';
import { startNodeWorker } from './worker/startNodeWorker';

export function activate(context: ExtensionContext): ExtensionApi {
  const script = Uri.joinPath(context.extensionUri, 'dist', 'worker.cjs').fsPath;
  const app = start(context, {
    startWorker: (onFallback) => startNodeWorker(script, onFallback),
    readModel: () => readModel(context),
  });
  context.subscriptions.push(app);
  return app.api;
}
