import type { FactBody, ValueColumn, ValueView } from '../rpc/panel';
import { element, quoted } from './element';
import { jumpButton, type PageContext } from './pageContext';

/** Numbers and dates of the wordings, lined up: one row an outlet, one column a unit. */
export function renderValues({ rows, values }: FactBody, context: PageContext): HTMLElement {
  const { strings } = context;
  const shown = rows.map((row, index) => ({ row, index })).filter(({ row }) => row.claims.length > 0);
  return element(
    'section',
    { attributes: { 'aria-labelledby': 'values' } },
    element('h2', { attributes: { id: 'values' } }, strings.values),
    element(
      'div.scroll',
      {},
      element(
        'table.values',
        {},
        element(
          'thead',
          {},
          element(
            'tr',
            {},
            element('th', { attributes: { scope: 'col' } }, strings.outletColumn),
            ...values.map((column) => renderHeader(column, context)),
          ),
        ),
        element(
          'tbody',
          {},
          ...shown.map(({ row, index }) =>
            element(
              'tr',
              {},
              element('th', { attributes: { scope: 'row' } }, quoted(row.outlet)),
              ...values.map(({ cells }) => renderCell(cells[index] ?? [], context)),
            ),
          ),
        ),
      ),
    ),
  );
}

function renderHeader({ kind, unit, isDisputed }: ValueColumn, { strings }: PageContext): HTMLElement {
  const label = kind === 'quantity' ? unit : kind === 'date' ? strings.dates : strings.durations;
  const differs = isDisputed ? element('span.flag', {}, ` ≠ ${strings.differs}`) : undefined;
  return element('th', { attributes: { scope: 'col' } }, quoted(label), differs);
}

function renderCell(cell: readonly ValueView[], context: PageContext): HTMLElement {
  if (cell.length === 0) return element('td.none', {}, context.strings.none);
  return element(
    'td',
    {},
    ...cell.map((value) => element('div', {}, jumpButton(context, value, value.text), ...explain(value, context))),
  );
}

/** The value where it says more than the words: `Friday` -> `2 Jan 2026`, `a dozen` -> `12`; `12 boats` needs nothing. */
function explain({ text, date, number }: ValueView, { format }: PageContext): readonly Node[] {
  const value = date === undefined ? (number === undefined ? '' : format.number(number)) : format.date(date);
  return value === '' || text.includes(value) ? [] : [element('span.note', {}, value)];
}
