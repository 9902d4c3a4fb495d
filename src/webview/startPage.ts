import { connect } from '../rpc/client';
import type { Wire } from '../rpc/message';
import type { PanelHostContract, PanelPageContract, PanelSnapshot, PanelStart, PanelView } from '../rpc/panel';
import { panelHostResults, panelPageParams } from '../rpc/panelDecoders';
import { serve } from '../rpc/server';
import { splitWire } from '../rpc/twoWay';
import { createFormat, type Format } from './format';
import type { PageContext, PageUi } from './pageContext';
import { decodePageState, type PageState } from './pageState';
import { renderFrame } from './renderFrame';

/** What the page needs of its surroundings. */
export interface PageHost {
  readonly wire: Wire;
  readonly root: HTMLElement;
  /** State kept over a reload, as it was last written; anything, where an older version wrote it. */
  readonly savedState: unknown;
  readonly saveState: (state: PageState) => void;
}

/** Draws the snapshots that come over the wire, and asks for what the reader chooses. */
export function startPage({ wire, root, savedState, saveState }: PageHost): void {
  let { view, ui } = decodePageState(savedState);
  let start: (PanelStart & { readonly format: Format }) | undefined;
  let snapshot: PanelSnapshot | undefined;
  let isSearchWanted = false;
  const { asking, answering } = splitWire(wire);
  const host = connect<PanelHostContract>(asking, panelHostResults);

  const draw = (): void => {
    if (!start || !snapshot) return;
    const context: PageContext = {
      strings: start.strings,
      format: start.format,
      ui,
      setUi: (change: Partial<PageUi>) => {
        ui = { ...ui, ...change };
        saveState({ view, ui });
        draw();
      },
      choose: (choice) => void host.request('choose', choice),
      jump: (place) => void host.request('jump', place),
      copyMarkdown: (fact) => void host.request('copyMarkdown', { fact }),
      decide: (decision) => void host.request('decide', decision),
    };
    redraw(root, renderFrame(snapshot, context));
    if (isSearchWanted) isSearchWanted = !focusSearch(root);
  };
  const show = (next: PanelSnapshot): undefined => {
    if (snapshot && next.revision <= snapshot.revision) return;
    const isOtherView = next.body.kind !== snapshot?.body.kind || next.view.fact !== snapshot.view.fact;
    snapshot = next;
    view = next.view;
    saveState({ view, ui });
    draw();
    if (isOtherView) root.scrollTop = 0;
  };

  serve<PanelPageContract>(answering, {
    show: { decode: panelPageParams.show, run: show },
  });
  root.ownerDocument.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || isTyping(event.target)) return;
    event.preventDefault();
    if (focusSearch(root)) return;
    isSearchWanted = true;
    void host.request('choose', { tab: 'matrix' });
  });
  void host.request('ready', { view: view satisfies Partial<PanelView> }).then((answer) => {
    if (!answer.ok) {
      root.textContent = answer.failure.message;
      return;
    }
    start = { ...answer.value, format: createFormat(answer.value.locale, answer.value.strings) };
    root.ownerDocument.documentElement.lang = answer.value.locale;
    draw();
  });
}

/** Puts the new page in place of the old; the focus, its selection and the scroll of wide tables stay where they were. */
function redraw(root: HTMLElement, content: readonly HTMLElement[]): void {
  const { activeElement } = root.ownerDocument;
  const key = activeElement?.getAttribute('data-key') ?? undefined;
  const caret = activeElement instanceof HTMLInputElement ? activeElement.selectionStart : null;
  const scrolled = [...root.querySelectorAll('.scroll')].map(({ scrollLeft, scrollTop }) => ({
    scrollLeft,
    scrollTop,
  }));
  root.replaceChildren(...content);
  [...root.querySelectorAll('.scroll')].forEach((element, i) => Object.assign(element, scrolled[i]));
  const focused = [...root.querySelectorAll<HTMLElement>('[data-key]')].find((each) => each.dataset['key'] === key);
  focused?.focus({ preventScroll: true });
  if (focused instanceof HTMLInputElement && caret !== null) focused.setSelectionRange(caret, caret);
}

function focusSearch(root: HTMLElement): boolean {
  const search = root.querySelector<HTMLInputElement>('input.search');
  search?.focus();
  search?.select();
  return search !== null;
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLSelectElement;
}
