import type { PageState } from './pageState';
import { startPage } from './startPage';

/** What VS Code gives a webview's page, once. */
declare function acquireVsCodeApi(): {
  postMessage(message: unknown): void;
  getState(): unknown;
  setState(state: PageState): void;
};

const vscode = acquireVsCodeApi();
const root = document.getElementById('root');
if (!root) throw new Error('The compare page has no root element');
startPage({
  root,
  wire: {
    post: (message) => vscode.postMessage(message),
    onMessage: (listener) => window.addEventListener('message', (event) => listener(event.data)),
    // The page goes away with its panel.
    onClose: () => undefined,
    close: () => undefined,
  },
  savedState: vscode.getState(),
  saveState: (state) => vscode.setState(state),
});
