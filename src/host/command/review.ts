import { l10n, window } from 'vscode';
import { ANNOTATION_KINDS, type AnnotationKind } from '../../annotation/model';
import { isSuggestion, setStatus, suggestionsOf } from '../../workspace/handEdits';
import { annotationKindLabel } from '../labels';
import type { Steps } from './navigation';
import type { CommandPlace } from './place';
import type { CommandParts } from './commandParts';

type Parts = Pick<CommandParts, 'annotations'>;

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
  if (wanted.length === 0) {
    window.setStatusBarMessage(l10n.t('The program is not that sure of any suggestion'), 4000);
    return;
  }
  const label = bulkLabel(status, wanted.length);
  await annotations.apply(
    label,
    wanted.map((item) => ({ file: uri, id: item.id, after: setStatus(item, status, now) })),
  );
  window.setStatusBarMessage(label, 4000);
}

function bulkLabel(status: 'accepted' | 'rejected', count: number): string {
  if (count === 1) return status === 'accepted' ? l10n.t('accept 1 suggestion') : l10n.t('reject 1 suggestion');
  return status === 'accepted' ? l10n.t('accept {0} suggestions', count) : l10n.t('reject {0} suggestions', count);
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
