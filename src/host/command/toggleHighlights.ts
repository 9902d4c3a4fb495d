import { ConfigurationTarget, l10n, window, workspace, type QuickPickItem } from 'vscode';
import { annotationKindLabel } from '../labels';
import { HIGHLIGHT_KINDS, type HighlightKind, type Settings } from '../settings';

/** Asks which kinds are highlighted, and keeps the answer in the user's settings. */
export async function toggleHighlights(settings: Settings): Promise<void> {
  const items = HIGHLIGHT_KINDS.map((kind): QuickPickItem & { highlight: HighlightKind } => ({
    highlight: kind,
    label: highlightLabel(kind),
    picked: settings.highlights.value.includes(kind),
  }));
  const picked = await window.showQuickPick(items, {
    canPickMany: true,
    title: l10n.t('Highlights'),
    placeHolder: l10n.t('Choose what Variorum marks in articles'),
  });
  if (!picked) return;
  const configuration = workspace.getConfiguration('variorum');
  const isOfWorkspace = configuration.inspect('highlights.kinds')?.workspaceValue !== undefined;
  const target = isOfWorkspace ? ConfigurationTarget.Workspace : ConfigurationTarget.Global;
  const kinds = picked.map(({ highlight }) => highlight);
  await configuration.update('highlights.kinds', kinds, target);
}

function highlightLabel(kind: HighlightKind): string {
  if (kind !== 'furniture' && kind !== 'discrepancy') return annotationKindLabel(kind);
  const labels: Record<typeof kind, string> = {
    furniture: l10n.t('Page furniture (dimmed)'),
    discrepancy: l10n.t('Discrepancies (overview ruler)'),
  };
  return labels[kind];
}
