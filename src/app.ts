import { Disposable, l10n, Uri, window, workspace, type ExtensionContext, type TextDocument } from 'vscode';
import type { AnalysisModels } from './analysis/model';
import type { ArticleMoves } from './host/articleMoves';
import { AnalysisConnection, type Platform } from './host/analysisConnection';
import { AnnotatorStatus } from './host/annotatorStatus';
import { registerCommands } from './host/command/registerCommands';
import type { ComparePanel } from './host/compare/comparePanel';
import { LatePanel } from './host/compare/latePanel';
import { keepContextKeys } from './host/contextKeys';
import { createKeptFiles } from './host/keptFiles';
import { Diagnostics } from './host/diagnostics';
import { Highlights } from './host/editor/highlights';
import { registerLanguageFeatures } from './host/editor/languageFeatures';
import { Settings } from './host/settings';
import type { SidecarMessages } from './host/sidecarMessages';
import { registerVerdictActions } from './host/verdictActions';
import { Stories } from './host/stories';
import { vscodeClock } from './host/vscodeClock';
import { createVscodeFiles } from './host/vscodeFiles';
import { entityRows } from './host/views/entityRows';
import { factRows } from './host/views/factRows';
import { reviewRows } from './host/views/reviewRows';
import { sourceRows } from './host/views/sourceRows';
import { StoryTree } from './host/views/storyTree';
import { AnnotationStore } from './workspace/annotationStore';
import { DecisionStore } from './workspace/decisionStore';
import { Leftovers } from './workspace/leftovers';
import { KeptWork, type WaitingWork } from './workspace/keptWork';
import { Library } from './workspace/library';
import { WorkRestorer } from './workspace/restoreWork';

/** The composition root: makes the stores, hands them to the surfaces, and owns all of it. */
export function start(context: ExtensionContext, platform: Platform): Disposable & { readonly api: ExtensionApi } {
  const log = window.createOutputChannel('Variorum', { log: true });
  const settings = new Settings();
  const connection = new AnalysisConnection(platform, log);
  const openDocument = (file: string): TextDocument | undefined =>
    workspace.textDocuments.find(({ uri }) => uri.toString() === file);
  const files = createVscodeFiles(platform.replaceOnDisk);
  const kept = new KeptWork(createKeptFiles(context.globalStorageUri), crypto.randomUUID(), log);
  const keep = (sidecar: string, work: WaitingWork | undefined): void => void kept.keep(sidecar, work);
  const annotations: AnnotationStore = new AnnotationStore({
    files,
    clock: vscodeClock,
    log,
    analysisOf: (file) => library.foundIn(file),
    isDirty: (file) => openDocument(file)?.isDirty ?? false,
    makeDecisions: async (steps, side) => decisions.make(steps, side),
    keep,
  });
  const decisions: DecisionStore = new DecisionStore({
    files,
    clock: vscodeClock,
    log,
    textsIn: (folder) =>
      new Map(library.snapshotOf(folder).documents.map(({ file, analysis }) => [file, analysis.text])),
    isDirty: (file) => openDocument(file)?.isDirty ?? false,
    keep,
    spanOf: (file, text, id) => annotations.touchedIn(file, text).find((item) => item.id === id),
  });
  const library: Library = new Library({
    files,
    clock: vscodeClock,
    log,
    client: connection,
    patterns: () => ({ include: settings.include.value, exclude: settings.exclude.value }),
    openText: (file) => openDocument(file)?.getText(),
    hintsOf: (file) => annotations.hintsOf(file),
    touchedIn: (file, text) => annotations.touchedIn(file, text),
    decisionsIn: (folder, texts) => decisions.placedIn(folder, texts),
  });
  let messages: Promise<SidecarMessages> | undefined;
  const tell = (say: (messages: SidecarMessages) => void): void => {
    messages ??= platform.loadLate().then(({ createMessages }) => createMessages(annotations, decisions, log));
    void messages.then(say);
  };
  const leftovers = new Leftovers(files, vscodeClock);
  const restorer = new WorkRestorer(kept, annotations, decisions, log);
  const stories = new Stories(library, annotations, decisions, leftovers, restorer, settings, context.workspaceState);
  let moves: Promise<ArticleMoves> | undefined;
  const follow = (go: (moves: ArticleMoves) => unknown): void => {
    moves ??= platform.loadLate().then(({ createMoves }) => createMoves({ library, annotations, stories, files, log }));
    moves.then(go).catch((error: unknown) => log.error(String(error)));
  };
  const highlights = new Highlights(library, settings, (file) => annotations.annotationsOf(file)?.annotations ?? []);
  const panel = new LatePanel(async () => {
    const { createPanel } = await platform.loadLate();
    return createPanel(context.extensionUri, panelLibrary(library, stories), log);
  });
  const trees = {
    sources: new StoryTree(library, (folder) => sourceRows(library.indexOf(folder))),
    facts: new StoryTree(library, (folder) => factRows(library.indexOf(folder), folder)),
    entities: new StoryTree(library, (folder) => entityRows(library.indexOf(folder), folder)),
    review: new StoryTree(library, (folder) =>
      reviewRows(
        library.indexOf(folder),
        (file) => annotations.annotationsOf(file),
        {
          idle: decisions.idleIn(folder, library.snapshotOf(folder).comparison),
          versions: decisions.versionsIn(folder),
        },
        folder,
      ),
    ),
  };
  const owned = Disposable.from(
    log,
    settings,
    connection,
    annotations,
    library,
    leftovers,
    restorer,
    stories,
    highlights,
    panel,
    new Diagnostics(library, settings),
    new AnnotatorStatus(settings, library),
    annotations.onDidChange(() => highlights.refresh()),
    workspace.onDidRenameFiles((event) => follow((to) => to.renamed(event.files))),
    stories.onDidLoseArticle((file) => follow((to) => to.deleted(file))),
    annotations.onDidFindBroken((fault) => tell((to) => to.broken(fault))),
    annotations.onDidFail(() => tell((to) => to.failed())),
    annotations.onDidConflict((conflicts) => tell((to) => to.conflicted(conflicts))),
    decisions,
    decisions.onDidFindBroken((fault) => tell((to) => to.broken(fault))),
    decisions.onDidFail(() => tell((to) => to.failed())),
    decisions.onDidConflict((conflicts) => tell((to) => to.decidedOtherwise(conflicts))),
    restorer.onDidRestore((work) => tell((to) => to.restored(work))),
    registerVerdictActions(library),
    ...Object.values(trees),
    ...Object.entries(trees).map(([name, treeDataProvider]) =>
      window.createTreeView(`variorum.${name}`, { treeDataProvider, showCollapseAll: true }),
    ),
    ...keepContextKeys(library),
    ...registerLanguageFeatures({
      library,
      settings,
      isSuggestion: (file, found) => annotations.statusOf(file, found) === 'suggested',
    }),
    ...registerCommands({ context, files, library, annotations, decisions, stories, settings, panel, log }, () =>
      platform.loadLate(),
    ),
  );
  const restored = stories
    .restore()
    .catch((error: unknown) => log.error(l10n.t('The open stories could not be restored: {0}', String(error))));
  return Object.assign(owned, { api: { restored, trees, panel } });
}

/** What the panel asks of the library; a folder is opened with its sidecars. */
function panelLibrary(library: Library, stories: Stories): ConstructorParameters<typeof ComparePanel>[1] {
  return {
    get folders() {
      return library.folders;
    },
    has: (file) => library.has(file),
    open: (folder, options) => stories.open(folder, options),
    onDidChange: library.onDidChange,
    snapshotOf: (folder) => library.snapshotOf(folder),
  };
}

/** What `activate` returns: for the extension's own tests, which cannot see a tree otherwise. */
export interface ExtensionApi {
  /** The folders of the last session are open. */
  readonly restored: Promise<void>;
  readonly trees: Readonly<Record<'sources' | 'facts' | 'entities' | 'review', StoryTree>>;
  readonly panel: LatePanel;
}

/** The model files, wherever the extension is installed. */
export async function readModels(context: ExtensionContext): Promise<Required<AnalysisModels>> {
  const read = (name: string): Thenable<Uint8Array> =>
    workspace.fs.readFile(Uri.joinPath(context.extensionUri, 'media', 'models', name));
  const [names, attributions] = await Promise.all([read('names.bin'), read('attributions.bin')]);
  return { names, attributions };
}
