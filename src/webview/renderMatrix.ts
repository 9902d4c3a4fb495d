import type { MatrixBody, MatrixCell, MatrixRow, Outlet } from '../rpc/panel';
import { element, quoted } from './element';
import { fill } from './format';
import { addGridKeys } from './gridKeys';
import { certaintyLabel } from './labels';
import { MATRIX_FILTERS, MATRIX_SORTS, type PageContext } from './pageContext';
import { renderList } from './renderList';
import { renderSearch } from './renderSearch';
import { selectRows } from './selectRows';

/** Which outlet has which fact: a grid to walk through with the arrow keys. */
export function renderMatrix(body: MatrixBody, context: PageContext): HTMLElement {
  const { strings, format, ui, setUi } = context;
  const rows = selectRows(body.rows, ui);
  const filterLabels = { all: strings.filterAll, disputed: strings.filterDisputed, gaps: strings.filterGaps };
  const sortLabels = {
    coverage: strings.sortCoverage,
    coverageUp: strings.sortCoverageUp,
    disputed: strings.sortDisputed,
    title: strings.sortTitle,
  };
  return element(
    'section.matrix',
    {},
    element(
      'div.tools',
      {},
      renderSearch(strings.searchFacts, ui.factSearch, (factSearch) => setUi({ factSearch })),
      renderChoice(strings.filter, MATRIX_FILTERS, filterLabels, ui.filter, (filter) => setUi({ filter })),
      renderChoice(strings.sort, MATRIX_SORTS, sortLabels, ui.sort, (sort) => setUi({ sort })),
    ),
    element(
      'p.note',
      { attributes: { role: 'status' } },
      fill(strings.shown, format.number(rows.length), format.number(body.rows.length)),
    ),
    ...(rows.length === 0
      ? [element('p.empty-note', {}, strings.noMatch)]
      : [renderLegend(rows, context), renderGrid(body.outlets, rows, context)]),
    element('p.note', {}, strings.matrixHint),
  );
}

function renderChoice<T extends string>(
  label: string,
  values: readonly T[],
  labels: Readonly<Record<T, string>>,
  chosen: T,
  choose: (value: T) => void,
): HTMLElement {
  const select = element(
    'select',
    { attributes: { 'data-key': label } },
    ...values.map((value) => element('option', { attributes: { value, selected: value === chosen } }, labels[value])),
  );
  select.addEventListener('change', () => {
    const value = values[select.selectedIndex];
    if (value !== undefined) choose(value);
  });
  return element('label.choice', {}, element('span', {}, label), select);
}

function renderGrid(outlets: readonly Outlet[], rows: readonly MatrixRow[], context: PageContext): HTMLElement {
  const { strings } = context;
  const header = (label: string, className: string, isFirst = false): HTMLElement =>
    element(
      `th.${className}`,
      { attributes: { role: 'columnheader', scope: 'col', tabindex: isFirst ? '0' : '-1', title: label } },
      element('span', {}, quoted(label)),
    );
  const body = element('tbody');
  const table = element(
    'table.grid',
    { attributes: { role: 'grid', 'aria-label': strings.tabMatrix, 'aria-rowcount': `${rows.length + 1}` } },
    element(
      'thead',
      {},
      element(
        'tr',
        { attributes: { role: 'row' } },
        header(strings.factColumn, 'fact-column', true),
        ...outlets.map(({ label }) => header(label, 'outlet-column')),
        header(strings.coverageColumn, 'outlet-column'),
      ),
    ),
    body,
  );
  addGridKeys(table);
  const more = renderList(body, rows, (row) => renderRow(row, outlets, context), context);
  return element('div', {}, element('div.scroll', {}, table), more);
}

function renderRow(row: MatrixRow, outlets: readonly Outlet[], context: PageContext): HTMLElement {
  const { strings, format, choose } = context;
  const open = (): void => choose({ fact: row.fact, tab: 'fact' });
  const title = activeCell('th.fact-column', 'rowheader', row.title, `${row.fact} title`, open, quoted(row.title));
  title.setAttribute('scope', 'row');
  if (row.discrepancies > 0) {
    title.append(element('span.flag', {}, ` ≠ ${format.number(row.discrepancies)}`));
    title.setAttribute('aria-label', `${row.title}. ${strings.discrepancies}: ${format.number(row.discrepancies)}`);
  }
  const cells = row.cells.map((cell, i) => renderCell(cell, row, outlets[i]?.label ?? '', context));
  const count = fill(strings.coverage, format.number(row.stated), format.number(row.cells.length));
  const total = element(
    'td.count',
    { attributes: { role: 'gridcell', tabindex: '-1', 'aria-label': count } },
    `${format.number(row.stated)}/${format.number(row.cells.length)}`,
  );
  return element('tr', { attributes: { role: 'row' } }, title, ...cells, total);
}

function renderCell(cell: MatrixCell, row: MatrixRow, outlet: string, context: PageContext): HTMLElement {
  const { strings, jump } = context;
  const label = `${outlet}: ${describe(cell, context)}`;
  const { place } = cell;
  const marks = [element('span.mark', { attributes: { 'aria-hidden': 'true' } }, symbolOf(cell))];
  const hedge = hedgeOf(cell);
  if (hedge) marks.push(element('span.hedge', { attributes: { 'aria-hidden': 'true' } }, hedge));
  const key = `${row.fact} ${outlet}`;
  const made = activeCell(`td.cell.is-${cell.status}`, 'gridcell', label, key, place && (() => jump(place)), ...marks);
  made.title = label;
  if (!place) made.setAttribute('aria-disabled', 'true');
  else made.setAttribute('aria-description', fill(strings.jump, outlet));
  return made;
}

const HEDGES = { none: '', reported: '″', possible: '?', conditional: '→', denied: '✕', unconfirmed: '??' } as const;

function symbolOf({ status, isCopy }: MatrixCell): string {
  if (status === 'stated') return isCopy ? '◐' : '●';
  return status === 'teaser' ? '○' : '–';
}

function hedgeOf({ place, certainty }: MatrixCell): string {
  return place ? HEDGES[certainty] : '';
}

function describe({ status, isCopy, certainty }: MatrixCell, { strings }: PageContext): string {
  if (status === 'missing') return strings.notMentioned;
  const what = status === 'teaser' ? strings.teaserOnly : isCopy ? strings.copied : strings.stated;
  return certainty === 'none' ? what : `${what}, ${certaintyLabel(strings, certainty)}`;
}

/** A grid cell that does something on click and on Enter. */
function activeCell(
  tag: `td.${string}` | `th.${string}`,
  role: string,
  label: string,
  key: string,
  act: (() => void) | undefined,
  ...content: readonly Node[]
): HTMLElement {
  return element(
    tag,
    {
      attributes: { role, tabindex: '-1', 'aria-label': label, 'data-key': key },
      ...(act && {
        on: {
          click: act,
          keydown: (event) => {
            if (event.key !== 'Enter' && event.key !== ' ') return;
            event.preventDefault();
            act();
          },
        },
      }),
    },
    ...content,
  );
}

/** What the marks in the rows mean: only those that stand there, so that it fits above them. */
function renderLegend(rows: readonly MatrixRow[], { strings }: PageContext): HTMLElement {
  const cells = rows.flatMap((row) => row.cells);
  const used = new Set(cells.flatMap((cell) => [symbolOf(cell), hedgeOf(cell)]));
  const marks = [
    ['●', strings.stated],
    ['◐', strings.copied],
    ['○', strings.teaserOnly],
    ['–', strings.notMentioned],
    [HEDGES.reported, strings.certaintyReported],
    [HEDGES.possible, strings.certaintyPossible],
    [HEDGES.conditional, strings.certaintyConditional],
    [HEDGES.unconfirmed, strings.certaintyUnconfirmed],
    [HEDGES.denied, strings.certaintyDenied],
  ] as const;
  return element(
    'ul.legend',
    {},
    ...marks
      .filter(([mark]) => used.has(mark))
      .map(([mark, label]) => element('li', {}, element('span.mark', {}, mark), ' ', label)),
  );
}
