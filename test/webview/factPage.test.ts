import { describe, expect, it } from 'vitest';
import type { FactBody, PanelSnapshot } from '../../src/rpc/panel';
import { buildPanelSnapshot } from '../../src/workspace/compare/buildPanelSnapshot';
import { FILES, ferryStory } from '../unit/workspace/compare/snapshot';
import { FACT_VIEW, find, openPage, press, settle, textsOf } from './openPage';

const snapshot = (revision = 1): PanelSnapshot => buildPanelSnapshot(ferryStory(), FACT_VIEW, revision);

/** The fact's snapshot with another text in the first outlet's wording, name and title. */
function hostile(text: string): PanelSnapshot {
  const shown = snapshot();
  const body = shown.body as FactBody;
  const rows = body.rows.map((row) => ({
    ...row,
    outlet: text,
    claims: row.claims.map((claim) => ({
      ...claim,
      text,
      runs: [{ kind: 'added' as const, text }],
      before: text,
      attribution: text,
    })),
  }));
  return { ...shown, body: { ...body, rows, fact: { ...body.fact, title: text, reason: text } } };
}

describe('the fact', () => {
  it('shows a row an outlet, with who does not mention it', async () => {
    const { root, show } = await openPage();
    await show(snapshot());
    expect(textsOf(root, '.siglum bdi')).toEqual(['Gazette', 'Tidende', 'c_wire']);
    expect(textsOf(root, '.is-missing .lacuna')).toEqual(['notMentioned {0} {1}']);
    expect(find(root, 'h1').textContent).toBe('The ferry Odal sank');
  });

  it('marks what differs with ins and del, not by colour alone', async () => {
    const { root, show } = await openPage();
    await show(snapshot());
    expect(textsOf(root, 'ins')).toEqual(['may have sunk', 'Tuesday', '14']);
    expect(textsOf(root, 'del')).toEqual(['sank', 'Monday', '12']);
  });

  it('shows attribution, certainty with its cue, lined-up values and discrepancies', async () => {
    const { root, show } = await openPage();
    await show(snapshot());
    expect(textsOf(root, '.apparatus')[0]).toContain('ownVoice');
    expect(textsOf(root, '.apparatus')[1]).toMatch(/the coast guard.*certaintyPossible.*may/);
    expect(textsOf(root, '.values tbody tr').map((row) => row.includes('people'))).toEqual([true, true]);
    expect(textsOf(root, '.values thead th').join()).toContain('differs');
    expect(textsOf(root, '.discrepancies .places li')).toEqual(['Gazette 12', 'Tidende 14']);
  });

  it('asks for decisions about the fact and its discrepancies, and shows what was judged', async () => {
    const { root, show, asked } = await openPage();
    const shown = snapshot();
    const body = shown.body as FactBody;
    const [discrepancy] = body.discrepancies;
    const judged = body.discrepancies.map((one) => ({ ...one, verdict: 'rounding' as const, note: 'about <b>12</b>' }));
    await show({ ...shown, body: { ...body, discrepancies: judged, fact: { ...body.fact, isDecided: true } } });
    expect(textsOf(root, '.fact > .actions button')).toEqual(
      ['rename', 'merge', 'split'].map((key) => `${key} {0} {1}`),
    );
    expect(find(root, '.fact-head').textContent).toContain('decided');
    expect(find(root, '.discrepancies .flag').textContent).toContain('about <b>12</b>');
    find(root, '.fact > .actions button').click();
    find(root, '.discrepancies button.action').click();
    await settle();
    expect(asked.decide).toEqual([
      { action: 'renameFact', fact: body.fact.id },
      { action: 'judgeDiscrepancy', fact: body.fact.id, discrepancy: discrepancy?.id },
    ]);
  });

  it('jumps from an outlet’s name and from a click on the wording', async () => {
    const { root, show, asked } = await openPage();
    await show(snapshot());
    find(root, '.siglum button').click();
    find(root, '.is-stated + .is-stated .quote').click();
    await settle();
    expect(asked.jump.map(({ file }) => file)).toEqual([FILES[0], FILES[1]]);
    expect(asked.jump[0]).toEqual({ file: FILES[0], start: 11, end: 62 });
  });

  it('asks for another baseline, the pin and the Markdown', async () => {
    const { root, show, asked } = await openPage();
    await show(snapshot());
    const baseline = find<HTMLSelectElement>(root, '[data-key=baseline]');
    baseline.value = FILES[1];
    baseline.dispatchEvent(new Event('change'));
    find(root, '[data-key=pin]').click();
    find(root, '[data-key=copy]').click();
    await settle();
    expect(asked.choose).toEqual([{ baseline: FILES[1] }, { isPinned: true }]);
    expect(asked.copied).toEqual(['sank']);
  });

  it('says whether it is pinned to a screen reader', async () => {
    const { root, show } = await openPage();
    await show(snapshot());
    expect(find(root, '[data-key=pin]').getAttribute('aria-pressed')).toBe('false');
    await show(buildPanelSnapshot(ferryStory(), { ...FACT_VIEW, isPinned: true }, 2));
    expect(find(root, '[data-key=pin]').getAttribute('aria-pressed')).toBe('true');
  });
});

describe('hostile text', () => {
  it.each([
    '<img src=x onerror="window.hacked = true">',
    '</script><script>window.hacked = true</script>',
    '<a href="javascript:alert(1)">x</a><style>*{display:none}</style>',
    '&lt;b&gt; &amp; "quotes" \'single\'',
  ])('stays text: %s', async (text) => {
    const { root, show } = await openPage();
    expect(await show(hostile(text))).toBe(true);
    expect(root.querySelector('img, script, style, a, b')).toBeNull();
    expect(find(root, 'h1').textContent).toBe(text);
    expect(find(root, 'ins').textContent).toBe(text);
    expect('hacked' in window).toBe(false);
    const attributes = [...root.querySelectorAll('*')].flatMap((each) => each.getAttributeNames());
    expect(attributes.filter((name) => name.startsWith('on') || name === 'style' || name === 'href')).toEqual([]);
  });

  it('isolates right-to-left text and direction marks', async () => {
    const { root, show } = await openPage();
    await show(hostile('\u202Eevil\u202C שלום'));
    expect(find(root, 'h1 > bdi').textContent).toBe('\u202Eevil\u202C שלום');
    expect(find(root, '.quote').getAttribute('dir')).toBe('auto');
  });

  it('shows a claim of 10,000 characters and emoji whole', async () => {
    const { root, show } = await openPage();
    const text = `${'word '.repeat(2000)}👩‍👧🏳️‍🌈`;
    await show(hostile(text));
    expect(find(root, 'ins').textContent).toBe(text);
  });
});

describe('snapshots', () => {
  it('ignores one that is not newer', async () => {
    const { root, show } = await openPage();
    await show(snapshot(5));
    await show(buildPanelSnapshot(ferryStory(), { ...FACT_VIEW, fact: 'saved' }, 5));
    await show(buildPanelSnapshot(ferryStory(), { ...FACT_VIEW, fact: 'saved' }, 4));
    expect(find(root, 'h1').textContent).toBe('The ferry Odal sank');
    await show(buildPanelSnapshot(ferryStory(), { ...FACT_VIEW, fact: 'saved' }, 6));
    expect(find(root, 'h1').textContent).toBe('All were saved');
  });

  it('refuses one that is broken and keeps what it shows', async () => {
    const { root, show } = await openPage();
    await show(snapshot(1));
    expect(await show({ ...snapshot(2), body: { kind: 'fact' } } as unknown as PanelSnapshot)).toBe(false);
    expect(find(root, 'h1').textContent).toBe('The ferry Odal sank');
  });

  it.each(['analysing', 'noDocuments', 'oneDocument', 'noFacts', 'noFactHere', 'nothingHere'] as const)(
    'says what to do where there is nothing: %s',
    async (reason) => {
      const { root, show } = await openPage();
      await show({ ...snapshot(), body: { kind: 'empty', reason } });
      const key = `empty${reason[0]?.toUpperCase() ?? ''}${reason.slice(1)}`;
      expect(find(root, '.empty').textContent).toContain(`${key} `);
      expect(find(root, '.empty').textContent).toContain(`${key}Hint`);
      expect(find(root, '.empty').getAttribute('role')).toBe('status');
    },
  );

  it('keeps the focus where it was when the page is drawn again', async () => {
    const { root, show } = await openPage();
    await show(snapshot(1));
    find(root, '[data-key=baseline]').focus();
    await show(snapshot(2));
    expect(document.activeElement?.getAttribute('data-key')).toBe('baseline');
  });

  it('saves what it looks at, and says it to the host when it comes back', async () => {
    const first = await openPage();
    expect(first.asked.ready).toEqual([{}]);
    await first.show(snapshot());
    const again = await openPage(JSON.parse(JSON.stringify(first.saved())));
    expect(again.asked.ready).toEqual([{ ...FACT_VIEW, story: 'ferry' }]);
    expect(JSON.stringify(first.saved())).not.toContain('Monday');
  });

  it.each([null, 7, 'x', {}, { view: { tab: 'gone' }, ui: {} }])(
    'starts afresh from state it cannot read: %j',
    async (state) => {
      expect((await openPage(state)).asked.ready).toEqual([{}]);
    },
  );
});

describe('tabs', () => {
  it('follow the ARIA pattern: one can be reached, arrows, Home and End choose', async () => {
    const { root, show, asked } = await openPage();
    await show(snapshot());
    const tabs = [...root.querySelectorAll<HTMLElement>('[role=tab]')];
    expect(tabs.map((tab) => [tab.getAttribute('aria-selected'), tab.tabIndex])).toEqual([
      ['true', 0],
      ...Array.from({ length: 4 }, () => ['false', -1]),
    ]);
    const [fact] = tabs;
    for (const key of ['ArrowRight', 'ArrowLeft', 'End', 'Home']) if (fact) press(fact, key);
    await settle();
    expect(asked.choose.map(({ tab }) => tab)).toEqual(['matrix', 'timeline', 'timeline', 'fact']);
    expect(find(root, '[role=tabpanel]').getAttribute('aria-labelledby')).toBe('tab-fact');
    expect(fact && press(fact, 'x').defaultPrevented).toBe(false);
  });
});
