import { PANEL_TABS, type PanelBody, type PanelSnapshot, type PanelTab } from '../rpc/panel';
import { element } from './element';
import { emptyLabels, tabLabel } from './labels';
import type { PageContext } from './pageContext';
import { renderCollation } from './renderCollation';
import { renderFact } from './renderFact';
import { renderMatrix } from './renderMatrix';
import { renderNames } from './renderNames';
import { renderTimeline } from './renderTimeline';

/** The whole page: tabs and tools above, one view below. */
export function renderFrame({ view, stories, body }: PanelSnapshot, context: PageContext): readonly HTMLElement[] {
  return [
    element(
      'header.frame',
      {},
      renderTabs(view.tab, context),
      element('div.actions', {}, renderPin(view.isPinned, context), renderCopy(body, context)),
      stories.length > 1 ? renderStories(stories, view.story, context) : undefined,
    ),
    element(
      'main',
      { attributes: { id: 'panel', role: 'tabpanel', 'aria-labelledby': `tab-${view.tab}` } },
      renderBody(body, context),
    ),
  ];
}

function renderBody(body: PanelBody, context: PageContext): HTMLElement {
  switch (body.kind) {
    case 'fact':
      return renderFact(body, context);
    case 'matrix':
      return renderMatrix(body, context);
    case 'collation':
      return renderCollation(body, context);
    case 'names':
      return renderNames(body, context);
    case 'timeline':
      return renderTimeline(body, context);
    case 'empty': {
      const [title, hint] = emptyLabels(context.strings, body.reason);
      return element('div.empty', { attributes: { role: 'status' } }, element('h1', {}, title), element('p', {}, hint));
    }
  }
}

/** WAI-ARIA tabs: one tab can be reached with Tab, arrows, Home and End choose. */
function renderTabs(chosen: PanelTab, { strings, choose }: PageContext): HTMLElement {
  const tabs = PANEL_TABS.map((tab) =>
    element(
      'button.tab',
      {
        attributes: {
          type: 'button',
          role: 'tab',
          id: `tab-${tab}`,
          'aria-selected': `${tab === chosen}`,
          'aria-controls': 'panel',
          tabindex: tab === chosen ? '0' : '-1',
          'data-key': `tab-${tab}`,
        },
        on: { click: () => choose({ tab }) },
      },
      tabLabel(strings, tab),
    ),
  );
  const onKey = (event: KeyboardEvent): void => {
    const next = nextTab(event.key, PANEL_TABS.indexOf(chosen));
    const tab = PANEL_TABS[next ?? -1];
    if (next === undefined || tab === undefined) return;
    event.preventDefault();
    tabs[next]?.focus();
    choose({ tab });
  };
  const attributes = { role: 'tablist', 'aria-label': strings.tabs };
  return element('div.tabs', { attributes, on: { keydown: onKey } }, ...tabs);
}

function nextTab(key: string, at: number): number | undefined {
  const last = PANEL_TABS.length - 1;
  switch (key) {
    case 'ArrowRight':
      return at === last ? 0 : at + 1;
    case 'ArrowLeft':
      return at === 0 ? last : at - 1;
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return undefined;
  }
}

function renderPin(isPinned: boolean, { strings, choose }: PageContext): HTMLElement {
  return element(
    'button.action',
    {
      attributes: { type: 'button', 'aria-pressed': `${isPinned}`, title: strings.pinHint, 'data-key': 'pin' },
      on: { click: () => choose({ isPinned: !isPinned }) },
    },
    strings.pin,
  );
}

function renderCopy(body: PanelBody, { strings, copyMarkdown }: PageContext): HTMLElement | undefined {
  if (body.kind !== 'fact' && body.kind !== 'collation') return undefined;
  const { id } = body.fact;
  return element(
    'button.action',
    { attributes: { type: 'button', 'data-key': 'copy' }, on: { click: () => copyMarkdown(id) } },
    strings.copy,
  );
}

function renderStories(
  stories: PanelSnapshot['stories'],
  chosen: string | undefined,
  { strings, choose }: PageContext,
): HTMLElement {
  const select = element(
    'select',
    { attributes: { 'data-key': 'story' } },
    ...stories.map(({ id, title }) => element('option', { attributes: { value: id, selected: id === chosen } }, title)),
  );
  select.addEventListener('change', () => choose({ story: select.value }));
  return element('label.choice.stories', {}, element('span', {}, strings.story), select);
}
