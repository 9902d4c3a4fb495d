import type { CommandParts } from './commandParts';

/** The commands that change annotations by hand, without their prefix. */
export const HAND_COMMANDS = [
  'annotateSelection',
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
  'reattachOrphan',
  'deleteOrphan',
] as const;

export type HandCommands = Readonly<
  Record<(typeof HAND_COMMANDS)[number], (parts: CommandParts, argument: unknown) => unknown>
>;
