import { element } from './element';
import { fill } from './format';
import type { PageContext } from './pageContext';

/** Rows drawn at once: more make a page slow that nobody scrolls to the end of. */
const CHUNK = 200;

/** Appends the first rows to `parent`. @returns a button that appends the next ones and goes away with the last; undefined where all are drawn */
export function renderList<T>(
  parent: HTMLElement,
  rows: readonly T[],
  render: (row: T) => HTMLElement,
  { strings, format }: PageContext,
): HTMLElement | undefined {
  let drawn = 0;
  const drawChunk = (): void => {
    parent.append(...rows.slice(drawn, drawn + CHUNK).map(render));
    drawn = Math.min(rows.length, drawn + CHUNK);
  };
  drawChunk();
  if (drawn === rows.length) return undefined;
  const label = (): string => fill(strings.showMore, format.number(rows.length - drawn));
  const more = element('button.more', { attributes: { type: 'button' } }, label());
  more.addEventListener('click', () => {
    drawChunk();
    if (drawn === rows.length) more.remove();
    else more.textContent = label();
  });
  return more;
}
