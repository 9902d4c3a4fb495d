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
  'reattachOrphan',
  'deleteOrphan',
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
