import type { DiscrepancyView } from './panel';
import type { PanelStrings } from './panelStrings';

const VERDICT_STRINGS = {
  'different-facts': 'verdictDifferent',
  rounding: 'verdictRounding',
  'later-update': 'verdictUpdate',
  conflict: 'verdictConflict',
} as const;

/** What the reader holds of a discrepancy, with the note; undefined where nothing: `Judged: rounding. Both mean the same count` */
export function sayVerdict({ verdict, note }: DiscrepancyView, strings: PanelStrings): string | undefined {
  if (verdict === undefined) return undefined;
  const judged = strings.judgedAs.replace('{0}', strings[VERDICT_STRINGS[verdict]]);
  return note === undefined ? judged : `${judged}. ${note}`;
}
