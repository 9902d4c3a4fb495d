import { describe, expect, it } from 'vitest';
import { connect } from '../../../src/rpc/client';
import { InvalidMessage } from '../../../src/rpc/decode';
import { createLocalWires } from '../../../src/rpc/localWire';
import type { PanelHostContract, PanelPageContract, PanelSnapshot, PanelStart } from '../../../src/rpc/panel';
import {
  panelHostParams,
  panelHostResults,
  panelPageParams,
  panelPageResults,
  snapshotDecoder,
} from '../../../src/rpc/panelDecoders';
import { PANEL_STRINGS, type PanelStrings } from '../../../src/rpc/panelStrings';
import { serve } from '../../../src/rpc/server';
import { splitWire } from '../../../src/rpc/twoWay';
import { buildPanelSnapshot } from '../../../src/workspace/compare/buildPanelSnapshot';
import { ferryStory } from '../workspace/compare/snapshot';

const view = { tab: 'fact', isPinned: false, fact: 'sank' } as const;
const snapshot = (): PanelSnapshot => buildPanelSnapshot(ferryStory(), view, 3);
const strings = Object.fromEntries(PANEL_STRINGS.map((key) => [key, key])) as PanelStrings;
const START: PanelStart = { locale: 'en', strings };

describe('the panel’s messages', () => {
  it('accepts every body that is built', () => {
    for (const tab of ['fact', 'matrix', 'collation', 'names', 'timeline'] as const) {
      const built = buildPanelSnapshot(ferryStory(), { ...view, tab }, 1);
      expect(snapshotDecoder(structuredClone(built))).toEqual(built);
      expect(built.body.kind).toBe(tab);
    }
  });

  it.each([
    ['no object', 'hello', '$: expected an object'],
    ['a revision that is no number', { ...snapshot(), revision: '3' }, '$.revision: expected an integer'],
    ['an unknown tab', { ...snapshot(), view: { ...view, tab: 'html' } }, '$.view.tab: expected one of'],
    ['an unknown body', { ...snapshot(), body: { kind: 'script' } }, '$.body.kind: expected one of'],
    [
      'a body that is not of its kind',
      { ...snapshot(), body: { kind: 'matrix' } },
      '$.body.outlets: expected an array',
    ],
    [
      'a row without claims',
      {
        ...snapshot(),
        body: { ...snapshot().body, rows: [{ file: 'f', outlet: 'o', status: 'stated', isBaseline: true }] },
      },
      '$.body.rows[0].claims',
    ],
  ])('refuses %s, and says where', (_, message, where) => {
    expect(() => snapshotDecoder(message)).toThrow(InvalidMessage);
    expect(() => snapshotDecoder(message)).toThrow(where);
  });

  it.each([
    ['an offset that is no integer', () => panelHostParams.jump({ file: 'f', start: 0.5, end: 2 })],
    ['a place without a file', () => panelHostParams.jump({ start: 0, end: 2 })],
    ['an unknown tab', () => panelHostParams.choose({ tab: 'x' })],
    ['a pin that is no boolean', () => panelHostParams.choose({ isPinned: 'yes' })],
    ['a fact that is no string', () => panelHostParams.copyMarkdown({ fact: 1 })],
    ['a decision that there is none of', () => panelHostParams.decide({ action: 'closeStory', fact: 'f' })],
    ['a start without its strings', () => panelHostResults.ready({ locale: 'en', strings: {} })],
  ])('refuses %s', (_, decode) => expect(decode).toThrow(InvalidMessage));
});

describe('splitWire', () => {
  it('lets both ends ask and answer over one wire', async () => {
    const [hostWire, pageWire] = createLocalWires(queueMicrotask);
    const [host, page] = [splitWire(hostWire), splitWire(pageWire)];
    const invalid: unknown[] = [];
    const shown: number[] = [];
    serve<PanelHostContract>(
      host.answering,
      {
        ready: { decode: panelHostParams.ready, run: () => START },
        choose: { decode: panelHostParams.choose, run: () => undefined },
        jump: { decode: panelHostParams.jump, run: () => undefined },
        copyMarkdown: { decode: panelHostParams.copyMarkdown, run: () => undefined },
        decide: { decode: panelHostParams.decide, run: () => undefined },
      },
      (error) => invalid.push(error),
    );
    serve<PanelPageContract>(page.answering, {
      show: { decode: panelPageParams.show, run: ({ revision }): undefined => void shown.push(revision) },
    });
    const toHost = connect<PanelHostContract>(page.asking, panelHostResults, (error) => invalid.push(error));
    const toPage = connect<PanelPageContract>(host.asking, panelPageResults, (error) => invalid.push(error));

    const [ready, show, bad] = await Promise.all([
      toHost.request('ready', {}),
      toPage.request('show', snapshot()),
      toPage.request('show', { ...snapshot(), revision: 0.5 }),
    ]);
    expect(ready).toEqual({ ok: true, value: START });
    expect(show).toEqual({ ok: true, value: undefined });
    expect(bad).toMatchObject({
      ok: false,
      failure: { code: 'invalid', message: '$.revision: expected an integer, got number' },
    });
    expect(shown).toEqual([3]);
    expect(invalid).toEqual([]);
  });

  it('gives a message of no known kind to the answering side', () => {
    const listeners: ((message: unknown) => void)[] = [];
    const { asking, answering } = splitWire({
      post: () => undefined,
      onMessage: (listener) => void listeners.push(listener),
      onClose: () => undefined,
      close: () => undefined,
    });
    const heard: string[] = [];
    asking.onMessage(() => heard.push('asking'));
    answering.onMessage(() => heard.push('answering'));
    for (const message of [null, 'x', {}, { type: 'response' }, { type: 'progress' }, { type: 'request' }]) {
      listeners.forEach((listener) => listener(message));
    }
    expect(heard).toEqual(['answering', 'answering', 'answering', 'asking', 'asking', 'answering']);
  });
});
