import { commands, l10n, Uri, workspace, type Disposable } from 'vscode';
import type { StoredAnnotation } from '../../annotation/model';
import { createAnchorer } from '../../annotation/resolveAnchor';
import { storeAnnotation } from '../../annotation/attachAnnotations';
import { annotationJson, sourceIri } from '../../annotation/sidecar/annotationJson';
import { isOrphan, type Held } from '../../workspace/held';
import { nameOf } from '../../workspace/uri';
import type { StoryNode } from '../views/storyTree';
import type { CommandParts } from './commandParts';
import { shorten } from './shorten';

type Parts = Pick<CommandParts, 'library' | 'annotations'>;

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

/** Makes the version that was set aside the one that counts; the other goes, and undo brings it back. */
export async function takeVersion(parts: Parts, node: Partial<StoryNode>): Promise<void> {
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
  const versions = versionsOf(parts, node);
  if (!versions) return;
  if (!provider) {
    provider = workspace.registerTextDocumentContentProvider(SCHEME, {
      provideTextDocumentContent: ({ query }) => query,
    });
    parts.context.subscriptions.push(provider);
  }
  const { file, text, other, taken } = versions;
  const uriOf = (held: Held | undefined, name: string): Uri => {
    const stored = held && (isOrphan(held) ? held : storeAnnotation(held, createAnchorer(text)));
    const json = stored ? annotationJson(stored, sourceIri(nameOf(file))) : {};
    // What tells the two apart as lines of a file says nothing of them.
    const shown = Object.fromEntries(Object.entries(json).filter(([key]) => key !== 'id' && key !== 'conflictsWith'));
    return Uri.from({ scheme: SCHEME, path: `/${name}.json`, query: JSON.stringify(shown, undefined, 2) });
  };
  await commands.executeCommand(
    'vscode.diff',
    uriOf(other, 'other'),
    uriOf(taken, 'taken'),
    l10n.t('“{0}”: the other version ↔ the one that counts', shorten(other.anchor.exact)),
  );
}
