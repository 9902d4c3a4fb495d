/** The run-time checks of the compare panel's contract, for both ends. */
import { CERTAINTIES, ENTITY_TYPES, REGION_KINDS } from '../analysis/model';
import { DISCREPANCY_KINDS, VERDICTS, WORDING_STATUSES } from '../story/model';
import { arrayOf, boolean, integer, nothing, number, oneOf, optional, shape, string, type Decoder } from './decode';
import { EMPTY_REASONS, PANEL_DECISIONS, PANEL_TABS, RUN_KINDS, VALUE_KINDS } from './panel';
import type {
  CollationBody,
  ClaimView,
  DiscrepancyView,
  EmptyBody,
  FactBody,
  FactHead,
  FactRow,
  MatrixBody,
  MatrixCell,
  MatrixRow,
  Mention,
  NamedEntity,
  NamesBody,
  Outlet,
  PanelBody,
  PanelChoice,
  PanelDecision,
  PanelSnapshot,
  PanelStart,
  PanelView,
  Place,
  Run,
  TimelineBody,
  TimelineDay,
  ValueColumn,
  ValueView,
} from './panel';
import { PANEL_STRINGS, type PanelStrings } from './panelStrings';

const tab = oneOf(...PANEL_TABS);
const placeFields = { file: string, start: integer, end: integer };
const place = shape<Place>(placeFields);
const mention = shape<Mention>({ ...placeFields, outlet: string, text: string });
const outlet = shape<Outlet>({ file: string, label: string });
const certainty = oneOf(...CERTAINTIES);
const status = oneOf(...WORDING_STATUSES);
const choiceFields = {
  tab: optional(tab),
  isPinned: optional(boolean),
  fact: optional(string),
  baseline: optional(string),
  story: optional(string),
};

const isTrue: Decoder<true> = (value, path) => {
  boolean(value, path);
  return true;
};

const factHead = shape<FactHead>({
  id: string,
  title: string,
  reason: string,
  confidence: number,
  stated: integer,
  teaserOnly: integer,
  total: integer,
  independent: integer,
  isDecided: optional(isTrue),
});

const claim = shape<ClaimView>({
  ...placeFields,
  text: string,
  runs: arrayOf(shape<Run>({ kind: oneOf(...RUN_KINDS), text: string })),
  isReworded: boolean,
  before: string,
  after: string,
  region: oneOf(...REGION_KINDS),
  attribution: optional(string),
  certainty,
  cue: optional(string),
});

const factRow = shape<FactRow>({
  file: string,
  outlet: string,
  published: optional(string),
  status,
  isBaseline: boolean,
  copyOf: optional(string),
  claims: arrayOf(claim),
});

const value = shape<ValueView>({ ...placeFields, text: string, date: optional(string), number: optional(number) });

const BODIES: { readonly [K in PanelBody['kind']]: Decoder<Extract<PanelBody, { kind: K }>> } = {
  empty: shape<EmptyBody>({ kind: oneOf('empty'), reason: oneOf(...EMPTY_REASONS) }),
  fact: shape<FactBody>({
    kind: oneOf('fact'),
    fact: factHead,
    rows: arrayOf(factRow),
    values: arrayOf(
      shape<ValueColumn>({
        kind: oneOf(...VALUE_KINDS),
        unit: string,
        isDisputed: boolean,
        cells: arrayOf(arrayOf(value)),
      }),
    ),
    discrepancies: arrayOf(
      shape<DiscrepancyView>({
        id: string,
        kind: oneOf(...DISCREPANCY_KINDS),
        severity: oneOf('high', 'medium', 'low'),
        detail: string,
        places: arrayOf(mention),
        verdict: optional(oneOf(...VERDICTS)),
        note: optional(string),
      }),
    ),
  }),
  matrix: shape<MatrixBody>({
    kind: oneOf('matrix'),
    outlets: arrayOf(outlet),
    rows: arrayOf(
      shape<MatrixRow>({
        fact: string,
        title: string,
        stated: integer,
        discrepancies: integer,
        cells: arrayOf(shape<MatrixCell>({ status, isCopy: boolean, certainty, place: optional(place) })),
      }),
    ),
  }),
  collation: shape<CollationBody>({
    kind: oneOf('collation'),
    fact: factHead,
    rows: arrayOf(mention),
    columns: arrayOf(
      shape<CollationBody['columns'][number]>({
        isAgreed: boolean,
        cells: arrayOf(shape<{ text?: string; reading: number }>({ text: optional(string), reading: integer })),
      }),
    ),
  }),
  names: shape<NamesBody>({
    kind: oneOf('names'),
    outlets: arrayOf(outlet),
    entities: arrayOf(
      shape<NamedEntity>({
        id: string,
        name: string,
        type: oneOf(...ENTITY_TYPES),
        mentions: integer,
        outlets: arrayOf(
          shape<NamedEntity['outlets'][number]>({
            file: string,
            label: string,
            forms: arrayOf(
              shape<Mention & { count: number }>({ ...placeFields, outlet: string, text: string, count: integer }),
            ),
          }),
        ),
      }),
    ),
  }),
  timeline: shape<TimelineBody>({
    kind: oneOf('timeline'),
    days: arrayOf(
      shape<TimelineDay>({
        value: string,
        items: arrayOf(
          shape<TimelineDay['items'][number]>({ title: string, fact: optional(string), mentions: arrayOf(mention) }),
        ),
      }),
    ),
  }),
};

const bodyKind = shape<{ kind: PanelBody['kind'] }>({
  kind: oneOf('empty', 'fact', 'matrix', 'collation', 'names', 'timeline'),
});
const body: Decoder<PanelBody> = (raw, path) => BODIES[bodyKind(raw, path).kind](raw, path);

export const panelViewDecoder = shape<Partial<PanelView>>({ ...choiceFields, folder: optional(string) });

export const snapshotDecoder = shape<PanelSnapshot>({
  revision: integer,
  view: shape<PanelView>({ ...choiceFields, tab, isPinned: boolean, folder: optional(string) }),
  stories: arrayOf(shape<{ id: string; title: string }>({ id: string, title: string })),
  body,
});

const startDecoder = shape<PanelStart>({
  locale: string,
  strings: shape<PanelStrings>(
    Object.fromEntries(PANEL_STRINGS.map((key) => [key, string])) as Record<keyof PanelStrings, typeof string>,
  ),
});

/** What the host checks the page's requests with. */
export const panelHostParams = {
  ready: shape<{ readonly view?: Partial<PanelView> }>({ view: optional(panelViewDecoder) }),
  choose: shape<PanelChoice>(choiceFields),
  jump: place,
  copyMarkdown: shape<{ readonly fact: string }>({ fact: string }),
  decide: shape<PanelDecision>({ action: oneOf(...PANEL_DECISIONS), fact: string, discrepancy: optional(string) }),
};
/** What the page checks the host's answers with. */
export const panelHostResults = {
  ready: startDecoder,
  choose: nothing,
  jump: nothing,
  copyMarkdown: nothing,
  decide: nothing,
};
/** What the page checks the host's requests with, and the host the page's answer. */
export const panelPageParams = { show: snapshotDecoder };
export const panelPageResults = { show: nothing };
