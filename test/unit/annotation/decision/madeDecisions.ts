import type { DecisionTarget, StoredDecision } from '../../../../src/annotation/decision/model';
import { createAnchorer } from '../../../../src/annotation/resolveAnchor';
import type { DecisionValue, Side } from '../../../../src/story/model';

/** Made-up articles and decisions for tests. */
export const GAZETTE = 'Six boats were late on Monday. 😀 Mara Quill spoke.\n';
export const WIRE = 'Seven boats were late, officials said. Ms Quill spoke.\n';

export function target(file: string, text: string, quote: string, side?: Side): DecisionTarget {
  const start = text.indexOf(quote);
  if (start < 0) throw new Error(`"${quote}" is not in the text`);
  const anchor = createAnchorer(text).describe({ start, end: start + quote.length });
  return { file, id: `#${quote.replaceAll(' ', '-')}`, ...(side && { side }), anchor };
}

export const LATE = [
  target('gazette.txt', GAZETTE, 'Six boats were late'),
  target('the wire.txt', WIRE, 'Seven boats were late'),
];

export function decision(id: string, value: DecisionValue, more: Partial<StoredDecision> = {}): StoredDecision {
  const creator = { type: 'Person', name: 'Ada' } as const;
  return { id, creator, created: '2031-05-02T08:00:00Z', ...value, targets: LATE, ...more } as StoredDecision;
}

/** One of each kind. */
export const ALL: readonly StoredDecision[] = [
  decision('#1', { kind: 'same-fact' }),
  decision('#2', { kind: 'different-facts' }, { targets: LATE.map((one, i) => ({ ...one, side: i === 0 ? 1 : 2 })) }),
  decision('#3', { kind: 'new-fact' }, { targets: LATE.slice(0, 1) }),
  decision('#4', { kind: 'fact-title', title: 'Boats were late' }, { modified: '2031-05-03T08:00:00Z' }),
  decision('#5', { kind: 'verdict', discrepancy: 'number', verdict: 'later-update' }, { note: 'one came in later' }),
  decision('#6', { kind: 'same-entity' }, { targets: [target('gazette.txt', GAZETTE, 'Mara Quill')] }),
  decision('#7', { kind: 'different-entities' }, { targets: [target('gazette.txt', GAZETTE, 'Mara Quill', 2)] }),
];
