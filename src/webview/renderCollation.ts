import type { CollationBody } from '../rpc/panel';
import { element, quoted } from './element';
import { jumpButton, type PageContext } from './pageContext';
import { renderHead } from './renderFact';

type Column = CollationBody['columns'][number];

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
              ...body.columns.map((column) => renderCell(column, index, context)),
            ),
          ),
        ),
      ),
    ),
    element('p.note', {}, strings.collationHint),
  );
}

function renderCell({ isAgreed, cells }: Column, index: number, { strings, format }: PageContext): HTMLElement {
  const cell = cells[index];
  if (cell?.text === undefined) {
    return element('td.gap', {}, element('span', { attributes: { 'aria-label': strings.empty, role: 'img' } }, '–'));
  }
  if (isAgreed) return element('td.agreed', {}, quoted(cell.text));
  // Where all that have something here have the same, there is nothing to number.
  if (cells.every(({ reading }) => reading <= 0)) return element('td.variant.reading-0', {}, quoted(cell.text));
  const number = element('sup', {}, format.number(cell.reading + 1));
  return element(`td.variant.reading-${Math.min(cell.reading, 5)}`, {}, quoted(cell.text), number);
}
