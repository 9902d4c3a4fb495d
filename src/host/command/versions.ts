import { commands, l10n, Uri, workspace, type Disposable } from 'vscode';
import { decisionJson } from '../../annotation/decision/decisionJson';
import type { StoredDecision } from '../../annotation/decision/model';
import type { StoredAnnotation } from '../../annotation/model';
import { createAnchorer } from '../../annotation/resolveAnchor';
import { storeAnnotation } from '../../annotation/attachAnnotations';
import { annotationJson, sourceIri } from '../../annotation/sidecar/annotationJson';
import type { JsonRecord } from '../../annotation/sidecar/json';
import { isOrphan, type Held } from '../../workspace/held';
import { nameOf } from '../../workspace/uri';
import { describeDecision } from '../describeDecision';
import type { StoryNode } from '../views/storyTree';
import type { CommandParts } from './commandParts';
import { shorten } from './shorten';

type Parts = Pick<CommandParts, 'library' | 'annotations' | 'decisions'>;

interface Versions {
  readonly file: string;
  readonly text: string;
  readonly other: StoredAnnotation;
  readonly taken: Held | undefined;
}

/** Of an annotation that two people said different things of: the version that was set aside, and the one that counts. */
function versionsOf({ library, annotations }: Parts, { file, orphan }: Partial<StoryNode>): Versions | undefined {
  if (file === undefined) return undefined;
  const attached = annotations.annotationsOf(file);
  const other = attached?.orphans.find(({ id }) => id === orphan);
  if (!attached || other?.conflictsWith === undefined) return undefined;
  const taken = [...attached.annotations, ...attached.orphans].find(({ id }) => id === other.conflictsWith);
  return { file, text: library.foundIn(file)?.text ?? '', other, taken };
}

interface DecisionVersions {
  readonly folder: string;
  readonly other: StoredDecision;
  readonly taken: StoredDecision | undefined;
}

/** The same of a decision about facts or names. */
function decisionVersionsOf(
  { decisions }: Parts,
  { folder, decision }: Partial<StoryNode>,
): DecisionVersions | undefined {
  if (folder === undefined || decision === undefined) return undefined;
  const other = decisions.versionsIn(folder).find(({ id }) => id === decision);
  if (other?.conflictsWith === undefined) return undefined;
  return { folder, other, taken: decisions.allIn(folder).find(({ id }) => id === other.conflictsWith) };
}

/** Makes the version that was set aside the one that counts; the other goes, and undo brings it back. */
export async function takeVersion(parts: Parts, node: Partial<StoryNode>): Promise<void> {
  const decided = decisionVersionsOf(parts, node);
  if (decided) {
    const { folder, other, taken } = decided;
    const { conflictsWith: id = other.id, ...after } = other;
    await parts.annotations.decideFacts(l10n.t('take the other version of “{0}”', describeDecision(other).label), [
      { folder, id, before: taken, after: { ...after, id } },
      { folder, id: other.id, before: other, after: undefined },
    ]);
    return;
  }
  const versions = versionsOf(parts, node);
  if (!versions) return;
  const { file, text, other } = versions;
  const { conflictsWith: id = other.id, anchor, ...rest } = other;
  const place = createAnchorer(text).resolve(anchor);
  const after: Held = place ? { ...rest, id, start: place.start, end: place.end } : { ...rest, id, anchor };
  await parts.annotations.apply(l10n.t('take the other version of “{0}”', shorten(anchor.exact)), [
    { file, id, after },
    { file, id: other.id, after: undefined },
  ]);
}

/** Forgets the version that was set aside. */
export async function dropVersion(parts: Parts, node: Partial<StoryNode>): Promise<void> {
  const decided = decisionVersionsOf(parts, node);
  if (decided) {
    const { folder, other, taken } = decided;
    await parts.annotations.decideFacts(l10n.t('keep “{0}” as it is', describeDecision(taken ?? other).label), [
      { folder, id: other.id, before: other, after: undefined },
    ]);
    return;
  }
  const versions = versionsOf(parts, node);
  if (!versions) return;
  const { file, other } = versions;
  await parts.annotations.apply(l10n.t('keep “{0}” as it is', shorten(other.anchor.exact)), [
    { file, id: other.id, after: undefined },
  ]);
}

const SCHEME = 'variorum-version';
let provider: Disposable | undefined;

/** Shows both versions side by side, as their sidecar says them. */
export async function compareVersions(
  parts: Parts & Pick<CommandParts, 'context'>,
  node: Partial<StoryNode>,
): Promise<void> {
  const shown = shownVersions(parts, node);
  if (!shown) return;
  if (!provider) {
    provider = workspace.registerTextDocumentContentProvider(SCHEME, {
      provideTextDocumentContent: ({ query }) => query,
    });
    parts.context.subscriptions.push(provider);
  }
  const uriOf = (json: JsonRecord, name: string): Uri => {
    // What tells the two apart as lines of a file says nothing of them.
    const said = Object.fromEntries(Object.entries(json).filter(([key]) => key !== 'id' && key !== 'conflictsWith'));
    return Uri.from({ scheme: SCHEME, path: `/${name}.json`, query: JSON.stringify(said, undefined, 2) });
  };
  await commands.executeCommand(
    'vscode.diff',
    uriOf(shown.other, 'other'),
    uriOf(shown.taken, 'taken'),
    l10n.t('“{0}”: the other version ↔ the one that counts', shown.label),
  );
}

/** Both as their file says them. */
function shownVersions(
  parts: Parts,
  node: Partial<StoryNode>,
): { readonly label: string; readonly other: JsonRecord; readonly taken: JsonRecord } | undefined {
  const decided = decisionVersionsOf(parts, node);
  if (decided) {
    const { other, taken } = decided;
    return {
      label: describeDecision(other).label,
      other: decisionJson(other),
      taken: taken ? decisionJson(taken) : {},
    };
  }
  const versions = versionsOf(parts, node);
  if (!versions) return undefined;
  const { file, text, other, taken } = versions;
  const jsonOf = (held: Held): JsonRecord =>
    annotationJson(isOrphan(held) ? held : storeAnnotation(held, createAnchorer(text)), sourceIri(nameOf(file)));
  return { label: shorten(other.anchor.exact), other: jsonOf(other), taken: taken ? jsonOf(taken) : {} };
}
