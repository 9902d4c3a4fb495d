import { Uri, workspace, type ExtensionContext } from 'vscode';
import { readModels, start, type ExtensionApi } from './app';
import { lateParts } from './host/command/handCommands';
import { startWebWorker } from './worker/startWebWorker';

export function activate(context: ExtensionContext): ExtensionApi {
  const script = Uri.joinPath(context.extensionUri, 'dist', 'worker.web.js');
  const app = start(context, {
    startWorker: async (onFallback) =>
      startWebWorker(new TextDecoder().decode(await workspace.fs.readFile(script)), onFallback),
    readModels: () => readModels(context),
    loadLate: () => Promise.resolve(lateParts),
  });
  context.subscriptions.push(app);
  return app.api;
}
