import type { Webview } from 'vscode';
import { connect } from '../../rpc/client';
import type { Wire } from '../../rpc/message';
import type { PanelHostContract, PanelPageContract, PanelSnapshot } from '../../rpc/panel';
import { panelHostParams, panelPageResults } from '../../rpc/panelDecoders';
import { serve } from '../../rpc/server';
import { splitWire } from '../../rpc/twoWay';
import type { Log } from '../../workspace/ports';

/** What the host does when the page asks. */
export type PageRequests = {
  readonly [M in keyof PanelHostContract]: (
    params: Parameters<PanelHostContract[M]>[0],
  ) => ReturnType<PanelHostContract[M]> | Promise<ReturnType<PanelHostContract[M]>>;
};

export interface Page {
  /** @returns whether the page has drawn it; false where it is gone or refused it */
  readonly show: (snapshot: PanelSnapshot) => Promise<boolean>;
  readonly close: () => void;
}

/** Ties a webview's messages to the panel's contract, checked in both directions. */
export function connectPage(webview: Webview, log: Log, requests: PageRequests): Page {
  const { asking, answering } = splitWire(wireOf(webview));
  const onInvalid = (error: unknown): void => log.error(`Compare panel: ${String(error)}`);
  serve<PanelHostContract>(
    answering,
    {
      ready: { decode: panelHostParams.ready, run: requests.ready },
      choose: { decode: panelHostParams.choose, run: requests.choose },
      jump: { decode: panelHostParams.jump, run: requests.jump },
      copyMarkdown: { decode: panelHostParams.copyMarkdown, run: requests.copyMarkdown },
      decide: { decode: panelHostParams.decide, run: requests.decide },
    },
    onInvalid,
  );
  const page = connect<PanelPageContract>(asking, panelPageResults, onInvalid);
  const show = async (snapshot: PanelSnapshot): Promise<boolean> => {
    const outcome = await page.request('show', snapshot);
    if (!outcome.ok && outcome.failure.code !== 'closed') log.error(`Compare panel: ${outcome.failure.message}`);
    return outcome.ok;
  };
  return { show, close: () => page.close() };
}

/** A webview as one end of a wire. Its listeners go with the webview; the panel closes the wire when it is disposed. */
function wireOf(webview: Webview): Wire {
  return {
    post: (message) => void webview.postMessage(message),
    onMessage: (listener) => void webview.onDidReceiveMessage(listener),
    onClose: () => undefined,
    close: () => undefined,
  };
}
