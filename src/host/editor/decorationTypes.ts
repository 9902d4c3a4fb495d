import {
  OverviewRulerLane,
  ThemeColor,
  window,
  type DecorationRenderOptions,
  type TextEditorDecorationType,
} from 'vscode';
import type { HighlightKind } from '../settings';

/**
 * Shape first, colour second: each kind has an underline of its own. Entities, dates and quantities never overlap, so they
 * share the text decoration; quotes and claims lie around them and draw a border, above and below.
 */
const SHAPES: Readonly<
  Record<Exclude<HighlightKind, 'furniture' | 'discrepancy'>, (width: string) => DecorationRenderOptions>
> = {
  entity: (width) => ({
    textDecoration: `underline solid ${width} var(--vscode-variorum-entity); text-underline-offset: 3px`,
  }),
  date: (width) => ({
    textDecoration: `underline double ${width} var(--vscode-variorum-date); text-underline-offset: 3px`,
  }),
  quantity: (width) => ({
    textDecoration: `underline dashed ${width} var(--vscode-variorum-quantity); text-underline-offset: 3px`,
  }),
  quote: () => ({ backgroundColor: new ThemeColor('variorum.quoteBackground'), fontStyle: 'italic' }),
  claim: (width) => ({
    borderColor: new ThemeColor('variorum.claim'),
    borderStyle: 'none none dotted none',
    borderWidth: `0 0 ${width} 0`,
  }),
};

/** What only the program says is drawn thin; what a person accepted is drawn thick. */
const DECORATION_KEYS = [
  ...(['entity', 'date', 'quantity', 'quote', 'claim'] as const).flatMap(
    (kind) => [`${kind}.suggested`, `${kind}.accepted`] as const,
  ),
  'furniture',
  'discrepancy',
] as const;
export type DecorationKey = (typeof DECORATION_KEYS)[number];

function optionsOf(key: DecorationKey): DecorationRenderOptions {
  if (key === 'furniture') return { opacity: '0.5' };
  if (key === 'discrepancy') {
    return { overviewRulerColor: new ThemeColor('variorum.discrepancy'), overviewRulerLane: OverviewRulerLane.Right };
  }
  const [kind, status] = key.split('.') as [keyof typeof SHAPES, 'suggested' | 'accepted'];
  return SHAPES[kind](status === 'accepted' ? '2px' : '1px');
}

/** One decoration type per kind and status, made once. The caller disposes them. */
export function createDecorationTypes(): ReadonlyMap<DecorationKey, TextEditorDecorationType> {
  return new Map(DECORATION_KEYS.map((key) => [key, window.createTextEditorDecorationType(optionsOf(key))]));
}

/** The kind that the reader switches a decoration on and off by. */
export function highlightKindOf(key: DecorationKey): HighlightKind {
  return key.split('.')[0] as HighlightKind;
}
