import { oneOf, shape, string } from '../rpc/decode';
import type { PanelView } from '../rpc/panel';
import { panelViewDecoder } from '../rpc/panelDecoders';
import { MATRIX_FILTERS, MATRIX_SORTS, type PageUi } from './pageContext';

/** What the page keeps over a reload: what it looks at and how its lists are narrowed, no article text. */
export interface PageState {
  readonly view: Partial<PanelView>;
  readonly ui: PageUi;
}

const FRESH: PageState = { view: {}, ui: { factSearch: '', nameSearch: '', filter: 'all', sort: 'coverage' } };

const stateDecoder = shape<PageState>({
  view: panelViewDecoder,
  ui: shape<PageUi>({
    factSearch: string,
    nameSearch: string,
    filter: oneOf(...MATRIX_FILTERS),
    sort: oneOf(...MATRIX_SORTS),
  }),
});

/** State of another version, or none, is no error: the page starts afresh. */
export function decodePageState(saved: unknown): PageState {
  try {
    return stateDecoder(saved);
  } catch {
    return FRESH;
  }
}
