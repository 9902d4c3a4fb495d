import type { DateMention, Quantity } from '../../analysis/model';
import type { ValueColumn, ValueView } from '../../rpc/panel';
import type { StoryDocument, Wording } from '../../story/model';

type Key = Pick<ValueColumn, 'kind' | 'unit'>;

/**
 * The dates and numbers of the wordings lined up: one column a kind of date and a unit, in the order they first appear, one cell a wording.
 * `six boats on Monday` over `five boats` -> boats: 6, 5 (disputed); date: Monday, none
 */
export function alignValues(
  wordings: readonly Wording[],
  documents: ReadonlyMap<string, StoryDocument>,
): readonly ValueColumn[] {
  const columns = new Map<string, Key & { cells: ValueView[][] }>();
  wordings.forEach(({ file, claims }, row) => {
    const text = documents.get(file)?.analysis.text ?? '';
    const add = (key: Key, mention: DateMention | Quantity, value: Pick<ValueView, 'date' | 'number'>): void => {
      const name = `${key.kind} ${key.unit}`;
      const column = columns.get(name) ?? { ...key, cells: wordings.map(() => []) };
      columns.set(name, column);
      const { start, end } = mention;
      const view = { file, start, end, text: text.slice(start, end), ...value };
      const cell = column.cells[row];
      if (cell?.every((other) => valueOf(other) !== valueOf(view))) cell.push(view);
    };
    for (const { dates, quantities } of claims) {
      for (const date of dates) {
        const kind = date.type === 'duration' || date.type === 'set' ? 'duration' : 'date';
        add({ kind, unit: '' }, date, { date: date.value });
      }
      for (const quantity of quantities) {
        const { value } = quantity;
        add({ kind: 'quantity', unit: quantity.unit }, quantity, value === undefined ? {} : { number: value });
      }
    }
  });
  return [...columns.values()].map((column) => ({ ...column, isDisputed: isDisputed(column.cells) }));
}

const valueOf = ({ date, number, text }: ValueView): string => date ?? number?.toString() ?? text.toLowerCase();

/** Two wordings give values and share none. A coarser date does not contradict a finer one: 2026-01 and 2026-01-02 agree. */
function isDisputed(cells: readonly (readonly ValueView[])[]): boolean {
  const given = cells.filter((cell) => cell.length > 0);
  const first = given[0] ?? [];
  const agrees = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a);
  return given.some((cell) =>
    cell.every((value) => first.every((other) => !sameKind(value, other) || !agrees(valueOf(value), valueOf(other)))),
  );
}

function sameKind(a: ValueView, b: ValueView): boolean {
  return (a.date === undefined) === (b.date === undefined);
}
