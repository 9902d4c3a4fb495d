import type { Mention, TimelineBody, TimelineDay } from '../rpc/panel';
import { element, quoted } from './element';
import { jumpButton, type PageContext } from './pageContext';
import { renderList } from './renderList';

type Item = TimelineDay['items'][number];

/** What the outlets date, earliest first. */
export function renderTimeline({ days }: TimelineBody, context: PageContext): HTMLElement {
  const list = element('ol.timeline');
  const more = renderList(list, days, (day) => renderDay(day, context), context);
  return element('section', {}, list, more);
}

function renderDay({ value, items }: TimelineDay, context: PageContext): HTMLElement {
  return element(
    'li',
    {},
    element('h2', {}, element('time', {}, context.format.date(value))),
    element('ul', {}, ...items.map((item) => renderItem(item, context))),
  );
}

function renderItem({ title, fact, mentions }: Item, context: PageContext): HTMLElement {
  const { strings, choose } = context;
  const heading =
    fact === undefined
      ? element('span.quote', { attributes: { dir: 'auto' } }, title)
      : element(
          'button.fact-link',
          {
            attributes: { type: 'button', title: strings.tabFact, 'data-key': `fact ${fact}` },
            on: { click: () => choose({ fact, tab: 'fact' }) },
          },
          quoted(title),
        );
  return element(
    'li',
    {},
    heading,
    element('div.places', {}, ...mentions.map((mention) => renderMention(mention, context))),
  );
}

function renderMention(mention: Mention, context: PageContext): HTMLElement {
  return element(
    'span.form',
    {},
    jumpButton(context, mention, mention.outlet),
    element('q.note', {}, quoted(mention.text)),
  );
}
