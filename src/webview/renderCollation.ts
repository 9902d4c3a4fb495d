import type { CollationBody } from '../rpc/panel';
import { element, quoted } from './element';
import { jumpButton, type PageContext } from './pageContext';
import { renderHead } from './renderFact';

type Cell = CollationBody['columns'][number]['cells'][number];

/** The wordings word under word. Variants are marked by their number as well as by colour; equal readings of a column have one number. */
export function renderCollation(body: CollationBody, context: PageContext): HTMLElement {
  const { strings } = context;
  return element(
    'article.collation',
    {},
    renderHead(body.fact, context),
    element(
      'div.scroll',
      { attributes: { tabindex: '0', role: 'group', 'aria-label': strings.tabCollation, 'data-key': 'collation' } },
      element(
        'table.aligned',
        {},
        element(
          'tbody',
          {},
          ...body.rows.map((row, index) =>
            element(
              'tr',
              {},
              element('th', { attributes: { scope: 'row' } }, jumpButton(context, row, row.outlet)),
              ...body.columns.map(({ isAgreed, cells }) => renderCell(cells[index], isAgreed, context)),
            ),
          ),
        ),
      ),
    ),
    element('p.note', {}, strings.collationHint),
  );
}

function renderCell(cell: Cell | undefined, isAgreed: boolean, { strings, format }: PageContext): HTMLElement {
  if (cell?.text === undefined) {
    return element('td.gap', {}, element('span', { attributes: { 'aria-label': strings.empty, role: 'img' } }, '–'));
  }
  if (isAgreed) return element('td.agreed', {}, quoted(cell.text));
  const number = element('sup', {}, format.number(cell.reading + 1));
  return element(`td.variant.reading-${Math.min(cell.reading, 5)}`, {}, quoted(cell.text), number);
}
