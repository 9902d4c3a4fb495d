/**
 * Keyboard of an ARIA grid: one cell can be reached with Tab, arrows move from cell to cell, Home and End within the row,
 * with Ctrl to the grid's corners, Page Up and Down by ten rows. (WAI-ARIA Authoring Practices, grid pattern.)
 * Cells are the elements of role "gridcell", "rowheader" or "columnheader" in the rows of the table, each with tabindex.
 */
export function addGridKeys(table: HTMLTableElement): void {
  table.addEventListener('keydown', (event) => {
    const cell = cellOf(event.target);
    const row = cell?.parentElement;
    if (!cell || !(row instanceof HTMLTableRowElement) || event.altKey || event.shiftKey) return;
    const rows = [...table.rows];
    const target = move(event, rows, rows.indexOf(row), [...row.cells].indexOf(cell));
    if (!target) return;
    event.preventDefault();
    focusCell(table, target);
  });
  table.addEventListener('focusin', (event) => {
    const cell = cellOf(event.target);
    if (cell) setReachable(table, cell);
  });
}

function cellOf(target: EventTarget | null): HTMLTableCellElement | undefined {
  const cell = target instanceof Element ? target.closest('td, th') : null;
  return cell instanceof HTMLTableCellElement ? cell : undefined;
}

const PAGE = 10;

function move(
  event: KeyboardEvent,
  rows: readonly HTMLTableRowElement[],
  row: number,
  column: number,
): HTMLTableCellElement | undefined {
  const clamp = (at: number): number => Math.max(0, Math.min(rows.length - 1, at));
  const at = (r: number, c: number): HTMLTableCellElement | undefined => [...(rows[clamp(r)]?.cells ?? [])].at(c);
  const isFar = event.ctrlKey || event.metaKey;
  switch (event.key) {
    case 'ArrowRight':
      return at(row, Math.min(column + 1, (rows[row]?.cells.length ?? 1) - 1));
    case 'ArrowLeft':
      return at(row, Math.max(column - 1, 0));
    case 'ArrowDown':
      return at(row + 1, column);
    case 'ArrowUp':
      return at(row - 1, column);
    case 'PageDown':
      return at(row + PAGE, column);
    case 'PageUp':
      return at(row - PAGE, column);
    case 'Home':
      return at(isFar ? 0 : row, 0);
    case 'End':
      return at(isFar ? rows.length - 1 : row, -1);
    default:
      return undefined;
  }
}

function focusCell(table: HTMLTableElement, cell: HTMLTableCellElement): void {
  setReachable(table, cell);
  cell.focus();
}

/** Roving tabindex: exactly one cell is in the page's tab order. */
function setReachable(table: HTMLTableElement, cell: HTMLTableCellElement): void {
  for (const other of table.querySelectorAll('[tabindex="0"]')) other.setAttribute('tabindex', '-1');
  cell.setAttribute('tabindex', '0');
}
