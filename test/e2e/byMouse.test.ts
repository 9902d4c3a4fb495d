import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Workbench, openWorkbench, shootFailures } from './workbench';

const ARTICLE = '2026-03-14_harbour-courier.txt';

describe('a reader who works with the mouse', () => {
  let workbench: Workbench;

  beforeAll(async () => {
    workbench = await openWorkbench({ settings: { 'editor.wordWrap': 'on', 'editor.minimap.enabled': false } });
    await workbench.analyse(ARTICLE, 'Rui Tavarede');
  });
  afterAll(async () => {
    await workbench.close();
  });
  shootFailures(() => workbench);

  const read = (name: string): string => {
    const file = join(workbench.folder, name);
    return existsSync(file) ? readFileSync(file, 'utf8') : '';
  };
  const annotationsOf = (exact: string): string[] =>
    (
      JSON.parse(read(`${ARTICLE}.annotations.json`) || '{"first":{"items":[]}}') as { first: { items: object[] } }
    ).first.items
      .map((item) => JSON.stringify(item))
      .filter((item) => item.includes(`"exact":"${exact}"`) && !item.includes('"suggested"'));
  /** Opens the context menu on the words that are selected and clicks through it. */
  const chooseOn = async (words: string, ...entries: string[]): Promise<void> => {
    const { page } = workbench;
    const menu = page.locator('.monaco-menu');
    await workbench.select(words);
    await expect
      .poll(
        async () => {
          // The selection is drawn anew while the editor settles.
          const box = await page.locator('.editor-instance .selected-text').first().boundingBox();
          if (box && (await menu.count()) === 0)
            await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2, { button: 'right' });
          return menu.count();
        },
        { interval: 500 },
      )
      .toBeGreaterThan(0);
    const item = (entry: string) => page.locator('.monaco-menu .action-label', { hasText: entry }).first();
    for (const entry of entries.slice(0, -1)) await item(entry).hover();
    // A menu takes no click in its first moment.
    await expect
      .poll(async () => {
        if ((await menu.count()) > 0) await item(entries.at(-1) ?? '').click();
        return menu.count();
      })
      .toBe(0);
  };
  const answer = async (label: string): Promise<void> => {
    await workbench.page.locator('.quick-input-list .monaco-list-row', { hasText: label }).first().click();
  };

  it('accepts what is under the pointer', async () => {
    await chooseOn('Rui Tavarede', 'Accept Suggestion');
    await expect.poll(() => annotationsOf('Rui Tavarede').join()).toContain('"accepted"');
  });

  it('marks the selected words as what the menu asks for', async () => {
    await chooseOn('lifeboat', 'Variorum', 'Annotate Selection As');
    await answer('product');
    await expect.poll(() => annotationsOf('lifeboat').join()).toContain('entity/product');
  });

  it('renames a fact by the button of the panel', async () => {
    const { page, comparePage } = workbench;
    await chooseOn('Eleven workers were treated', 'Compare This Fact');
    await comparePage.getByRole('button', { name: 'Rename' }).click();
    await page.locator('.quick-input-widget input.input').fill('Workers in hospital');
    await page.keyboard.press('Enter');
    await comparePage.locator('h1, h2', { hasText: 'Workers in hospital' }).first().waitFor();
    await expect.poll(() => read('story.annotations.json')).toContain('Workers in hospital');
  });

  it('judges a discrepancy by the button of the panel: what is called rounding is no problem any more', async () => {
    const { page, comparePage } = workbench;
    await chooseOn('€38 million', 'Compare This Fact');
    const number = comparePage
      .locator('li, article, div', { hasText: '38.5 million' })
      .filter({ hasText: 'Judge' })
      .last();
    await number.getByRole('button', { name: 'Judge' }).click();
    await answer('Rounding');
    await page.locator('.quick-input-title', { hasText: 'Rounding' }).waitFor();
    await page.locator('.quick-input-widget input.input').fill('the ledger gives the half million');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => read('story.annotations.json'))
      .toMatch(/rounding[^]*the half million|the half million[^]*rounding/);
    await comparePage.getByText('the ledger gives the half million').waitFor();
    await workbench.runCommand('Problems: Focus on Problems View');
    const problems = page.locator('.markers-panel .monaco-list-row');
    await problems.filter({ hasText: 'Variorum' }).first().waitFor();
    await expect.poll(() => problems.filter({ hasText: '38.5 million' }).count()).toBe(0);
  });
});
