import { commands, l10n, window, type Disposable } from 'vscode';
import { annotationsAt } from '../../workspace/handEdits';
import type { SaveResult } from '../../workspace/sidecarFile';
import { parentOf } from '../../workspace/uri';
import { locationOf } from '../textRange';
import type { StoryNode } from '../views/storyTree';
import { analyseFolder, chooseFolder } from './analyseFolder';
import type { CommandParts } from './commandParts';
import { annotationSteps, discrepancySteps, stepOrSay } from './navigation';
import { withDocument } from './withDocument';
import { shorten } from './shorten';
import { placeOf } from './place';
import { HAND_COMMANDS, type LateParts } from './handCommandNames';

/**
 * Every command of package.json: each turns its argument or the caret into a place and calls one function.
 * @param loadLate asked when one of those is first used that are rarely needed first
 */
export function registerCommands(parts: CommandParts, loadLate: () => Promise<LateParts>): Disposable[] {
  const { library, log } = parts;
  const run: Readonly<Record<string, (argument: unknown) => unknown>> = {
    analyseFolder: async (argument) => {
      const folder = await chooseFolder(argument);
      return folder && (await analyseFolder(parts.stories, folder));
    },
    closeStory: async (argument) => closeStory(parts, argument),
    compareFact: async (argument) => compareFact(parts, argument),
    copyComparison: async (argument) => copyComparison(parts, argument),
    nextAnnotation: () => stepOrSay(library, annotationSteps, 1),
    previousAnnotation: () => stepOrSay(library, annotationSteps, -1),
    nextDiscrepancy: () => stepOrSay(library, discrepancySteps, 1),
    previousDiscrepancy: () => stepOrSay(library, discrepancySteps, -1),
    acceptSuggestion: async (argument) => decide(parts, argument, 'accepted'),
    rejectSuggestion: async (argument) => decide(parts, argument, 'rejected'),
    ...Object.fromEntries(
      HAND_COMMANDS.map((name) => [
        name,
        async (argument: unknown): Promise<unknown> => (await loadLate()).handCommands[name](parts, argument),
      ]),
    ),
    showLog: () => log.show(),
  };
  return Object.entries(run).map(([name, command]) =>
    commands.registerCommand(`variorum.${name}`, async (argument: unknown) => {
      try {
        return await command(argument);
      } catch (error) {
        log.error(`variorum.${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
        throw error;
      }
    }),
  );
}

async function compareFact(parts: CommandParts, argument: unknown): Promise<void> {
  await parts.panel.show(await goToFact(parts, argument));
}

async function copyComparison(parts: CommandParts, argument: unknown): Promise<void> {
  const isCopied = await parts.panel.copyMarkdown(await goToFact(parts, argument));
  if (!isCopied) void window.showInformationMessage(l10n.t('No fact stands here. Put the cursor on a claim first.'));
}

/** The fact of a row or of a place. The panel follows the cursor: for a row it goes to the first wording. */
async function goToFact({ library }: CommandParts, argument: unknown): Promise<string | undefined> {
  const { fact, folder } = (argument ?? {}) as Partial<StoryNode>;
  if (typeof fact !== 'string' || typeof folder !== 'string') {
    const place = placeOf(argument);
    return place && library.indexOf(parentOf(place.uri)).factAt(place.uri, place.start ?? 0)?.id;
  }
  const index = library.indexOf(folder);
  const found = index.fact(fact);
  const [first] = found ? index.wordingSpansOf(found) : [];
  const location = first && locationOf(index, first);
  if (location) await window.showTextDocument(location.uri, { selection: location.range });
  return found?.id;
}

async function decide(
  { library, annotations }: CommandParts,
  argument: unknown,
  status: 'accepted' | 'rejected',
): Promise<SaveResult | undefined> {
  return withDocument(library, argument, async ({ uri, kind, start = 0, end }) => {
    const around = annotationsAt(annotations.annotationsOf(uri)?.annotations ?? [], start, kind);
    const found = around.find((item) => item.start === start && item.end === end) ?? around[0];
    if (!found) {
      window.setStatusBarMessage(l10n.t('Nothing is annotated here. Put the cursor on a marked word.'), 4000);
      return 'unknown';
    }
    const words = shorten(library.analysisOf(uri)?.text.slice(found.start, found.end) ?? '');
    const label = status === 'accepted' ? l10n.t('accept “{0}”', words) : l10n.t('reject “{0}”', words);
    const result = await annotations.decide(uri, found, status, label);
    if (result === 'deferred') {
      window.setStatusBarMessage(l10n.t('Kept; the sidecar is written when the document is saved'), 4000);
    }
    if (result === 'broken') window.setStatusBarMessage(l10n.t('Kept; the sidecar is written when it can be'), 4000);
    return result;
  });
}

async function closeStory({ library, stories }: CommandParts, argument: unknown): Promise<void> {
  const place = placeOf(argument);
  const wanted = library.folders.filter((folder) => place && (folder === place.uri || folder === parentOf(place.uri)));
  for (const folder of wanted.length > 0 ? wanted : library.folders) await stories.close(folder);
}
