import { connect, type Client } from '../../src/rpc/client';
import { createLocalWires } from '../../src/rpc/localWire';
import type {
  PanelChoice,
  PanelDecision,
  PanelHostContract,
  PanelPageContract,
  PanelSnapshot,
  PanelView,
  Place,
} from '../../src/rpc/panel';
import { panelHostParams, panelPageResults } from '../../src/rpc/panelDecoders';
import { PANEL_STRINGS, type PanelStrings } from '../../src/rpc/panelStrings';
import { serve } from '../../src/rpc/server';
import { splitWire } from '../../src/rpc/twoWay';
import type { PageState } from '../../src/webview/pageState';
import { startPage } from '../../src/webview/startPage';

/** Every string is its own key, so that tests do not hang on an English sentence. */
export const strings = Object.fromEntries(PANEL_STRINGS.map((key) => [key, `${key} {0} {1}`])) as PanelStrings;

export interface OpenPage {
  readonly root: HTMLElement;
  readonly page: Client<PanelPageContract>;
  /** What the page asked of the host, in order. */
  readonly asked: {
    readonly ready: unknown[];
    readonly choose: PanelChoice[];
    readonly jump: Place[];
    readonly copied: string[];
    readonly decide: PanelDecision[];
  };
  /** The last state that the page saved. */
  readonly saved: () => PageState | undefined;
  /** @returns whether the page took it */
  readonly show: (snapshot: PanelSnapshot) => Promise<boolean>;
}

/** A page with a host that only listens, in one thread. */
export async function openPage(savedState?: unknown): Promise<OpenPage> {
  document.body.replaceChildren();
  const root = document.createElement('div');
  document.body.append(root);
  const [hostWire, pageWire] = createLocalWires(queueMicrotask);
  const { asking, answering } = splitWire(hostWire);
  const asked: OpenPage['asked'] = { ready: [], choose: [], jump: [], copied: [], decide: [] };
  serve<PanelHostContract>(answering, {
    ready: {
      decode: panelHostParams.ready,
      run: ({ view }) => {
        asked.ready.push(view);
        return { locale: 'en', strings };
      },
    },
    choose: { decode: panelHostParams.choose, run: (choice): undefined => void asked.choose.push(choice) },
    jump: { decode: panelHostParams.jump, run: (place): undefined => void asked.jump.push(place) },
    copyMarkdown: { decode: panelHostParams.copyMarkdown, run: ({ fact }): undefined => void asked.copied.push(fact) },
    decide: { decode: panelHostParams.decide, run: (decision): undefined => void asked.decide.push(decision) },
  });
  const page = connect<PanelPageContract>(asking, panelPageResults);
  let saved: PageState | undefined;
  startPage({ root, wire: pageWire, savedState, saveState: (state) => (saved = state) });
  const show = async (snapshot: PanelSnapshot): Promise<boolean> => (await page.request('show', snapshot)).ok;
  await settle();
  return { root, page, asked, saved: () => saved, show };
}

/** Lets every message under way arrive. */
export async function settle(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 0));
}

export function press(target: Element, key: string, options: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...options });
  target.dispatchEvent(event);
  return event;
}

// Typed as the DOM's own querySelector is.
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters
export function find<T extends HTMLElement = HTMLElement>(root: ParentNode, selector: string): T {
  const found = root.querySelector<T>(selector);
  if (!found) throw new Error(`Nothing matches ${selector}`);
  return found;
}

export function textsOf(root: ParentNode, selector: string): string[] {
  return [...root.querySelectorAll(selector)].map((each) => each.textContent);
}

export const FACT_VIEW: PanelView = { tab: 'fact', isPinned: false, fact: 'sank' };
