import { describe, expect, it } from 'vitest';
import type { MatrixBody, PanelSnapshot } from '../../src/rpc/panel';
import { buildPanelSnapshot } from '../../src/workspace/compare/buildPanelSnapshot';
import { FILES, ferryStory } from '../unit/workspace/compare/snapshot';
import { FACT_VIEW, find, openPage, press, settle, textsOf } from './openPage';

const snapshot = (revision = 1): PanelSnapshot =>
  buildPanelSnapshot(ferryStory(), { ...FACT_VIEW, tab: 'matrix' }, revision);

async function openMatrix(): Promise<
  Awaited<ReturnType<typeof openPage>> & { cell: (row: number, column: number) => HTMLElement }
> {
  const page = await openPage();
  await page.show(snapshot());
  const cell = (row: number, column: number): HTMLElement => {
    const found = find<HTMLTableElement>(page.root, 'table').rows[row]?.cells[column];
    if (!found) throw new Error(`No cell ${row}, ${column}`);
    return found;
  };
  return { ...page, cell };
}

describe('the matrix', () => {
  it('has a row a fact and a labelled cell an outlet', async () => {
    const { root, cell } = await openMatrix();
    expect(textsOf(root, 'tbody th bdi')).toEqual(['All were saved', 'The ferry Odal sank', 'Nobody knows the cause']);
    expect(cell(2, 1).getAttribute('aria-label')).toBe('Gazette: stated {0} {1}');
    expect(cell(2, 2).getAttribute('aria-label')).toBe('Tidende: stated {0} {1}, certaintyPossible {0} {1}');
    expect(cell(2, 3).getAttribute('aria-label')).toBe('c_wire: notMentioned {0} {1}');
    expect(textsOf(root, 'tbody .count')).toEqual(['3/3', '2/3', '1/3']);
  });

  it('says above the grid what its marks mean, and of no other mark', async () => {
    const { root } = await openMatrix();
    expect(textsOf(root, '.legend li')).toEqual([
      '● stated {0} {1}',
      '– notMentioned {0} {1}',
      '? certaintyPossible {0} {1}',
    ]);
    const legend = find(root, '.legend');
    expect(legend.compareDocumentPosition(find(root, 'table')) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  });

  it('is walked through with the arrow keys, one cell in the tab order', async () => {
    const { root, cell } = await openMatrix();
    expect(root.querySelectorAll('table [tabindex="0"]')).toHaveLength(1);
    const steps = [
      ['ArrowDown', 1, 0], ['ArrowRight', 1, 1], ['ArrowUp', 0, 1], ['ArrowUp', 0, 1], ['End', 0, 4], ['ArrowRight', 0, 4],
      ['PageDown', 3, 4], ['Home', 3, 0], ['ArrowLeft', 3, 0], ['PageUp', 0, 0],
    ] as const; // prettier-ignore
    cell(0, 0).focus();
    for (const [key, row, column] of steps) {
      press(document.activeElement ?? root, key);
      expect([key, document.activeElement === cell(row, column)]).toEqual([key, true]);
    }
    press(cell(0, 0), 'End', { ctrlKey: true });
    expect(document.activeElement).toBe(cell(3, 4));
    expect(root.querySelectorAll('table [tabindex="0"]')).toHaveLength(1);
  });

  it('jumps and opens on Enter and on click; a missing cell does nothing', async () => {
    const { cell, asked } = await openMatrix();
    press(cell(2, 2), 'Enter');
    cell(2, 1).click();
    press(cell(2, 3), 'Enter');
    press(cell(2, 0), 'Enter');
    await settle();
    expect(asked.jump.map(({ file }) => file)).toEqual([FILES[1], FILES[0]]);
    expect(asked.choose).toEqual([{ fact: 'sank', tab: 'fact' }]);
  });

  it('searches, filters and sorts, says how many are left, and keeps that over a reload', async () => {
    const { root, saved } = await openMatrix();
    const search = find<HTMLInputElement>(root, 'input.search');
    search.focus();
    search.value = 'FÉRRY sank';
    search.dispatchEvent(new Event('input'));
    expect(textsOf(root, 'tbody th bdi')).toEqual(['The ferry Odal sank']);
    expect(document.activeElement?.classList.contains('search')).toBe(true);
    expect(saved()?.ui.factSearch).toBe('FÉRRY sank');

    const again = await openPage(saved());
    await again.show(snapshot());
    expect(find<HTMLInputElement>(again.root, 'input.search').value).toBe('FÉRRY sank');
    expect(textsOf(again.root, 'tbody th bdi')).toEqual(['The ferry Odal sank']);
  });

  it('says so where nothing matches', async () => {
    const page = await openPage({
      view: {},
      ui: { factSearch: 'zeppelin', nameSearch: '', filter: 'all', sort: 'coverage' },
    });
    await page.show(snapshot());
    expect(find(page.root, '.empty-note').textContent).toContain('noMatch');
    expect(page.root.querySelector('table')).toBeNull();
  });

  it.each([
    ['disputed', 'coverage', ['The ferry Odal sank']],
    ['gaps', 'coverage', ['The ferry Odal sank']],
    ['all', 'coverageUp', ['Nobody knows the cause', 'The ferry Odal sank', 'All were saved']],
    ['all', 'disputed', ['The ferry Odal sank', 'All were saved', 'Nobody knows the cause']],
    ['all', 'title', ['All were saved', 'Nobody knows the cause', 'The ferry Odal sank']],
  ])('filter %s, sort %s', async (filter, sort, titles) => {
    const page = await openPage({ view: {}, ui: { factSearch: '', nameSearch: '', filter, sort } });
    await page.show(snapshot());
    expect(textsOf(page.root, 'tbody th bdi')).toEqual(titles);
  });

  it('draws a long list in parts', async () => {
    const { root, show } = await openPage();
    const shown = snapshot();
    const [row] = (shown.body as MatrixBody).rows;
    if (!row) throw new Error('no row');
    const rows = Array.from({ length: 450 }, (_, i) => ({ ...row, fact: `f${i}` }));
    await show({ ...shown, body: { ...(shown.body as MatrixBody), rows } });
    const count = (): number => root.querySelectorAll('tbody tr').length;
    expect(count()).toBe(200);
    find(root, '.more').click();
    find(root, '.more').click();
    expect(count()).toBe(450);
    expect(root.querySelector('.more')).toBeNull();
  });
});

describe('the slash key', () => {
  it('goes to the search field', async () => {
    const { root } = await openMatrix();
    expect(press(root, '/').defaultPrevented).toBe(true);
    expect(document.activeElement?.classList.contains('search')).toBe(true);
  });

  it('is typed where the reader is typing', async () => {
    const { root } = await openMatrix();
    const search = find(root, 'input.search');
    search.focus();
    expect(press(search, '/').defaultPrevented).toBe(false);
  });

  it('asks for the matrix where there is nothing to search, and goes there when it comes', async () => {
    const { root, show, asked } = await openPage();
    await show(buildPanelSnapshot(ferryStory(), FACT_VIEW, 1));
    press(root, '/');
    await settle();
    expect(asked.choose).toEqual([{ tab: 'matrix' }]);
    await show(snapshot(2));
    expect(document.activeElement?.classList.contains('search')).toBe(true);
  });
});

describe('the other views', () => {
  it('collation: numbers the readings, and says where a wording has nothing', async () => {
    const { root, show } = await openPage();
    await show(buildPanelSnapshot(ferryStory(), { ...FACT_VIEW, tab: 'collation' }, 1));
    expect(textsOf(root, 'tr:first-child .agreed').join(' ')).toContain('The ferry Odal');
    expect(textsOf(root, '.variant sup').length).toBeGreaterThan(0);
    expect(root.querySelectorAll('.gap [aria-label]').length).toBeGreaterThan(0);
  });

  it('names: search, forms that jump, who does not name', async () => {
    const { root, show, asked } = await openPage();
    await show(buildPanelSnapshot(ferryStory(), { ...FACT_VIEW, tab: 'names' }, 1));
    expect(textsOf(root, '.names .form bdi')).toEqual(['Odal', 'ferry Odal']);
    expect(textsOf(root, '.names .lacuna')).toEqual(['notNamed {0} {1}']);
    find(root, '.names .form button').click();
    await settle();
    expect(asked.jump[0]?.file).toBe(FILES[0]);
  });

  it('timeline: dates in the reader’s language, facts that open', async () => {
    const { root, show, asked } = await openPage();
    await show(buildPanelSnapshot(ferryStory(), { ...FACT_VIEW, tab: 'timeline' }, 1));
    expect(textsOf(root, 'time')).toEqual(['May 5, 2031', 'May 6, 2031']);
    find(root, '.fact-link').click();
    await settle();
    expect(asked.choose).toEqual([{ fact: 'sank', tab: 'fact' }]);
  });

  it('lets the reader choose among several stories', async () => {
    const { root, show, asked } = await openPage();
    await show({
      ...snapshot(),
      stories: [
        { id: 'ferry', title: 'The ferry' },
        { id: 'fair', title: 'The fair' },
      ],
    });
    const select = find<HTMLSelectElement>(root, '[data-key=story]');
    expect(select.value).toBe('ferry');
    select.value = 'fair';
    select.dispatchEvent(new Event('change'));
    await settle();
    expect(asked.choose).toEqual([{ story: 'fair' }]);
  });
});
