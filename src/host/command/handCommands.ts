import type { StoryNode } from '../views/storyTree';
import {
  annotateMentions,
  annotateSelection,
  changeAnnotation,
  deleteAnnotation,
  moveAnnotationEdge,
  noteAnnotation,
} from './byHand';
import { setOutlet, setPublicationDate } from './documentHead';
import type { HandCommands } from './handCommandNames';
import { stepOrSay } from './navigation';
import { openSample } from './openSample';
import type { CommandPlace } from './place';
import type { CommandParts } from './commandParts';
import { decideAll, deleteOrphan, reattachOrphan, suggestionSteps, travel } from './review';
import { markAsSource, openSidecar, saveDocument, saveFolder } from './saveSidecars';
import { toggleHighlights } from './toggleHighlights';
import { withDocument } from './withDocument';

const at =
  (action: (parts: CommandParts, place: CommandPlace) => Promise<unknown>) =>
  async (parts: CommandParts, argument: unknown): Promise<unknown> =>
    withDocument(parts.library, argument, async (place) => action(parts, place));

const rowOf = (argument: unknown): Partial<StoryNode> => argument ?? {};

/** On the desktop a bundle of its own, loaded when the reader first uses one of them. */
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
  setOutlet: at(async ({ library, annotations }, { uri }) => setOutlet(library, annotations, uri)),
  setPublicationDate: at(async ({ library, annotations }, { uri }) => setPublicationDate(library, annotations, uri)),
  saveAnnotations: at(async (parts, { uri }) => saveDocument(parts, uri)),
  saveFolderAnnotations: async (parts, argument) => saveFolder(parts, argument),
  openSidecar: at(async ({ annotations }, { uri }) => openSidecar(annotations, uri)),
  toggleHighlights: async ({ settings }) => toggleHighlights(settings),
  markAsSource: async (_, argument) => markAsSource(argument),
  openSample: async ({ context }, argument) => openSample(context, argument as { open?: boolean } | undefined),
};
