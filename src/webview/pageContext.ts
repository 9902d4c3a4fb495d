import type { PanelChoice, PanelDecision, Place } from '../rpc/panel';
import type { PanelStrings } from '../rpc/panelStrings';
import { element, type Child } from './element';
import { fill, type Format } from './format';

export const MATRIX_FILTERS = ['all', 'disputed', 'gaps'] as const;
type MatrixFilter = (typeof MATRIX_FILTERS)[number];
export const MATRIX_SORTS = ['coverage', 'coverageUp', 'disputed', 'title'] as const;
type MatrixSort = (typeof MATRIX_SORTS)[number];

/** What only the page knows: how the reader narrows a list. Kept over a reload. */
export interface PageUi {
  readonly factSearch: string;
  readonly nameSearch: string;
  readonly filter: MatrixFilter;
  readonly sort: MatrixSort;
}

/** What every part of the page is drawn with. */
export interface PageContext {
  readonly strings: PanelStrings;
  readonly format: Format;
  readonly ui: PageUi;
  readonly setUi: (change: Partial<PageUi>) => void;
  readonly choose: (choice: PanelChoice) => void;
  readonly jump: (place: Place) => void;
  readonly copyMarkdown: (fact: string) => void;
  readonly decide: (decision: PanelDecision) => void;
}

/** A button that reads as a link and shows a place in its article. `data-key` brings the focus back after the page is drawn again. */
export function jumpButton(
  { jump, strings }: PageContext,
  place: Place,
  label: string,
  ...content: readonly Child[]
): HTMLElement {
  const { file, start, end } = place;
  return element(
    'button.jump',
    {
      attributes: { type: 'button', title: fill(strings.jump, label), 'data-key': `${file} ${start} ${end} ${label}` },
      on: { click: () => jump({ file, start, end }) },
    },
    ...(content.length > 0 ? content : [element('bdi', {}, label)]),
  );
}

/** A button that asks for a decision of the reader. */
export function decideButton({ decide }: PageContext, decision: PanelDecision, label: string): HTMLElement {
  const { action, fact, discrepancy = '' } = decision;
  return element(
    'button.action',
    {
      attributes: { type: 'button', 'data-key': `${action} ${fact} ${discrepancy}` },
      on: { click: () => decide(decision) },
    },
    label,
  );
}
