import type { Certainty, EntityType, RegionKind } from '../analysis/model';
import type { EmptyBody, PanelTab } from '../rpc/panel';
import type { PanelStrings } from '../rpc/panelStrings';
import type { DiscrepancyKind } from '../story/model';

type Key = keyof PanelStrings;

/** `loaded-wording` -> `LoadedWording` */
type Pascal<S extends string> = S extends `${infer Head}-${infer Tail}`
  ? `${Capitalize<Head>}${Pascal<Tail>}`
  : Capitalize<S>;

function pascal<S extends string>(word: S): Pascal<S> {
  return word.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()) as Pascal<S>;
}

// The compiler proves that each of these keys is one of the strings: a kind without a label does not compile.
export const certaintyLabel = (strings: PanelStrings, kind: Certainty): string =>
  strings[`certainty${pascal(kind)}` satisfies Key];
export const regionLabel = (strings: PanelStrings, kind: RegionKind): string =>
  strings[`region${pascal(kind)}` satisfies Key];
export const typeLabel = (strings: PanelStrings, kind: EntityType): string =>
  strings[`type${pascal(kind)}` satisfies Key];
export const kindLabel = (strings: PanelStrings, kind: DiscrepancyKind): string =>
  strings[`kind${pascal(kind)}` satisfies Key];
export const severityLabel = (strings: PanelStrings, severity: 'high' | 'medium' | 'low'): string =>
  strings[`severity${pascal(severity)}` satisfies Key];
export const tabLabel = (strings: PanelStrings, tab: PanelTab): string => strings[`tab${pascal(tab)}` satisfies Key];
export const emptyLabels = (strings: PanelStrings, reason: EmptyBody['reason']): readonly [string, string] => [
  strings[`empty${pascal(reason)}` satisfies Key],
  strings[`empty${pascal(reason)}Hint` satisfies Key],
];
