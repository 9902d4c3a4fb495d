import { l10n, window } from 'vscode';
import { ANNOTATION_KINDS, type AnnotationKind } from '../../annotation/model';
import { attachTo, isSuggestion, setStatus, suggestionsOf } from '../../workspace/handEdits';
import { trimSpan } from '../../workspace/wordEdge';
import { annotationKindLabel } from '../labels';
import type { StoryNode } from '../views/storyTree';
import type { Steps } from './navigation';
import type { CommandPlace } from './place';
import type { CommandParts } from './commandParts';
import { shorten } from './shorten';

type Parts = Pick<CommandParts, 'library' | 'annotations'>;

/** Takes back, or does again, the reader's last change of annotations. Text edits have their own undo. */
export async function travel({ annotations }: Parts, way: 'undo' | 'redo'): Promise<string | undefined> {
  const step = await annotations[way]();
  const done = step && (way === 'undo' ? l10n.t('Undone: {0}', step.label) : l10n.t('Done again: {0}', step.label));
  const nothing = way === 'undo' ? l10n.t('No annotation change to undo') : l10n.t('No annotation change to redo');
  window.setStatusBarMessage(done ?? nothing, 4000);
  return step?.label;
}

/** Accepts or rejects the suggestions of a kind in a document above a confidence that the reader names: one step. */
export async function decideAll(
  { annotations }: Parts,
  { uri }: CommandPlace,
  status: 'accepted' | 'rejected',
): Promise<void> {
  const all = annotations.annotationsOf(uri)?.annotations ?? [];
  const title = status === 'accepted' ? l10n.t('Accept All Suggestions') : l10n.t('Reject All Suggestions');
  const kind = await chooseKind(title, (one) => suggestionsOf(all, one).length);
  if (!kind) return;
  const typed = await window.showInputBox({
    title,
    value: '0',
    prompt: l10n.t('Only those that the program is at least this sure of, in percent.'),
    validateInput: (text) => (isPercent(text) ? undefined : l10n.t('Write a number from 0 to 100.')),
  });
  if (typed === undefined) return;
  const wanted = suggestionsOf(all, kind, Number(typed) / 100);
  const now = new Date().toISOString();
  const label =
    status === 'accepted'
      ? l10n.t('accept {0} suggestions', wanted.length)
      : l10n.t('reject {0} suggestions', wanted.length);
  await annotations.apply(
    label,
    wanted.map((item) => ({ file: uri, id: item.id, after: setStatus(item, status, now) })),
  );
  window.setStatusBarMessage(label, 4000);
}

async function chooseKind(
  title: string,
  count: (kind: AnnotationKind | 'all') => number,
): Promise<AnnotationKind | 'all' | undefined> {
  const items = (['all', ...ANNOTATION_KINDS] as const)
    .filter((kind) => count(kind) > 0)
    .map((kind) => ({ label: annotationKindLabel(kind), description: String(count(kind)), value: kind }));
  return (await window.showQuickPick(items, { title }))?.value;
}

function isPercent(text: string): boolean {
  return /^\d{1,3}$/.test(text.trim()) && Number(text) <= 100;
}

/** What nobody has decided on yet. */
export function suggestionSteps({ annotations }: Parts): Steps {
  return (_library, file) => (annotations.annotationsOf(file)?.annotations ?? []).filter(isSuggestion);
}

/** Gives an orphan the place that is selected in its document. */
export async function reattachOrphan({ library, annotations }: Parts, node: Partial<StoryNode>): Promise<void> {
  const { file, orphan } = node;
  const editor = window.activeTextEditor;
  if (file === undefined || orphan === undefined) return;
  const found = annotations.annotationsOf(file)?.orphans.find(({ id }) => id === orphan);
  if (!found) return;
  const { document, selection } = editor ?? {};
  const span =
    document?.uri.toString() === file && selection
      ? { start: document.offsetAt(selection.start), end: document.offsetAt(selection.end) }
      : { start: 0, end: 0 };
  const place = trimSpan(library.foundIn(file)?.text ?? '', span);
  if (!place) {
    void window.showInformationMessage(
      l10n.t('Select the words in the article that this annotation belongs to first.'),
    );
    return;
  }
  const after = attachTo(found, place, new Date().toISOString());
  await annotations.apply(l10n.t('attach “{0}”', shorten(found.anchor.exact)), [{ file, id: orphan, after }]);
}

/** Forgets an orphan. */
export async function deleteOrphan({ annotations }: Parts, { file, orphan }: Partial<StoryNode>): Promise<void> {
  if (file === undefined || orphan === undefined) return;
  const found = annotations.annotationsOf(file)?.orphans.find(({ id }) => id === orphan);
  if (!found) return;
  await annotations.apply(l10n.t('delete “{0}”', shorten(found.anchor.exact)), [
    { file, id: orphan, after: undefined },
  ]);
}
