import type { NamedEntity, NamesBody } from '../rpc/panel';
import { element, quoted } from './element';
import { fill } from './format';
import { typeLabel } from './labels';
import { jumpButton, type PageContext } from './pageContext';
import { renderList } from './renderList';
import { renderSearch } from './renderSearch';
import { foldWords, hasWords } from './selectRows';

/** How each outlet names each person, place and thing. */
export function renderNames(body: NamesBody, context: PageContext): HTMLElement {
  const { strings, format, ui, setUi } = context;
  const words = foldWords(ui.nameSearch);
  const found = body.entities.filter((entity) => hasWords(searchText(entity), words));
  const list = element('ul.names');
  const more = renderList(list, found, (entity) => renderEntity(entity, context), context);
  return element(
    'section',
    {},
    element(
      'div.tools',
      {},
      renderSearch(strings.searchNames, ui.nameSearch, (nameSearch) => setUi({ nameSearch })),
    ),
    element(
      'p.note',
      { attributes: { role: 'status' } },
      fill(strings.shown, format.number(found.length), format.number(body.entities.length)),
    ),
    found.length === 0 ? element('p.empty-note', {}, strings.noMatch) : list,
    more,
  );
}

function searchText({ name, outlets }: NamedEntity): string {
  return [name, ...outlets.flatMap(({ forms }) => forms.map(({ text }) => text))].join(' ');
}

function renderEntity({ name, type, mentions, outlets }: NamedEntity, context: PageContext): HTMLElement {
  const { strings, format } = context;
  return element(
    'li',
    {},
    element('h2', {}, quoted(name)),
    element(
      'p.note',
      {},
      `${typeLabel(strings, type)} · ${fill(mentions === 1 ? strings.mentionOne : strings.mentionMany, format.number(mentions))}`,
    ),
    element(
      'dl',
      {},
      ...outlets.flatMap(({ label, forms }) => [
        element('dt', {}, quoted(label)),
        forms.length === 0
          ? element('dd.lacuna', {}, strings.notNamed)
          : element('dd', {}, ...forms.map((form) => renderForm(form, context))),
      ]),
    ),
  );
}

function renderForm(form: NamedEntity['outlets'][number]['forms'][number], context: PageContext): HTMLElement {
  const { strings, format } = context;
  const times = form.count > 1 ? element('span.note', {}, fill(strings.times, format.number(form.count))) : undefined;
  return element('span.form', {}, jumpButton(context, form, form.text), times);
}
