import type { StoryNode } from '../views/storyTree';
import {
  annotateMentions,
  annotateSelection,
  changeAnnotation,
  deleteAnnotation,
  moveAnnotationEdge,
  noteAnnotation,
} from './byHand';
import type { HandCommands } from './handCommandNames';
import { stepOrSay } from './navigation';
import type { CommandPlace } from './place';
import type { CommandParts } from './commandParts';
import { decideAll, deleteOrphan, reattachOrphan, suggestionSteps, travel } from './review';
import { withDocument } from './withDocument';

const at =
  (action: (parts: CommandParts, place: CommandPlace) => Promise<void>) =>
  async (parts: CommandParts, argument: unknown): Promise<void> =>
    withDocument(parts.library, argument, async (place) => action(parts, place));

const rowOf = (argument: unknown): Partial<StoryNode> => argument ?? {};

/** On the desktop a bundle of its own, loaded when the reader first annotates by hand. */
export const handCommands: HandCommands = {
  annotateSelection: at(annotateSelection),
  annotateMentions: at(annotateMentions),
  changeAnnotation: at(changeAnnotation),
  noteAnnotation: at(noteAnnotation),
  deleteAnnotation: at(deleteAnnotation),
  extendEnd: at(async (parts, place) => moveAnnotationEdge(parts, place, 'end', 1)),
  shrinkEnd: at(async (parts, place) => moveAnnotationEdge(parts, place, 'end', -1)),
  extendStart: at(async (parts, place) => moveAnnotationEdge(parts, place, 'start', -1)),
  shrinkStart: at(async (parts, place) => moveAnnotationEdge(parts, place, 'start', 1)),
  acceptAll: at(async (parts, place) => decideAll(parts, place, 'accepted')),
  rejectAll: at(async (parts, place) => decideAll(parts, place, 'rejected')),
  nextSuggestion: (parts) => stepOrSay(parts.library, suggestionSteps(parts), 1),
  previousSuggestion: (parts) => stepOrSay(parts.library, suggestionSteps(parts), -1),
  undoAnnotation: async (parts) => travel(parts, 'undo'),
  redoAnnotation: async (parts) => travel(parts, 'redo'),
  reattachOrphan: async (parts, argument) => reattachOrphan(parts, rowOf(argument)),
  deleteOrphan: async (parts, argument) => deleteOrphan(parts, rowOf(argument)),
};
