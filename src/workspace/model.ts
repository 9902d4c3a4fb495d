import type { Comparison, StoryDocument } from '../story/model';

/**
 * What the whole workspace says at one moment: every surface (highlights, side bar, panel, diagnostics) is drawn from one of these.
 * `file` of every document is its URI as a string. Revisions only grow.
 */
export interface WorkspaceSnapshot {
  readonly revision: number;
  readonly documents: readonly StoryDocument[];
  readonly comparison: Comparison;
}
