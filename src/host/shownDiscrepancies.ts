import { DISCREPANCY_WEIGHTS, type Settings } from './settings';
import type { Discrepancy } from '../story/model';
import type { StoryIndex } from '../workspace/storyIndex';

const OPEN = { value: 'conflict' } as const;

/**
 * The discrepancies of a folder that the reader wants to be told of: of the kinds and the weight that the settings name, and
 * not judged yet, or judged to be a conflict.
 */
export function shownDiscrepancies(
  index: StoryIndex,
  { discrepancies, leastWeight }: Pick<Settings, 'discrepancies' | 'leastWeight'>,
): readonly Discrepancy[] {
  const least = DISCREPANCY_WEIGHTS.indexOf(leastWeight.value);
  return index.snapshot.comparison.discrepancies.filter(
    ({ kind, severity, verdict = OPEN }) =>
      discrepancies.value.includes(kind) &&
      DISCREPANCY_WEIGHTS.indexOf(severity) >= least &&
      verdict.value === OPEN.value,
  );
}
