import { DISCREPANCY_KINDS, type Discrepancy, type DiscrepancyKind } from '../story/model';
import { FINDING_KINDS } from '../workspace/storyIndex';
import { isAnnotatorName } from '../annotation/sidecarName';
import { ConfigValue, readOneOf, readSome, readStrings } from './configValue';

export const HIGHLIGHT_KINDS = [...FINDING_KINDS, 'furniture', 'discrepancy'] as const;
export type HighlightKind = (typeof HIGHLIGHT_KINDS)[number];

const SAVE_MODES = ['existing', 'always', 'never'] as const;
const SEVERITIES = ['off', 'hint', 'information', 'warning'] as const;

/** Rising. */
export const DISCREPANCY_WEIGHTS = ['low', 'medium', 'high'] as const satisfies readonly Discrepancy['severity'][];

/** A name that is none counts as none: package.json says which are, and the settings editor marks the others. */
function readAnnotator(raw: unknown): string {
  return typeof raw === 'string' && isAnnotatorName(raw) ? raw : '';
}

/** All settings of the extension; package.json documents them. */
export class Settings {
  readonly include = new ConfigValue('articles.include', readStrings);
  readonly exclude = new ConfigValue('articles.exclude', readStrings);
  readonly setsLanguage = new ConfigValue('articles.setLanguage', (raw) => raw !== false);
  readonly highlights = new ConfigValue('highlights.kinds', readSome(HIGHLIGHT_KINDS));
  readonly saveSidecars = new ConfigValue('sidecars.updateOnSave', readOneOf(SAVE_MODES, 'existing'));
  readonly annotator = new ConfigValue('annotator', readAnnotator);
  readonly dateHints = new ConfigValue('dates.inlayHints', (raw) => raw === true);
  readonly severity = new ConfigValue('discrepancies.severity', readOneOf(SEVERITIES, 'information'));
  readonly discrepancies = new ConfigValue<readonly DiscrepancyKind[]>(
    'discrepancies.kinds',
    readSome(DISCREPANCY_KINDS),
  );
  readonly leastWeight = new ConfigValue('discrepancies.leastWeight', readOneOf(DISCREPANCY_WEIGHTS, 'medium'));

  dispose(): void {
    for (const value of Object.values(this) as ConfigValue<unknown>[]) value.dispose();
  }
}
