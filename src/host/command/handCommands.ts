import { ArticleMoves } from '../articleMoves';
import { ComparePanel } from '../compare/comparePanel';
import { SidecarMessages } from '../sidecarMessages';
import { l10n, window } from 'vscode';
import { parentOf } from '../../workspace/uri';
import { AgreementView } from '../views/agreementView';
import type { StoryNode } from '../views/storyTree';
import { AnnotateMode, handKindOf } from './annotateMode';
import {
  annotateMentions,
  annotateSelection,
  changeAnnotation,
  deleteAnnotation,
  moveAnnotationEdge,
  noteAnnotation,
} from './byHand';
import { compareAnnotators } from './compareAnnotators';
import { linkClaim, mergeFacts, newFact, renameFact, separateClaim, splitFact } from './decideFacts';
import { differentEntity, sameEntity } from './decideNames';
import { setOutlet, setPublicationDate } from './documentHead';
import type { HandCommands, LateParts } from './handCommandNames';
import { exportAnnotations, exportReport } from './exportCommands';
import { importAnnotations } from './importAnnotations';
import { judgeDiscrepancy, takeBackDecision } from './judge';
import { stepOrSay } from './navigation';
import { once } from './once';
import { openSample } from './openSample';
import { deleteOrphan, OrphanWalk, reattachOrphan, type ChosenOrphan } from './orphans';
import { placeOf, type CommandPlace } from './place';
import type { CommandParts } from './commandParts';
import { decideAll, suggestionSteps, travel } from './review';
import { markAsSource, openSidecar, saveDocument, saveFolder } from './saveSidecars';
import { toggleHighlights } from './toggleHighlights';
import { compareVersions, dropVersion, takeVersion } from './versions';
import { withDocument } from './withDocument';

const at =
  (action: (parts: CommandParts, place: CommandPlace) => Promise<unknown>) =>
  async (parts: CommandParts, argument: unknown): Promise<unknown> =>
    withDocument(parts.library, argument, async (place) => action(parts, place));

/** Runs `action` on the story that a row, a place or the active editor is of; with one story open, on that one. */
const inStory =
  (action: (parts: CommandParts, folder: string) => Promise<void>) =>
  async (parts: CommandParts, argument: unknown): Promise<void> => {
    const { folders } = parts.library;
    const { uri = '' } = placeOf(argument) ?? {};
    const folder =
      folders.find((open) => open === uri || open === parentOf(uri)) ?? (folders.length === 1 ? folders[0] : undefined);
    if (folder !== undefined) await action(parts, folder);
    else void window.showInformationMessage(l10n.t('Open an article of the story first.'));
  };

const modeOf = once((parts) => new AnnotateMode(parts));
const walk = new OrphanWalk();
const viewOf = once((parts) => new AgreementView(parts));

/** Runs `action` on the orphan that a row is about, else on the one of the active article that is meant. */
const atOrphan =
  (action: (parts: CommandParts, chosen: ChosenOrphan) => Promise<void>) =>
  async (parts: CommandParts, argument: unknown): Promise<void> =>
    withDocument(parts.library, argument, async (place) => {
      const chosen = await walk.choose(parts, rowOf(argument), place);
      if (chosen) await action(parts, chosen);
    });

const rowOf = (argument: unknown): Partial<StoryNode> => argument ?? {};

const handCommands: HandCommands = {
  annotateSelection: at(annotateSelection),
  annotateAs: async (parts, argument) =>
    withDocument(parts.library, argument, async (place) => annotateSelection(parts, place, handKindOf(argument))),
  toggleAnnotateMode: async (parts) => modeOf(parts).toggle(),
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
  nextOrphan: (parts) => walk.step(parts, 1),
  previousOrphan: (parts) => walk.step(parts, -1),
  reattachOrphan: atOrphan(reattachOrphan),
  deleteOrphan: atOrphan(deleteOrphan),
  takeVersion: async (parts, argument) => takeVersion(parts, rowOf(argument)),
  dropVersion: async (parts, argument) => dropVersion(parts, rowOf(argument)),
  compareVersions: async (parts, argument) => compareVersions(parts, rowOf(argument)),
  compareAnnotators: at(async (parts, { uri }) => compareAnnotators(parts, uri, viewOf(parts))),
  closeComparison: async (parts) => viewOf(parts).close(),
  takeLeft: async (parts, argument) => viewOf(parts).take('left', argument),
  takeRight: async (parts, argument) => viewOf(parts).take('right', argument),
  takeBoth: async (parts, argument) => viewOf(parts).take('both', argument),
  takeAgreed: async (parts) => viewOf(parts).takeAgreed(),
  nextDisagreement: async (parts) => viewOf(parts).step(1),
  previousDisagreement: async (parts) => viewOf(parts).step(-1),
  exportAnnotations: at(exportAnnotations),
  importAnnotations: inStory(importAnnotations),
  exportReport: inStory(exportReport),
  linkClaim,
  newFact,
  separateClaim,
  mergeFacts,
  splitFact,
  renameFact,
  sameEntity,
  differentEntity,
  judgeDiscrepancy,
  takeBackDecision,
  setOutlet: at(async ({ library, annotations }, { uri }) => setOutlet(library, annotations, uri)),
  setPublicationDate: at(async ({ library, annotations }, { uri }) => setPublicationDate(library, annotations, uri)),
  saveAnnotations: at(async (parts, { uri }) => saveDocument(parts, uri)),
  saveFolderAnnotations: async (parts, argument) => saveFolder(parts, argument),
  openSidecar: at(async ({ annotations }, { uri }) => openSidecar(annotations, uri)),
  toggleHighlights: async ({ settings }) => toggleHighlights(settings),
  markAsSource: async (_, argument) => markAsSource(argument),
  openSample: async ({ context }, argument) => openSample(context, argument as { open?: boolean } | undefined),
};

/** On the desktop a bundle of its own, loaded when the reader first uses one of them. */
export const lateParts: LateParts = {
  handCommands,
  createPanel: (...args) => new ComparePanel(...args),
  createMoves: (parts) => new ArticleMoves(parts),
  createMessages: (...args) => new SidecarMessages(...args),
};
