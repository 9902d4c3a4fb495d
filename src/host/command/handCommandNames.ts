import type { ArticleMoves, MoveParts } from '../articleMoves';
import type { ComparePanel } from '../compare/comparePanel';
import type { SidecarMessages } from '../sidecarMessages';
import type { CommandParts } from './commandParts';

/** The commands that are rarely the first thing that a reader does, without their prefix. */
export const HAND_COMMANDS = [
  'annotateSelection',
  'annotateAs',
  'toggleAnnotateMode',
  'annotateMentions',
  'changeAnnotation',
  'noteAnnotation',
  'deleteAnnotation',
  'extendEnd',
  'shrinkEnd',
  'extendStart',
  'shrinkStart',
  'acceptAll',
  'rejectAll',
  'nextSuggestion',
  'previousSuggestion',
  'undoAnnotation',
  'redoAnnotation',
  'nextOrphan',
  'previousOrphan',
  'linkClaim',
  'newFact',
  'separateClaim',
  'mergeFacts',
  'splitFact',
  'renameFact',
  'sameEntity',
  'differentEntity',
  'judgeDiscrepancy',
  'takeBackDecision',
  'reattachOrphan',
  'deleteOrphan',
  'takeVersion',
  'dropVersion',
  'compareVersions',
  'compareAnnotators',
  'closeComparison',
  'takeLeft',
  'takeRight',
  'takeBoth',
  'takeAgreed',
  'nextDisagreement',
  'previousDisagreement',
  'exportAnnotations',
  'importAnnotations',
  'exportReport',
  'setOutlet',
  'setPublicationDate',
  'saveAnnotations',
  'saveFolderAnnotations',
  'openSidecar',
  'toggleHighlights',
  'markAsSource',
  'openSample',
] as const;

export type HandCommands = Readonly<
  Record<(typeof HAND_COMMANDS)[number], (parts: CommandParts, argument: unknown) => unknown>
>;

/** What is rarely needed first: on the desktop a bundle of its own, loaded when it is. */
export interface LateParts {
  readonly handCommands: HandCommands;
  readonly createPanel: (...args: ConstructorParameters<typeof ComparePanel>) => ComparePanel;
  readonly createMoves: (parts: MoveParts) => ArticleMoves;
  readonly createMessages: (...args: ConstructorParameters<typeof SidecarMessages>) => SidecarMessages;
}
